import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { BibliographyFiles } from '../../../src/vscode/bibliography/files';
import { registerGoToSource } from '../../../src/vscode/sources/goToSource';
import { SourceFiles } from '../../../src/vscode/sources/files';
import { Document, fake } from '../fake';
import { emptied, openWithCursor, withGlossary } from '../harness';

suite('Go to Source', () => {
  emptied();
  const works = JSON.stringify([
    { id: 'dunn', type: 'book', title: 'The Great Rising', author: [{ family: 'Dunn' }] },
    { id: 'hilton', type: 'book', title: 'Bond Men', author: [{ family: 'Hilton' }] },
  ]);
  const glossary = '## Tyler\n\n- Source: [@dunn]\n\n## Ball\n\n- Source: [@dunn; @hilton, p. 3]\n\n## Straw\n';
  const { store } = withGlossary(glossary);
  const bibliographies = new BibliographyFiles();
  setup(async () => {
    fake.settings.set('bibliography', ['works.json']);
    fake.files.set('file:///essays/works.json', works);
    await bibliographies.load();
  });
  suiteTeardown(() => {
    bibliographies.dispose();
    store.dispose();
  });

  /** Runs the command with the cursor in the name, the only word of a text. */
  const from = async (name: string): Promise<void> => {
    registerGoToSource(store, new SourceFiles(vscode.Uri.parse('file:///extension')), bibliographies);
    const { document, position } = await openWithCursor(store, `${name}$`);
    fake.editor = { document, selection: { active: position } as unknown as vscode.Selection };
    new Document('file:///essays/works.json', works, 'json').open();
    await fake.commands.get('annalist.goToSource')?.();
  };

  test('goes to the work that an entry cites by key', async () => {
    await from('Tyler');
    assert.deepEqual(fake.shown, [['/essays/works.json', 'dunn']]);
  });

  test('asks which of several works, by their references', async () => {
    fake.answer = (choices) => choices.find((each) => (each as vscode.QuickPickItem).label.startsWith('Hilton'));
    await from('Ball');
    assert.deepEqual(fake.shown, [['/essays/works.json', 'hilton']]);
  });

  test('says so where an entry has no source', async () => {
    await from('Straw');
    assert.deepEqual(fake.shown, []);
    assert.match(fake.said.join(), /“Straw” has no source/);
  });
});
