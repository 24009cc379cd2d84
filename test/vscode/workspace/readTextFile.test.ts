import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { largestFile, readTextFile } from '../../../src/vscode/workspace/readTextFile';
import { distinctUris, withOpenTexts } from '../../../src/vscode/workspace/texts';
import { Document, fake } from '../fake';
import { emptied } from '../harness';

suite('Reading files', () => {
  emptied();
  const uri = vscode.Uri.parse('file:///essays/a.md');
  const read = async (file: string | Uint8Array): Promise<string> => {
    fake.files.set(uri.toString(), file);
    return (await readTextFile(uri)).status;
  };

  test('a file on disk', async () => {
    fake.files.set(uri.toString(), 'Zürich');
    assert.deepEqual(await readTextFile(uri), { status: 'read', text: 'Zürich' });
  });
  test('an open document is read from the editor', async () => {
    fake.files.set(uri.toString(), 'saved');
    new Document(uri.toString(), 'typed').open();
    assert.deepEqual(await readTextFile(uri), { status: 'read', text: 'typed' });
  });
  test('a file that does not exist', async () => {
    assert.equal((await readTextFile(uri)).status, 'missing');
  });
  test('Latin-1 is not UTF-8', async () => assert.equal(await read(Uint8Array.of(0x5a, 0xfc)), 'not-utf8'));
  test('a text with NUL is not a text', async () => assert.equal(await read('a\0b'), 'not-utf8'));
  test('the largest file is read', async () => assert.equal(await read('a'.repeat(largestFile)), 'read'));
  test('a larger one is not', async () => assert.equal(await read('a'.repeat(largestFile + 1)), 'too-large'));
});

suite('Texts of the workspace', () => {
  emptied();

  test('each address counts once, at its first occurrence', () => {
    const uris = ['file:///b', 'file:///a', 'file:///b'].map((text) => vscode.Uri.parse(text));
    assert.deepEqual(distinctUris(uris).map(String), ['file:///b', 'file:///a']);
  });

  for (const [rule, uri, languageId, isListed] of [
    ['an open essay in a folder', 'file:///essays/a.md', 'markdown', true],
    ['open plain text', 'file:///essays/a.txt', 'plaintext', true],
    ['an essay that was never saved', 'untitled:Untitled-1', 'markdown', true],
    ['an essay of another folder', 'file:///elsewhere/a.md', 'markdown', false],
    ['another language', 'file:///essays/a.ts', 'typescript', false],
  ] as const) {
    test(`${rule} is ${isListed ? '' : 'not '}among them`, () => {
      new Document(uri, '', languageId).open();
      assert.deepEqual(withOpenTexts([]).map(String), isListed ? [uri] : []);
    });
  }

  for (const [rule, files, isListed] of [
    ['a deleted file whose tab is closed', [], false],
    ['a file that is on disk', ['file:///essays/a.md'], true],
  ] as const) {
    test(`${rule} is ${isListed ? '' : 'not '}among them, though VS Code still knows its document`, () => {
      fake.withoutTab.add('file:///essays/a.md');
      new Document('file:///essays/a.md', '').open();
      assert.equal(withOpenTexts(files.map((uri) => vscode.Uri.parse(uri))).length, isListed ? 1 : 0);
    });
  }
});
