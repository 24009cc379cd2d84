import { isDay } from '../edtf/gregorian';
import type { DateFinder } from '../engine/types';
import { noSuchDay } from './fields';
import { dayNumeral, optionalGap, pattern } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

export interface MonthDayOptions {
  /** Whether the number belongs to the month, and not to a noun behind it: "in August the 2nd Division". */
  readonly isDay?: (match: RegExpExecArray, text: string) => boolean;
}

/**
 * "October 1, 1949", "October the 1st". A month in lower case needs a year; a day in words needs one too ("May first, 1430"),
 * or a sign behind it: "September seventh,".
 */
export function monthDay(words: PreparedVocabulary, options: MonthDayOptions = {}): DateFinder {
  const { isDay: isDayOfMonth = () => true } = options;
  const { month, ordinal, ordinalEnding, optionalArticle, optionalOf } = words;
  const day = `(?<day>${dayNumeral})(?!\\d|[.,:]\\d\\d|\\s?%)(?:${ordinalEnding})?|(?<nth>${ordinal})`;
  return {
    triggers: { words: words.monthTriggers },
    pattern: pattern(
      `(?<month>${month}) ${optionalArticle}(?:${day})`,
      `(?:(?:${optionalGap}, | ${optionalOf})${words.year})?`,
    ),
    read(match, text) {
      const groups = match.groups ?? {};
      const month = words.monthOf(groups.month);
      const day = words.numberOf(groups.day ?? groups.nth);
      const year = words.yearFields(groups);
      const isInWords = groups.nth !== undefined && !/[,.;:)\]]/.test(text.charAt(match.index + match[0].length));
      const needsYear = isInWords || /^[a-z]/.test(match[0]);
      if (!month || !day || (needsYear && year.year === undefined)) return undefined;
      if (year.year === undefined && !isDayOfMonth(match, text)) return undefined;
      const stated = year.open ? undefined : year.year;
      if (!isDay(month, day, stated)) return stated === undefined ? undefined : noSuchDay(month, day, stated);
      return { kind: 'point', unit: 'day', ...year, month, day };
    },
  };
}
