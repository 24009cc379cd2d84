import assert from 'node:assert/strict';
import { linkAt, linkNear, passageLink } from '../../../../src/language/features/sources';
import { linksIn } from '../../../../src/language';

suite('links of a Markdown text', () => {
  const rows: readonly (readonly [
    text: string,
    links: readonly (readonly [title: string | undefined, target: string])[],
  ])[] = [
    ['No [link] here, nor [there][].', []],
    ['A [b c](d.md#e) f.', [['b c', 'd.md#e']]],
    ['[a](b.md) and [*c*](<d e.md> "title")', [['a', 'b.md'], ['*c*', 'd e.md']]], // prettier-ignore
    ['[a](b_(c).md) [](d.md)', [['a', 'b_(c).md'], ['', 'd.md']]], // prettier-ignore
    ['[a](b\\(c.md)', [['a', 'b\\(c.md']]],
    ['[a `](b)` c](d.md)', [['a `](b)` c', 'd.md']]],
    ['![alt](p.png) [![alt](q.png)](r.md)', [[undefined, 'p.png'], ['![alt](q.png)', 'r.md'], [undefined, 'q.png']]], // prettier-ignore
    ['![a ](b) c](d.png)', [[undefined, 'b']]],
    ['[one][1]\n\n[1]: x.md#:~:text=y "t"\n', [[undefined, 'x.md#:~:text=y']]],
    ['<https://example.org/a> https://example.org/b', [[undefined, 'https://example.org/a']]],
    ['`[a](b.md)` and\n\n```\n[c](d.md)\n```\n\n    [e](f.md)\n', []],
    ['---\na: "[b](c.md)"\n---\n\n[d](e.md)', [['d', 'e.md']]],
    ['> - [a\n>   b](c.md) d[^1]\n\n[^1]: [e](f.md)\n', [['a\n>   b', 'c.md'], ['e', 'f.md']]], // prettier-ignore
    ['| [a](b.md) |\n| - |\n| [c](d.md) |\n', [['a', 'b.md'], ['c', 'd.md']]], // prettier-ignore
    ['\r\n[大跃进](史.md#:~:text=%E5%A4%A7)\r\n', [['大跃进', '史.md#:~:text=%E5%A4%A7']]],
    ['[a](javascript:alert(1))', [['a', 'javascript:alert(1)']]],
    ['\\[a](b.md)', []],
  ];
  for (const [text, links] of rows) {
    test(JSON.stringify(text), () => {
      const found = linksIn(text).map(({ title, target }) => [
        title && text.slice(title.start, title.end),
        text.slice(target.start, target.end),
      ]);
      assert.deepEqual(found, links);
    });
  }

  test('escapes count in the text, not in the destination', () => {
    assert.deepEqual(linksIn('[a](b\\_c&amp;d.md)').map(({ destination }) => destination), ['b_c&d.md']); // prettier-ignore
  });

  test('only the requested blocks are read', () => {
    const text = '[a](b.md)\n\n[c](d.md#:~:text=e)\n\n[f](command:quit)\n';
    assert.deepEqual(
      linksIn(text, passageLink).map(({ destination }) => destination),
      ['d.md#:~:text=e', 'command:quit'],
    );
  });

  test('the link at an offset, and one that has moved', () => {
    const links = linksIn('x [a](b.md) [c](d.md) [e](b.md)');
    assert.equal(linkAt(links, 0), undefined);
    assert.equal(linkAt(links, 15)?.destination, 'd.md');
    assert.equal(linkNear(links, 'b.md', 3)?.start, 2);
    assert.equal(linkNear(links, 'b.md', 40)?.start, 22);
    assert.equal(linkNear(links, 'gone.md', 3), undefined);
  });
});
