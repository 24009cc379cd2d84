// A writer answers what Annalist underlines, in an essay with a glossary of its own; ordinary names and dates light no bulb.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inTestData } from '../../project';
import { eventually } from '../eventually';
import { useDesk, type Workbench } from './workbench';

const folder = inTestData('browser-run', 'siege');
const essay = `${folder}/siege.md`;

const text = `# The siege

On 29 May 1453 the walls fell, and Constantine died at the gate. Cardinal Besarion wept in Rome.

The captains “resolved to sink them all at once” ([Barbaro](barbaro.md#:~:text=resolved%20to%20burn%20them%20all%20at%20once)).
The fleet lay in the Horn ([Barbaro](barbaro.md#:~:text=seventy%20ships%20in%20the%20Horn)).
`;

const glossary = `# People

## Bessarion

- Kind: person

## Constantine XI

- Kind: person
- Also: Constantine
- Died: 1453-05-29

The last emperor.
`;

const source = 'Our captains resolved to burn them all at once, and it was done on 28 April.\n';

const themes = {
  dark: 'Default Dark Modern',
  light: 'Default Light Modern',
  'high-contrast': 'Default High Contrast',
} as const;

suite('Answers to problems', () => {
  const desk = useDesk();
  let window: Workbench;
  teardown(async function () {
    await window.endTest(this.currentTest);
    await window.close();
  });

  for (const [shade, theme] of Object.entries(themes)) {
    test(`what is underlined can be answered, and nothing else lights a bulb: ${shade}`, async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(`${folder}/glossary`, { recursive: true });
      writeFileSync(essay, text);
      writeFileSync(`${folder}/barbaro.md`, source);
      writeFileSync(`${folder}/glossary/people.md`, glossary);
      window = await desk().open(folder, essay, { 'workbench.colorTheme': theme, 'workbench.startupEditor': 'none' });
      const { page } = window;
      const bulb = page.locator('.monaco-editor [class*="codicon-gutter-lightbulb"], .monaco-editor .lightBulbWidget');
      const isLit = (): Promise<boolean> =>
        bulb
          .filter({ visible: true })
          .count()
          .then((count) => count > 0);
      await page.locator('.monaco-editor .squiggly-info').first().waitFor();

      // VS Code asks for actions a moment after the cursor has come to rest.
      const rest = async (words: string): Promise<void> => {
        await window.goTo(words);
        await page.keyboard.press('ArrowRight');
        await page.keyboard.press('ArrowLeft');
        await page.waitForTimeout(1500);
      };
      await rest('Besarion');
      await eventually(async () => assert.equal(await isLit(), true, 'no bulb at a misspelling'));
      await window.screenshot(`answers-bulb-${shade}`);
      for (const words of ['Constantine', '29 May 1453']) {
        await rest(words);
        assert.equal(await isLit(), false, `a bulb at “${words}”`);
      }
      await window.screenshot(`answers-no-bulb-${shade}`);

      const menu = page.locator('.action-widget').filter({ visible: true });
      await page.keyboard.press('Control+.');
      await menu.getByText('Do not treat “29 May 1453” as a date here').waitFor();
      await window.screenshot(`answers-asked-${shade}`);
      await page.keyboard.press('Escape');

      await rest('Besarion');
      await page.keyboard.press('Control+.');
      await menu.getByText('Ignore “Besarion” everywhere in this workspace').waitFor();
      await window.screenshot(`answers-menu-${shade}`);
      const titles = await menu.locator('.monaco-list-row .title').allInnerTexts();
      assert.deepEqual(titles, [
        'Change to “Bessarion”',
        '“Besarion” is right: add it as an alias of “Bessarion”',
        'Ignore “Besarion” here',
        'Ignore “Besarion” everywhere in this workspace',
        'Change how such problems are shown...',
      ]);
      await menu.getByText('Ignore “Besarion” everywhere in this workspace').click();
      await page.locator('.statusbar-item', { hasText: 'is ignored everywhere' }).waitFor();
      await eventually(() => assert.match(readFileSync(`${folder}/.annalist.json`, 'utf8'), /"words": "Besarion"/));
      await window.screenshot(`answers-done-${shade}`);
      assert.equal(await page.locator('.tab').count(), 1, 'the list was opened');

      const hover = await window.hover('sink', 'misquotation');
      await window.screenshot(`answers-hover-${shade}`);
      await hover.locator('a', { hasText: 'misquotation' }).first().click();
      await page.locator('.tab.active[data-resource-name="misquotation.md"]').waitFor();
      await page.locator('.monaco-editor .view-line', { hasText: 'misquotation' }).first().waitFor();
      await window.screenshot(`answers-page-${shade}`);
    });
  }
});
