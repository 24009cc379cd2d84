import { isDay } from '../edtf/gregorian';
import type { DateFinder } from '../engine/types';
import { noSuchDay } from './fields';
import { dayNumeral, pattern } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

/** "October 1, 1949", "October the 1st"; a month in lower case needs a year. */
export function monthDay(words: PreparedVocabulary): DateFinder {
  const { month, ordinalEnding, optionalArticle, optionalOf } = words;
  return {
    triggers: { words: words.monthTriggers },
    pattern: pattern(
      `(?<month>${month}) ${optionalArticle}(?<day>${dayNumeral})(?!\\d|[.,:]\\d\\d|\\s?%)(?:${ordinalEnding})?`,
      `(?:(?:, | ${optionalOf})${words.year})?`,
    ),
    read(match) {
      const groups = match.groups ?? {};
      const month = words.monthOf(groups.month);
      const day = words.numberOf(groups.day);
      const year = words.yearFields(groups);
      if (!month || !day || (/^[a-z]/.test(match[0]) && year.year === undefined)) return undefined;
      const stated = year.open ? undefined : year.year;
      if (!isDay(month, day, stated)) return stated === undefined ? undefined : noSuchDay(month, day, stated);
      return { kind: 'point', unit: 'day', ...year, month, day };
    },
  };
}
