import { wordAfter, wordBefore } from '../engine/lookaround';
import type { DateFinder } from '../engine/types';
import { isDay } from '../edtf/gregorian';
import { anyOf, dayNumeral, pattern } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

// A full stop inside a date may also end a sentence. It belongs to the date only between words that leave no other reading.

const year = '(?<year>[12]\\d{3})(?!\\d|[.,:/-]\\d)';

/** "4. August 1914", as in German, at the beginning of a passage, behind a sign, or behind one of `before`. */
export const stoppedDay = (words: PreparedVocabulary, before: ReadonlySet<string>): DateFinder => ({
  triggers: { digits: [1, 2], afterDigits: '.' },
  pattern: pattern(`(?<day>${dayNumeral})\\. (?<month>${anyOf(words.vocabulary.months.keys())}) ${year}`),
  read(match, text) {
    const word = wordBefore(text, match.index);
    const sign = text.slice(0, match.index).trimEnd().at(-1) ?? '';
    return before.has(word) || (word === '' && /^[(,;:–—„“"«»]?$/.test(sign)) ? dated(words, match) : undefined;
  },
});

/** "Dec. 8. 1542", if the sentence ends there or goes on with one of `after`; not "on May 5. 1200 men came". */
export const stoppedYear = (words: PreparedVocabulary, after: ReadonlySet<string>): DateFinder => ({
  triggers: { words: words.monthTriggers, afterWords: '.0123456789' },
  pattern: pattern(`(?<month>${words.month}) (?<day>${dayNumeral})(?:${words.ordinalEnding})?\\. ${year}`),
  read(match, text) {
    const end = match.index + match[0].length;
    const word = wordAfter(text, end);
    const ends = word === '' && /^(?:[.,;:)\]]|\s*$)/.test(text.slice(end, end + 3));
    return ends || after.has(word) ? dated(words, match) : undefined;
  },
});

function dated(words: PreparedVocabulary, { groups = {} }: RegExpExecArray): ReturnType<DateFinder['read']> {
  const [year, month, day] = [Number(groups.year), words.monthOf(groups.month), words.numberOf(groups.day)];
  return month && day && isDay(month, day, year) ? { kind: 'point', unit: 'day', year, month, day } : undefined;
}
