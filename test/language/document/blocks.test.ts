import assert from 'node:assert/strict';
import { BlockList, type Splice } from '../../../src/language/document/blocks';
import type { LanguageId } from '../../../src/language/types';

const textsOf = (list: BlockList): string[] => Array.from({ length: list.count }, (_, i) => list.at(i).text);

suite('frontmatter', () => {
  /** The text before the bar is front matter; without a bar there is none. */
  const rows: readonly (readonly [rule: string, text: string])[] = [
    ['between two rules', '---\na: 1\n---\n|b'],
    ['with nothing in it', '---\n---\n|b'],
    ['to the end of the text', '---\na\n---|'],
    ['with spaces and tabs behind the rules', '--- \t\na\n--- \t\n|b'],
    ['with lines of Windows', '---\r\na\r\n---\r\n|b'],
    ['with lines of the old Mac', '---\ra\r---\r|b'],
    ['behind a byte order mark', '\uFEFF---\na\n---\n|b'],
    ['ends at the first rule', '---\na\n---\n|b\n---\n'],
    ['a rule in a line is none', '---\na---\n---\n|b'],
    ['never closed', '---\na'],
    ['not at the beginning', 'a\n---\nb\n---\n'],
    ['a longer rule', '----\na\n----\n'],
  ];
  for (const [rule, text] of rows)
    test(rule, () => {
      const [head, body] = text.split('|');
      const list = new BlockList('markdown', text.replace('|', ''));
      assert.equal(list.at(0).isFrontmatter, body !== undefined);
      if (body !== undefined) assert.equal(list.at(0).text, head);
    });

  test('is text in plain text', () => assert.ok(!new BlockList('plaintext', '---\na: 1\n---\nb').at(0).isFrontmatter));
});

suite('the blocks of a text', () => {
  const list = new BlockList('markdown', 'one\n\ntwo\n\nthree');

  test('have their offsets and the text its length', () => {
    assert.deepEqual(
      [0, 1, 2].map((i) => list.start(i)),
      [0, 5, 10],
    );
    assert.deepEqual([list.length, list.text()], [15, 'one\n\ntwo\n\nthree']);
    assert.throws(() => list.at(3), RangeError);
  });

  const places: readonly (readonly [offset: number, index: number])[] = [
    [0, 0],
    [4, 0],
    [5, 1],
    [9, 1],
    [10, 2],
    [15, 2],
  ];
  for (const [offset, index] of places)
    test(`offset ${offset} is in block ${index}`, () => assert.equal(list.indexAt(offset), index));

  const spans: readonly (readonly [start: number, end: number, text: string])[] = [
    [0, 3, 'one'],
    [2, 7, 'e\n\ntw'],
    [5, 10, 'two\n\n'],
    [12, 15, 'ree'],
    [15, 15, ''],
  ];
  for (const [start, end, text] of spans)
    test(`the text from ${start} to ${end}`, () => assert.equal(list.slice({ start, end }), text));
});

