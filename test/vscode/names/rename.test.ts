import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import type { GlossarySource } from '../../../src/language';
import { AnnotationStore } from '../../../src/vscode/essay/annotationStore';
import type { GlossaryFiles } from '../../../src/vscode/glossary/files';
import { registerRename, renameEntry } from '../../../src/vscode/names/rename';
import { fake } from '../fake';
import { EventEmitter } from '../fake/values';
import { hurry, openWithCursor } from '../harness';

const notes: Readonly<Record<string, string>> = {
  'Tyler.md': '---\nkind: person\naliases: [Walter]\n---\n\nTyler led the rebels.\n',
  'Ball.md': '---\nkind: person\n---\n\n- See: Tyler\n',
  'Gaunt.md': '---\nkind: person\n---\n\n# John of Gaunt\n',
};

suite('Renaming the entry of a note', () => {
  hurry();

  /** A folder of notes; the cursor is at the mark `$` in an essay. */
  async function open(marked: string) {
    const onDidChange = new EventEmitter<readonly GlossarySource[]>();
    const sources = Object.entries(notes).map(([name, text]) => ({ uri: `file:///essays/glossary/${name}`, text }));
    for (const { uri, text } of sources) fake.files.set(uri, text);
    const glossaries = { onDidChange: onDidChange.event, sources, has: () => true, isShipped: () => false };
    const store = new AnnotationStore(glossaries);
    onDidChange.fire(sources);
    const { document, position } = await openWithCursor(store, marked, 'file:///essays/revolt.md');
    registerRename(store, glossaries as unknown as GlossaryFiles);
    return { store, glossaries: glossaries as unknown as GlossaryFiles, document, position };
  }

  /** Renames the name under the cursor. What went wrong, in words for the writer. */
  async function rename(marked: string, name: string): Promise<string | undefined> {
    const { document, position } = await open(marked);
    const provider = fake.providers.get('RenameProvider') as vscode.RenameProvider;
    const { token } = new vscode.CancellationTokenSource();
    try {
      const edit = await provider.provideRenameEdits(document, position, name, token);
      assert.ok(edit && (await vscode.workspace.applyEdit(edit)));
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }
  const files = (): readonly string[] => [...fake.files.keys()].map((uri) => uri.split('/').at(-1) ?? '').sort();
  const textOf = (name: string): string | undefined => fake.files.get(`file:///essays/glossary/${name}`) as string;
  const essay = (): string | undefined => fake.documents[0]?.getText();

  test('renames the file, its mentions, and references to it', async () => {
    assert.equal(await rename('Then $Tyler came, with Walter and Ball.', 'Hilliard'), undefined);
    assert.deepEqual(files(), ['Ball.md', 'Gaunt.md', 'Hilliard.md']);
    assert.equal(essay(), 'Then Hilliard came, with Walter and Ball.');
    assert.equal(textOf('Hilliard.md'), notes['Tyler.md']?.replace('Tyler', 'Hilliard'));
    assert.equal(textOf('Ball.md'), notes['Ball.md']?.replace('Tyler', 'Hilliard'));
  });

  test('another name of the note is changed in the note, which keeps its file', async () => {
    assert.equal(await rename('Then Tyler came, and $Walter spoke.', 'Wat'), undefined);
    assert.deepEqual(files(), ['Ball.md', 'Gaunt.md', 'Tyler.md']);
    assert.match(textOf('Tyler.md') ?? '', /aliases: \[Wat\]/);
  });

  test('a note with a heading keeps its file: the heading is its name', async () => {
    assert.equal(await rename('Then $John of Gaunt came.', 'John of Ghent'), undefined);
    assert.deepEqual(files(), ['Ball.md', 'Gaunt.md', 'Tyler.md']);
    assert.match(textOf('Gaunt.md') ?? '', /# John of Ghent/);
  });

  test('in other capitals it is the same file, which is not in its own way', async () => {
    fake.files.set('file:///essays/glossary/TYLER.md', '');
    assert.equal(await rename('Then $Tyler came.', 'TYLER'), undefined);
  });

  for (const [rule, name, expected] of [
    [
      'a name that no file can have, and says which signs to leave out',
      'Tyler: rebel',
      'The note is called by its file name, and “Tyler: rebel” cannot be one. Leave out slashes and : * ? " < > |, or write the name as the first heading of the note.',
    ],
    [
      'the name of another file, and says which',
      'Hales',
      'The note is called by its file name, and there is a file “glossary/Hales.md” already. Choose another name, or rename that file first.',
    ],
    ['the name of another entry', 'Ball', '“Ball” is already a name of “Ball”.'],
  ] as const) {
    test(`refuses ${rule}`, async () => {
      fake.files.set('file:///essays/glossary/Hales.md', 'No entry.\n');
      assert.equal(await rename('Then $Tyler came.', name), expected);
      assert.equal(essay(), 'Then Tyler came.');
      assert.equal(textOf('Tyler.md'), notes['Tyler.md']);
    });
  }

  test('the glossary view renames the file too, and says beforehand what is wrong', async () => {
    const { store, glossaries } = await open('Then $Tyler came.');
    const tyler = store.service.catalog.byName('Tyler');
    assert.ok(tyler);
    fake.typed = 'Hilliard';
    await renameEntry(store, glossaries, tyler);
    assert.deepEqual(files(), ['Ball.md', 'Gaunt.md', 'Hilliard.md']);
    fake.typed = 'A/B';
    await renameEntry(store, glossaries, tyler);
    assert.match(fake.said.at(-1) ?? '', /cannot be one/);
  });
});
