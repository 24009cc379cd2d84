import { civilFromDays, daysFromCivil, monthFromIndex, monthIndex } from './days';
import type { NarrativeState, Reference, Section } from './narrative';
import { without } from './without';
import { looksAhead, looksBack, opensSentence } from './setting';
import type { Setting } from './setting';
import type { DateMention, PointExpression, RangeExpression, RelativeExpression, ValueExpression } from './types';

/** Completes what a phrase leaves to its context. */

export interface Completed {
  /** Lacks nothing, or nothing that could be known. */
  readonly expression: PointExpression | RangeExpression | ValueExpression;
  /** The date that the phrase leans on, where it left something out. */
  readonly basis?: Reference;
  /** Something was supplied that no date of the text gives. */
  readonly inferred?: true;
}

/** Undefined where the phrase is no date in this context. */
export function complete(
  { expression, relation }: DateMention,
  state: NarrativeState,
  setting: Setting,
): Completed | undefined {
  if (expression.kind === 'value') return { expression };
  if (expression.kind === 'point' && expression.year !== undefined && !expression.open) return { expression };
  const looks = lookOf(relation, setting);
  switch (expression.kind) {
    case 'point':
      return completePoint(expression, state, looks);
    case 'range':
      return completeRange(expression, state, looks);
    case 'relative':
      return completeRelative(expression, state, looks, setting.opensParagraph);
  }
}

/** In which direction the sentence leads the reader from the narrative's date. */
type Look = 'back' | 'on' | 'opening' | 'ahead';

function lookOf(relation: DateMention['relation'], setting: Setting): Look {
  if (relation === 'since' || looksBack(setting)) return 'back';
  if (relation === 'until' || looksAhead(setting)) return 'ahead';
  return opensSentence(setting) ? 'opening' : 'on';
}

function completePoint(point: PointExpression, state: NarrativeState, looks: Look): Completed | undefined {
  const basis = attractor(point, state);
  if (point.open === 'era') return openEra(point, state.current);
  if (point.open === 'century') return openCentury(point, basis);
  if (point.year !== undefined) return { expression: point };
  if (!basis) return { expression: point };
  if (point.month === undefined && point.season === undefined) return dayOfMonth(point, basis);
  return { expression: { ...point, year: nearestYear(point, basis, looks, state.section) }, basis };
}

/**
 * The date of the same sentence, else that of the narrative. But a bare year far from the narrative, or a leap ahead,
 * does not draw to itself what happened in the narrative's own month.
 */
function attractor(point: PointExpression, { local, current, origin, last }: NarrativeState): Reference | undefined {
  const nearest = local ?? current ?? last;
  if (!nearest || comesNext(point, nearest)) return nearest;
  if (origin && comesNext(point, origin)) return origin;
  return current && comesNext(point, current) && Math.abs(nearest.year - current.year) > 3 ? current : nearest;
}

/** Whether the month is the reference's own or the one after it. */
function comesNext(point: PointExpression, reference: Reference): boolean {
  if (point.month === undefined || reference.month === undefined) return false;
  if (point.month === reference.month) return (point.day ?? 31) >= (reference.day ?? 1);
  return point.month === reference.month + 1;
}

/** A narrative later than this does not speak of years below 1000 without their era, nor of ones so many years off. */
const LATEST_SHORT = 1500;
const NEARBY = 500;

/** "In 480": a year of the era that the narrative is in; without one of an early age, no date. */
function openEra(point: PointExpression, current: Reference | undefined): Completed | undefined {
  const rest = without(point, 'open');
  if (point.unit !== 'year' && (!current || current.year >= 1000)) return { expression: rest };
  if (point.year === undefined) return undefined;
  if (!current) return point.approximate && point.year >= 100 ? { expression: rest } : undefined;
  const year = current.year <= 0 ? 1 - point.year : point.year;
  const isOfThatAge = current.year < LATEST_SHORT && Math.abs(year - current.year) <= NEARBY;
  return isOfThatAge ? { expression: { ...rest, year }, basis: current } : undefined;
}

/** "'68", "the thirties": of the century that puts it nearest to the narrative. */
function openCentury(point: PointExpression, current: Reference | undefined): Completed {
  if (point.year === undefined) return { expression: point };
  const rest = without(point, 'open');
  // With nothing to lean on, "the sixties" are in today's English those of the twentieth century; '68 may be any.
  if (!current)
    return point.unit === 'decade'
      ? { expression: { ...rest, year: 1900 + point.year }, inferred: true }
      : { expression: point };
  const distance = ((((point.year - current.year) % 100) + 150) % 100) - 50;
  return { expression: { ...rest, year: current.year + distance }, basis: current };
}

function dayOfMonth(point: PointExpression, current: Reference): Completed {
  if (current.month === undefined) return { expression: point };
  return { expression: { ...point, year: current.year, month: current.month }, basis: current };
}

/** Rank within the year, in months: January 0, spring 2, winter 11. */
const monthOf = ({ month, season }: { month?: number; season?: number }): number | undefined =>
  month !== undefined ? month - 1 : season !== undefined && season <= 24 ? (season - 21) * 3 + 2 : undefined;

