// Days that fall on another day of our calendar each year: feasts counted from Easter, days of the week counted from a
// feast, days of the Julian and the French Republican calendar.
import { daysFromCivil, weekdayOf, type CivilDay } from '../edtf/gregorian';
import { easterDay, julianEaster } from './easter';
import { republicanDayIn } from './frenchRepublican';
import { dayToHistoricalDate, dayToJulian, julianToDay } from './julian';
import { FIRST_GREGORIAN, LAST_JULIAN } from './writtenCalendar';

export interface MovableDay {
  /**
   * What `month` and `day` or `days` are counted in: days from Easter Sunday; a month and day as historians give them;
   * a month and day of the Julian or the French Republican calendar; Thanksgiving, which the law of the year sets.
   */
  readonly by: 'easter' | 'fixed' | 'julian' | 'republican' | 'thanksgiving';
  readonly month?: number;
  /** May lie outside of the month: day 0 is the day before the first. */
  readonly day?: number;
  readonly days?: number;
  /** The `steps`-th such weekday after that day, or before it if negative: 1 Monday … 7 Sunday. */
  readonly weekday?: number;
  readonly steps?: number;
  /** Whether England reckoned it, by the Julian calendar until 1752; if perhaps, it is unknown from 1583 to then. */
  readonly inEngland?: 'yes' | 'perhaps';
}

/** The day in a Western year; undefined where the calendar or the feast had none then. */
export function movableDayIn(movable: MovableDay, year: number): CivilDay | undefined {
  const isOfTwo = year >= FIRST_GREGORIAN && year < endOfOldStyle(movable);
  if (isOfTwo && movable.inEngland === 'perhaps') return undefined;
  const isOldStyle = isOfTwo && movable.inEngland === 'yes';
  const base = isOldStyle ? oldStyleBase(movable, year) : baseIn(movable, year);
  if (base === undefined) return undefined;
  const written = isOldStyle ? dayToJulian : dayToHistoricalDate;
  const { weekday, steps = 0 } = movable;
  if (weekday === undefined || steps === 0) return written(base);
  const ahead = (weekday - weekdayOf(base) + 7) % 7;
  const first = steps > 0 ? ahead || 7 : ahead - 7;
  return written(base + first + (steps - Math.sign(steps)) * 7);
}

/** The first year in which England reckoned the day by the new calendar: Easter came before its beginning in 1752. */
const endOfOldStyle = ({ by, month = 1 }: MovableDay): number =>
  by === 'easter' || month < MONTH_OF_REFORM ? LAST_JULIAN + 1 : LAST_JULIAN;

/** September. */
const MONTH_OF_REFORM = 9;

function oldStyleBase(movable: MovableDay, year: number): number | undefined {
  const { by, month = 1, day = 1, days = 0 } = movable;
  if (by === 'easter') return julianEaster(year) + days;
  return by === 'fixed' ? julianToDay({ year, month, day }) + days : baseIn(movable, year);
}

function baseIn({ by, month = 1, day = 1, days = 0 }: MovableDay, year: number): number | undefined {
  switch (by) {
    case 'easter': {
      const easter = easterDay(year);
      return easter === undefined ? undefined : easter + days;
    }
    case 'fixed':
      return fixedDay(year, month, day) + days;
    case 'julian':
      return julianToDay({ year, month, day });
    case 'republican':
      return republicanDayIn(year, month, day);
    case 'thanksgiving':
      return year < FIRST_THANKSGIVING || year === 1865 || year === 1869 ? undefined : thanksgiving(year);
  }
}

const fixedDay = (year: number, month: number, day: number): number =>
  year < FIRST_GREGORIAN ? julianToDay({ year, month, day }) : daysFromCivil({ year, month, day });

/** Lincoln's proclamation; in 1865 and 1869 the President chose another day. */
const FIRST_THANKSGIVING = 1863;

/**
 * In the United States: the last Thursday of November, from 1939 to 1941 the last but one, and since then the fourth
 * (Act of 26 December 1941, 55 Stat. 862).
 */
function thanksgiving(year: number): number {
  const first = daysFromCivil({ year, month: 11, day: 1 });
  const firstThursday = first + ((4 - weekdayOf(first) + 7) % 7);
  const count = firstThursday - first < 2 ? 5 : 4;
  return firstThursday + 7 * ((year > 1941 ? 4 : year >= 1939 ? count - 1 : count) - 1);
}

/** About the month of our year in which the day falls. */
export function monthOfMovable({ by, month = 1, day = 1, steps = 0 }: MovableDay): number {
  // The Sunday after Michaelmas, 29 September, is in October.
  if (by === 'fixed' && steps > 0 && day + 7 * steps > 31) return (month % 12) + 1;
  if (by === 'easter') return 4;
  if (by === 'thanksgiving') return 11;
  // 1 Vendémiaire is 22 September.
  return by === 'republican' ? ((month + (day > 11 ? 8 : 7)) % 12) + 1 : month;
}
