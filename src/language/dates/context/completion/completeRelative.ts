import { civilFromDays, daysFromCivil, monthFromIndex, monthIndex, weekdayOf } from '../../edtf/gregorian';
import { calendarOf } from '../../calendars/writtenCalendar';
import type { PointExpression, RelativeExpression } from '../../engine/types';
import { completePoint } from './completePoint';
import { countedFrom } from './countedFrom';
import type { Completed } from '../situation';
import type { AskDirection } from '../direction';
import { monthsIntoYear, type DiscourseContext, type EarlierDate } from '../discourseContext';
import { nearestYear } from './nearestYear';

// Dates counted from another: "two days later", "the following spring", "ten days after 4 May 1919".

export function completeRelative(
  relative: RelativeExpression,
  context: DiscourseContext,
  direction: AskDirection,
  opensParagraph: boolean,
): Completed | undefined {
  if (relative.event) return unknown('event-undated');
  const stated = relative.from && completePoint(relative.from, context, direction);
  const point = stated?.expression.kind === 'point' ? stated.expression : undefined;
  const antecedent = relative.from ? stated?.antecedent : countedFrom(relative, context, opensParagraph);
  if (isWithinWeek(relative) && !(antecedent && direction() !== 'back' && isDayOfBlock(antecedent.date)))
    return undefined;
  const base = point ?? antecedent?.date;
  const expression = base?.year === undefined ? undefined : shift({ ...base, year: base.year }, relative, direction);
  // "Three days later", "half a year later" are dates even if they cannot be counted; "that decade" may be a mere way of
  // speaking.
  if (!expression) return isCounted(relative) ? unknown('day-unknown') : undefined;
  return {
    expression: { ...expression, ...doubt(relative) },
    ...(antecedent && { antecedent }),
    ...(relative.from && relative.count === 0 && { inferred: true as const }),
  };
}

const isCounted = ({ unit, count, month, day, weekday }: RelativeExpression): boolean =>
  count !== 0 &&
  (unit === 'day' || weekday !== undefined || (unit === 'month' && month === undefined && day === undefined));

const unknown = (code: 'event-undated' | 'day-unknown'): Completed => ({
  expression: { kind: 'value', note: { code, args: [] } },
});

const doubt = ({ modifier, uncertain, approximate }: RelativeExpression) => ({
  ...(modifier && { modifier }),
  ...(uncertain && { uncertain }),
  ...(approximate && { approximate }),
});

/** "On Wednesday", "that Saturday": of the week that begins with a full day of the same block. */
const isWithinWeek = ({ weekday, count }: RelativeExpression): boolean => weekday !== undefined && count === 0;
const isDayOfBlock = ({ unit, day, blocksBack }: EarlierDate): boolean =>
  unit === 'day' && day !== undefined && blocksBack === 0;

type Base = Pick<EarlierDate, 'unit' | 'year' | 'month' | 'day' | 'season' | 'modifier' | 'weekday'>;

/** The date `count` units on from the base; undefined where the base is not exact enough. */
function shift(
  base: Base,
  { unit, count, month, day, season, weekday }: RelativeExpression,
  direction: AskDirection,
): PointExpression | undefined {
  const { year } = base;
  if (weekday !== undefined) return nextWeekday(base, weekday, count);
  // "June of the following year", not "the following June".
  if (unit === 'year' && month !== undefined && day !== undefined)
    return { kind: 'point', unit: 'day', year: year + count, month, day };
  if (unit === 'year' && month !== undefined) return { kind: 'point', unit: 'month', year: year + count, month };
  if (unit === 'year' && season !== undefined) return { kind: 'point', unit: 'season', year: year + count, season };
  if (season !== undefined)
    return { kind: 'point', unit: 'season', season, year: yearOfNext({ season }, base, count, direction) };
  if (day !== undefined) return dayBeside(base, { count, month, day });
  if (month !== undefined)
    return { kind: 'point', unit: 'month', month, year: yearOfNext({ month }, base, count, direction) };
  switch (unit) {
    case 'day':
    case 'week': {
      if (base.month === undefined || base.day === undefined) return undefined;
      const days = daysFromCivil({ year, month: base.month, day: base.day }) + count * (unit === 'week' ? 7 : 1);
      return {
        kind: 'point',
        unit: 'day',
        ...civilFromDays(days),
        ...(unit === 'week' && { approximate: true as const }),
      };
    }
    case 'month': {
      if (base.month === undefined) return undefined;
      return { kind: 'point', unit: 'month', ...monthFromIndex(monthIndex(year, base.month) + count) };
    }
    case 'year':
      return base.unit === 'decade' || base.unit === 'century'
        ? undefined
        : { kind: 'point', unit: 'year', year: year + count };
    case 'decade':
      return { kind: 'point', unit: 'decade', year: firstOf(year, 10) + count * 10 };
    case 'century':
      return { kind: 'point', unit: 'century', year: centuryOf(year) + count * 100 };
    default:
      return undefined;
  }
}

