// Calendar arithmetic in the proleptic Gregorian calendar with astronomical years, on plain integers.

/** A day: month 1–12, day 1–31. */
export interface CivilDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

export function daysInMonth(year: number, month: number): number {
  return month === 2
    ? isLeapYear(year)
      ? 29
      : 28
    : month === 4 || month === 6 || month === 9 || month === 11
      ? 30
      : 31;
}

/** The first year that is Gregorian from its beginning; older dates are given in the Julian calendar. */
const GREGORIAN_SINCE = 1582;

/** Whether a day exists in its year or, without a year, in any year. Before 1582 every fourth year is a leap year. */
export function isDay(month: number, day: number, year = 0): boolean {
  const isJulianLeapYear = year < GREGORIAN_SINCE && year % 4 === 0;
  return day >= 1 && day <= daysInMonth(isJulianLeapYear ? 0 : year, month);
}

/** Whole days since 1970-01-01. */
export function daysFromCivil({ year, month, day }: CivilDay): number {
  // Years are counted from March, so that the leap day is the last of its year (Howard Hinnant, "chrono-compatible
  // low-level date algorithms").
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146097 + dayOfEra - 719468;
}

/** The inverse of `daysFromCivil`. */
export function civilFromDays(days: number): CivilDay {
  const shifted = days + 719468;
  const era = Math.floor(shifted / 146097);
  const dayOfEra = shifted - era * 146097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36524) - Math.floor(dayOfEra / 146096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1;
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1 Monday … 7 Sunday. */
export function weekdayOf(days: number): number {
  return ((((days + 3) % 7) + 7) % 7) + 1;
}

/** `-43` → `-0043`; years with more than four digits get EDTF's `Y`. */
export function yearString(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  const sign = year < 0 ? '-' : '';
  return digits.length > 4 ? `Y${sign}${digits}` : sign + digits;
}

const two = (n: number): string => String(n).padStart(2, '0');

/** `YYYY-MM-DD`, with an astronomical year: `-0043-03-15`. */
export function isoDay({ year, month, day }: CivilDay): string {
  return `${yearString(year)}-${two(month)}-${two(day)}`;
}

export function isoMonth(year: number, month: number): string {
  return `${yearString(year)}-${two(month)}`;
}

/** Months counted from January of year 0. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1;

export function monthFromIndex(index: number): { readonly year: number; readonly month: number } {
  const year = Math.floor(index / 12);
  return { year, month: index - year * 12 + 1 };
}
