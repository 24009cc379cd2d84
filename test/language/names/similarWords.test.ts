import assert from 'node:assert/strict';
import { createCatalog } from '../../../src/language/glossary/catalog';
import { SimilarWords } from '../../../src/language/names/similarWords';

const wordsOf = (...labels: string[]): SimilarWords =>
  new SimilarWords(
    createCatalog([{ uri: 'g.md', text: labels.map((label) => `## ${label}\n\n- Kind: person\n`).join('\n') }]).catalog
      .entities,
  );

/** A word of a name, a word of a text, and whether the second counts as a misspelling of the first. */
const rows: readonly (readonly [rule: string, known: string, word: string, isSlip: boolean])[] = [
  ['a letter changed', 'khrushchev', 'khruschchev', true],
  ['a letter left out', 'lushan', 'lushn', false],
  ['a letter left out of a word of seven', 'beijing', 'bejing', true],
  ['a letter put in', 'lushan', 'lusjhan', true],
  ['two letters swapped', 'xiaoping', 'xaioping', true],
  ['six letters are enough', 'yenan', 'yennan', true],
  ['five are not', 'yenan', 'yeman', false],
  ['two slips in ten letters', 'khrushchev', 'krushcev', false],
  ['two slips in words of ten letters and more', 'khrushchevs', 'krushchevx', true],
  ['two slips in a word of nine', 'zhangsunx', 'zhxngsynx', false],
  ['two slips where one word has nine letters', 'abcdefghij', 'abxdefghi', false],
  ['three slips', 'abcdefghijkl', 'abxdexghxjkl', false],
  ['another first letter', 'lushan', 'mushan', false],
  ['another last letter', 'lushan', 'lushai', false],
  ['the last two letters', 'lushanq', 'lushaxy', false],
  ['a letter before the last two', 'lushan', 'lusxan', true],
  ['the last letter doubled', 'lushan', 'lushann', true],
  ['an s more', 'lushas', 'lushass', false],
  ['another letter behind', 'lushan', 'lushane', false],
  ['the last letter left out', 'lushann', 'lushan', false],
  ['the word itself', 'lushan', 'lushan', false],
  ['another word', 'lushan', 'harvest', false],
];

suite('Words of names that are misspelt', () => {
  for (const [rule, known, word, isSlip] of rows)
    test(`${rule}: ${word} for ${known}`, () =>
      assert.equal(wordsOf(`Li ${known}`).closest(word), isSlip ? known : undefined));

  test('none is chosen if two are equally close', () => {
    assert.equal(wordsOf('Lushan', 'Lushen').closest('lushin'), undefined);
    assert.equal(wordsOf('Lushanq', 'Lushenx').closest('lushaanq'), 'lushanq');
  });

  test('the closer of two is chosen', () => {
    assert.equal(wordsOf('Khrushchevq', 'Khruxhchevy').closest('khruschchevq'), 'khrushchevq');
  });

  test('a word of any name is known, except in a `Not:` phrase', () => {
    const text = '## Lushan\n\n- Kind: place\n- Not: Lushan Brigade\n- Also: Mount Lu, Kuling\n';
    const words = new SimilarWords(createCatalog([{ uri: 'g.md', text }]).catalog.entities);
    assert.deepEqual(['lushan', 'kuling', 'mount', 'brigade'].map((word) => words.isKnown(word)), [true, true, true, false]); // prettier-ignore
    assert.deepEqual(words.namesWith('lu').map(({ text, words }) => [text, words]), [['Mount Lu', ['mount', 'lu']]]); // prettier-ignore
    assert.deepEqual(words.namesWith('brigade'), []);
  });
});
