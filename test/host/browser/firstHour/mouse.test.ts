// The first hour of a writer with the mouse: from an empty folder to names, a mistake set right, a source, and back.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { eventually } from '../../eventually';
import { limits } from '../../patience';
import { frameWith } from '../frames';
import { useDesk } from '../workbench';
import { claim, inSteps, quotation, Writer } from './writer';

suite('The first hour', () => {
  const desk = useDesk();
  for (const [shade, theme] of [
    ['dark', 'Default Dark Modern'],
    ['light', 'Default Light Modern'],
  ] as const) {
    suite(`with the mouse, ${shade}`, () => inSteps(() => Writer.begin(desk(), shade, theme), walk));
  }
});

function walk(writer: () => Writer): void {
  test('an empty folder leads to the walkthrough', async () => {
    const { window } = writer();
    await window.openSideBar();
    const timeline = await frameWith(window.page, 'Open an essay in Markdown');
    await writer().picture('empty');
    await timeline.getByRole('button', { name: 'Get Started' }).click();
    await writer().walkthrough.getByText('Open your own essay').waitFor();
    await writer().picture('walkthrough');
  });

  test('the walkthrough leads to an essay of one’s own', async () => {
    const { page } = writer().window;
    await writer().walkthrough.getByRole('button', { name: 'Open your own essay' }).click();
    const newEssay = writer().rows.filter({ hasText: 'New Essay' });
    // The walkthrough takes the focus once its step is open, and so closes a list.
    await eventually(async () => {
      await writer().walkthrough.getByRole('button', { name: 'Open Essay...' }).click();
      await newEssay.click({ timeout: limits.gesture });
    });
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await page.locator('.monaco-editor .view-line').first().click();
    await writer().copy(writer().text);
    await page.keyboard.press('Control+v');
    await writer().line('The peace that gave a name').waitFor();
    await writer().saveAsEssay();
    await page.keyboard.press('Control+Home');
    await writer().window.openTimeline();
    await eventually(async () => assert.ok((await writer().window.underlines('dotted')) > 5));
    await writer().picture('essay');
  });

  test('the next step makes a glossary of its names', async () => {
    const { page } = writer().window;
    await page.locator('.tab', { hasText: 'Welcome' }).click();
    await writer().walkthrough.getByRole('button', { name: 'Make a glossary of its names' }).click();
    await writer().picture('step-glossary');
    await writer().walkthrough.getByRole('button', { name: 'Create Glossary from Essay' }).click();
    await writer().rows.filter({ hasText: 'William of Orange' }).first().waitFor();
    await writer().drawn(page.locator('.quick-input-widget'));
    await writer().picture('names');
    await page.keyboard.press('Enter');
    await writer().line('- Kind: person').waitFor();
    await page.locator('.tab.active[data-resource-name="revolt.md"]').nth(1).waitFor();
    await eventually(async () => assert.ok((await writer().window.underlines('solid')) > 20));
    await writer().picture('glossary');
    await writer().line('- Kind: person').click();
    assert.match(await writer().saved(writer().glossary), /## William of Orange\n\n- Kind: person/);
  });

  test('a hover says who a name is', async () => {
    const { window } = writer();
    await window.page.locator('.tab[data-resource-name="revolt.md"]').first().click();
    const card = await window.hover('Philip II sailed', 'Open entry');
    assert.match(await card.innerText(), /Philip II/);
    await writer().drawn(window.page.locator('.monaco-hover:visible').first());
    await writer().picture('hover');
    await window.page.keyboard.press('Escape');
  });

  test('a misspelt name is set right', async () => {
    const { window } = writer();
    await window.goTo('Oldenbarneveldt');
    const change = window.page.locator('.action-widget .monaco-list-row', { hasText: /Change to/ }).first();
    await eventually(async () => {
      await window.page.keyboard.press('ArrowLeft');
      await window.page.keyboard.press('Control+.');
      await change.waitFor({ timeout: limits.gesture });
    });
    await writer().picture('misspelt');
    await change.click();
    await eventually(async () => assert.doesNotMatch(await writer().saved(writer().essay), /Oldenbarneveldt/));
  });

  test('a passage is cited where the essay rests on it', async () => {
    const { window } = writer();
    const { page } = window;
    writer().receiveDiary();
    await window.run('Annalist: Open Essay');
    await writer().rows.filter({ hasText: 'leiden-diary.md' }).click();
    await page.locator('.tab.active[data-resource-name="leiden-diary.md"]').waitFor();
    await window.goTo(quotation);
    await window.run('Annalist: Copy as Source');
    await eventually(async () => assert.match(await writer().copied(), /leiden-diary\.md#:~:text=/));
    await page.locator('.tab[data-resource-name="revolt.md"]').first().click();
    await window.goTo(claim);
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' (');
    await page.keyboard.press('Control+v');
    await writer().line('#:~:text=').waitFor();
    await page.keyboard.type(')');
    await writer().picture('cited');
    assert.match(await writer().saved(writer().essay), /come \(\[[^\]]+\]\(sources\/leiden-diary\.md#:~:text=/);
  });

  test('F12 goes from a name to its entry, and back', async () => {
    const { window } = writer();
    await window.goTo('William replied');
    await window.page.keyboard.press('ArrowLeft');
    await window.page.keyboard.press('F12');
    await writer().line('## William of Orange').waitFor();
    await writer().picture('entry');
    await window.run('Go Back');
    await writer().line('William replied').waitFor();
    await writer().picture('back');
  });

  test('Ctrl+F12 goes from the link to the cited words, and back', async () => {
    const { window } = writer();
    await window.goTo('(sources/leiden-diary.md');
    await window.page.keyboard.press('ArrowLeft');
    await window.page.keyboard.press('Control+F12');
    await window.page.locator('.tab.active[data-resource-name="leiden-diary.md"]').waitFor();
    await window.cursor().filter({ hasText: 'Ln 5, Col 20' }).waitFor();
    await writer().picture('source');
    await window.run('Go Back');
    await writer().line('Rotterdam').waitFor();
  });

  test('nothing else in the folder changed', () => {
    assert.ok(existsSync(writer().glossary));
    assert.equal(
      readFileSync(writer().essay, 'utf8').replace(/ \(\[[^\]]+\]\([^)]+\)\)/, ''),
      writer().text.replace('Oldenbarneveldt', 'Oldenbarnevelt'),
    );
  });
}
