// The Glossary view as a writer uses it: names added with the plus sign, counts, the order, the tooltip, the menu.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { Locator } from 'playwright-core';
import { inProject, inTestData } from '../../project';
import { eventually } from '../eventually';
import { limits } from '../patience';
import { useDesk, type Workbench } from './workbench';

const folder = inTestData('browser-run', 'crusade');
const glossary = `${folder}/glossary/crusade.md`;
const entries = `# The Fourth Crusade

## Enrico Dandolo

- Kind: person
- Born: 1107~
- Died: 1205-05

Doge of Venice from 1192. **Old and nearly blind**, he led the fleet himself.

## Saladin

- Kind: person
- Native: صلاح الدين
- Died: 1193

## Venice

- Kind: place
`;

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
  'high-contrast-light': 'Default High Contrast Light',
} as const;

suite('The glossary view', () => {
  const desk = useDesk();
  let window: Workbench;
  teardown(async function () {
    await window.endTest(this.currentTest);
    await window.close();
  });

  const open = async (theme: string): Promise<void> => {
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(`${folder}/glossary`, { recursive: true });
    writeFileSync(glossary, entries);
    const essay = `${folder}/crusade.md`;
    writeFileSync(essay, readFileSync(inProject('test', 'fixtures', 'essays', 'crusade.md')));
    window = await desk().open(folder, essay, { 'workbench.colorTheme': theme });
    await window.openTimeline();
    // The timeline is closed, so that the tree has room.
    await window.page.locator('.pane-header', { hasText: 'Timeline' }).first().click();
    await row('Names not in the glossary').waitFor();
  };
  const row = (words: string): Locator =>
    window.page.locator('.pane-body .monaco-list-row', { hasText: words }).filter({ visible: true }).first();
  const said = (words: string): Locator => window.page.locator('.statusbar-item', { hasText: words }).first();

  /** Drags the edge of the side bar. */
  const widen = async (width: number): Promise<void> => {
    const {
      x = 0,
      y = 0,
      height = 0,
      width: before = 0,
    } = (await window.page.locator('.part.sidebar').boundingBox()) ?? {};
    await window.page.mouse.move(x + before, y + height / 2);
    await window.page.mouse.down();
    await window.page.mouse.move(x + width, y + height / 2, { steps: 4 });
    await window.page.mouse.up();
  };

  const add = (name: string): Promise<void> =>
    eventually(async () => {
      await row(name).hover({ timeout: limits.gesture });
      await row(name).getByRole('button', { name: 'Add to Glossary' }).click({ timeout: limits.gesture });
      await said(`“${name}”`).waitFor({ timeout: limits.gesture });
    });

  for (const [name, theme] of Object.entries(themes)) {
    test(`names are added where the writer is, and each shows its count: ${name}`, async () => {
      await open(theme);
      await window.screenshot(`glossary-view-${name}`);
      for (const unknown of ['Boniface of Montferrat', 'Constantinople', 'Innocent III']) await add(unknown);
      assert.match(readFileSync(glossary, 'utf8'), /## Constantinople\n\n- Kind: place\n/);
      assert.equal(await window.activeFile(), 'crusade.md');
      assert.equal(await window.page.locator('.tab').count(), 1);
      await window.screenshot(`glossary-view-added-${name}`);

      await said('“Innocent III”').click();
      await eventually(() => assert.doesNotMatch(readFileSync(glossary, 'utf8'), /Innocent/));

      await row('People').click();
      // The rows move while the names that were added leave their list.
      await eventually(async () => {
        await window.page.mouse.move(0, 0);
        await row('Enrico Dandolo').hover({ timeout: limits.gesture });
        const tooltip = window.page.locator('.monaco-hover', { hasText: 'Doge of Venice' });
        await tooltip.waitFor({ timeout: limits.gesture });
      });
      await window.screenshot(`glossary-view-tooltip-${name}`);
      await row('Enrico Dandolo').click({ button: 'right' });
      await window.page.getByRole('menuitem', { name: 'Rename...' }).waitFor();
      await window.screenshot(`glossary-view-menu-${name}`);
      await window.page.keyboard.press('Escape');
    });
  }

  test('in narrow and wide side bars, by mentions', async () => {
    await open(themes.dark);
    for (const unknown of ['Boniface of Montferrat', 'Constantinople', 'Innocent III']) await add(unknown);
    await row('People').click();
    await window.run('Annalist: Sort Glossary by Mentions');
    for (const width of [170, 300, 500]) {
      await widen(width);
      await window.screenshot(`glossary-view-${width}`);
    }
  });
});
