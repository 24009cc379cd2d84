import { isDay } from '../../../edtf/gregorian';
import type { DateFinder } from '../../../engine/types';
import {
  dayNumeral,
  gap,
  month,
  monthOf,
  numberOf,
  ordinalEnding,
  ordinalWord,
  ordinalWords,
  pattern,
  triggerWords,
} from '../vocabulary';
import { noSuchDay, yearFields, yearPattern } from '../../../notation/fields';

/**
 * - 1 October 1949, 1st October, 1949, 15 March 44 BC
 * - the 1st of October 1949, 20 June of 1791, 1-Oct-1949
 * - the first of October
 * - 1 October, the 1st of October (without year)
 * - 31 November 1958: no day, and so no value
 */
export const dayMonth: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggerWords([...ordinalWords.keys()].filter((word) => (numberOf(word) ?? 0) <= 31)),
  },
  pattern: pattern(
    `(?<day>${dayNumeral}(?:${ordinalEnding})?|${ordinalWord})(?: (?:day )?of |-| )(?:the month of )?(?<month>${month})`,
    `(?:(?:,?${gap}(?:of |in )?|-)${yearPattern})?`,
  ),
  read(match) {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month!);
    const day = numberOf(groups.day!);
    const year = yearFields(groups);
    if (!month || !day || !/^\d|of/i.test(match[0])) return undefined;
    const stated = year.open ? undefined : year.year;
    if (!isDay(month, day, stated)) return noSuchDay(month, day, stated);
    return { kind: 'point', unit: 'day', ...year, month, day };
  },
};
