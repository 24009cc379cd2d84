import assert from 'node:assert/strict';
import type { Nodes } from 'mdast';
import { parseMarkdown, primer } from '../../../src/language/document/markdown';

/** The kinds of the nodes in a tree, outermost first. */
const kinds = (node: Nodes): string[] => [node.type, ...('children' in node ? node.children.flatMap(kinds) : [])];

suite('GitHub’s Markdown', () => {
  const rows: readonly (readonly [text: string, kind: string])[] = [
    ['| a |\n| - |', 'table'],
    ['a\n:-', 'table'],
    ['a\n-:', 'table'],
    ['a@b.org', 'link'],
    ['https://a.org', 'link'],
    ['www.a.org', 'link'],
    ['WWW.a.org', 'link'],
    ['| a@b.org |\n| - |', 'table'],
    ['| a@b.org |\n| - |', 'link'],
    ['[a](https://b.org) www.c.org', 'link'],
    ['~~a~~', 'delete'],
    ['a[^1]\n\n[^1]: b', 'footnoteReference'],
    ['[^1]: b', 'footnoteDefinition'],
  ];
  for (const [text, kind] of rows)
    test(`${JSON.stringify(text)} has a ${kind}`, () => assert.ok(kinds(parseMarkdown(text)).includes(kind)));

  test('the box of a task is not text', () => {
    const tree = parseMarkdown('- [x] done');
    assert.deepEqual(kinds(tree), ['root', 'list', 'listItem', 'paragraph', 'text']);
    assert.match(JSON.stringify(tree), /"checked":true.*"value":"done"/);
  });

  test('a bare link in brackets is text, as for the tokenizer', () =>
    assert.deepEqual(kinds(parseMarkdown('[https://a.org]')), ['root', 'paragraph', 'text']));

  test('a link whose target is written out has no other link in its text', () =>
    assert.deepEqual(kinds(parseMarkdown('[a](https://b.org)')), ['root', 'paragraph', 'link', 'text']));
});

suite('the definitions before a block', () => {
  test('are empty if it needs none', () => assert.equal(primer([]), ''));

  test('put notes first and end with a definition that takes no further lines', () =>
    assert.equal(primer(['a', '^1']), '[^1]: x\n\n[a]: x\n\n[end of primer]: x\n\n'));
});
