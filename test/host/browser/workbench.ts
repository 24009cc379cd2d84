// Drives VS Code in a browser: points at words, reads hovers, clicks in views.
import assert from 'node:assert/strict';
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { inTestData, root } from '../../project';
import { eventually } from '../eventually';
import { limits } from '../patience';
import { collectComplaints } from './complaints';
import { launchBrowser, pageSize } from '../launch/page';
import { noChat } from '../launch/sample';
import { setDisplayLanguage } from '../launch/displayLanguage';
import { pageAddress, startServer, type Server } from '../launch/serverVscode';

const home = inTestData('browser-run');

/** A server and a browser, for any number of windows. */
export class Desk {
  private constructor(
    private readonly server: Server,
    private readonly browser: Browser,
  ) {}

  static async set(): Promise<Desk> {
    const server = await startServer({ home, port: 0 });
    console.log(`  VS Code ${server.version} from npm (code-server), in Chromium.`);
    return new Desk(server, await launchBrowser());
  }

  /** Opens a file of a folder in a window, with these settings of the user; `language` is VS Code's tag. */
  async open(
    folder: string,
    file: string,
    settings: Readonly<Record<string, unknown>>,
    language = 'en',
  ): Promise<Workbench> {
    configure(settings);
    setDisplayLanguage(`${home}/user`, language);
    return openWorkbench(this.browser, pageAddress(this.server, { folder, file, extension: root }));
  }

  /** Opens a folder without any file, as a newcomer does. */
  async openFolder(folder: string, settings: Readonly<Record<string, unknown>>): Promise<Workbench> {
    configure(settings);
    setDisplayLanguage(`${home}/user`, 'en');
    const address = pageAddress(this.server, { folder, extension: root });
    return openWorkbench(this.browser, address, '.activitybar .action-label[aria-label^="Annalist"]');
  }

