// The Hijri calendar in its tabular civil form: epoch Friday 16 July 622 (Julian), leap years 2, 5, 7, 10, 13, 16, 18,
// 21, 24, 26 and 29 of each cycle of thirty. Observed months began up to two days earlier or later; for a whole year
// this makes no difference.
//
// Formulas: N. Dershowitz and E. M. Reingold, Calendrical Calculations, chapter 7.
import { yearString } from '../edtf/gregorian';
import type { Conversion } from './conversion';
import { daysInNote, daysToEdtf } from './conversion';
import { dayToHistoricalDate } from './julian';

/** 1 Muharram AH 1. */
const EPOCH = -492148;

/** AH 1500 begins in 2076; a higher number is not a year of history. */
const LAST_YEAR = 1500;

const monthLength = (year: number, month: number): number =>
  month % 2 === 1 || (month === 12 && (11 * year + 14) % 30 < 11) ? 30 : 29;

/** Day number of a Hijri date; undefined if the calendar has no such day. Years 1–1500. */
export function hijriToDay(year: number, month: number, day: number): number | undefined {
  if (year < 1 || year > LAST_YEAR || month < 1 || month > 12 || day < 1 || day > monthLength(year, month)) {
    return undefined;
  }
  return EPOCH + 354 * (year - 1) + Math.floor((11 * year + 3) / 30) + Math.ceil(29.5 * (month - 1)) + day - 1;
}

/**
 * EDTF of a Hijri year: the one or two Western years it overlaps, Julian before 1582 as historians give them (AH 656 is
 * 1258, AH 1403 is 1982/1983).
 */
export function hijriYearToEdtf(year: number): Conversion {
  const first = hijriToDay(year, 1, 1);
  if (first === undefined) return { note: { code: 'hijri-no-year', args: [year, LAST_YEAR] } };
  const last = first + 353 + monthLength(year, 12) - 29;
  const from = yearString(dayToHistoricalDate(first).year);
  const to = yearString(dayToHistoricalDate(last).year);
  return {
    edtf: from === to ? from : `${from}/${to}`,
    note: { code: 'hijri-days', args: [year, daysInNote(first, last)] },
  };
}

/**
 * Whether a Western year, Julian before 1582, has days of a Hijri year: 1258 of AH 656, both 1982 and 1983 of AH 1403.
 */
export function isInHijriYear(western: number, year: number): boolean {
  const first = hijriToDay(year, 1, 1);
  if (first === undefined) return false;
  const last = first + 353 + monthLength(year, 12) - 29;
  return western >= dayToHistoricalDate(first).year && western <= dayToHistoricalDate(last).year;
}

/**
 * EDTF of a Hijri month or a day in it. The value is approximate, because months began when the moon was seen, a day or
 * two before or after the table. AH 61, month 1, day 10 is `0680-10-10~`.
 */
export function hijriMonthToEdtf(year: number, month: number, day?: number): Conversion {
  if (hijriToDay(year, 1, 1) === undefined) return hijriYearToEdtf(year);
  const first = hijriToDay(year, month, day ?? 1);
  if (first === undefined) return { note: { code: 'hijri-no-day', args: [] } };
  const last = day === undefined ? first + monthLength(year, month) - 1 : first;
  const edtf = daysToEdtf(first, last).replace('/', '~/');
  return { edtf: `${edtf}~`, note: { code: 'hijri-days', args: [year, daysInNote(first, last)] } };
}
