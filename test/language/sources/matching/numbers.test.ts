import assert from 'node:assert/strict';
import { findPassage } from '../../../../src/language/sources/findPassage';
import { hasOtherNumbers } from '../../../../src/language/sources/matching/numbers';

suite('numbers of an edited passage', () => {
  const table: [quotation: string, words: string, other: boolean][] = [
    ['in 1305 the bishop died', 'in 1307 the bishop died', true],
    ['in 1305 the bishop died', 'in that year the bishop died', false],
    ['the bishop died', 'in 1307 the bishop died', false],
    ['from 1305 to 1307', 'from 1305 up to 1307', false],
    ['from 1305 to 1307', 'from 1305 to 1309', true],
  ];
  for (const [quotation, words, other] of table) {
    test(`${quotation} → ${words}`, () => assert.equal(hasOtherNumbers(quotation, words), other));
  }

  test('a passage whose year has changed is shown, but not chosen', () => {
    const entry = (year: number, end: string): string =>
      `In the year ${year} the bishop of Chester died, and Egbert was chosen in his place${end}`;
    const fragment = `text=${encodeURIComponent(entry(1305, ', much against his will.'))}`;
    const text = (year: number, end: string): string => `Before all that.\n\n${entry(year, end)}\n\nAfter all that.`;
    assert.equal(findPassage(text(1305, ', quite against his will.'), fragment).status, 'fuzzy');
    const { status, candidates } = findPassage(text(1307, ', quite against his will.'), fragment);
    assert.deepEqual([status, candidates.length], ['ambiguous', 1]);
  });
});
