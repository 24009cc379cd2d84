import { isDay } from '../edtf/gregorian';
import type { DateFinder } from '../engine/types';
import { noSuchDay } from './fields';
import { anyOf, dayNumeral, initials, pattern, triggerWords } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

/** The words between the parts of a date, as regular expression sources; missing ones come from the vocabulary. */
export interface DayMonthLinks {
  readonly toMonth?: string;
  readonly toYear?: string;
  /** The words with which `toMonth` can begin, apart from "of". */
  readonly wordsToMonth?: readonly string[];
}

/** "1 October 1949", "1st of October", "the first of October"; after a day in words, "of" is required. */
export function dayMonth(words: PreparedVocabulary, links: DayMonthLinks = {}): DateFinder {
  const { vocabulary, month, ordinal, ordinalEnding, optionalOf, numberOf } = words;
  const { toMonth = ` ${optionalOf}`, toYear = `,? ${optionalOf}`, wordsToMonth = [] } = links;
  const next = [...vocabulary.of, ...wordsToMonth, ...words.monthTriggers];
  const days = [...vocabulary.ordinals].filter(([, number]) => number <= 31);
  const isPlain = new RegExp(`^\\d|${anyOf(vocabulary.of)}`, 'i');
  return {
    triggers: {
      digits: [1, 2],
      words: triggerWords(days.map(([word]) => word)),
      afterDigits: `${words.afterOrdinal}${initials(next)}-`,
      nextWords: [...next, ...words.ordinalTails],
    },
    pattern: pattern(
      `(?<day>${dayNumeral}(?:${ordinalEnding})?|${ordinal})(?:${toMonth})(?<month>${month})`,
      `(?:(?:${toYear})${words.year})?`,
    ),
    read(match) {
      const groups = match.groups ?? {};
      const month = words.monthOf(groups.month);
      const day = numberOf(groups.day);
      const year = words.yearFields(groups);
      if (!month || !day || !isPlain.test(match[0])) return undefined;
      const stated = year.open ? undefined : year.year;
      if (!isDay(month, day, stated)) return noSuchDay(month, day, stated);
      return { kind: 'point', unit: 'day', ...year, month, day };
    },
  };
}
