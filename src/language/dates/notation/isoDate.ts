import { isDay } from '../edtf/gregorian';
import type { DateFinder } from '../engine/types';

const yearFirst = '(?<year>\\d{4})(?<sign>[-/])(?<month>\\d\\d)(?:\\k<sign>(?<day>\\d\\d))?';
const monthFirst = '(?<onlyMonth>\\d\\d)\\/(?<itsYear>[12]\\d{3})';

/**
 * - 1949-10-01, 1949/10/01
 * - 1949-04, and 1949-10 unless it can be a range of years (1909-10)
 * - 04/1949
 */
export const isoDate: DateFinder = {
  // "2004-06" is a month, not the years 2004 to 2006.
  priority: 1,
  triggers: { digits: [2, 4], afterDigits: '-/' },
  pattern: new RegExp(`(?:${yearFirst}|${monthFirst})(?![\\d])(?![-/.]\\d)`, 'uy'),
  read(match) {
    const { year, sign, month, day, onlyMonth, itsYear } = match.groups ?? {};
    const y = Number(year ?? itsYear);
    const m = Number(month ?? onlyMonth);
    if (m < 1 || m > 12) return undefined;
    if (day !== undefined)
      return isDay(m, Number(day), y) ? { kind: 'point', unit: 'day', year: y, month: m, day: Number(day) } : undefined;
    if (year !== undefined && (sign === '/' || m === (y % 100) + 1 || (m >= 10 && m > y % 100))) return undefined;
    return { kind: 'point', unit: 'month', year: y, month: m };
  },
};
