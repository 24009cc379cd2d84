import { isDay } from '../edtf/gregorian';
import type { DateFinder } from '../engine/types';
import { dayNumeral, pattern, triggerWords } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

/** "Saturday, June 24, 1950", "Sunday 25 June 1950", "Monday the 6th of March". */
export function weekdayDate(words: PreparedVocabulary): DateFinder {
  const { vocabulary, weekday, month, ordinalEnding, optionalArticle, optionalOf } = words;
  const day = (name: string): string => `(?<${name}>${dayNumeral})(?!\\d)(?:${ordinalEnding})?`;
  return {
    triggers: { words: triggerWords(vocabulary.weekdays.keys()) },
    pattern: pattern(
      `(?<weekday>${weekday}),? ${optionalArticle}`,
      `(?:(?<month>${month}) ${day('day')}|${day('day2')} ${optionalOf}(?<month2>${month}))`,
      `(?:,? ${optionalOf}${words.year})?`,
    ),
    read(match) {
      const groups = match.groups ?? {};
      const month = words.monthOf(groups.month ?? groups.month2);
      const day = words.numberOf(groups.day ?? groups.day2);
      const year = words.yearFields(groups);
      if (!month || !day || !isDay(month, day, year.open ? undefined : year.year)) return undefined;
      const weekday = words.weekdayOf(groups.weekday);
      return { kind: 'point', unit: 'day', ...year, month, day, ...(weekday !== undefined && { weekday }) };
    },
  };
}