/** The year stays unless that would lead the narrative back by so many months: "in January" after a December. */
const MONTHS_BACK: Readonly<Record<Look, number>> = { back: 10, on: 6, opening: 5, ahead: 3 };
/** In a look back, a month that lies so far ahead in the year is one of the year before. */
const MONTHS_AHEAD = 7;

function nearestYear(point: PointExpression, basis: Reference, looks: Look, section: Section | undefined): number {
  const to = monthOf(point);
  const from = monthOf(basis);
  if (to === undefined || from === undefined) return basis.year;
  const year =
    from - to >= MONTHS_BACK[looks]
      ? basis.year + 1
      : looks === 'back' && to - from >= MONTHS_AHEAD
        ? basis.year - 1
        : basis.year;
  // A section on 1958 stays in 1958.
  return section && isWithin(section, basis.year) && !isWithin(section, year) ? basis.year : year;
}

const isWithin = ({ first, last }: Section, year: number): boolean => year >= first && year <= last;

/** A range without year has its end where the narrative is, if it can; else it begins there. */
function completeRange(range: RangeExpression, state: NarrativeState, looks: Look): Completed | undefined {
  const { from, to } = range;
  const first = completePoint(from.date, state, looks)?.expression;
  if (first?.kind !== 'point') return undefined;
  const basis = from.date.year === undefined || from.date.open ? attractor(from.date, state) : undefined;
  const wraps = (monthOf(to.date) ?? 12) < (monthOf(from.date) ?? 0);
  const ended = wraps && basis !== undefined && (monthOf(to.date) ?? 12) <= (monthOf(basis) ?? -1);
  const start = ended ? { ...first, year: basis.year - 1 } : first;
  if (to.date.year !== undefined && !to.date.open)
    return { expression: { ...range, from: { ...from, date: start } }, ...(basis && { basis }) };
  if (start.year === undefined) return undefined;
  const end = to.date.open
    ? completePoint(to.date, { local: { ...nowhere, ...start, year: start.year } }, 'on')?.expression
    : { ...to.date, year: start.year + (wraps ? 1 : 0) };
  if (end?.kind !== 'point') return undefined;
  return {
    expression: { ...range, from: { ...from, date: start }, to: { ...to, date: end } },
    ...(basis && { basis }),
  };
}

const nowhere = { text: '', start: 0, end: 0, blocksBack: 0 };

function completeRelative(
  relative: RelativeExpression,
  state: NarrativeState,
  looks: Look,
  opensParagraph: boolean,
): Completed | undefined {
  const stated = relative.from && completePoint(relative.from, state, looks);
  const point = stated?.expression.kind === 'point' ? stated.expression : undefined;
  const basis = relative.from ? stated?.basis : leanedOn(relative, state, opensParagraph);
  const base = point ?? basis;
  if (base?.year === undefined) return undefined;
  const expression = shift({ ...base, year: base.year }, relative);
  if (!expression) return undefined;
  return { expression: { ...expression, ...doubt(relative) }, ...(basis && { basis }) };
}

/** Counted from the last date named; a paragraph that opens so goes on from the narrative's. */
function leanedOn(
  { unit, month }: RelativeExpression,
  { local, current, last }: NarrativeState,
  opensParagraph: boolean,
): Reference | undefined {
  if (local) return local;
  return opensParagraph && unit !== 'day' && unit !== 'week' && month === undefined ? current : (last ?? current);
}

const doubt = ({ modifier, uncertain, approximate }: RelativeExpression) => ({
  ...(modifier && { modifier }),
  ...(uncertain && { uncertain }),
  ...(approximate && { approximate }),
});

type Base = Pick<Reference, 'unit' | 'year' | 'month' | 'day' | 'season'>;

/** The date `count` units on from the base; undefined where the base is not exact enough. */
function shift(base: Base, { unit, count, month, day, season }: RelativeExpression): PointExpression | undefined {
  const { year } = base;
  if (month !== undefined && day !== undefined) return { kind: 'point', unit: 'day', year: year + count, month, day };
  if (season !== undefined)
    return { kind: 'point', unit: 'season', season, year: yearOfNext(season * 3 - 61, base, count) };
  if (month !== undefined) return { kind: 'point', unit: 'month', month, year: yearOfNext(month - 1, base, count) };
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

/** First year of the decade: of 1934 1930, of 480 BC (-479) 489 BC (-488), the first of the 480s. */
function firstOf(year: number, size: number): number {
  return year > 0 ? Math.floor(year / size) * size : 1 - (Math.floor((1 - year) / size) * size + size - 1);
}

/** First year of the century, as `PointExpression` has it: of 1934 1900, of 480 BC -499. */
const centuryOf = (year: number): number =>
  year > 0 ? Math.floor(year / 100) * 100 : Math.floor((year - 1) / 100) * 100 + 1;

/** "that spring" lies in the year of the base, "the following spring" is the next to come, "the previous" the last. */
function yearOfNext(rank: number, base: Base, count: number): number {
  const from = monthOf(base);
  if (count === 0) return base.year;
  if (from === undefined) return base.year + count;
  return count > 0 ? base.year + (rank > from ? 0 : 1) : base.year - (rank < from ? 0 : 1);
}