/** "The 14th ult." is of the month before the base, "the 8th of July last" the last such day. */
function dayBeside(base: Base, { count, month, day }: { count: number; month: number | undefined; day: number }) {
  if (base.month === undefined) return undefined;
  const from = monthIndex(base.year, base.month);
  const steps = month === undefined ? count : yearsTo(base.month * 32 + (base.day ?? 1), month * 32 + day, count);
  const found = month === undefined ? monthFromIndex(from + steps) : { year: base.year + steps, month };
  return { kind: 'point', unit: 'day', ...found, day } as const;
}

/** Years from a place in the year to the next or last other one. */
const yearsTo = (from: number, to: number, count: number): number =>
  count > 0 ? (to > from ? 0 : 1) : to < from ? 0 : -1;

/** The nearest such day of the week behind the base, or before it; undefined where its calendar is not known. */
function nextWeekday({ year, month, day, weekday: ofBase }: Base, weekday: number, count: number) {
  if (month === undefined || day === undefined) return undefined;
  const calendar = calendarOf({ year, month, day }, ofBase);
  if (!calendar) return undefined;
  const base = calendar.toDays({ year, month, day });
  const step = (weekday - weekdayOf(base) + 7) % 7;
  // "On Monday" behind a Monday may be the same or the next.
  if (count === 0 && step === 0) return undefined;
  const days = count > 0 ? step || 7 : count === 0 ? step : step - 7;
  return { kind: 'point', unit: 'day', ...calendar.fromDays(base + days) } as const;
}

/** First year of the decade: 1934 → 1930; -479 (480 BC) → -488 (489 BC), the first of the 480s BC. */
function firstOf(year: number, size: number): number {
  return year > 0 ? Math.floor(year / size) * size : 1 - (Math.floor((1 - year) / size) * size + size - 1);
}

/** First year of the century, as `PointExpression` has it: of 1934 1900, of 480 BC -499. */
const centuryOf = (year: number): number =>
  year > 0 ? Math.floor(year / 100) * 100 : Math.floor((year - 1) / 100) * 100 + 1;

/** The day of the month from which the next month is near. */
const LAST_WEEKS = 14;

/**
 * "that spring" is the one that the reader expects, or the last where a pluperfect looks back to it ("had shaken the party
 * that February"); "the following spring" is the next to come, "the previous" the last.
 */
function yearOfNext(
  named: { month?: number; season?: number },
  base: Base,
  count: number,
  direction: AskDirection,
): number {
  if (count === 0) return nearestYear(named, base, direction() === 'back' ? 'back' : 'within');
  const from = monthsIntoYear(base);
  const to = monthsIntoYear(named) ?? 0;
  if (from === undefined) return base.year + count;
  // "The next summer" after 29 May is not the one that is three days off.
  if (count > 0 && named.season !== undefined && to === from + 1 && (base.day ?? 1) > LAST_WEEKS) return base.year + 1;
  return count > 0 ? base.year + (to > from ? 0 : 1) : base.year - (to < from ? 0 : 1);
}
