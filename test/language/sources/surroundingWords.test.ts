import assert from 'node:assert/strict';
import { contextOf } from '../../../src/language/features/sources';

suite('a passage with its surroundings', () => {
  const shown = (text: string, words: string): string => {
    const start = text.indexOf(words);
    const { before, words: own, after } = contextOf(text, { start, end: start + words.length });
    return `${before}[${own}]${after}`;
  };

  test('a short text is shown whole, on one line', () => {
    assert.equal(shown('One two\nthree  four.', 'two\nthree'), 'One [two three] four.');
  });

  test('a longer text is cut between words', () => {
    const text = `${'before '.repeat(20)}HERE${' after'.repeat(20)}`;
    assert.match(shown(text, 'HERE'), /^…(?:before ){7,8}\[HERE\](?: after){8,9}…$/);
  });

  const a = (length: number): string => 'a'.repeat(length);
  /** A text with bars around the passage, and the words shown for it. */
  const rows: readonly (readonly [rule: string, marked: string, shown: string])[] = [
    ['60 characters before it are shown whole', `${a(50)} ${a(9)}|b|`, `${a(50)} ${a(9)}[b]`],
    ['of 61 whole words', `${a(51)} ${a(9)}|b|`, `…${a(9)}[b]`],
    ['60 characters after it are shown whole', `|b|${a(9)} ${a(50)}`, `[b]${a(9)} ${a(50)}`],
    ['of 61 after it whole words', `|b|${a(9)} ${a(51)}`, `[b]${a(9)}…`],
    ['a passage of 160 characters is shown whole', `|${a(160)}|`, `[${a(160)}]`],
    ['of a longer one the beginning', `|${a(161)}|`, `[${a(160)} …]`],
    ['without white space at its cut end', `|${a(159)} ${a(9)}|`, `[${a(159)} …]`],
    ['of much white space, 640 characters are read', `|a${' '.repeat(638)}b|`, '[a b]'],
    ['but no more', `|a${' '.repeat(639)}b|`, '[a …]'],
  ];
  for (const [rule, marked, wanted] of rows)
    test(rule, () => {
      const [before = '', words = '', after = ''] = marked.split('|');
      const context = contextOf(before + words + after, { start: before.length, end: before.length + words.length });
      assert.equal(`${context.before}[${context.words}]${context.after}`, wanted);
    });
});
