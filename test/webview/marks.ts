import type { TimelineMark } from '../../src/protocol/timeline';
import { dayOf } from '../../src/webview/model/calendar';

let count = 0;

/** A mark that covers whole years (astronomical), with the other fields that a test needs. */
export function yearMark(from: number, to = from, more: Partial<TimelineMark> = {}): TimelineMark {
  return dayMark(dayOf(from), dayOf(to + 1) - 1, more);
}

/** A mark that covers days, both included. */
export function dayMark(earliestDay: number, latestDay = earliestDay, more: Partial<TimelineMark> = {}): TimelineMark {
  const id = `mark ${count++}`;
  return { id, title: id, words: '', date: '', edtf: '', earliestDay, latestDay, lane: 'essay', entities: [], ...more };
}
