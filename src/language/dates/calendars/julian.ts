// The Julian calendar, Old Style. Day numbers count from 1970-01-01 Gregorian; years are astronomical (44 BC is -43).
// The real leap years before AD 8 were irregular; like all historians' tables, this is the proleptic calendar.
//
// Years are counted from March, as in `../edtf/gregorian`, so that the leap day is the last day of its year.
import type { CivilDay } from '../edtf/gregorian';
import { civilFromDays } from '../edtf/gregorian';

/** Days from 1 March of year 0 (Julian) to 1970-01-01. */
const MARCH_0 = 719470;

/** Day number of a Julian date. The date is not validated: call `isJulianDate` first. */
export function julianToDay({ year, month, day }: CivilDay): number {
  const marchYear = month <= 2 ? year - 1 : year;
  const marchMonth = month > 2 ? month - 3 : month + 9;
  return 365 * marchYear + Math.floor(marchYear / 4) + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - MARCH_0;
}

/** Julian date of a day number. */
export function dayToJulian(days: number): CivilDay {
  const marchYear = Math.floor((4 * (days + MARCH_0) + 3) / 1461);
  const dayOfYear = days + MARCH_0 - 365 * marchYear - Math.floor(marchYear / 4);
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: month <= 2 ? marchYear + 1 : marchYear, month, day };
}

/** Whether the Julian calendar has this day. */
export function isJulianDate({ year, month, day }: CivilDay): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  const back = dayToJulian(julianToDay({ year, month, day }));
  return back.month === month && back.day === day;
}

/** 15 October 1582, the first day of the Gregorian calendar. */
const GREGORIAN_REFORM = -141427;

/**
 * The date that historians give for a day: Julian before 15 October 1582, Gregorian from then on. Calendars without a
 * Western date of their own are converted to this, so that they agree with nearby Western dates.
 */
export const dayToHistoricalDate = (days: number): CivilDay =>
  days < GREGORIAN_REFORM ? dayToJulian(days) : civilFromDays(days);
