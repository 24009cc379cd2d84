// The calendar in which a day is written, for reckoning days of the week. Dates are kept as written: Julian before 1583; and
// until 1752 in England and its colonies, in most Protestant states until 1700 (C. R. Cheney, A Handbook of Dates).
import { civilFromDays, daysFromCivil, weekdayOf, type CivilDay } from '../edtf/gregorian';
import { dayToJulian, julianToDay } from './julian';

/** Days since 1970-01-01, and back. */
export interface WrittenCalendar {
  readonly toDays: (date: CivilDay) => number;
  readonly fromDays: (days: number) => CivilDay;
}

const gregorian: WrittenCalendar = { toDays: daysFromCivil, fromDays: civilFromDays };
export const julian: WrittenCalendar = { toDays: julianToDay, fromDays: dayToJulian };

/** The first year that is Gregorian from its beginning. */
export const FIRST_GREGORIAN = 1583;
/** England dropped eleven days in September of this year. */
export const LAST_JULIAN = 1752;

/**
 * The calendar of a day. From 1583 to 1752 two were in use, which never agree on the day of the week: the stated one
 * decides (1 Monday … 7 Sunday). Undefined where none is stated, or neither calendar has it.
 */
export function calendarOf(date: CivilDay, weekday?: number): WrittenCalendar | undefined {
  if (date.year < FIRST_GREGORIAN) return julian;
  if (date.year > LAST_JULIAN) return gregorian;
  return [gregorian, julian].find(({ toDays }) => weekdayOf(toDays(date)) === weekday);
}
