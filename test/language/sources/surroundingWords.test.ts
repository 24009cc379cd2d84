import assert from 'node:assert/strict';
import { contextOf } from '../../../src/language/features/sources';

suite('a passage with what stands around it', () => {
  const shown = (text: string, words: string): string => {
    const start = text.indexOf(words);
    const { before, words: own, after } = contextOf(text, { start, end: start + words.length });
    return `${before}[${own}]${after}`;
  };

  test('a short text is shown whole, on one line', () => {
    assert.equal(shown('One two\nthree  four.', 'two\nthree'), 'One [two three] four.');
  });

  test('of a longer one whole words', () => {
    const text = `${'before '.repeat(20)}HERE${' after'.repeat(20)}`;
    assert.match(shown(text, 'HERE'), /^…(?:before ){7,8}\[HERE\](?: after){8,9}…$/);
  });

  test('of a long passage its beginning', () => {
    const text = 'word '.repeat(1000);
    const { words } = contextOf(text, { start: 0, end: text.length });
    assert.ok(words.length < 170 && words.endsWith(' …'), words);
  });
});
