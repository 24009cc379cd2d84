import assert from 'node:assert/strict';
import fc from 'fast-check';
import { blockAround } from '../../../../src/language/sources/folding/blockBounds';

const long = 'word '.repeat(40); // 200 characters, and the line break
const wrapped = long.trimEnd();

/** A text, words in it, and the block around these words. */
const rows: readonly (readonly [rule: string, text: string, words: string, block: string])[] = [
  ['a paragraph alone', 'one two three', 'two', 'one two three'],
  ['blank lines end it', 'before\n\none two\nthree four\n\nafter', 'three', 'one two\nthree four'],
  ['lines of white space end it', 'before\n \t\none two\n  \nafter', 'two', 'one two'],
  ['lines of a quotation alone end it', '> before\n>\n> one two\n> three\n>\n> after', 'two', '> one two\n> three'],
  ['a very long line ends it', `${long}\none two`, 'one', 'one two'],
  ['a very long line is a block', `one two\n${long} end\nafter`, 'end', `one two\n${long} end`],
  ['a line just short of that does not', `${wrapped}\none two`, 'one', `${wrapped}\none two`],
  ['words over two blocks have both', 'one two\n\nthree four\n\nafter', 'two\n\nthree', 'one two\n\nthree four'],
  ['the first words of a text', 'one two\nthree\n\nafter', 'one', 'one two\nthree'],
  ['the last words of a text', 'before\n\none\ntwo three', 'three', 'one\ntwo three'],
];

suite('The block around a passage', () => {
  for (const [rule, text, words, block] of rows)
    test(rule, () => {
      const start = text.lastIndexOf(words);
      const found = blockAround(text, { start, end: start + words.length });
      assert.equal(text.slice(found.start, found.end), block);
    });

  test('is made of whole lines, from one that ends a block to the next, for every span of every text', () => {
    const line = fc.constantFrom('one', '> two three', '', ' ', '>', '> >', long, wrapped, '# four');
    fc.assert(
      fc.property(fc.array(line, { minLength: 1, maxLength: 9 }), fc.nat(), fc.nat(), (lines, a, b) => {
        const text = lines.join('\n');
        const [start, end] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y) as [number, number];
        const isBlank = (each = ''): boolean => /^[>\s]*$/.test(each);
        const endsBlock = (each: string, i: number): boolean =>
          each.length >= 200 || isBlank(each) || isBlank(lines[i + 1]);
        const lineOf = (offset: number): number => text.slice(0, offset).split('\n').length - 1;
        let [first, last] = [lineOf(start), lineOf(Math.max(start, end - 1))];
        while (first > 0 && !endsBlock(lines[first - 1] ?? '', first - 1)) first--;
        while (last < lines.length - 1 && !endsBlock(lines[last] ?? '', last)) last++;
        const before = lines
          .slice(0, first)
          .map((each) => `${each}\n`)
          .join('').length;
        const through = lines.slice(0, last + 1).join('\n').length;
        assert.deepEqual(blockAround(text, { start, end }), { start: before, end: Math.max(end, through) });
      }),
      { numRuns: 300, seed: 1967 },
    );
  });
});
