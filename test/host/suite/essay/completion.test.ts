import * as vscode from 'vscode';
import { limits } from '../../patience';
import { equal, includes, ok } from '../harness/assert';
import { closeAll, eventually, rangeOf, showAnnotated } from '../harness/workspace';

suite('Completion', () => {
  let essay: vscode.TextDocument;
  setup(async () => (essay = await showAnnotated('essays/revolt.md')));
  teardown(closeAll);

  /** Types words at the end of the first paragraph, and asks for completions there. */
  async function typed(words: string): Promise<vscode.CompletionItem[]> {
    const position = rangeOf(essay, 'told them to be content.').end;
    const edit = new vscode.WorkspaceEdit();
    edit.insert(essay.uri, position, ` ${words}`);
    await vscode.workspace.applyEdit(edit);
    const { items } = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      essay.uri,
      position.translate(0, words.length + 1),
      undefined,
      30,
    );
    // VS Code itself offers words and snippets.
    return items.filter(({ label, kind }) => typeof label !== 'string' && kind !== vscode.CompletionItemKind.Snippet);
  }
  const texts = (items: readonly vscode.CompletionItem[]): unknown[] => items.map(({ insertText }) => insertText);

  test('a name that is begun, and what it means', async () => {
    const [first, ...others] = await typed('Black De');
    equal(texts(others), []);
    equal([first?.insertText, first?.detail], ['Black Death', 'event · June 1348 – December 1349']);
    const documentation = first?.documentation;
    ok(documentation instanceof vscode.MarkdownString, 'there is no documentation');
    includes(documentation.value, 'The first wave of plague in England.');
    includes(documentation.value, 'Great Mortality');
    equal(documentation.isTrusted ?? false, false);
    const range = first?.range;
    equal(range instanceof vscode.Range && essay.getText(range), 'Black De');
  });

  test('the native form beside the name', async () => {
    const found = await typed('Ed');
    equal(texts(found), ['Edo']);
    equal(found[0]?.label, { label: 'Edo', detail: ' 江戸', description: 'place' });
  });

  /** Types letters behind the first paragraph. */
  async function type(letters: string): Promise<void> {
    for (const text of letters) await vscode.commands.executeCommand('type', { text });
  }
  async function goToEnd(): Promise<void> {
    const editor = await vscode.window.showTextDocument(essay);
    const { end } = rangeOf(essay, 'told them to be content.');
    editor.selection = new vscode.Selection(end, end);
  }

  test('the list opens by itself at two letters, in Markdown too', async () => {
    await goToEnd();
    await type(' Black D');
    // A busy VS Code may drop a request for suggestions between two letters: then the letter is typed again.
    await eventually(async () => {
      await type('e');
      try {
        await eventually(async () => {
          await vscode.commands.executeCommand('acceptSelectedSuggestion');
          includes(essay.getText(), 'told them to be content. Black Death');
        }, limits.gesture);
      } catch (error) {
        await vscode.commands.executeCommand('deleteLeft');
        throw error;
      }
    });
  });

  test('behind a finished name no list is open that would take Enter', async () => {
    await goToEnd();
    await type(' It was the Black Death');
    // What Enter does where a list is open. Where none is, it does nothing.
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await type('\n');
    includes(essay.getText(), 'told them to be content. It was the Black Death\n');
    await type('then Black');
    await vscode.commands.executeCommand('acceptSelectedSuggestion');
    await type('\n');
    includes(essay.getText(), 'It was the Black Death\nthen Black\n');
  });

  test('nothing for ordinary words, nor behind a space', async () => {
    equal(texts(await typed('the black de')), []);
    equal(texts(await typed('Black ')), []);
  });
});
