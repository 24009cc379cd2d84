// The French Republican calendar while it was in force: 22 September 1792 to 31 December 1805 (10 Nivôse XIV).
//
// Source: the decrees of 4 Frimaire II (24 November 1793) and 22 Fructidor XIII (9 September 1805). The year began on
// the day of the true autumnal equinox at Paris, so the years III, VII and XI were leap years.
import { civilFromDays } from '../edtf/gregorian';
import type { Conversion } from './conversion';
import { daysInNote, daysToEdtf } from './conversion';

/** 1 Vendémiaire I: 22 September 1792. */
const EPOCH = -64748;
/** 10 Nivôse XIV: 31 December 1805. */
const LAST_DAY = -59901;

const leapYears = [3, 7, 11];

/** Month number of the complementary days (sansculottides). */
export const COMPLEMENTARY_DAYS = 13;

const firstDayOfYear = (year: number): number =>
  EPOCH + 365 * (year - 1) + leapYears.filter((leap) => leap < year).length;

const monthLength = (year: number, month: number): number =>
  month < COMPLEMENTARY_DAYS ? 30 : leapYears.includes(year) ? 6 : 5;

/** Day number of a Republican month and day in a Western year; undefined while the calendar was not in force. */
export function republicanDayIn(western: number, month: number, day: number): number | undefined {
  return [western - 1792, western - 1791]
    .filter((year) => year >= 1 && day <= monthLength(year, month))
    .map((year) => firstDayOfYear(year) + 30 * (month - 1) + day - 1)
    .find((found) => found <= LAST_DAY && civilFromDays(found).year === western);
}

/**
 * EDTF of a Republican day, month or year. Years 1–14; months 1–12 from Vendémiaire to Fructidor, 13 for the
 * complementary days; days 1–30. A month or year is an interval of days.
 */
export function frenchRepublicanToEdtf(year: number, month?: number, day?: number): Conversion {
  const first = firstDayOfYear(year) + 30 * ((month ?? 1) - 1) + (day ?? 1) - 1;
  if (year < 1 || first > LAST_DAY) {
    return { note: { code: 'republican-range', args: [daysInNote(EPOCH, LAST_DAY)] } };
  }
  if (month !== undefined && !(month >= 1 && month <= COMPLEMENTARY_DAYS)) return noSuchDay;
  if (day !== undefined && !(day >= 1 && day <= monthLength(year, month ?? 1))) return noSuchDay;
  if (day !== undefined) return { edtf: daysToEdtf(first) };
  const end = month === undefined ? firstDayOfYear(year + 1) : first + monthLength(year, month);
  return { edtf: daysToEdtf(first, Math.min(end - 1, LAST_DAY)) };
}

const noSuchDay: Conversion = { note: { code: 'republican-no-day', args: [] } };
