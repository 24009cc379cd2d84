import assert from 'node:assert/strict';
import { createCatalog } from '../../../src/language/glossary/catalog';
import { SimilarWords } from '../../../src/language/names/similarWords';

const wordsOf = (...labels: string[]): SimilarWords =>
  new SimilarWords(
    createCatalog([{ uri: 'g.md', text: labels.map((label) => `## ${label}\n\n- Kind: person\n`).join('\n') }]).catalog
      .entities,
  );

const knownWords = (words: SimilarWords, word: string): string[] => words.closest(word).map(({ known }) => known);

suite('Words of names that are misspelt', () => {
  test('a word of five letters is the shortest', () => {
    assert.deepEqual(knownWords(wordsOf('Li Yenan'), 'yeman'), ['yenan']);
    assert.deepEqual(knownWords(wordsOf('Li Yena'), 'yema'), []);
  });

  test('the word itself is none', () => assert.deepEqual(knownWords(wordsOf('Li Lushan'), 'lushan'), []));

  test('none is chosen if two are equally close', () => {
    assert.deepEqual(knownWords(wordsOf('Lushan', 'Lushen'), 'lushin'), []);
    assert.deepEqual(knownWords(wordsOf('Lushanq', 'Lushenx'), 'lushaanq'), ['lushanq']);
  });

  test('two names of one entry count as one', () => {
    const text = '## Bohemond\n\n- Kind: person\n- Also: Bohemund\n';
    const words = new SimilarWords(createCatalog([{ uri: 'g.md', text }]).catalog.entities);
    assert.deepEqual(knownWords(words, 'bohemound').sort(), ['bohemond', 'bohemund']);
    assert.deepEqual(knownWords(wordsOf('Bohemond', 'Bohemund'), 'bohemound'), []);
  });

  test('the closer of two is chosen', () => {
    assert.deepEqual(knownWords(wordsOf('Khrushchevq', 'Khruxhchevy'), 'khruschchevq'), ['khrushchevq']);
  });

  test('a word made from a known one is another word', () => {
    assert.deepEqual(knownWords(wordsOf('Caesar', 'Caesarion'), 'caesarian'), []);
    assert.deepEqual(knownWords(wordsOf('Caesarion'), 'caesarian'), ['caesarion']);
  });

  test('a country or a usual given name is a name in its own right, and needs others beside it', () => {
    const isSure = (known: string, word: string): boolean | undefined => wordsOf(known).closest(word)[0]?.isSure;
    assert.equal(isSure('Iceland', 'ireland'), false);
    assert.equal(isSure('Maximilien', 'maximilian'), false);
    assert.equal(isSure('Iceland', 'icelamd'), true);
  });

  test('a word of any name is known, except in a `Not:` phrase', () => {
    const text = '## Lushan\n\n- Kind: place\n- Not: Lushan Brigade\n- Also: Mount Lu, Kuling\n';
    const words = new SimilarWords(createCatalog([{ uri: 'g.md', text }]).catalog.entities);
    assert.deepEqual(['lushan', 'kuling', 'mount', 'brigade'].map((word) => words.isKnown(word)), [true, true, true, false]); // prettier-ignore
    assert.deepEqual(words.namesWith('lu').map(({ text, words }) => [text, words]), [['Mount Lu', ['mount', 'lu']]]); // prettier-ignore
    assert.deepEqual(words.namesWith('brigade'), []);
  });
});
