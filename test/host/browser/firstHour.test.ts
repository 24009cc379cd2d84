// The first hour of a writer, on an essay that is not ours: from a folder without a glossary to its names in a list.
import assert from 'node:assert/strict';
import { cpSync, rmSync } from 'node:fs';
import { inProject, inTestData } from '../../project';
import { eventually } from '../eventually';
import { useDesk, type Workbench } from './workbench';

const folder = inTestData('browser-run', 'first-hour');
const essay = `${folder}/revolt.md`;

suite('The first hour', () => {
  const desk = useDesk();
  let window: Workbench;
  suiteSetup(async () => {
    rmSync(folder, { recursive: true, force: true });
    cpSync(inProject('test', 'fixtures', 'first-hour'), folder, { recursive: true });
    window = await desk().open(folder, essay, {
      'workbench.startupEditor': 'none',
      'workbench.editor.enablePreview': false,
    });
  });
  teardown(async function () {
    await window.endTest(this.currentTest);
  });
  suiteTeardown(() => window.close());

  test('dates and the timeline are there before there is a glossary', async () => {
    await window.openTimeline();
    await eventually(async () => assert.ok((await window.underlines('dotted')) > 5));
    await window.screenshot('first-1-essay');
  });

  test('the walkthrough says where to begin', async () => {
    await window.run('Annalist: Get Started');
    await window.page.locator('.gettingStartedContainer', { hasText: 'Annalist' }).waitFor();
    await window.screenshot('first-2-walkthrough');
    await window.run('View: Close Editor');
    await window.focusEditor();
  });

  test('the names of the essay are listed for a glossary', async () => {
    await window.run('Annalist: Create Glossary from Essay');
    const rows = window.page.locator('.quick-input-widget .monaco-list-row');
    await rows.filter({ hasText: 'William of Orange' }).first().waitFor();
    const list = window.page.locator('.quick-input-widget');
    await eventually(async () => assert.equal(await list.evaluate((box) => getComputedStyle(box).opacity), '1'));
    await window.screenshot('first-3-names');
    await window.page.keyboard.press('Escape');
  });
});