suite('an edit', () => {
  /** The text before with the edit in braces (`{old→new}`), and the blocks after it, the new ones in brackets. */
  const rows: readonly (readonly [rule: string, edit: string, blocks: readonly string[], languageId?: LanguageId])[] = [
    ['inside a block', 'one\n\nt{w→}o\n\nthree', ['one\n\n', '[to\n\n]', 'three']],
    ['of nothing changes nothing', 'one\n\nt{→}wo', ['one\n\n', 'two']],
    ['by the same text changes nothing', 'one\n\n{two→two}', ['one\n\n', 'two']],
    ['that joins two blocks', 'one{\n\n→ }two\n\nthree', ['[one two\n\n]', 'three']],
    ['that cuts a block', 'one\n\nt{→\n\n}wo\n\nthree', ['one\n\n', '[t\n\n]', '[wo\n\n]', 'three']],
    ['that opens a fence', 'one\n\n{→```}\ntwo\n\nthree', ['[one\n\n]', '[```\ntwo\n\nthree]']],
    [
      'that closes a fence',
      'one\n\n```\n{→```\n\n}two\n\nthree',
      ['one\n\n', '[```\n```\n\n]', '[two\n\n]', '[three]'],
    ],
    ['whose first line goes on with the block before', '- one\n\n{→  }two\n\nx', ['[- one\n\n  two\n\n]', 'x']],
    ['at the end', 'one\n\ntwo{→\n\nthree}', ['one\n\n', '[two\n\n]', '[three]']],
    ['of the whole text', '{one\n\ntwo→}', ['[]']],
    ['that repeats a block keeps the old ones', 'one\n\n{→one\n\n}two', ['one\n\n', '[one\n\n]', 'two']],
    ['that drops one of equal blocks', '{one\n\n→}one\n\ntwo', ['one\n\n', 'two']],
    ['behind the frontmatter leaves it alone', '---\na\n---\none{→!}\n\ntwo', ['---\na\n---\n', '[one!\n\n]', 'two']],
    ['at the first character behind the frontmatter', '---\na\n---\n{→x}one', ['---\na\n---\n', '[xone]']],
    ['in the frontmatter', '---\na{→b}\n---\none', ['[---\nab\n---\n]', 'one']],
    ['behind a rule that ends the text', '---\na\n---{→x}', ['[---\na\n---x]']],
    ['that ends the frontmatter', '---\na\n--{-→}\none', ['[---\na\n--\none]']],
    ['that closes the frontmatter far below', '---\na\n\nb\n\nc{→\n---\n}d', ['[---\na\n\nb\n\nc\n---\n]', '[d]']],
    ['that opens the frontmatter', '-{→--}\na\n---\nb\n\nc', ['[---\na\n---\n]', '[b\n\n]', 'c']],
    ['that makes a first line of a rule', '{x→---\n}a\n\n---\nb', ['[---\na\n\n---\n]', '[b]']],
    ['that takes away what stood before a rule', '{x\n\n→}---\na\n---\nb', ['[---\na\n---\n]', '[b]']],
    ['of plain text knows no frontmatter', '--{→-}\na\n---\n\nb', ['[---\na\n---\n\n]', 'b'], 'plaintext'],
  ];
  for (const [rule, written, blocks, languageId = 'markdown'] of rows)
    test(`${rule}: ${JSON.stringify(written)}`, () => {
      const [, before = '', old = '', text = '', after = ''] = /^([^]*)\{([^]*)→([^]*)\}([^]*)$/.exec(written) ?? [];
      const list = new BlockList(languageId, before + old + after);
      const known = new Set(Array.from({ length: list.count }, (_, i) => list.at(i)));
      const count = list.count;
      const splice: Splice = list.replace({ start: before.length, end: before.length + old.length, text });
      assert.equal(list.text(), before + text + after);
      const marked = Array.from({ length: list.count }, (_, i) => list.at(i)).map((block) =>
        known.has(block) ? block.text : `[${block.text}]`,
      );
      assert.deepEqual(marked, blocks);
      assert.deepEqual(textsOf(new BlockList(languageId, list.text())), textsOf(list));
      assert.equal(list.count, count - splice.removed.length + splice.added.length);
      assert.deepEqual(
        splice.added,
        splice.added.map((_, i) => list.at(splice.from + i)),
      );
      assert.ok(splice.removed.every((block) => known.has(block)));
      assert.equal(list.start(list.count - 1) + list.at(list.count - 1).text.length, list.length);
    });

  const outside: readonly (readonly [start: number, end: number])[] = [
    [-1, 0],
    [2, 1],
    [0, 4],
    [4, 4],
  ];
  for (const [start, end] of outside)
    test(`from ${start} to ${end} is outside a text of three characters`, () =>
      assert.throws(() => new BlockList('markdown', 'abc').replace({ start, end, text: '' }), RangeError));

  test('at the very end is inside', () => {
    const list = new BlockList('markdown', 'abc');
    list.replace({ start: 3, end: 3, text: 'd' });
    assert.equal(list.text(), 'abcd');
  });
});
