import * as vscode from 'vscode';
import { eventKey } from '../../../../src/language/features/timeline/chronology';
import { equal, ok } from '../harness/assert';
import { useFiles } from '../harness/files';
import { api, eventually, rangeOf, replace, show, surfaceForms } from '../harness/workspace';

const path = 'essays/abbey.md';
const beginning = '# The abbey\n\nThe abbey was founded in 1044. The chapel fell in 1349.\n';
const end = '<!-- /annalist:chronology -->';

suite('Chronologies in an essay', () => {
  useFiles({ [path]: beginning });

  /** The essay with this text after its beginning, once its dates are known. */
  async function essayOf(...more: string[]): Promise<vscode.TextDocument> {
    const essay = await show(path);
    await replace(essay, essay.getText(), [beginning, ...more].join('\n'));
    await eventually(async () => equal((await surfaceForms(essay, 'date')).slice(0, 2), ['1044', '1349']));
    return essay;
  }

  async function refreshAt(essay: vscode.TextDocument, words: string): Promise<void> {
    const editor = vscode.window.activeTextEditor;
    ok(editor?.document === essay, 'the essay is not in front');
    const { start } = rangeOf(essay, words);
    editor.selection = new vscode.Selection(start, start);
    await vscode.commands.executeCommand('annalist.refreshChronology');
  }

  const textAfter = (essay: vscode.TextDocument): string => essay.getText().slice(beginning.length + 1);

  test('the only one is refreshed from anywhere, in its place and form; one undo takes it back', async () => {
    const after = `\nIt was sold in 1539.\n`;
    const essay = await essayOf(
      `<!-- annalist:chronology list -->\n- **1026**: The abbey was founded\n${end}\n`,
      after,
    );
    await eventually(async () => equal(await surfaceForms(essay, 'date'), ['1044', '1349', '1539']));
    const before = essay.getText();
    await refreshAt(essay, 'The chapel');
    equal(
      textAfter(essay),
      [
        '<!-- annalist:chronology list -->',
        '- **1044**: The abbey was founded in 1044',
        '- **1349**: The chapel fell in 1349',
        '- **1539**: It was sold in 1539',
        `${end}\n\n${after}`,
      ].join('\n'),
    );
    await vscode.commands.executeCommand('undo');
    equal(essay.getText(), before);
  });

  test('an event that was left out stays out', async () => {
    const essay = await essayOf();
    const events = await eventually(async () => {
      const found = [...(await api()).events().values()].filter(({ uri }) => uri === essay.uri.toString());
      equal(
        found.map(({ text }) => text),
        ['1044', '1349'],
      );
      return found;
    });
    const key = eventKey(events[1]!);
    await replace(essay, beginning, `${beginning}\n<!-- annalist:chronology table -${key} -->\n${end}\n`);
    await refreshAt(essay, end);
    equal(
      textAfter(essay),
      [
        `<!-- annalist:chronology table -${key} -->`,
        '| Date | Event |',
        '| :--- | :---- |',
        '| 1044 | The abbey was founded in 1044 |',
        `${end}\n`,
      ].join('\n'),
    );
  });

  test('of two, the one at the cursor is refreshed; elsewhere nothing changes', async () => {
    const first = `<!-- annalist:chronology list -->\n- as it was\n${end}\n`;
    const second = `<!-- annalist:chronology years -->\n- to be replaced\n${end}\n`;
    const essay = await essayOf(first, second);
    const before = essay.getText();
    await refreshAt(essay, 'The chapel');
    equal(essay.getText(), before);
    await refreshAt(essay, 'to be replaced');
    equal(
      textAfter(essay),
      [
        first,
        '<!-- annalist:chronology years -->',
        '- **1044**',
        '  - 1044: The abbey was founded in 1044',
        '- **1349**',
        '  - 1349: The chapel fell in 1349',
        `${end}\n`,
      ].join('\n'),
    );
  });

  test('a text without events keeps the chronology that it has', async () => {
    const essay = await show(path);
    await replace(essay, essay.getText(), `# The abbey\n\n<!-- annalist:chronology list -->\n- as it was\n${end}\n`);
    await eventually(async () => equal(await surfaceForms(essay, 'date'), []));
    const before = essay.getText();
    await refreshAt(essay, 'as it was');
    equal(essay.getText(), before);
  });
});
