import assert from 'node:assert/strict';
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
  ['a script without spaces', '大|跃', false],
  ['the beginning of the text', '|a', false],
  ['the end of the text', 'a|', false],
];

suite('Inside a word', () => {
  for (const [rule, marked, isInside] of rows)
    test(`${rule}: ${marked}`, () =>
      assert.equal(isInsideWord(unitsOf(marked.replace('|', '')), marked.indexOf('|')), isInside));

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
