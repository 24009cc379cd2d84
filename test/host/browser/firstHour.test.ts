// The first hour of a writer, on an essay that is not ours: from a folder without a glossary to names, sources and back.
import assert from 'node:assert/strict';
import { cpSync, readFileSync, rmSync } from 'node:fs';
import { inProject, inTestData } from '../../project';
import { eventually } from '../eventually';
import { useDesk, type Workbench } from './workbench';

const folder = inTestData('browser-run', 'first-hour');
const essay = `${folder}/revolt.md`;
const quotation = 'We have eaten the last of the horses, and the water has not come';

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
    await window.screenshotFailure(this.currentTest);
    assert.deepEqual(window.complaints.splice(0), [], 'complaints of our page');
  });
  suiteTeardown(() => window.close());

  const toFile = async (name: string): Promise<void> => {
    await eventually(async () => {
      await window.page.keyboard.press('Control+p');
      await window.page.locator('.quick-input-box input').fill(name);
      await window.page.locator('.quick-input-list .monaco-list-row', { hasText: name }).first().waitFor();
      await window.page.keyboard.press('Enter');
      assert.equal(await window.activeFile(), name);
    });
    await window.focusEditor();
  };
  /** The text of the essay as it is on the disk, once it was saved. */
  const saved = async (): Promise<string> => {
    await window.page.keyboard.press('Control+s');
    await window.page.locator('.tab.active:not(.dirty)').waitFor();
    return readFileSync(essay, 'utf8');
  };

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

  test('a glossary is made from the names of the essay', async () => {
    await window.run('Annalist: Create Glossary from Essay');
    const rows = window.page.locator('.quick-input-widget .monaco-list-row');
    await rows.filter({ hasText: 'William of Orange' }).first().waitFor();
    const list = window.page.locator('.quick-input-widget');
    await eventually(async () => assert.equal(await list.evaluate((box) => getComputedStyle(box).opacity), '1'));
    await window.screenshot('first-3-names');
    await window.page.keyboard.press('Enter');
    await window.page.locator('.monaco-editor .view-line', { hasText: '- Kind: person' }).first().waitFor();
    await window.screenshot('first-4-glossary');
    // The glossary has the name of the essay: it is closed, so that the essay is the only one.
    await window.page.keyboard.press('Control+s');
    await window.page.locator('.tab.active:not(.dirty)').waitFor();
    await window.run('View: Close Editor');
    await eventually(async () => assert.equal(await window.page.locator('.tab').count(), 1));
  });

  test('a hover shows the entry of a name', async () => {
    const card = await window.hover('Philip II sailed', 'Open entry');
    assert.match(await card.innerText(), /Philip II/);
    await window.screenshot('first-5-hover');
    await window.page.keyboard.press('Escape');
  });

  test('a misspelt name is set right', async () => {
    await window.goTo('Oldenbarneveldt');
    await window.page.keyboard.press('ArrowLeft');
    await window.page.keyboard.press('ArrowRight');
    await eventually(async () => {
      await window.page.keyboard.press('Control+.');
      await window.page.locator('.action-widget', { hasText: 'Oldenbarnevelt' }).waitFor({ timeout: 5000 });
    });
    await window.screenshot('first-6-misspelt');
    await window.page
      .locator('.action-widget .monaco-list-row', { hasText: /Change to/ })
      .first()
      .click();
    await eventually(async () => assert.doesNotMatch(await saved(), /Oldenbarneveldt/));
  });

  test('a passage is cited where the essay rests on it', async () => {
    await toFile('leiden-diary.md');
    await window.goTo(quotation);
    await window.run('Annalist: Copy as Source');
    await eventually(async () =>
      assert.match(await window.page.evaluate(() => navigator.clipboard.readText()), /leiden-diary\.md#:~:text=/),
    );
    await window.run('View: Close Editor');
    await window.goTo('and the water had not come');
    await window.page.keyboard.press('ArrowRight');
    await window.page.keyboard.type(' (');
    await window.page.keyboard.press('Control+v');
    await window.page.locator('.monaco-editor .view-line', { hasText: '#:~:text=' }).first().waitFor();
    await window.page.keyboard.type(')');
    await window.screenshot('first-7-cited');
    assert.match(await saved(), /\(sources\/leiden-diary\.md#:~:text=/);
  });

  test('F12 goes from a name to its entry, and back', async () => {
    await window.goTo('William replied');
    await window.page.keyboard.press('ArrowLeft');
    await window.page.keyboard.press('F12');
    await window.page.locator('.monaco-editor .view-line', { hasText: '## William of Orange' }).first().waitFor();
    await window.screenshot('first-8-entry');
    await window.run('Go Back');
    await window.page.locator('.monaco-editor .view-line', { hasText: 'William replied' }).first().waitFor();
    await window.screenshot('first-9-back');
  });
});
