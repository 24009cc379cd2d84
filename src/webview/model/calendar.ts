// Days and civil dates, in the proleptic Gregorian calendar with astronomical years (1 BC is 0). The same arithmetic as
// in language/dates: the webview imports nothing of the language service, which would make its bundle ten times as
// large.

export interface CivilDate {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** A time window, in days; fractions of a day occur while zooming. */
export interface TimeWindow {
  readonly from: number;
  /** Exclusive. */
  readonly to: number;
}

/** Days from 1 March of year 0 to 1 January 1970. */
const EPOCH = 719_468;
const DAYS_IN_400_YEARS = 146_097;

/** Days since 1970-01-01 of a civil date; `month` may lie outside 1 to 12 and carries into the year. */
export function dayOf(year: number, month = 1, day = 1): number {
  // With years counted from March, the leap day is the last day of a year.
  const months = year * 12 + month - 3;
  const marchYear = Math.floor(months / 12);
  const marchMonth = months - marchYear * 12;
  const leapDays = Math.floor(marchYear / 4) - Math.floor(marchYear / 100) + Math.floor(marchYear / 400);
  return marchYear * 365 + leapDays + Math.floor((153 * marchMonth + 2) / 5) + day - 1 - EPOCH;
}

/** The civil date of a day; a fraction belongs to the day that contains it. */
export function civilOf(day: number): CivilDate {
  const sinceMarch = Math.floor(day) + EPOCH;
  const era = Math.floor(sinceMarch / DAYS_IN_400_YEARS);
  const dayOfEra = sinceMarch - era * DAYS_IN_400_YEARS;
  // Removes the leap days, so that every year has 365 days: one in 1 460, none in 36 524, one in 146 096.
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const marchMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const month = marchMonth < 10 ? marchMonth + 3 : marchMonth - 9;
  return {
    year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0),
    month,
    day: dayOfYear - Math.floor((153 * marchMonth + 2) / 5) + 1,
  };
}
