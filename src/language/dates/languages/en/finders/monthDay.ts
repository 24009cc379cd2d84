import { isDay } from '../../../edtf/gregorian';
import type { DateFinder } from '../../../engine/types';
import { dayNumeral, gap, month, monthOf, monthWords, numberOf, ordinalEnding, pattern } from '../vocabulary';
import { noSuchDay, yearFields, yearPattern } from '../../../notation/fields';

/**
 * - October 1, 1949, Oct. 1st, 1949, October 1 1949, July 21 of 1861
 * - October 1, October 1st, October the 1st (without year)
 * - November 31, 1958: no day, and so no value
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
    if (!month || !day || (/^[a-z]/.test(match[0]) && year.year === undefined)) return undefined;
    const stated = year.open ? undefined : year.year;
    if (!isDay(month, day, stated)) return stated === undefined ? undefined : noSuchDay(month, day, stated);
    return { kind: 'point', unit: 'day', ...year, month, day };
  },
};
