import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { registerCitePassage } from '../../../src/vscode/sources/citePassage';
import { SourceFiles } from '../../../src/vscode/sources/files';
import { Document, fake } from '../fake';
import { answerWith, hurry, openWithCursor, withGlossary } from '../harness';

const glossary = `# Abbotsbury

## Michaelmas

- Kind: event

## Swannery

- Kind: place

## The cellarer

- Kind: office
`;
const glossaryUri = 'file:///essays/glossary/a.md';

suite('Cite in Glossary Entry', () => {
  hurry();
  const words = 'in any year that the cellarer knew of';
  let entries: Document;

  /** Selects the words in a source, and runs the command. */
  async function cite(given?: unknown): Promise<void> {
    entries = new Document(glossaryUri, glossary);
    entries.open();
    const { store, glossaries } = withGlossary(glossary);
    registerCitePassage(store, glossaries, new SourceFiles(vscode.Uri.parse('file:///extension')));
    const marked = `# The chronicle\n\nThe swans were counted, and there were fewer than $${words}.\n`;
    const { document, position } = await openWithCursor(store, marked, 'file:///essays/swans.md');
    const end = document.positionAt(document.offsetAt(position) + words.length);
    fake.editor = { document, selection: new vscode.Range(position, end) };
    await fake.commands.get('annalist.citeInEntry')?.(given);
    store.dispose();
  }
  const source = (entry: string, kind: string): string =>
    `## ${entry}\n\n- Kind: ${kind}\n- Source: [The chronicle, line 3](../swans.md#:~:text=`;

  test('the entries mentioned in the passage come first; the chosen one gets the source', async () => {
    let labels: readonly string[] = [];
    fake.answer = (choices) => {
      labels = (choices as readonly vscode.QuickPickItem[]).map(({ label }) => label);
      return choices[0];
    };
    await cite();
    assert.deepEqual(labels, ['The cellarer', 'Michaelmas', 'Swannery']);
    assert.ok(entries.getText().includes(source('The cellarer', 'office')), entries.getText());
  });

  test('an entry further down the list can be chosen', async () => {
    answerWith(2);
    await cite();
    assert.ok(entries.getText().includes(source('Swannery', 'place')), entries.getText());
  });

  test('cancelling the choice writes nothing', async () => {
    await cite();
    assert.equal(entries.getText(), glossary);
  });

  test('an entry that another extension names is asked for all the same', async () => {
    let questions = 0;
    fake.answer = () => {
      questions++;
      return undefined;
    };
    await cite({ entry: 'michaelmas' });
    assert.deepEqual([questions, entries.getText()], [1, glossary]);
  });
});
