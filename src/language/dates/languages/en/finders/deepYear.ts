import type { DateFinder, PointExpression } from '../../../engine/types';
import { astronomical, dash, optionalGap, pattern } from '../../../notation/pattern';
import { rangeOf } from '../../../notation/fields';
import { beforeChrist } from '../vocabulary';

/** "Before present" counts from 1950: M. Stuiver and H. A. Polach, "Reporting of ¹⁴C Data", Radiocarbon 19 (1977). */
const PRESENT = 1950;

const number = '(?:\\d{1,3},\\d{3}|\\d{3,5})(?!\\d)';
const range = `(?<from>${number})(?:(?<sign>${optionalGap}${dash}${optionalGap})(?<to>${number}))?`;
const present = 'B\\.P\\.|BP\\b';
const inWords = `(?:(?:calendar|calibrated|radiocarbon) )?years (?:${present}|before (?:the )?present\\b)`;

/**
 * - 10,000 BC, 9,500–8,000 BCE, 6200 cal BC, 1890–1690 cal BC
 * - 8,500 cal BP, 8,500 calendar years before present: approximate; 12,500 BP and 12,500 years before present without
 *   "cal" may be radiocarbon years, which have no value
 */
export const deepYear: DateFinder = {
  triggers: { digits: [1, 5], afterDigits: ',-cbyr' },
  pattern: pattern(`${range}\\s?(?<cal>cal\\.?\\s?)?(?<era>${beforeChrist}|${present}|${inWords})`),
  read(match) {
    const { from = '', sign, to, cal, era = '' } = match.groups ?? {};
    const isPresent = /P/i.test(era);
    const isCalendar = cal !== undefined || /^cal/i.test(era);
    // "490–470 BC" is a plain range of years.
    if (!isPresent && !isCalendar && !match[0].includes(',') && !/\d{5}/.test(match[0])) return undefined;
    if (isPresent && !isCalendar) return { kind: 'value' };
    const yearOf = (digits: string): PointExpression => {
      const count = Number(digits.replace(',', ''));
      return deepPoint(isPresent ? PRESENT - count : astronomical(count, -1), isPresent);
    };
    const first = yearOf(from);
    if (sign === undefined || to === undefined) return first;
    const last = yearOf(to);
    return first.year! < last.year! ? rangeOf(match, { length: from.length, date: first }, sign, last) : undefined;
  },
};

const FIVE_DIGITS = 10_000;

export const deepPoint = (year: number, approximate: boolean): PointExpression => ({
  kind: 'point',
  unit: 'year',
  year,
  // EDTF has no sign of doubt for years of five digits.
  ...(approximate && year > -FIVE_DIGITS && { approximate }),
});
