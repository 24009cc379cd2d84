import assert from 'node:assert/strict';
import fc from 'fast-check';
import { isInsideWord, wordEnd, wordStart } from '../../../../src/language/sources/folding/wordBounds';

const unitsOf = (text: string): Uint16Array => Uint16Array.from({ length: text.length }, (_, i) => text.charCodeAt(i));

/** A text with a bar where the offset is. */
const rows: readonly (readonly [rule: string, marked: string, isInside: boolean])[] = [
  ['between letters', 'har|vest', true],
  ['the last small letters', 'y|z', true],
  ['the first small letters', 'a|b', true],
  ['the last capitals', 'Y|Z', true],
  ['the first capitals', 'A|B', true],
  ['digits', '0|9', true],
  ['a letter and a digit', 'a|9', true],
  ['before a word', ' |word', false],
  ['behind a word', 'word| ', false],
  ['the signs beside the letters of ASCII', '{|a', false],
  ['the signs beside the capitals of ASCII', '@|A', false],
  ['the signs beside the digits of ASCII', '/|0', false],
  ['an accent', 'caf|é', true],
  ['behind an accent', 'é|t', true],
  ...['大|跃', 'か|な', 'カ|ナ', 'ก|ข', 'ກ|ຂ', 'ក|ខ', 'က|ခ'].map(
    (marked) => ['a script without spaces', marked, false] as const,
  ),
  ['a script without spaces and a letter', '大|a', false],
  ['a letter and a script without spaces', 'a|大', false],
  ['a mark upon a letter', 'e|\u0301', true],
  ['behind a mark', 'e\u0301|a', true],
  ['a mark upon a letter of a script without spaces', 'ก|\u0e34', false],
  ['letters that are pairs', '\ud801\udc28|\ud801\udc29', true],
  ['behind a pair that is a letter', '\ud801\udc28|a', true],
  ['behind a pair that is a sign', '😀|a', false],
  ['before a pair that is a sign', 'a|😀', false],
  ['the beginning of the text', '|a', false],
  ['the end of the text', 'a|', false],
];

suite('Inside a word', () => {
  for (const [rule, marked, isInside] of rows)
    test(`${rule}: ${marked}`, () =>
      assert.equal(isInsideWord(unitsOf(marked.replace('|', '')), marked.indexOf('|')), isInside));

  test('in ASCII, letters and digits form words', () => {
    for (let code = 0; code < 0x80; code++) {
      const [sign, isLetter] = [String.fromCharCode(code), /[a-z0-9]/i.test(String.fromCharCode(code))];
      assert.equal(isInsideWord(unitsOf(`a${sign}`), 1), isLetter, `a${sign}`);
      assert.equal(isInsideWord(unitsOf(`${sign}a`), 1), isLetter, `${sign}a`);
    }
  });

  test('the bounds contain the offset, and everything between them is one word', () => {
    const signs = fc.array(fc.constantFrom('a', 'b', 'é', '1', ' ', '.', '大'), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(signs, fc.nat(), fc.integer({ min: 1, max: 40 }), (some, at, reach) => {
        const units = unitsOf(some.join(''));
        const offset = at % (units.length + 1);
        const [start, end] = [wordStart(units, offset, reach), wordEnd(units, offset, reach)];
        assert.ok(start <= offset && offset <= end && offset - start <= reach && end - offset <= reach);
        if (start < offset) assert.ok(!isInsideWord(units, start));
        if (end > offset) assert.ok(!isInsideWord(units, end));
        for (let i = start + 1; i < end; i++) assert.ok(i === offset || isInsideWord(units, i));
        // Only a word that continues beyond the reach may be cut.
        if (reach === 40) assert.ok(!isInsideWord(units, start) && !isInsideWord(units, end));
      }),
      { numRuns: 300, seed: 1966 },
    );
  });

  test('the bounds of the word, within reach', () => {
    const units = unitsOf('the harvest was');
    assert.deepEqual([wordStart(units, 7, 9), wordEnd(units, 7, 9)], [4, 11]);
    assert.deepEqual([wordStart(units, 7, 3), wordEnd(units, 7, 4)], [4, 11]);
  });

  test('the offset itself where the bounds are out of reach', () => {
    const units = unitsOf('the harvest was');
    assert.deepEqual([wordStart(units, 7, 2), wordEnd(units, 7, 3)], [7, 7]);
  });

  test('the offset itself where it is in no word', () => {
    const units = unitsOf('the harvest was');
    assert.deepEqual([wordStart(units, 4, 9), wordEnd(units, 11, 9)], [4, 11]);
  });
});
