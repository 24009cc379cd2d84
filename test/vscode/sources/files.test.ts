import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SourceFiles } from '../../../src/vscode/sources/files';
import { SourceTexts } from '../../../src/vscode/sources/texts';
import { Document, fake } from '../fake';
import { emptied } from '../harness';

suite('Target files of links', () => {
  emptied();
  const sources = new SourceFiles(vscode.Uri.parse('file:///extension'));
  const essay = 'file:///essays/part/a.md';

  for (const [rule, from, path, expected] of [
    ['a path from the folder of the text', essay, 'letters.md', 'file:///essays/part/letters.md'],
    ['a path up to the workspace folder', essay, '../letters.md', 'file:///essays/letters.md'],
    ['a path with a slash in front, from the workspace folder', essay, '/letters.md', 'file:///essays/letters.md'],
    ['an empty path: the text itself', essay, '', essay],
    ['a path out of the workspace', essay, '../../letters.md', undefined],
    ['a glossary that is shipped', 'annalist:/glossary/a.md', '../media/b.md', 'annalist:/media/b.md'],
    ['another file of the extension', 'annalist:/glossary/a.md', '../package.json', undefined],
  ] as const) {
    test(rule, () => assert.equal(sources.resolvePath(from, path)?.toString(), expected));
  }

  test('a path of a field is percent-encoded; a malformed one has no file', () => {
    assert.equal(sources.resolve(essay, { path: 'my%20letters.md' })?.path, '/essays/part/my letters.md');
    assert.equal(sources.resolve(essay, { path: 'a%zz' }), undefined);
  });

  test('a file outside the workspace is not read', async () => {
    fake.files.set('file:///secret.md', 'king');
    assert.deepEqual(await sources.find(vscode.Uri.parse('file:///secret.md'), undefined), { status: 'refused' });
  });

  test('a passage is found at its place, also after an edit', async () => {
    const letters = new Document('file:///essays/letters.md', 'Dear Sir,\nto the king of England.');
    letters.open();
    const find = async (): Promise<unknown> => {
      const found = await sources.find(vscode.Uri.parse('file:///essays/letters.md'), 'to%20the%20king%20of%20England');
      return found.status === 'found' && [found.range.start.line, found.range.start.character, found.isEdited];
    };
    assert.deepEqual(await find(), [1, 0, false]);
    letters.replace('England', 'Englande');
    assert.deepEqual(await find(), [1, 0, true]);
  });
});

suite('Cited texts', () => {
  emptied();
  const texts = new SourceTexts(new SourceFiles(vscode.Uri.parse('file:///extension')));
  const follow = (destination: string): ReturnType<SourceTexts['follow']> =>
    texts.follow('file:///essays/a.md', destination);

  for (const [rule, destination, status] of [
    ['the web', 'https://a.example', 'web'],
    ['a program', 'command:run', 'refused'],
    ['a file that does not exist', 'nothing.md', 'missing'],
  ] as const) {
    test(rule, async () => assert.equal((await follow(destination)).status, status));
  }

  test('a text is searched again when it has changed, and not before', async () => {
    const letters = new Document('file:///essays/letters.md', 'to the king');
    letters.open();
    const passage = async (): Promise<unknown> => {
      const found = await follow('letters.md#:~:text=to%20the%20king');
      return found.status === 'read' ? found.passage : undefined;
    };
    const first = await passage();
    assert.equal(await passage(), first);
    letters.replace('to', 'And to');
    assert.notEqual(await passage(), first);
  });
});
