import assert from 'node:assert/strict';
import { openingOf } from '../../../../src/language/features/essay';

suite('the opening of a definition', () => {
  const rest = `He wrote ${'many letters and '.repeat(10)}died.`;
  for (const [rule, text, opening] of [
    ['a short text is whole', 'A king. He died.', 'A king. He died.'],
    ['sentences that fit', `A king. He ruled. ${rest}`, 'A king. He ruled. …'],
    [
      'at least one sentence',
      `A king of the ${'far '.repeat(9)}North. ${rest}`,
      `A king of the ${'far '.repeat(9)}North. …`,
    ],
    ['an abbreviation ends none', `St. Olaf, a king. ${rest}`, 'St. Olaf, a king. …'],
    ['markup is never cut in two', `A *king. He* ruled. ${rest}`, 'A *king. He* ruled. …'],
    ['else the text is whole', `A *king. ${rest}* So he ruled.`, `A *king. ${rest}* So he ruled.`],
    ['one long sentence is whole', rest, rest],
  ] as const) {
    test(rule, () => assert.equal(openingOf(text, 20), opening));
  }
  test('little is not left out', () => {
    const end = 'X'.repeat(79);
    assert.equal(openingOf(`A king. ${end}`, 20), `A king. ${end}`);
    assert.equal(openingOf(`A king. ${'X'.repeat(120)}`, 20), 'A king. …');
  });
});
