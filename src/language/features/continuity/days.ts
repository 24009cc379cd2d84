import { dayRange, type DayRange } from '../../dates';
import { civilFromDays } from '../../dates/edtf/gregorian';

// Comparing dates with care: two dates contradict each other only where no reading of both agrees.

/** Between the calendars, Julian and Gregorian, lie up to thirteen days. */
const CALENDARS = 13;
/** "c. 1450" is taken to be at most as many years away. */
const ABOUT = 10;
const YEAR = 365.25;

/** The days that a date can be, widened where it is approximate or uncertain, or may be in the other calendar. */
export function possibleDays(edtf: string): DayRange | undefined {
  const range = dayRange(edtf);
  if (!range) return undefined;
  const isDay = range.first === range.last;
  const widening = /[~?%]/.test(edtf) ? ABOUT * YEAR : isDay ? CALENDARS : 0;
  return { first: range.first - widening, last: range.last + widening };
}

/** Whether no day can be both dates; false if either is unknown. */
export function contradict(edtf: string, other: string): boolean {
  const [a, b] = [possibleDays(edtf), possibleDays(other)];
  return a !== undefined && b !== undefined && (a.last < b.first || b.last < a.first);
}

/** Whether all days that the date can be come before all of the other; false if either is unknown. */
export function isBefore(edtf: string, other: string): boolean {
  const [a, b] = [possibleDays(edtf), possibleDays(other)];
  return a !== undefined && b !== undefined && a.last < b.first;
}

/** The astronomical years of the first and last day; undefined for open ends. */
export function yearsOf(edtf: string): { readonly from: number; readonly to: number } | undefined {
  const range = dayRange(edtf);
  if (!range || !Number.isFinite(range.first) || !Number.isFinite(range.last)) return undefined;
  return { from: civilFromDays(range.first).year, to: civilFromDays(range.last).year };
}
