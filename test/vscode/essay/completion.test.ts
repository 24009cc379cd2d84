import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { registerCompletion } from '../../../src/vscode/essay/completion';
import { type Document, fake, Range } from '../fake';
import { emptied, openWithCursor, pause, provider, withGlossary } from '../harness';

suite('Names while typing', () => {
  emptied();
  const { store, glossaries } = withGlossary('## John Ball\n\n## Wat Tyler\n\n- Also: Tyler\n');
  suiteSetup(() => void registerCompletion(store, glossaries));
  setup(() => fake.settings.set('suggestNames', true));
  const { token } = new vscode.CancellationTokenSource();

  /** Types letters one by one at the end of a text that begins so. */
  async function type(before: string, letters: string): Promise<vscode.TextDocument> {
    const { document } = await openWithCursor(store, `${before}$`);
    fake.editor = { document, selection: new Range(0, 0, 0, 0) as unknown as vscode.Range };
    for (const letter of letters) write(document, letter);
    return document;
  }
  const write = (document: vscode.TextDocument, text: string): void =>
    (document as unknown as Document).replaceAt(document.getText().length, 0, text);

  async function names(
    document: vscode.TextDocument,
    triggerKind = vscode.CompletionTriggerKind.Invoke,
  ): Promise<unknown[]> {
    const position = document.positionAt(document.getText().length);
    const context = { triggerKind } as vscode.CompletionContext;
    const completion = provider('CompletionItemProvider');
    const list = await completion.provideCompletionItems(document, position, token, context);
    return (list as vscode.CompletionList).items.map(({ insertText }) => insertText);
  }
  const asked = (): Promise<void> => pause(350);

  for (const [rule, before, letters] of [
    ['a name that only contains the word', 'The fall of ', 'Ball'],
    ['a name that is finished', 'The fall of ', 'Tyler'],
    ['a name that is finished, behind a space', 'The fall of Wat ', 'Tyler'],
  ] as const) {
    test(`${rule} is not offered, however often VS Code asks after a letter`, async () => {
      const document = await type(before, letters);
      for (let request = 0; request < 3; request++) assert.deepEqual(await names(document), []);
    });
  }

  test('nor if more was typed before VS Code asked', async () => {
    const document = await type('The fall of ', 'Bal');
    assert.deepEqual(await names(document), []);
    write(document, 'l');
    assert.deepEqual(await names(document), []);
    assert.deepEqual(await names(document), []);
  });

  test('whoever asks some time after the last letter is offered all that fits', async () => {
    const document = await type('The fall of ', 'Bal');
    await asked();
    assert.deepEqual(await names(document), ['John Ball']);
    const { TriggerForIncompleteCompletions } = vscode.CompletionTriggerKind;
    write(document, 'l');
    assert.deepEqual(await names(document, TriggerForIncompleteCompletions), ['John Ball'], 'the same list goes on');
  });

  test('a name that is begun opens the list, once', async () => {
    const document = await type('It was ', 'Wa');
    assert.deepEqual(fake.ran, [['editor.action.triggerSuggest', { auto: true }]]);
    assert.deepEqual(await names(document), ['Wat Tyler']);
  });
});
