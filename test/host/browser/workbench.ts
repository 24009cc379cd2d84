// VS Code as a person sees it: words to point at, a hover to read, a view to click in.
import { mkdirSync, writeFileSync } from 'node:fs';
import type { Browser, FrameLocator, Locator, Page } from 'playwright-core';
import { inProject, inTestData, root } from '../../project';
import { launchBrowser, pageSize } from '../launch/page';
import { pageAddress, startServer, type Server } from '../launch/serverVscode';

const home = inTestData('browser-run');
const patience = 60_000; // milliseconds

/** The server and the browser, for any number of windows. */
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

  /** Opens a file of a folder in a window, with these settings of the user. */
  async open(folder: string, file: string, settings: Readonly<Record<string, unknown>>): Promise<Workbench> {
    configure(settings);
    const context = await this.browser.newContext({
      viewport: pageSize,
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    const workbench = new Workbench(page);
    await page.goto(pageAddress(this.server, { folder, file, extension: root }));
    await page.locator('.monaco-editor .view-line').first().waitFor();
    return workbench;
  }

  async clear(): Promise<void> {
    await this.browser.close();
    await this.server.stop();
  }
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
    // What one window leaves unsaved is not the next one's business.
    'files.hotExit': 'off',
    'files.autoSave': 'off',
    // No path of this machine in a picture.
    'breadcrumbs.enabled': false,
    'workbench.editor.labelFormat': 'short',
    'workbench.secondarySideBar.defaultVisibility': 'hidden',
    'chat.disableAIFeatures': true,
  };
  mkdirSync(`${home}/user/User`, { recursive: true });
  writeFileSync(`${home}/user/User/settings.json`, JSON.stringify({ ...quiet, ...settings }));
}

/** One window. */
export class Workbench {
  /** What went wrong in our webview's page. */
  readonly complaints: string[] = [];

  constructor(readonly page: Page) {
    page.on('pageerror', (error) => {
      if (error.stack?.includes('timeline.js')) this.complaints.push(error.stack);
    });
    page.on('console', (message) => {
      const ours = /timeline\.(js|css)|annalist/i.test(message.location().url + message.text());
      if (message.type() === 'error' && ours) this.complaints.push(message.text());
    });
  }

  /** How many decorations of the editor are underlined so. */
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

  /** Points at words that stand on one line of the editor, and returns the hover that comes; it has `told` in it. */
  async hover(words: string, told = words): Promise<Locator> {
    // A nudge first: VS Code hovers only where the mouse has moved.
    const { x, y } = await this.#find(words);
    await this.page.mouse.move(x - 3, y);
    await this.page.mouse.move(x, y, { steps: 3 });
    const hover = this.page.locator('.monaco-hover-content', { hasText: told }).filter({ visible: true });
    await hover.waitFor();
    return hover;
  }

  /** Loads the window anew, with the editors that were open; an address that names a file would open only that. */
  async restart(): Promise<void> {
    const address = new URL(this.page.url());
    const payload = JSON.parse(address.searchParams.get('payload') ?? '[]') as readonly (readonly string[])[];
    address.searchParams.set('payload', JSON.stringify(payload.filter(([name]) => name !== 'openFile')));
    await this.page.goto(address.href);
    await this.page.locator('.monaco-editor .view-line').first().waitFor();
  }

  async focusEditor(): Promise<void> {
    await this.page.keyboard.press('Control+1');
    await this.page.locator('.monaco-editor.focused').first().waitFor();
  }

  /** Selects words of the active editor, by way of the Find box. */
  async goTo(words: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+f');
    await this.page.locator('.find-widget.visible textarea[aria-label="Find"]').fill(words);
    await this.page.keyboard.press('Enter');
    await this.page.keyboard.press('Escape');
    await this.cursor()
      .filter({ hasText: `(${words.length} selected)` })
      .waitFor();
  }

  /** Takes back all that was typed into the active editor: its tab no longer tells of unsaved edits. */
  async undoAll(): Promise<void> {
    await this.focusEditor();
    const tab = this.page.locator('.tab.active');
    while (/\bdirty\b/.test((await tab.getAttribute('class')) ?? '')) {
      await this.page.keyboard.press('Control+z');
      await this.page.waitForTimeout(200);
    }
  }

  /** The selected words of the active editor, through the clipboard. */
  async selectedWords(): Promise<string> {
    await this.focusEditor();
    await this.page.keyboard.press('Control+c');
    return this.page.evaluate(() => navigator.clipboard.readText());
  }

  /** What the status bar says of the cursor: "Ln 5, Col 3 (4 selected)". */
  cursor(): Locator {
    return this.page.locator('#status\\.editor\\.selection');
  }

  /** The name of the active editor's file. */
  activeFile(): Promise<string | null> {
    return this.page.locator('.tab.active').getAttribute('data-resource-name');
  }

  /** Clicks our icon in the Activity Bar and returns the page of the timeline. */
  async openTimeline(): Promise<FrameLocator> {
    await this.page.locator('.activitybar .action-label[aria-label^="Annalist"]').click();
    const frame = this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await frame.getByRole('option').first().waitFor();
    return frame;
  }

  /** The page of the timeline that stands in an editor. */
  async timelineEditor(): Promise<FrameLocator> {
    const frame = this.page.frameLocator('iframe.webview').frameLocator('iframe#active-frame');
    await frame.getByRole('option').first().waitFor();
    return frame;
  }

  /** Runs a command by its name. */
  async run(command: string): Promise<void> {
    await this.focusEditor();
    await this.page.keyboard.press('F1');
    await this.page.locator('.quick-input-box input').fill(`>${command}`);
    await this.page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
    await this.page.keyboard.press('Enter');
  }

  async screenshot(name: string): Promise<void> {
    await this.page.screenshot({ path: inTestData('screenshots', `${name}.png`) });
  }

  /** The middle of the first occurrence of words in sight. */
  async #find(words: string): Promise<{ x: number; y: number }> {
    await this.page.locator('.monaco-editor .view-line', { hasText: words }).first().waitFor();
    return this.page.evaluate((wanted) => {
      for (const line of document.querySelectorAll('.monaco-editor .view-line')) {
        // The editor writes no-break spaces, and cuts a line into spans.
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

export const sampleFolder = inProject('media', 'sample');
