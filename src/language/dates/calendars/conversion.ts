import { describeDate } from '../languages/en/describe';
import { isoDay } from '../edtf/gregorian';
import { dayToHistoricalDate } from './julian';

/** The value of a date in another calendar; without `edtf`, the note says why there is none. */
export interface Conversion {
  readonly edtf?: string;
  /** One English sentence, or part of one, for the reader. */
  readonly note?: string;
}

/** EDTF of a stretch of days, both ends included, in the dates that historians print: Julian before 1582. */
export function daysToEdtf(first: number, last = first): string {
  const from = isoDay(dayToHistoricalDate(first));
  return first === last ? from : `${from}/${isoDay(dayToHistoricalDate(last))}`;
}

/** A stretch of days in words: "17 February 1673 to 5 February 1674". */
export const describeDays = (first: number, last = first): string => describeDate(daysToEdtf(first, last));
