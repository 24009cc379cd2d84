// axe-core in every view of ours, in the lists that we fill and in the pages that we open, in each theme of VS Code.
import assert from 'node:assert/strict';
import type { Locator } from 'playwright-core';
import { eventually } from '../eventually';
import { sampleEssay as essay, sampleFolder } from '../launch/sample';
import { namesLackLabel, violations } from './accessibility';
import { frameHaving, frameWith } from './frames';
import { useDesk, type Workbench } from './workbench';

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  contrast: 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
} as const;

const views = ['Timeline', 'Glossary', 'Sources', 'Events', 'Details'] as const;
const eventsOfTimeline = '[role=listbox] [role=option]';
const lists = ['Create Glossary from Essay', 'Open Essay', 'Export Timeline', 'Add Alias to'] as const;

suite('axe-core finds nothing', () => {
  const desk = useDesk();
  let window: Workbench;
  teardown(async function () {
    await window.endTest(this.currentTest);
    await window.close();
  });

  const pane = (name: string): Locator =>
    window.page.locator('.sidebar .pane', { has: window.page.locator(`.pane-header[aria-label^="${name}"]`) });

  /** Opens or folds a view. */
  async function setOpen(name: string, open: boolean): Promise<void> {
    const header = pane(name).locator('.pane-header');
    if ((await header.getAttribute('aria-expanded')) !== String(open)) await header.click();
  }

  async function showAlone(name: string): Promise<void> {
    await setOpen(name, true);
    for (const other of views) if (other !== name) await setOpen(other, false);
  }

  /** What the details show, in a page of its own with the same colours: its frame runs no scripts. */
  async function ofDetails(words: string): Promise<string[]> {
    // The view writes its frame anew when the cursor moves, so that it can be empty for a moment.
    const html = await eventually(async () => {
      const content = await (await frameWith(window.page, words)).content();
      assert.ok(content.includes(words), content);
      return content;
    });
    const copy = await window.page.context().newPage();
    await copy.setContent(html);
    // The colour of the side bar shines through.
    await copy.evaluate(() => (document.documentElement.style.background = 'var(--vscode-sideBar-background)'));
    const found = await violations(copy);
    await copy.close();
    return found;
  }

  const both = async (part: string): Promise<string[]> => [
    ...(await violations(window.page, part)),
    ...(await namesLackLabel(window.page, part)),
  ];

  async function check(name: string): Promise<string[]> {
    if (name === 'Timeline') return violations(await frameHaving(window.page, eventsOfTimeline));
    if (name === 'Details') return ofDetails('throwing labour');
    await pane(name).locator('.monaco-list-row').nth(3).waitFor();
    return both('.sidebar .pane.expanded .pane-body');
  }

  for (const [shade, theme] of Object.entries(themes)) {
    test(`in the views and lists: ${shade}`, async () => {
      window = await desk().open(sampleFolder, essay, {
        'workbench.colorTheme': theme,
        'workbench.reduceMotion': 'on',
      });
      await window.openTimeline();
      const found: Record<string, string[]> = {};
      await window.goTo('Great Leap Forward');
      for (const name of views) {
        await showAlone(name);
        found[name] = await check(name);
        await window.screenshot(`views-${name.toLowerCase()}-${shade}`);
      }

      const list = window.page.locator('.quick-input-widget');
      for (const command of lists) {
        await window.goTo('Great Leap Forward');
        await window.run(`Annalist: ${command}`);
        await list.locator('.monaco-list-row').nth(1).waitFor();
        await eventually(async () => assert.equal(await list.evaluate((box) => getComputedStyle(box).opacity), '1'));
        found[command] = await both('.quick-input-widget');
        await window.screenshot(`views-${command.toLowerCase().replaceAll(' ', '-')}-${shade}`);
        await window.page.keyboard.press('Escape');
        await list.waitFor({ state: 'hidden' });
      }

      await window.run('Annalist: Open Timeline to the Side');
      await window.page.locator('.tab', { hasText: 'Timeline' }).waitFor();
      await window.run('View: Close Primary Side Bar');
      found['wide timeline'] = await violations(await frameHaving(window.page, eventsOfTimeline));
      await window.screenshot(`views-wide-timeline-${shade}`);
      assert.deepEqual(
        Object.entries(found).filter(([, each]) => each.length > 0),
        [],
      );
    });
  }
});
