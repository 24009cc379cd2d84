import assert from 'node:assert/strict';
import { linkUpdates, type FileMove } from '../../../../src/language/features/sources';

const at = (path: string): string => `file:///w/${path}`;
const moved = (from: string, to: string): FileMove => ({ from: at(from), to: at(to) });

/** The text after the moves; `path` is its place then. */
function after(path: string, text: string, ...moves: FileMove[]): string {
  const edits = linkUpdates({ uri: at(path), text, root: 'file:///w' }, moves);
  return edits.reduceRight((all, { start, end, text: by }) => all.slice(0, start) + by + all.slice(end), text);
}

suite('links after a move', () => {
  const file = moved('sources/a.md', 'sources/old/b c.md');
  const rows: readonly (readonly [about: string, path: string, before: string, after: string, ...FileMove[]])[] = [
    ['the path follows, the fragment stays', 'essays/x.md', '[t](../sources/a.md#:~:text=p-,q,-r)', '[t](../sources/old/b%20c.md#:~:text=p-,q,-r)', file],
    ['every link of the text', 'x.md', '[t](sources/a.md) ![u](<sources/a.md>)\n\n[v]: sources/a.md#h "w"', '[t](sources/old/b%20c.md) ![u](<sources/old/b%20c.md>)\n\n[v]: sources/old/b%20c.md#h "w"', file],
    ['no other link', 'x.md', '[t](sources/b.md) [u](https://x.org/sources/a.md) `[v](sources/a.md)`', '[t](sources/b.md) [u](https://x.org/sources/a.md) `[v](sources/a.md)`', file],
    ['a name that begins alike is another', 'x.md', '[t](sources/a.md.bak) [u](sources/a.mdx)', '[t](sources/a.md.bak) [u](sources/a.mdx)', file],
    ['a folder takes its files along', 'x.md', '[t](sources/deep/a.md#h) [u](sources)', '[t](archive/deep/a.md#h) [u](archive)', moved('sources', 'archive')],
    ['the innermost move counts', 'x.md', '[t](a/b/c.md) [u](a/d.md)', '[t](z/c.md) [u](y/d.md)', moved('a', 'y'), moved('a/b', 'z')],
    ['two files that change places', 'x.md', '[t](a.md) [u](b.md)', '[t](b.md) [u](a.md)', moved('a.md', 'b.md'), moved('b.md', 'a.md')],
    ['a text that was moved itself', 'essays/deep/x.md', '[t](../sources/a.md) [u](y.md#h) [v](#w)', '[t](../../sources/a.md) [u](../y.md#h) [v](#w)', moved('essays/x.md', 'essays/deep/x.md')],
    ['text and source in one folder that was moved', 'new/x.md', '[t](a.md) [u](../b.md)', '[t](a.md) [u](../b.md)', moved('old', 'new')],
    ['the same, one folder deeper', 'deep/new/x.md', '[t](a.md) [u](../b.md)', '[t](a.md) [u](../../b.md)', moved('old', 'deep/new')],
    ['a text that follows its source', 'deep/x.md', '[t](a.md)', '[t](a.md)', moved('x.md', 'deep/x.md'), moved('a.md', 'deep/a.md')],
    ['a text that links to itself by name', 'y.md', '[t](x.md#h)', '[t](y.md#h)', moved('x.md', 'y.md')],
    ['a dot in front stays where it can', 'x.md', '[t](./a.md) [u](./b.md)', '[t](./c.md) [u](./b.md)', moved('a.md', 'c.md')],
    ['and goes where it cannot', 'e/x.md', '[t](./a.md)', '[t](../a.md)', moved('e/a.md', 'a.md')],
    ['a slash in front stays', 'e/x.md', '[t](/s/a.md)', '[t](/s/b.md)', moved('s/a.md', 's/b.md')],
    ['a text that moves keeps paths with a slash', 'f/x.md', '[t](/s/a.md)', '[t](/s/a.md)', moved('e/x.md', 'f/x.md')],
    ['other scripts as they were written', 'x.md', '[t](史/一.md) [u](%E5%8F%B2/%E4%B8%80.md)', '[t](史/二.md) [u](%E5%8F%B2/%E4%BA%8C.md)', moved('%E5%8F%B2/%E4%B8%80.md', '%E5%8F%B2/%E4%BA%8C.md')],
    ['brackets, number signs and percent signs', 'x.md', '[t](a.md#h)', '[t](b%20%28c%29%20%23%25.md#h)', moved('a.md', 'b%20(c)%20%23%25.md')],
    ['what is malformed stays', 'x.md', '[t](a%ZZ.md) [u](a.md#:~:text=%)', '[t](a%ZZ.md) [u](a.md#:~:text=%)', moved('a.md', 'b.md')],
  ]; // prettier-ignore
  for (const [about, path, before, wanted, ...moves] of rows) {
    test(about, () => assert.equal(after(path, before, ...moves), wanted));
  }

  test('a move and its reverse do not change the text', () => {
    const there = moved('essays', 'deep/in/essays');
    const back = moved('deep/in/essays', 'essays');
    const text = '[a](../sources/a%20b.md#:~:text=c) [d](./e.md) [f](/g.md) ![h](i/j.png)\n';
    const onTheWay = after('deep/in/essays/x.md', text, there);
    assert.notEqual(onTheWay, text);
    assert.equal(after('essays/x.md', onTheWay, back), text);
  });

  test('paths to another file system do not change', () => {
    const text = '[t](a.md)';
    assert.deepEqual(linkUpdates({ uri: at('x.md'), text }, [{ from: at('a.md'), to: 'memfs://x/a.md' }]), []);
  });

  test('if the workspace is the root of its file system, no path leaves it', () => {
    const moves = [{ from: 'memfs://m/essays/deep', to: 'memfs://m/deep' }];
    const text = '[t](../../sources/a.md) [u](../../../b.md)';
    assert.deepEqual(linkUpdates({ uri: 'memfs://m/deep/x.md', text }, moves), [
      { start: 4, end: 22, text: '../sources/a.md' },
    ]);
  });

  test('virtual files', () => {
    const [from, to] = ['vscode-vfs://github/o/r/a.md', 'vscode-vfs://github/o/r/b/a.md'];
    const edits = linkUpdates({ uri: 'vscode-vfs://github/o/r/x.md', text: '[t](a.md)' }, [{ from, to }]);
    assert.deepEqual(edits, [{ start: 4, end: 8, text: 'b/a.md' }]);
  });
});
