// Easter Sunday, by the Western (Gregorian) and the Eastern (Julian) computus. Formulas: J. Meeus, Astronomical
// Algorithms, chapter 8; the Gregorian one was first published in Nature, 20 April 1876.
import type { CivilDay } from '../edtf/gregorian';
import { daysFromCivil } from '../edtf/gregorian';
import { julianToDay } from './julian';

/** Day number of the Western Easter Sunday in a year from 1583 on. */
export function gregorianEaster(year: number): number {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const moonShift = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor((year % 100) / 4) - epact - (year % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  return daysFromCivil(monthAndDay(year, epact + weekday - 7 * late + 114));
}

/**
 * Day number of the Julian Easter Sunday in a year from 325 on: for all churches before 1583, for the Eastern ones
 * after.
 */
export function julianEaster(year: number): number {
  const epact = (19 * (year % 19) + 15) % 30;
  const weekday = (2 * (year % 4) + 4 * (year % 7) - epact + 34) % 7;
  return julianToDay(monthAndDay(year, epact + weekday + 114));
}

const monthAndDay = (year: number, count: number): CivilDay => ({
  year,
  month: Math.floor(count / 31),
  day: (count % 31) + 1,
});

/** The first year with a known Easter, because the Council of Nicaea set the rule. */
const FIRST_EASTER = 325;

/**
 * Day number of Easter Sunday in the Western Church; undefined before 325. England kept the Julian Easter until 1752.
 */
export const easterDay = (year: number): number | undefined =>
  year < FIRST_EASTER ? undefined : year < 1583 ? julianEaster(year) : gregorianEaster(year);
