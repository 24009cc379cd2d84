import { isDay } from '../edtf/gregorian';
import { wordAfter } from '../engine/lookaround';
import type { DateFinder } from '../engine/types';
import { dayNumeral, initials, pattern } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

/** "1958, August", "1958 Aug. 5", as in indexes and catalogues; not "in 1958, May Smith", nor a second year behind. */
export const yearMonth = (words: PreparedVocabulary): DateFinder => ({
  triggers: { digits: [4, 4], afterDigits: `,${initials(words.monthTriggers)}` },
  pattern: pattern(
    `(?<year>[12]\\d{3}),? (?<month>${words.month})`,
    `(?: (?<day>${dayNumeral})(?!\\d)(?:${words.ordinalEnding})?)?(?!,? ${words.optionalOf}\\d)`,
  ),
  read(match, text) {
    const { day: digits, ...groups } = match.groups ?? {};
    const year = Number(groups.year);
    const month = words.monthOf(groups.month);
    const end = match.index + match[0].length;
    if (!month || /^\p{Ll}/u.test(groups.month ?? '')) return undefined;
    if (digits === undefined)
      return /^[,.;:)\]]|^$/.test(text.slice(end, end + 1)) ? { kind: 'point', unit: 'month', year, month } : undefined;
    const day = Number(digits);
    if (!isDay(month, day, year) || isJoined(words, text, end)) return undefined;
    return { kind: 'point', unit: 'day', year, month, day };
  },
});

/** "In 1940, June 4 to 6": a longer date follows. */
const isJoined = (words: PreparedVocabulary, text: string, end: number): boolean =>
  /^\s?[-\u2010-\u2015/]/.test(text.slice(end, end + 2)) || words.joinOf(wordAfter(text, end)) !== undefined;
