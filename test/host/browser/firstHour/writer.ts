// A writer with an essay that is not ours, in an empty folder: what the walks with the mouse and with the keyboard share.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject, inTestData } from '../../../project';
import { eventually } from '../../eventually';
import type { Desk, Workbench } from '../workbench';

const folder = inTestData('browser-run', 'first-hour');
const fixture = (...path: string[]): string => inProject('test', 'fixtures', 'first-hour', ...path);

/** Words of the diary, and those of the essay that rest on them. */
export const quotation = 'We have eaten the last of the horses, and the water has not come';
export const claim = 'and the water had not come';

/** Defines the tests of a walk, whose steps follow from each other: where one fails, the rest is skipped. */
export function inSteps(begin: () => Promise<Writer>, define: (writer: () => Writer) => void): void {
  let writer: Writer;
  let hasFailed = false;
  suiteSetup(async () => (writer = await begin()));
  setup(function () {
    if (hasFailed) this.skip();
  });
  teardown(async function () {
    hasFailed ||= this.currentTest?.state === 'failed';
    if (!this.currentTest?.pending) await writer.window.endTest(this.currentTest);
  });
  suiteTeardown(() => writer.window.close());
  define(() => writer);
}

/** One window on the folder of the writer. Every picture has the name of the walk in front. */
export class Writer {
  readonly essay = `${folder}/revolt.md`;
  readonly glossary = `${folder}/glossary/revolt.md`;
  readonly text = readFileSync(fixture('revolt.md'), 'utf8');
  #pictures = 0;

  private constructor(
    readonly window: Workbench,
    private readonly walk: string,
  ) {}

  static async begin(desk: Desk, walk: string, theme: string): Promise<Writer> {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const settings = {
      'workbench.colorTheme': theme,
      // Otherwise the walkthrough takes the focus back, and so closes a list, when its pages have slid.
      'workbench.reduceMotion': 'on',
    };
    return new Writer(await desk.openFolder(folder, settings), walk);
  }

  /** Puts the diary into the folder, as one would in the file manager. */
  receiveDiary(): void {
    mkdirSync(`${folder}/sources`);
    copyFileSync(fixture('sources', 'leiden-diary.md'), `${folder}/sources/leiden-diary.md`);
  }

  /** Counts the presses of a mouse in this window from now on. */
  countPresses(): Promise<void> {
    return this.window.page.evaluate(() => {
      document.documentElement.dataset['presses'] = '0';
      const count = (): void => {
        const { dataset } = document.documentElement;
        dataset['presses'] = String(Number(dataset['presses']) + 1);
      };
      addEventListener('pointerdown', count, true);
    });
  }

  async presses(): Promise<number> {
    return Number(await this.window.page.locator('html').getAttribute('data-presses'));
  }

  get rows(): Locator {
    return this.window.page.locator('.quick-input-widget .monaco-list-row').filter({ visible: true });
  }

  get walkthrough(): Locator {
    return this.window.page.locator('.gettingStartedContainer');
  }

  /** A line of the editor that has these words. */
  line(words: string): Locator {
    return this.window.page.locator('.monaco-editor .view-line', { hasText: words }).first();
  }

  pane(name: string): Locator {
    const header = this.window.page.locator(`.pane-header[aria-label^="${name}"]`);
    return this.window.page.locator('.sidebar .pane', { has: header });
  }

  /** Saves the untitled text in front as the essay: VS Code asks for a path. */
  async saveAsEssay(): Promise<void> {
    const { page } = this.window;
    const path = page.locator('.quick-input-widget input[type="text"]').filter({ visible: true });
    await page.keyboard.press('Control+s');
    // VS Code proposes a path, and would write it over what was filled in before.
    await eventually(async () => assert.ok((await path.inputValue()).startsWith(folder)));
    await path.fill(this.essay);
    await page.keyboard.press('Enter');
    await eventually(() => assert.ok(existsSync(this.essay)));
    await page.locator('.tab.active[data-resource-name="revolt.md"]:not(.dirty)').waitFor();
  }

  /** The text of a file on the disk, once the editor in front was saved. */
  async saved(file: string): Promise<string> {
    await this.window.page.keyboard.press('Control+s');
    await this.window.page.locator('.editor-group-container.active .tab.active:not(.dirty)').waitFor();
    return readFileSync(file, 'utf8');
  }

  copied(): Promise<string> {
    return this.window.page.evaluate(() => navigator.clipboard.readText());
  }

  copy(words: string): Promise<void> {
    return this.window.page.evaluate((text) => navigator.clipboard.writeText(text), words);
  }

  /** Waits until a list or menu is drawn in full: VS Code fades it in. */
  async drawn(part: Locator): Promise<void> {
    await eventually(async () => assert.equal(await part.evaluate((box) => getComputedStyle(box).opacity), '1'));
  }

  async picture(name: string): Promise<void> {
    this.#pictures++;
    await this.window.screenshot(`hour-${this.walk}-${String(this.#pictures).padStart(2, '0')}-${name}`);
  }
}
