// The essay of somebody else, and no glossary: from the names in a list to lives on the timeline.
import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { inProject, inTestData } from '../../project';
import { eventually } from '../eventually';
import { useDesk, type Workbench } from './workbench';

const folder = inTestData('browser-run', 'hanse');
const essay = `${folder}/hanse.md`;

suite('A glossary from an essay', () => {
  const desk = useDesk();
  let window: Workbench;
  teardown(async function () {
    await window.endTest(this.currentTest);
    await window.close();
  });

  for (const theme of ['Default Dark Modern', 'Default Light Modern']) {
    const shade = theme.includes('Dark') ? 'dark' : 'light';

    test(`sixty names are ticked, written and explained: ${shade}`, async () => {
      rmSync(folder, { recursive: true, force: true });
      mkdirSync(folder, { recursive: true });
      writeFileSync(essay, readFileSync(inProject('test', 'fixtures', 'essays', 'hanse.md')));
      window = await desk().open(folder, essay, {
        'workbench.colorTheme': theme,
        'annalist.shippedGlossaries': [],
        'workbench.startupEditor': 'none',
      });
      const { page } = window;
      await window.openTimeline();
      await window.screenshot(`create-welcome-${shade}`);

      await window.focusEditor();
      const list = page.locator('.quick-input-widget');
      await window.run('Annalist: Create Glossary from Essay');
      const rows = list.locator('.monaco-list-row');
      await rows.filter({ hasText: 'Lübeck' }).first().waitFor();
      await eventually(async () => assert.equal(await list.evaluate((box) => getComputedStyle(box).opacity), '1'));
      await window.screenshot(`create-list-${shade}`);
      // The box above the list ticks all names.
      await list.getByRole('checkbox').first().click();
      await page.keyboard.press('ArrowDown');
      await window.screenshot(`create-ticked-${shade}`);
      await page.keyboard.press('Enter');

      const tab = page.locator('.tab[data-resource-name="hanse.md"]');
      await eventually(async () => assert.equal(await tab.count(), 2));
      await page.locator('.monaco-editor .view-line', { hasText: '- Kind: person' }).first().waitFor();
      await window.screenshot(`create-written-${shade}`);
      await page.keyboard.press('Control+s');

      await window.focusEditor();
      const card = await window.hover('Długosz', '1415');
      assert.match(await card.innerText(), /person/);
      await window.screenshot(`create-hover-${shade}`);
      await page.keyboard.press('Escape');

      const timeline = await window.timelinePage();
      // Lives are bars beside the rows.
      const life = timeline.getByRole('option', { name: /, \d{4}–\d{4}$/ });
      await life.first().waitFor();
      await window.screenshot(`create-timeline-${shade}`);
    });
  }
});
