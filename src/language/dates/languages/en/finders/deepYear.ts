import type { DateFinder, PointExpression } from '../../../engine/types';
import { astronomical, dash, optionalGap, pattern } from '../../../notation/pattern';
import { rangeOf } from '../../../notation/fields';
import { beforeChrist } from '../vocabulary';

/**
 * "Before present" counts from 1950: M. Stuiver and H. A. Polach, "Reporting of ¹⁴C Data", Radiocarbon 19 (1977).
 * Thousands of years ago count from 2000, near enough for so round a number.
 */
const PRESENT = 1950;
const THOUSANDS_FROM = 2000;

const number = '(?:\\d{1,3},\\d{3}|\\d{3,5})(?!\\d)';

/**
 * - 10,000 BC, 9,500–8,000 BCE, 6200 cal BC, 1890–1690 cal BC
 * - 8,500 cal BP: approximate; 12,500 BP without "cal" are radiocarbon years, which have no value
 * - 45 kya: approximate
 */
export const deepYear: DateFinder = {
  triggers: { digits: [1, 5], afterDigits: ',-cbk' },
  pattern: pattern(
    `(?:(?<from>${number})(?:(?<sign>${optionalGap}${dash}${optionalGap})(?<to>${number}))?\\s?(?<cal>cal\\.?\\s?)?(?<era>${beforeChrist}|B\\.P\\.|BP\\b)`,
    `|(?<thousands>\\d{1,3})\\s?kya\\b)`,
  ),
  read(match) {
    const { from = '', sign, to, cal, era = '', thousands } = match.groups ?? {};
    if (thousands !== undefined) return point(THOUSANDS_FROM - Number(thousands) * 1000, true);
    const isPresent = /P/i.test(era);
    // "490–470 BC" is a plain range of years.
    if (!isPresent && cal === undefined && !match[0].includes(',') && !/\d{5}/.test(match[0])) return undefined;
    if (isPresent && cal === undefined) return { kind: 'value' };
    const yearOf = (digits: string): PointExpression => {
      const count = Number(digits.replace(',', ''));
      return isPresent ? point(PRESENT - count, true) : point(astronomical(count, -1), false);
    };
    const first = yearOf(from);
    if (sign === undefined || to === undefined) return first;
    const last = yearOf(to);
    return first.year! < last.year! ? rangeOf(match, { length: from.length, date: first }, sign, last) : undefined;
  },
};

const FIVE_DIGITS = 10_000;

const point = (year: number, approximate: boolean): PointExpression => ({
  kind: 'point',
  unit: 'year',
  year,
  // EDTF has no sign of doubt for years of five digits.
  ...(approximate && year > -FIVE_DIGITS && { approximate }),
});
