import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SourceFiles } from '../../../../src/vscode/sources/files';
import { registerDocumentLinks } from '../../../../src/vscode/sources/links/documentLinks';
import { updateOf } from '../../../../src/vscode/sources/links/openPassage';
import { findLink, placeOfLink } from '../../../../src/vscode/sources/links/place';
import { linksIn } from '../../../../src/language';
import { passageLink } from '../../../../src/language/features/sources';
import { Document, fake, type WorkspaceEdit } from '../../fake';
import { emptied, provider } from '../../harness';

suite('Links to passages', () => {
  emptied();
  const sources = new SourceFiles(vscode.Uri.parse('file:///extension'));
  const { token } = new vscode.CancellationTokenSource();
  const open = (text: string): Document => {
    const document = new Document('file:///essays/a.md', text);
    document.open();
    return document;
  };

  for (const [rule, text, words] of [
    ['a link to a passage is ours, on its title and its destination', '[t](b.md#:~:text=a)', ['t', 'b.md#:~:text=a']],
    ['a link to a whole file is left to VS Code', '[t](b.md)', []],
    ['so is a link to a heading', '[t](b.md#top)', []],
    ['a command is ours, so that it is refused', '[t](command:run#:~:text=a)', ['t', 'command:run#:~:text=a']],
  ] as const) {
    test(rule, async () => {
      registerDocumentLinks(sources);
      const document = open(text).forVscode();
      const links = await provider('DocumentLinkProvider').provideDocumentLinks(...[document, token]);
      assert.ok(links);
      assert.deepEqual(
        links.map(({ range }) => document.getText(range)),
        words,
      );
      for (const { target } of links) assert.equal(target?.path.split('?')[0], '_annalist.followLink');
    });
  }

  test('no other extension can name a link: it is neither followed nor updated', async () => {
    new Document('file:///essays/b.md', 'The king. The king.').open();
    registerDocumentLinks(sources);
    const document = open('See [t](b.md#:~:text=king).');
    const before = document.getText();
    const place = placeIn(before);
    fake.answer = (choices) => choices[1];
    for (const command of ['_annalist.choosePassage', '_annalist.followLink']) {
      await fake.commands.get(command)?.({ ...place, key: undefined });
      await fake.commands.get(command)?.({ ...place, key: crypto.randomUUID() });
    }
    assert.deepEqual([document.getText(), fake.said, fake.shown], [before, [], []]);
    await fake.commands.get('_annalist.choosePassage')?.({ ...place });
    assert.notEqual(document.getText(), before);
  });

  const placeIn = (text: string): ReturnType<typeof placeOfLink> => {
    const [link] = linksIn(text, passageLink);
    assert.ok(link);
    return placeOfLink(vscode.Uri.parse('file:///essays/a.md'), link);
  };
  const text = 'See [t](b.md#:~:text=to%20the%20king).';

  test('a link is found again after an edit before it', async () => {
    const place = placeIn(text);
    open(`A new sentence. ${text}`);
    assert.equal((await findLink(place))?.link.target.start, place.start + 'A new sentence. '.length);
  });

  test('a deleted link is not found', async () => {
    const place = placeIn(text);
    open('Nothing.');
    assert.equal(await findLink(place), undefined);
  });

  test('an update replaces only the fragment', async () => {
    const essay = open(text);
    const source = new Document('file:///essays/b.md', 'A letter to the queen.');
    source.open();
    const range = new vscode.Range(0, 9, 0, 21);
    const edit = await updateOf(sources, placeIn(text), { uri: vscode.Uri.parse('file:///essays/b.md'), range });
    const [[uri, edits] = []] = (edit as unknown as WorkspaceEdit).entries();
    assert.equal(uri, essay.uri);
    assert.equal(edits?.length, 1);
    assert.match(edits[0]?.newText ?? '', /^b\.md#:~:text=.*to%20the%20queen/);
    assert.deepEqual(fake.said, []);
  });
});
