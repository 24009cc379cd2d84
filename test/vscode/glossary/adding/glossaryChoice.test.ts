import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { createCatalog } from '../../../../src/language/glossary/catalog';
import { GlossaryChoice } from '../../../../src/vscode/glossary/adding/glossaryChoice';
import type { GlossaryFiles } from '../../../../src/vscode/glossary/files';
import type { NoteFolder } from '../../../../src/vscode/glossary/noteFolders';
import type { GlossaryTarget } from '../../../../src/vscode/glossary/writableFiles';
import { fake, Uri } from '../../fake';
import { emptied } from '../../harness';

suite('Which glossary a name goes to', () => {
  emptied();
  const asked: string[][] = [];
  let answer = '';
  setup(() => {
    asked.length = 0;
    fake.folders = ['file:///A', 'file:///B'].map((uri) => Uri.parse(uri));
    fake.settings.set('glossaryFolders', ['glossary']);
  });
  teardown(() => (fake.folders = [Uri.parse('file:///essays')]));

  /** With these glossaries in the workspace. The question is answered by the choice that ends with some words. */
  function choiceAmong(files: readonly string[], ending = 'nothing'): GlossaryChoice {
    answer = ending;
    const textOf = (file: string): string =>
      file.includes('/notes/')
        ? '---\nkind: person\n---\n'
        : file.endsWith('stub.md')
          ? 'To be written.\n'
          : '# G\n\n## A\n';
    for (const file of files) fake.files.set(`file:///${file}`, textOf(file));
    fake.answer = (choices) => {
      const all = choices as readonly vscode.QuickPickItem[];
      asked.push(all.map(({ label }) => label.replace(/^\$\([\w-]+\) /, '')));
      return all.find(({ label }) => label.endsWith(answer));
    };
    const sources = files.map((file) => ({ uri: `file:///${file}`, text: textOf(file) }));
    const has = (uri: vscode.Uri): boolean => sources.some((each) => each.uri === uri.toString());
    const glossaries = { sources, has, isShipped: () => false } as unknown as GlossaryFiles;
    return new GlossaryChoice(glossaries, () => createCatalog(sources).catalog);
  }
  const chosen = async (choice: GlossaryChoice, text: string): Promise<string | undefined> =>
    pathOf(await choice.glossaryFor(vscode.Uri.parse(text)));
  const pathOf = (target: GlossaryTarget | NoteFolder | undefined): string | undefined =>
    target && ('notes' in target ? target.folder : target.uri).path;

  for (const [rule, files, text, expected] of [
    [
      'the only one of its own folder',
      ['A/glossary/a.md', 'B/glossary/b.md'],
      'file:///B/essay.md',
      '/B/glossary/b.md',
    ],
    ['a new one in its own folder, if there is none at all', [], 'file:///B/essay.md', '/B/glossary/glossary.md'],
    [
      'a folder of notes, if all is notes, written or not',
      ['A/glossary/notes/a.md', 'A/glossary/notes/b.md', 'A/glossary/stub.md'],
      'file:///A/essay.md',
      '/A/glossary',
    ],
    ['the only one, for a text outside all folders', ['A/glossary/a.md'], 'untitled:Untitled-1', '/A/glossary/a.md'],
  ] as const) {
    test(`${rule}: no question`, async () => {
      assert.equal(await chosen(choiceAmong(files), text), expected);
      assert.deepEqual(asked, []);
    });
  }

  for (const [rule, files, text, choices] of [
    [
      'if its own folder has several: those first',
      ['A/glossary/a.md', 'B/glossary/b.md', 'B/glossary/c.md'],
      'file:///B/essay.md',
      ['glossary/b.md', 'glossary/c.md', 'glossary/a.md', 'New glossary'],
    ],
    [
      'if only another folder has one: a new one first',
      ['A/glossary/a.md'],
      'file:///B/essay.md',
      ['New glossary', 'glossary/a.md'],
    ],
    [
      'if there are notes and a glossary of several entries: of the notes their folder',
      ['A/glossary/notes/a.md', 'A/glossary/notes/b.md', 'A/glossary/c.md'],
      'file:///A/essay.md',
      ['glossary/c.md', 'glossary', 'New glossary'],
    ],
    [
      'for a text outside all folders, if there are several',
      ['A/glossary/a.md', 'B/glossary/b.md'],
      'untitled:Untitled-1',
      ['glossary/a.md', 'glossary/b.md', 'New glossary'],
    ],
  ] as const) {
    test(`asks ${rule}`, async () => {
      assert.equal(await chosen(choiceAmong(files), text), undefined);
      assert.deepEqual(asked, [choices]);
    });
  }

  test('asks once for each folder in a session', async () => {
    const choice = choiceAmong(['A/glossary/a.md'], 'a.md');
    assert.equal(await chosen(choice, 'file:///B/essay.md'), '/A/glossary/a.md');
    assert.equal(await chosen(choice, 'file:///B/other.md'), '/A/glossary/a.md');
    assert.equal(asked.length, 1);
    assert.equal(await chosen(choice, 'untitled:Untitled-1'), '/A/glossary/a.md');
  });

  test('a folder of notes is remembered', async () => {
    const choice = choiceAmong(['A/glossary/notes/a.md', 'A/glossary/c.md']);
    fake.answer = (choices) => {
      asked.push([]);
      return (choices as readonly vscode.QuickPickItem[]).find(({ label }) => label.startsWith('$(folder)'));
    };
    assert.equal(await chosen(choice, 'file:///A/essay.md'), '/A/glossary');
    assert.equal(await chosen(choice, 'file:///A/essay.md'), '/A/glossary');
    assert.equal(asked.length, 1);
  });

  test('asks again if what was chosen is gone', async () => {
    const choice = choiceAmong(['A/glossary/a.md', 'B/glossary/b.md', 'B/glossary/c.md'], 'c.md');
    await chosen(choice, 'file:///B/essay.md');
    fake.files.delete('file:///B/glossary/c.md');
    answer = 'nothing';
    await chosen(choice, 'file:///B/essay.md');
    assert.equal(asked.length, 2);
  });

  test('a new glossary has a free name, and is the one for the next name too', async () => {
    fake.files.set('file:///B/glossary/glossary.md', 'not a glossary that was read');
    const choice = choiceAmong(['A/glossary/a.md'], 'New glossary');
    assert.equal(await chosen(choice, 'file:///B/essay.md'), '/B/glossary/glossary-2.md');
    fake.files.set('file:///B/glossary/glossary-2.md', '# Glossary\n');
    assert.equal(await chosen(choice, 'file:///B/essay.md'), '/B/glossary/glossary-2.md');
    assert.equal(asked.length, 1);
  });
});
