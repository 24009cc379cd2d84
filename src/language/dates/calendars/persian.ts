// The Solar Hijri calendar of Iran, in force since 31 March 1925 (11 Farvardin 1304).
//
// Leap years follow the 33-year cycle, which agrees with the vernal equinox at Tehran for the years 1304 to 1472: a year
// is a leap year if its remainder by 33 is 1, 5, 9, 13, 17, 22, 26 or 30. Source: A. Birashk, A
// Comparative Calendar of the Iranian, Muslim Lunar, and Christian Eras (1993).
import { daysFromCivil } from '../edtf/gregorian';
import { daysToEdtf, type Conversion } from './conversion';

const FIRST_YEAR = 1304;
const LAST_YEAR = 1472;
/** 1 Farvardin 1304: 21 March 1925. */
const EPOCH = daysFromCivil({ year: 1925, month: 3, day: 21 });

const isLeapYear = (year: number): boolean => [1, 5, 9, 13, 17, 22, 26, 30].includes(year % 33);

/** Six months of 31 days, five of 30, and the last of 29 or 30. */
const monthLength = (year: number, month: number): number =>
  month <= 6 ? 31 : month <= 11 || isLeapYear(year) ? 30 : 29;

/** EDTF of a month (1–12) or a day of the years 1304 to 1472; without value outside of them. */
export function persianToEdtf(year: number, month: number, day?: number): Conversion {
  if (year < FIRST_YEAR || year > LAST_YEAR || (day !== undefined && day > monthLength(year, month)))
    return { note: { code: 'not-converted', args: [] } };
  let first = EPOCH;
  for (let before = FIRST_YEAR; before < year; before++) first += isLeapYear(before) ? 366 : 365;
  for (let before = 1; before < month; before++) first += monthLength(year, before);
  return day === undefined
    ? { edtf: daysToEdtf(first, first + monthLength(year, month) - 1) }
    : { edtf: daysToEdtf(first + day - 1) };
}
