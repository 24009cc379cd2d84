import { calendarOf } from '../calendars/writtenCalendar';
import { daysFromCivil, isDay, weekdayOf } from '../edtf/gregorian';
import type { PointExpression } from '../engine/types';
import type { Antecedent } from './antecedent';
import type { DiscourseContext, EarlierDate } from './discourseContext';
import { BLOCKS_TO_ENTRY, DAYS_TO_NEXT_ENTRY } from './limits';
import type { Completed, Situation } from './situation';

// The entries of a diary: each begins with its day, and each day is the next to come after that of the entry before.

/** Whether a day is the head of an entry: "**13th.** Rain.", "4 July. Packed.", "## 9 May", "*Brive, 2 June.* Rain." */
export function isEntryHead({ mention, context, sentence, cues }: Situation): boolean {
  const { expression } = mention;
  if (expression.kind !== 'point' || expression.unit !== 'day' || expression.day === undefined) return false;
  if (sentence.isFirst) return sentence.isHead || cues.isDateline(sentence, mention);
  return sentence.isHead && isLineOfDiary(context, expression);
}

/** "Rain. 14th. Fair.": within a paragraph, entries that name their day alone. */
const isLineOfDiary = ({ entry }: DiscourseContext, { month, year }: PointExpression): boolean =>
  entry?.blocksBack === 0 && month === undefined && year === undefined;

/**
 * The day of an entry that lacks its month or year: the next such day after the entry before, or after the month that is the
 * heading. Undefined where there is neither, or where the day is too far off to be the next.
 */
export function completeEntry(point: PointExpression, context: DiscourseContext): Completed | undefined {
  const before = entryBefore(context);
  const { month, day } = point;
  if (!before || day === undefined || point.open) return undefined;
  const from = { year: before.year, month: before.month, day: before.day ?? 1 };
  const found = month === undefined ? nextDay(from, day) : nextInYear(from, month, day);
  if (!isDay(found.month, found.day, found.year)) return undefined;
  const steps = daysFromCivil(found) - daysFromCivil(from);
  if (before.day !== undefined && steps > DAYS_TO_NEXT_ENTRY[month === undefined ? 'day' : 'month']) return undefined;
  if (!fitsWeekday(point, found)) return undefined;
  return { expression: { ...point, ...found }, antecedent: { date: before, ...origin } };
}

const origin = { rule: 'the entry before' } as const;

/** Whether a date was completed as the next entry. */
export const isNextEntry = (antecedent: Antecedent | undefined): boolean => antecedent?.rule === origin.rule;

interface FullDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** The entry before, or the heading that names the month. */
function entryBefore({ entry, focus, isNewSection }: DiscourseContext): (EarlierDate & { month: number }) | undefined {
  const isMonthHeading = isNewSection === true && focus?.unit === 'month' && focus.blocksBack === 1;
  const date = entry && entry.blocksBack <= BLOCKS_TO_ENTRY ? entry : isMonthHeading ? focus : undefined;
  return date?.month === undefined ? undefined : { ...date, month: date.month };
}

const nextDay = ({ year, month, day: from }: FullDay, day: number): FullDay =>
  day >= from
    ? { year, month, day }
    : month === 12
      ? { year: year + 1, month: 1, day }
      : { year, month: month + 1, day };

const nextInYear = (from: FullDay, month: number, day: number): FullDay => ({
  year: from.year + (month * 32 + day >= from.month * 32 + from.day ? 0 : 1),
  month,
  day,
});

/** A stated day of the week has to be that of the day, in one of the calendars of its time. */
function fitsWeekday({ weekday }: PointExpression, found: FullDay): boolean {
  const calendar = calendarOf(found, weekday);
  return weekday === undefined || (calendar !== undefined && weekdayOf(calendar.toDays(found)) === weekday);
}
