import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { SourceFiles } from '../../../../src/vscode/sources/files';
import { placeOfLink, readLinkPlace } from '../../../../src/vscode/sources/links/place';
import { linkProblem } from '../../../../src/vscode/sources/links/problem';
import { fake } from '../../fake';
import { emptied } from '../../harness';

suite('Problems of links', () => {
  emptied();
  const sources = new SourceFiles(vscode.Uri.parse('file:///extension'));
  setup(() => {
    fake.files.set('file:///essays/letters.md', 'To the king. To the duke, to the duke.');
    fake.files.set('file:///essays/latin1.md', Uint8Array.of(0xfc));
  });
  const code = async (destination: string, isField: boolean): Promise<string | undefined> =>
    (await linkProblem({ uri: 'file:///essays/a.md', destination, span: { start: 1, end: 2 }, isField }, sources))
      ?.code;

  for (const [rule, destination, inText, inField = inText] of [
    ['a passage that is there', 'letters.md#:~:text=To%20the%20king', undefined],
    ['a web address', 'https://a.example/#:~:text=anything', undefined],
    ['a passage that is not there', 'letters.md#:~:text=the%20queen', 'missing-passage'],
    ['words that stand twice', 'letters.md#:~:text=to%20the%20duke', 'ambiguous-passage'],
    ['a file that does not exist', 'nothing.md#:~:text=king', 'missing-source'],
    ['a file that is not UTF-8', 'latin1.md#:~:text=king', 'unreadable-source'],
    ['a file outside the workspace', '../secret.md#:~:text=king', 'refused-link'],
    ['a program', 'command:run#:~:text=king', 'refused-link'],
    ['a malformed fragment', 'letters.md#:~:text=', 'malformed-fragment'],
    ['a malformed path', 'a%zz.md#:~:text=king', 'malformed-path'],
    ['a file without a passage: a source in a field only', 'nothing.md', undefined, 'missing-source'],
    ['a path from the workspace folder: in running text only', '/letters.md#:~:text=king', undefined, 'refused-link'],
  ] as const) {
    test(rule, async () => {
      assert.equal(await code(destination, false), inText);
      assert.equal(await code(destination, true), inField);
    });
  }

  test('a problem is at the destination', async () => {
    const span = { start: 7, end: 20 };
    const link = { uri: 'file:///essays/a.md', destination: 'nothing.md#:~:text=a', span, isField: false };
    const problem = await linkProblem(link, sources);
    assert.deepEqual([problem?.start, problem?.end, problem?.severity], [7, 20, 'warning']);
  });

  const span = { start: 3, end: 7 };
  const ours = placeOfLink(vscode.Uri.parse('file:///a.md'), {
    ...span,
    destination: 'b.md',
    title: span,
    target: span,
  });
  for (const [rule, given] of [
    ['nothing', undefined],
    ['text', 'a'],
    ['a place without an offset', { ...ours, start: undefined }],
    ['an offset that is no number', { ...ours, start: '0' }],
    ['a place of another extension', { ...ours, key: undefined }],
  ] as const) {
    test(`as an argument of a command, ${rule} is not a link`, () => assert.equal(readLinkPlace(given), undefined));
  }

  test('as an argument of a command, a link may have other properties, which are dropped', () => {
    assert.deepEqual(readLinkPlace({ ...ours, run: 'rm' }), ours);
  });
});