  async clear(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
}

/** Opens an address of VS Code in a window of its own, and waits until an element is `ready`. */
export async function openWorkbench(
  browser: Browser,
  address: string,
  ready = '.monaco-editor .view-line',
): Promise<Workbench> {
  const permissions = ['clipboard-read', 'clipboard-write'];
  const context = await browser.newContext({ viewport: pageSize, permissions });
  const page = await context.newPage();
  page.setDefaultTimeout(limits.wait);
  const workbench = new Workbench(page);
  await page.goto(address);
  await page.locator(ready).first().waitFor();
  return workbench;
}

/** Sets up a desk for the suite that calls this, and clears it at its end. */
export function useDesk(): () => Desk {
  let desk: Desk;
  suiteSetup(async () => (desk = await Desk.set()));
  suiteTeardown(() => desk.clear());
  return () => desk;
}

/** Writes a file that the run needs, and returns its path. */
export function writeFixture(name: string, text: string): string {
  const folder = inTestData('browser-run', 'workspace');
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}`, text);
  return `${folder}/${name}`;
}

/** Writes the user's settings, which a new window reads. */
function configure(settings: Readonly<Record<string, unknown>>): void {
  const quiet = {
    // Unsaved edits of one window do not come back in the next.
    'files.hotExit': 'off',
    'files.autoSave': 'off',
    // Screenshots show no path of this machine.
    'breadcrumbs.enabled': false,
    'workbench.editor.labelFormat': 'short',
    ...noChat,
  };
  mkdirSync(`${home}/user/User`, { recursive: true });
  writeFileSync(`${home}/user/User/settings.json`, JSON.stringify({ ...quiet, ...settings }));
}

/** One window. */
export class Workbench {
  /** Errors of our webviews. */
  readonly complaints: string[];

  constructor(readonly page: Page) {
    this.complaints = collectComplaints(page);
  }

  close(): Promise<void> {
    return this.page.context().close();
  }

  /** Discards the unsaved edits of `file`, whose editor is open, closes all others, and puts the cursor at its start. */
  async showOnly(file: string): Promise<void> {
    await this.page.keyboard.press('Escape');
    const tab = (state = ''): Locator => this.page.locator(`.tab${state}[data-resource-name="${file}"]`);
    await this.#insist(() => tab().click(), tab('.active'));
    if (await this.#isDirty()) await this.revert();
    const others = this.page.locator(`.tab:not([data-resource-name="${file}"])`);
    if ((await others.count()) > 0) await this.run('View: Close Other Editors in Group');
    await others.first().waitFor({ state: 'detached' });
    await this.focusEditor();
    await this.page.keyboard.press('Control+Home');
    await this.cursor().filter({ hasText: 'Ln 1, Col 1' }).waitFor();
  }

  /** The number of decorations in the editor with such an underline. */
  underlines(style: 'solid' | 'dotted'): Promise<number> {
    return this.page.locator('.monaco-editor .view-overlays .cdr').evaluateAll(
      (elements, wanted) =>
        elements.filter((element) => {
          const { borderBottomStyle, borderBottomWidth } = getComputedStyle(element);
          return borderBottomStyle === wanted && parseFloat(borderBottomWidth) > 0;
        }).length,
      style,
    );
  }

  /** Points at the first occurrence of words in the active editor; returns the hover that shows `part` of its text. */
  async hover(words: string, part = words): Promise<Locator> {
    await this.goTo(words);
    const hover = this.page.locator('.monaco-hover-content', { hasText: part }).filter({ visible: true });
    // VS Code shows a hover only after a move of the mouse, so each attempt starts in the corner.
    await this.#insist(async () => {
      await this.page.mouse.move(0, 0);
      const { x, y } = await this.#find(words);
      await this.page.mouse.move(x, y, { steps: 3 });
    }, hover);
    return hover;
  }

  /** Reloads the window with the editors that were open. The file is removed from the address, or it alone would open. */
  async restart(): Promise<void> {
    const address = new URL(this.page.url());
    const payload = JSON.parse(address.searchParams.get('payload') ?? '[]') as readonly (readonly string[])[];
    address.searchParams.set('payload', JSON.stringify(payload.filter(([name]) => name !== 'openFile')));
    await this.page.goto(address.href);
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  /** Everything that VS Code has stored in the browser, as JSON. It writes every few seconds, and not when it closes. */
  stored(): Promise<string> {
    return this.page.evaluate(async () => {
      const settled = <T>(request: IDBRequest<T>): Promise<T> =>
        new Promise((resolve, reject) => {
          request.onsuccess = () => resolve(request.result);
          request.onerror = () => reject(new Error(request.error?.message));
        });
      const values: unknown[] = [];
      for (const { name = '' } of await indexedDB.databases()) {
        const database = await settled(indexedDB.open(name));
        for (const store of database.objectStoreNames)
          values.push(await settled(database.transaction(store).objectStore(store).getAll()));
        database.close();
      }
      return JSON.stringify(values);
    });
  }

  /** Puts the keyboard into the editor of the first group. */
  focusEditor(): Promise<void> {
    return this.#insist(
      () => this.page.keyboard.press('Control+1'),
      this.page.locator('.monaco-editor.focused').first(),
    );
  }

  /** Selects the first occurrence of words in the active editor, by way of the Find box. */
  async goTo(words: string): Promise<void> {
    const found = this.cursor().filter({ hasText: `(${words.length} selected)` });
    await this.#insist(async () => {
      await this.focusEditor();
      await this.page.keyboard.press('Control+Home');
      await this.page.keyboard.press('Control+f');
      const widget = this.page.locator('.find-widget.visible');
      const box = widget.locator('textarea[aria-label="Find"]');
      // Filling in the same words again would not start a search.
      await box.fill('');
      await box.fill(words);
      await widget.locator('.matchesCount', { hasText: /^1 of / }).waitFor({ timeout: limits.gesture });
      await this.page.keyboard.press('Escape');
    }, found);
  }

  /** Discards the unsaved edits of the active editor. */
  async revert(): Promise<void> {
    await this.run('File: Revert File');
    await this.page.locator('.tab.active:not(.dirty)').waitFor();
  }

  /** The selected words of the active editor, through the clipboard. */
  async selectedWords(): Promise<string> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+c');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** The position of the cursor in the status bar: "Ln 5, Col 3 (4 selected)". */
  cursor(): Locator {
    return this.page.locator('#status\\.editor\\.selection');
  }

  /** The name of the active editor's file. */
  activeFile(): Promise<string | null> {
    return this.page.locator('.tab.active').getAttribute('data-resource-name');
  }

  /** Opens our side bar, and returns the page of the timeline. */
  async openTimeline(): Promise<FrameLocator> {
    await this.openSideBar();
    return this.timelinePage();
  }

  /** Clicks our icon in the Activity Bar, unless our view is open. */
  async openSideBar(): Promise<void> {
    const icon = this.page.locator('.activitybar .action-item', {
      has: this.page.locator('.action-label[aria-label^="Annalist"]'),
    });
    // A second click would close the view.
    if ((await icon.getAttribute('aria-expanded')) !== 'true') await icon.click();
  }

  /** The page of the timeline, in the side bar or in an editor, once it has events. */
  async timelinePage(): Promise<FrameLocator> {
    // The Details view, which opens later, is a webview too.
    const frame = this.page.frameLocator('iframe.webview >> nth=0').frameLocator('iframe#active-frame');
    await frame.getByRole('option').first().waitFor();
    return frame;
  }

  /** Runs a command by its name, with or without its category and the dots of one that asks. */
  async run(command: string): Promise<void> {
    // Which row comes first depends on the commands that ran before.
    const label = new RegExp(`^(.*: )?${command.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(\\.\\.\\.)?$`);
    const choice = this.page
      .locator('.quick-input-list .monaco-list-row')
      .filter({ has: this.page.locator('.label-name', { hasText: label }) })
      .first();
    await eventually(async () => {
      await this.page.keyboard.press('F1');
      await this.page.locator('.quick-input-box input').fill(`>${command}`, { timeout: limits.gesture });
      await choice.click({ timeout: limits.gesture }).catch(async (error: unknown) => {
        // The list has the commands that there were when it opened.
        await this.page.keyboard.press('Escape');
        throw error;
      });
    });
    await choice.waitFor({ state: 'hidden' });
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: inTestData('screenshots', `${name}.png`) });
  }

  /** Takes a screenshot if the test failed; fails it if our page complained. */
  async endTest(test: Mocha.Test | undefined): Promise<void> {
    if (test?.state === 'failed') await this.screenshot(`failed ${test.title.replace(/[^\w ]/g, '')}`);
    assert.deepEqual(this.complaints.splice(0), [], 'complaints of our page');
  }

  async #isDirty(): Promise<boolean> {
    return (await this.page.locator('.tab.active.dirty').count()) > 0;
  }

  /** Repeats a gesture until its effect is visible: a busy VS Code drops keys and clicks. */
  async #insist(gesture: () => Promise<void>, seen: Locator): Promise<void> {
    await eventually(async () => {
      await gesture();
      await seen.waitFor({ timeout: limits.gesture });
    });
  }

  /** The middle of the first occurrence of words in sight. */
  async #find(words: string): Promise<{ x: number; y: number }> {
    await this.page.locator('.monaco-editor .view-line', { hasText: words }).first().waitFor();
    return this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
        // The editor writes spaces as no-break spaces, and splits a line into several elements.
        const at = line.textContent.replace(/\u00a0/g, ' ').indexOf(wanted);
        if (at < 0) continue;
        const range = document.createRange();
        const walker = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
        let before = 0;
        let hasStart = false;
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const length = node.nodeValue?.length ?? 0;
          if (!hasStart && before + length > at) {
            range.setStart(node, at - before);
            hasStart = true;
          }
          if (before + length >= at + wanted.length) {
            range.setEnd(node, at + wanted.length - before);
            break;
          }
          before += length;
        }
        const { x, y, width, height } = range.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      }
      throw new Error(`“${wanted}” is not in sight`);
    }, words);
  }
}
