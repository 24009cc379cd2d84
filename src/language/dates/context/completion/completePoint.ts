import { omit } from '../../../text/values';
import { isDay, monthFromIndex, monthIndex, weekdayOf, type CivilDay } from '../../edtf/gregorian';
import { calendarOf, FIRST_GREGORIAN } from '../../calendars/writtenCalendar';
import { monthOfMovable } from '../../calendars/movableDay';
import { movableIn } from '../../engine/movableIn';
import type { PointExpression } from '../../engine/types';
import { findAntecedent, type Antecedent } from '../antecedent';
import { type AskDirection, directionFrom } from '../direction';
import type { DiscourseContext, EarlierDate } from '../discourseContext';
import { ageOf, centuryBeforeChrist, fourDigitsBeforeChrist, millenniumBeforeChrist, openEra } from '../era';
import { nearestYear } from './nearestYear';
import type { Completed } from '../situation';

// The year, the month or the century that a date does not state.

/** Undefined where the words are no date in this context. */
export function completePoint(
  point: PointExpression,
  context: DiscourseContext,
  direction: AskDirection,
): Completed | undefined {
  if (point.open === 'era') return feastOfYear(openEra(point, ageOf(context)));
  if (point.year !== undefined && !point.open)
    return (point.bare && beforeChristByContext(point, context)) || { expression: point };
  const antecedent = findAntecedent(point, context);
  if (point.open === 'century') return openCentury(point, antecedent);
  if (point.open === 'turn') return turnOfCentury(point, antecedent);
  if (!antecedent) return withoutYear(point);
  const hasMonth = point.month !== undefined || point.season !== undefined;
  if (!hasMonth && !point.movable) return dayOfMonth(point, antecedent, context, direction);
  const { date } = antecedent;
  const year = nearestYear(
    point.movable ? { month: monthOfMovable(point.movable) } : point,
    date,
    directionFrom(date, context, point, direction()),
    context.section,
  );
  const expression = point.movable ? movableIn(point, year) : { ...point, year: yearOfWeekday(point, year) };
  return expression.year === undefined ? withoutYear(point) : { expression, antecedent };
}

/** "Easter 627": the day, once the era of its year is known. */
function feastOfYear(completed: Completed | undefined): Completed | undefined {
  const { expression } = completed ?? {};
  if (expression?.kind !== 'point' || !expression.movable || expression.year === undefined || expression.open)
    return completed;
  return { ...completed, expression: movableIn(expression, expression.year) };
}

/** A day of the French Republic says why it has no value, also where the narrative is of another time. */
const withoutYear = (point: PointExpression): Completed =>
  point.movable?.by === 'republican'
    ? { expression: { kind: 'value', calendar: 'french-republican', note: { code: 'republican-no-year', args: [] } } }
    : { expression: point };

const beforeChristByContext = (point: PointExpression, context: DiscourseContext): Completed | undefined =>
  point.unit === 'year'
    ? fourDigitsBeforeChrist(point, context)
    : point.unit === 'millennium'
      ? millenniumBeforeChrist(point, ageOf(context))
      : centuryBeforeChrist(point, ageOf(context));

/** The years that a stated day of the week can move a date to, the nearest first. */
const YEARS_TO_TRY = [0, 1, -1, 2, -2];

/** A stated day of the week decides between neighbouring years. */
function yearOfWeekday({ weekday, month, day }: PointExpression, year: number): number {
  if (weekday === undefined || month === undefined || day === undefined || year < FIRST_GREGORIAN) return year;
  const fits = (candidate: number): boolean =>
    isDay(month, day, candidate) && isOn({ year: candidate, month, day }, weekday);
  return YEARS_TO_TRY.map((step) => year + step).find(fits) ?? year;
}

/** From 1583 to 1752 in either calendar. */
function isOn(date: CivilDay, weekday: number): boolean {
  const calendar = calendarOf(date, weekday);
  return calendar !== undefined && weekdayOf(calendar.toDays(date)) === weekday;
}

/** "'68", "the thirties": of the century that brings it nearest to the narrative. */
function openCentury(point: PointExpression, antecedent: Antecedent | undefined): Completed {
  if (point.year === undefined) return { expression: point };
  const rest = omit(point, 'open');
  if (antecedent) {
    const from = antecedent.date.year;
    const distance = ((((point.year - from) % 100) + 150) % 100) - 50;
    const dated = { ...rest, year: from + distance };
    return { expression: rest.movable ? movableIn(dated, dated.year) : dated, antecedent };
  }
  // With nothing before them, "the sixties" and '68 may be of any century.
  return { expression: point };
}

/** "On the 12th": of the month named last. An earlier year mentioned in passing does not change that month. */
function dayOfMonth(
  point: PointExpression,
  nearest: Antecedent,
  context: DiscourseContext,
  direction: AskDirection,
): Completed {
  const { focus } = context;
  const isInPassing = nearest.date.month === undefined && focus !== undefined && focus.year > nearest.date.year;
  const antecedent = isInPassing ? { date: focus, rule: 'the month of the focus' } : nearest;
  const { year, month } = antecedent.date;
  if (month === undefined) return { expression: point };
  const runsOn = isDayBefore(point, antecedent.date) && isNextStep(antecedent.date, context, direction);
  const found = runsOn ? monthFromIndex(monthIndex(year, month) + 1) : { year, month };
  return { expression: { ...point, ...found }, antecedent };
}

/** Nearer, ahead, in the next month than back in this. */
const isDayBefore = ({ day = 31 }: PointExpression, date: EarlierDate): boolean => (date.day ?? 1) - day > HALF_A_MONTH;
const HALF_A_MONTH = 15;

/** "They lost two wheels on the 31st of May and mended them on the 1st." */
const isNextStep = (date: EarlierDate, context: DiscourseContext, direction: AskDirection): boolean =>
  date === context.lastInSentence &&
  directionFrom(date, context, { kind: 'point', unit: 'day' }, direction()) === 'nextStep';

/** Near the middle of a century, its beginning and its end are both possible. */
const YEARS_TO_TURN = 35;

/** "The turn of the century": of the one nearest to the narrative; none where that is only known to the century. */
function turnOfCentury(point: PointExpression, antecedent: Antecedent | undefined): Completed {
  const date = antecedent?.date;
  if (!date || date.unit === 'century' || date.unit === 'millennium' || date.year <= 0) return { expression: point };
  const year = Math.round(date.year / 100) * 100;
  if (Math.abs(year - date.year) > YEARS_TO_TURN) return { expression: point };
  return { expression: { ...omit(point, 'open'), year }, antecedent };
}
