import { isDay } from '../../../edtf/gregorian';
import type { DateFinder } from '../../../engine/types';
import {
  dayNumeral,
  gap,
  month,
  monthOf,
  numberOf,
  ordinalEnding,
  pattern,
  weekday as weekdayPattern,
  weekdayOf,
  weekdayWords,
} from '../vocabulary';
import { yearFields, yearPattern } from '../../../notation/fields';

/** - Saturday, June 24, 1950; Sunday 25 June 1950; Monday the 6th of March */
export const weekday: DateFinder = {
  triggers: { words: [...weekdayWords.keys()] },
  pattern: pattern(
    `(?<weekday>${weekdayPattern})(?:,?${gap}(?:the )?)(?:(?<month>${month}) (?<day>${dayNumeral})(?!\\d)(?:${ordinalEnding})?|`,
    `(?<day2>${dayNumeral})(?!\\d)(?:${ordinalEnding})? (?:of )?(?<month2>${month}))(?:,?${gap}(?:of )?${yearPattern})?`,
  ),
  read(match) {
    const groups = match.groups ?? {};
    const month = monthOf(groups.month ?? groups.month2!);
    const day = numberOf(groups.day ?? groups.day2!);
    const year = yearFields(groups);
    if (!month || !day || !isDay(month, day, year.open ? undefined : year.year)) return undefined;
    const weekday = weekdayOf(groups.weekday!);
    return { kind: 'point', unit: 'day', ...year, month, day, ...(weekday !== undefined && { weekday }) };
  },
};
