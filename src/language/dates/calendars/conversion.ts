import type { DateArgument, Message } from '../../messages';
import { isoDay } from '../edtf/gregorian';
import { dayToHistoricalDate } from './julian';

/** The value of a date in another calendar; without `edtf`, the note gives the reason. */
export interface Conversion {
  readonly edtf?: string;
  readonly note?: Message;
}

/** EDTF of an interval of days, both included, as historians give the dates: Julian before 1582. */
export function daysToEdtf(first: number, last = first): string {
  const from = isoDay(dayToHistoricalDate(first));
  return first === last ? from : `${from}/${isoDay(dayToHistoricalDate(last))}`;
}

/** An interval of days in a note: "17 February 1673 – 5 February 1674". */
export const daysInNote = (first: number, last: number): DateArgument => ({ edtf: daysToEdtf(first, last) });

/** The notes on the two ends of a range as one. */
export function joinNotes(first: Message | undefined, second: Message | undefined): Pick<Conversion, 'note'> {
  const note = first && second ? ({ code: 'two-notes', args: [first, second] } as const) : (first ?? second);
  return note ? { note } : {};
}
