import type { DateFinder } from '../types';
import { dayNumeral, gap, month, monthOf, monthWords, numberOf, ordinalEnding, pattern } from '../words';
import { isDay, yearFields, yearPattern } from './fields';

/**
 * - October 1, 1949, Oct. 1st, 1949, October 1 1949, July 21 of 1861
 * - October 1, October 1st, October the 1st (without year)
 */
export const monthDay: DateFinder = {
  triggers: { words: [...monthWords.keys()] },
  pattern: pattern(
    `(?<month>${month}) (?:the )?(?<day>${dayNumeral})(?!\\d|[.,:]\\d\\d|\\s?%)(?:${ordinalEnding})?`,
    `(?:(?:,${gap}?| of | )${yearPattern})?`,
  ),
  read(match) {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month!);
    const day = numberOf(groups.day!);
    const year = yearFields(groups);
    if (!month || !day || !isDay(month, day, year.open ? undefined : year.year)) return undefined;
    if (/^[a-z]/.test(match[0]) && year.year === undefined) return undefined;
    return { kind: 'point', unit: 'day', ...year, month, day };
  },
};
