// The first hour of a writer with the keyboard alone, in the themes of high contrast: the same way, and into the views.
import assert from 'node:assert/strict';
import { eventually } from '../../eventually';
import { limits } from '../../patience';
import { useDesk } from '../workbench';
import { claim, inSteps, quotation, Writer } from './writer';

suite('The first hour', () => {
  const desk = useDesk();
  for (const [shade, theme] of [
    ['contrast', 'Default High Contrast'],
    ['contrast-light', 'Default High Contrast Light'],
  ] as const) {
    const begin = async (): Promise<Writer> => {
      const writer = await Writer.begin(desk(), shade, theme);
      await writer.countPresses();
      return writer;
    };
    suite(`with the keyboard, ${shade}`, () => inSteps(begin, walk));
  }
});

function walk(writer: () => Writer): void {
  const press = async (...keys: readonly string[]): Promise<void> => {
    for (const key of keys) await writer().window.page.keyboard.press(key);
  };
  const type = (words: string): Promise<void> => writer().window.page.keyboard.type(words);

  /** Picks the row that VS Code has chosen, once it is one with these words. */
  async function pick(words: string): Promise<void> {
    await writer().rows.and(writer().window.page.locator('.focused')).filter({ hasText: words }).waitFor();
    await press('Enter');
  }

  async function run(command: string): Promise<void> {
    await eventually(async () => {
      await press('F1');
      const box = writer().window.page.locator('.quick-input-box input');
      await box.fill(`>${command}`, { timeout: limits.gesture });
    });
    await pick(command);
  }

  async function toFile(name: string): Promise<void> {
    await press('Control+p');
    await type(name);
    await pick(name);
    await writer().window.page.locator(`.tab.active[data-resource-name="${name}"]`).first().waitFor();
  }

  /** Presses keys until a part of the page is there: a busy VS Code drops some. */
  const until = (seen: string, ...keys: readonly string[]): Promise<void> =>
    eventually(async () => {
      await press(...keys);
      await writer().window.page.locator(seen).first().waitFor({ timeout: limits.gesture });
    });

  test('the walkthrough leads to an essay of one’s own', async () => {
    const { page } = writer().window;
    await run('Annalist: Get Started');
    await writer().walkthrough.getByText('Open your own essay').waitFor();
    await until('.getting-started-step.expanded:focus:has-text("Open the sample essay")');
    await until('.getting-started-step.expanded:focus:has-text("Open your own essay")', 'ArrowDown');
    await until('.getting-started-step.expanded .monaco-button:focus', 'Tab');
    await writer().picture('walkthrough');
    await press('Enter');
    await pick('New Essay');
    await page.locator('.tab.active', { hasText: 'Untitled' }).waitFor();
    await writer().window.focusEditor();
    await writer().copy(writer().text);
    await press('Control+v');
    await writer().line('The peace that gave a name').waitFor();
    await writer().saveAsEssay();
    await press('Control+Home');
    await eventually(async () => assert.ok((await writer().window.underlines('dotted')) > 5));
    await writer().picture('essay');
  });

  test('a glossary is made of its names', async () => {
    const { window } = writer();
    await run('Annalist: Create Glossary from Essay');
    await writer().rows.filter({ hasText: 'William of Orange' }).first().waitFor();
    await writer().drawn(window.page.locator('.quick-input-widget'));
    // The first row loses its tick and gets it back.
    const selected = window.page.locator('.quick-input-count');
    const before = await selected.innerText();
    await press('ArrowDown', 'Space');
    await eventually(async () => assert.notEqual(await selected.innerText(), before));
    await writer().picture('names');
    await press('Space');
    await eventually(async () => assert.equal(await selected.innerText(), before));
    await press('Enter');
    await writer().line('- Kind: person').waitFor();
    assert.match(await writer().saved(writer().glossary), /## William of Orange\n\n- Kind: person/);
  });

  test('a hover is shown at the cursor, read and left', async () => {
    const { window } = writer();
    await window.goTo('Philip II sailed');
    await press('ArrowLeft');
    await until('.monaco-hover-content:visible:has-text("Open entry")', 'Control+k', 'Control+i');
    await writer().drawn(window.page.locator('.monaco-hover:visible').first());
    await writer().picture('hover');
    await until('.monaco-hover:focus-within', 'Control+k', 'Control+i');
    await press('Escape');
    await window.focusEditor();
  });

  test('F8 finds the misspelt name, and it is set right', async () => {
    const { window } = writer();
    await press('Control+Home');
    await until('.marker-widget:has-text("Oldenbarneveldt")', 'F8');
    await writer().picture('problem');
    await press('Escape');
    const chosen = '.action-widget .monaco-list-row.focused:has-text("Change to")';
    await until(chosen, 'Control+.');
    await press('Enter');
    await window.page.locator(chosen).waitFor({ state: 'detached' });
    await eventually(async () => assert.doesNotMatch(await writer().saved(writer().essay), /Oldenbarneveldt/));
  });

  test('a passage is cited', async () => {
    const { window } = writer();
    writer().receiveDiary();
    await toFile('leiden-diary.md');
    await window.goTo(quotation);
    await press('Control+k', 'Shift+S');
    await eventually(async () => assert.match(await writer().copied(), /leiden-diary\.md#:~:text=/));
    await toFile('revolt.md');
    await window.goTo(claim);
    await press('ArrowRight');
    await type(' (');
    await press('Control+v');
    await writer().line('#:~:text=').waitFor();
    await type(')');
    assert.match(await writer().saved(writer().essay), /come \(\[[^\]]+\]\(sources\/leiden-diary\.md#:~:text=/);
    await writer().picture('cited');
  });

  test('F12 and Ctrl+F12 go there, and Go Back comes back', async () => {
    const { window } = writer();
    await window.goTo('William replied');
    await press('ArrowLeft', 'F12');
    await writer().line('## William of Orange').waitFor();
    await writer().picture('entry');
    await press('Control+Alt+-');
    await writer().line('William replied').waitFor();
    await window.goTo('(sources/leiden-diary.md');
    await press('ArrowLeft', 'Control+F12');
    await window.page.locator('.tab.active[data-resource-name="leiden-diary.md"]').waitFor();
    await window.cursor().filter({ hasText: 'Ln 5, Col 20' }).waitFor();
    await press('Control+Alt+-');
    await writer().line('Rotterdam').waitFor();
  });

  test('the views are reached and left', async () => {
    const { window } = writer();
    await window.goTo('Philip II sailed');
    await press('Control+k', 'Shift+T');
    const timeline = await window.timelinePage();
    await timeline.locator('[role=listbox]:focus').waitFor();
    await press('Home', 'Enter');
    await window.page.locator('.monaco-editor.focused').first().waitFor();
    await window.cursor().filter({ hasText: 'selected' }).waitFor();
    await press('Control+k', 'Shift+L');
    await until('.pane .monaco-list:focus .monaco-list-row.focused', 'ArrowDown');
    await writer().picture('views');
    await press('Control+k', 'Shift+E');
    await writer().pane('Details').locator('.pane-header[aria-expanded=true]').waitFor();
    await window.focusEditor();
  });

  test('not one press of a mouse', async () => assert.equal(await writer().presses(), 0));
}
