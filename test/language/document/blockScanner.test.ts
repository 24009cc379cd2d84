import assert from 'node:assert/strict';
import { BlockList } from '../../../src/language/document/blocks';
import type { LanguageId } from '../../../src/language/types';

/** The text between two bars is one block. */
type Row = readonly [rule: string, blocks: string];

const markdown: readonly Row[] = [
  ['a blank line ends a block, and belongs to it', 'a\n\n|b'],
  ['more blank lines belong to it too', 'a\n\n \t\n|b'],
  ['lines without a blank line between are one block', 'a\nb\n# c\n- d'],
  ['blank lines at the beginning are a block', '\n\n|a'],
  ['an indent of three begins a block', 'a\n\n|   b'],
  ['an indent of four is code that goes on', '    a\n\n    b'],
  ['behind a paragraph an indent of four goes on with the block', 'a\n\n    b'],
  ['a tab is an indent of four', 'a\n\n\tb'],
  ['a tab goes to the next multiple of four', 'a\n\n  \tb'],
  ['a fence holds blank lines', '```\na\n\nb\n```\n\n|c'],
  ['a fence of tildes', '~~~\na\n\nb\n~~~\n\n|c'],
  ['a fence that is never closed holds the rest', '```\na\n\nb'],
  ['another fence does not close it', '```\na\n\n~~~\n\nb'],
  ['a fence indented by four is none', 'a\n\n    ```\n\n|b'],
  ['an item holds the lines at its content', '- a\n\n  b\n\n|c'],
  ['and ends before a line left of it', '- a\n\n| b'],
  ['an item with a wide gap', '-   a\n\n    b\n\n|  c'],
  ['a gap beyond four columns is code in the item', '-      a\n\n  b\n\n|c'],
  ['an item indented by two', '  - a\n\n    b\n\n|   c'],
  ['a numbered item', '10. a\n\n    b\n\n|   c'],
  ['a number of ten digits makes no item', '1234567890. a\n\n|  b'],
  ['a bracket behind the number', '1) a\n\n   b\n\n|c'],
  ['a star, a plus', '* a\n\n  b\n\n|+ c\n\n  d'],
  ['a sign without a space makes no item', '-a\n\n|  b'],
  ['each item behind a blank line begins a block', '- a\n\n|- b'],
  ['a blank line ends an empty item', '-\n\n|  a'],
  ['an empty item may go on in the next line', '-\n  a\n\n  b\n\n|c'],
  ['the item on the next line of an item', '- a\n- b\n\n  c\n\n|d'],
  ['a nested item', '- a\n  - b\n\n    c\n\n  d\n\n|e'],
  ['a rule is no item', '- - -\n\n|  a'],
  ['a rule of stars, of underscores', '***\n\n|  a\n\n|___\n\n|  b'],
  ['two dashes are no rule', '- -\n\n  a'],
  ['in a paragraph a number other than 1 makes no item', 'a\n2. b\n\n|   c'],
  ['in a paragraph the number 1 makes an item', 'a\n1. b\n\n   c\n\n|d'],
  ['in a paragraph an empty item is none', 'a\n-\n\n|  b'],
  ['in a paragraph of an item the number 2 makes an item', '- a\n2. b\n\n   c'],
  ['a note holds the lines indented by four', '[^1]: a\n\n    b\n\n|   c'],
  ['a note with no text', '[^1]:\n\n    a\n\n|b'],
  ['a label with a space is no note', '[^a b]: c\n\n|d'],
  ['a line that goes on with a paragraph stays in the item', '- a\nb\n\n  c\n\n|d'],
  ['a heading behind an item ends it', '- a\n# b\n\n|  c'],
  ['a heading of seven signs is text', '- a\n####### b\n\n  c\n\n|d'],
  ['a heading needs its space', '- a\n#b\n\n  c\n\n|d'],
  ['an empty heading', '- a\n#\n\n|  c'],
  ['a rule behind an item ends it', '- a\n***\n\n|  b'],
  ['a fence behind an item ends it', '- a\n```\n\nb\n```\n\n|  c'],
  ['a quotation behind an item ends it', '- a\n> b\n\n|  c'],
  ['an item without paragraph does not go on', '- # a\nb\n\n|  c'],
  ['an item of code does not go on', '- ```\nb\n\n|  c'],
  ['a heading in an item does not go on', '- a\n  # b\nc\n\n|  d'],
  ['an empty item does not go on', '-\na\n\n|  b'],
  ['behind a quotation the number 2 makes an item', '> a\n2. b\n\n   c\n\n|d'],
  ['a tag goes on with the paragraph of a quotation', '> a\n<x-a>\n```\n\nb\n```\n\n|c'],
  ['and with that of an item in a quotation', '> - a\n<x-a>\n```\n\nb\n```\n\n|c'],
  ['and with that of an item', '- a\n<x-a>\n```\n\nb\n```\n\n|c'],
  ['but not with a heading in a quotation', '> # a\n<x-a>\n```\n\n|b'],
  ['nor with a heading, a rule, a fence', '# a\n<x-a>\n```\n\n|***\n<x-a>\n```\n\n|```\n```\n<x-a>\n```\n\n|b'],
  ['a comment holds blank lines', '<!-- a\n\nb -->\n\n|c'],
  ['a comment that ends where it begins', '<!-- a -->\n\n|b'],
  ['the dashes that open a comment do not close it', '<!-->\n\nb -->\n\n|c'],
  ['a script, in any case', '<SCRIPT>\n\na\n</script>\n\n|b'],
  ['an instruction', '<?a\n\nb?>\n\n|c'],
  ['a declaration', '<!doctype\n\na>\n\n|b'],
  ['a stretch of data', '<![CDATA[\n\na]]>\n\n|b'],
  ['an HTML block ends at a blank line', '<div>\na\n\n|b'],
  ['a fence inside it opens none', '<div>\n```\n\n|a'],
  ['a tag that stands alone', '<x-a b="c" d=\'e\' f=g h>\n```\n\n|a'],
  ['a closing tag that stands alone', '</x-a >\n```\n\n|a'],
  ['a tag in a paragraph opens nothing', 'a\n<x-a>\n```\n\nb\n```\n\n|c'],
  ['a tag before text opens nothing', '<x-a> b\n```\n\nc\n```\n\n|d'],
  ['a block tag interrupts a paragraph', 'a\n<div>\n```\n\n|b'],
  ['a sign that is no tag', '< a\n```\n\nb\n```\n\n|c'],
  ['lines of Windows', 'a\r\n\r\n|b'],
];

const plaintext: readonly Row[] = [
  ['a blank line ends a block', 'a\nb\n\n|c'],
  ['more blank lines belong to it', 'a\n\n \n|b'],
  ['nothing is a mark', '```\na\n\n|b\n```'],
  ['no indent goes on', '- a\n\n|  b'],
];

suite('where blocks begin', () => {
  const split = (text: string, languageId: LanguageId): string[] => {
    const list = new BlockList(languageId, text);
    return Array.from({ length: list.count }, (_, i) => list.at(i).text);
  };
  for (const [languageId, rows] of [
    ['markdown', markdown],
    ['plaintext', plaintext],
  ] as const)
    suite(languageId, () => {
      for (const [rule, blocks] of rows)
        test(`${rule}: ${JSON.stringify(blocks)}`, () =>
          assert.equal(split(blocks.replaceAll('|', ''), languageId).join('|'), blocks));
    });
});
