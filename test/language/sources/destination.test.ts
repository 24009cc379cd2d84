import assert from 'node:assert/strict';
import { describePassage, findPassage } from '../../../src/language';
import { readDestination, withFragment, type Destination } from '../../../src/language/features/sources';

suite('the destination of a link', () => {
  const file = (path: string, fragment?: string): Destination => ({
    kind: 'file',
    path,
    ...(fragment !== undefined && { fragment }),
  });
  const refused = (reason: 'scheme' | 'encoding' | 'fragment'): Destination => ({ kind: 'refused', reason });
  const rows: readonly (readonly [destination: string, wanted: Destination])[] = [
    ['a.md', file('a.md')],
    ['../a%20b.md#heading', file('../a b.md')],
    ['a.md#:~:text=b', file('a.md', 'text=b')],
    ['a.md#h:~:text=b&text=c', file('a.md', 'text=b')],
    ['a.md#:~:other=x&text=a-,b,c,-d', file('a.md', 'text=a-,b,c,-d')],
    ['#:~:text=here', file('', 'text=here')],
    ['/essays/a.md#:~:text=b', file('/essays/a.md', 'text=b')],
    ['a.md#x:text=b', file('a.md')],
    ['https://example.org/#:~:text=b%2Cc', { kind: 'web', fragment: 'text=b%2Cc' }],
    ['HTTP://example.org', { kind: 'web' }],
    ['mailto:a@b.org', { kind: 'other' }],
    ['file:///etc/passwd', { kind: 'other' }],

    // Commands are not run, and forbidden files are not read.
    ['command:workbench.action.quit', refused('scheme')],
    ['command:x#:~:text=b', refused('scheme')],
    ['COMMAND:x', refused('scheme')],
    ['java\nscript:alert(1)', refused('scheme')],
    [' \u0001javascript:alert(1)', refused('scheme')],
    ['javascript:alert(1)', refused('scheme')],
    ['vbscript:x', refused('scheme')],
    ['data:text/html,<script>', refused('scheme')],
    ['file:///etc/passwd#:~:text=root', refused('scheme')],
    ['vscode://a.b/c#:~:text=d', refused('scheme')],
    ['C:\\a.md#:~:text=b', refused('scheme')],
    ['//host/a.md#:~:text=b', refused('scheme')],
    ['\\\\host\\a.md#:~:text=b', refused('scheme')],

    ['a%ZZ.md#:~:text=b', refused('encoding')],
    ['a%E4.md', refused('encoding')],
    ['a%.md', refused('encoding')],
    ['a%00.md#:~:text=b', refused('encoding')],

    ['a.md#:~:text=', refused('fragment')],
    ['a.md#:~:', refused('fragment')],
    ['a.md#:~:test=b', refused('fragment')],
    ['a.md#:~:text=%', refused('fragment')],
    ['a.md#:~:text=%E4%BD', refused('fragment')],
    ['a.md#:~:text=a,b,c,d', refused('fragment')],
    ['a.md#:~:text=a-,', refused('fragment')],
  ];
  for (const [destination, wanted] of rows) {
    test(JSON.stringify(destination), () => assert.deepEqual(readDestination(destination), wanted));
  }
});

suite('replacing a fragment', () => {
  const rows: readonly (readonly [before: string, after: string])[] = [
    ['a.md#:~:text=b', 'a.md#:~:text=NEW'],
    ['../a%20b.md#h:~:text=a-,b,c,-d', '../a%20b.md#h:~:text=NEW'],
    ['a.md#:~:text=b&text=c', 'a.md#:~:text=NEW&text=c'],
    ['a.md#:~:x=1&text=b&y=2', 'a.md#:~:x=1&text=NEW&y=2'],
    ['#:~:text=', '#:~:text=NEW'],
    ['a.md', 'a.md#:~:text=NEW'],
    ['a.md#h', 'a.md#h:~:text=NEW'],
  ];
  for (const [before, after] of rows) test(before, () => assert.equal(withFragment(before, 'text=NEW'), after));

  test('leads to the right words', () => {
    const text = 'The first, (second) & third-hand [words] of a text, 100 % of them.';
    for (const words of ['first, (second)', '& third-hand [words]', '100 %']) {
      const start = text.indexOf(words);
      const span = { start, end: start + words.length };
      const read = readDestination(withFragment('a.md#:~:text=old', describePassage(text, span)));
      assert.ok(read.kind === 'file' && read.fragment !== undefined);
      assert.equal(findPassage(text, read.fragment).status, 'exact', words);
    }
  });
});
