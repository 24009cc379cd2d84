// The axis: the days with ticks at a zoom level, their labels, and the time window to show first. Pure.
import { civilOf, dayOf, type TimeWindow } from '../model/calendar';
import type { DateWords } from '../model/dateWords';

export interface Tick {
  readonly day: number;
  readonly label: string;
  /** The start of a larger unit: a year among months, a month among days. */
  readonly major: boolean;
}

/** The distance of ticks. A step of days counts from the first of each month. */
export interface TickStep {
  readonly unit: 'day' | 'month' | 'year';
  readonly count: number;
}

const DAYS_IN_UNIT = { day: 1, month: 30.44, year: 365.2425 } as const;

/** From the finest to the coarsest; steps of years continue in 1, 2, 5 up to geological times. */
const steps: readonly TickStep[] = [
  ...[1, 5, 10].map((count) => ({ unit: 'day', count }) as const),
  ...[1, 3, 6].map((count) => ({ unit: 'month', count }) as const),
  ...[1, 10, 100, 1000, 1e4, 1e5, 1e6, 1e7, 1e8].flatMap((power) =>
    [1, 2, 5].map((digit) => ({ unit: 'year', count: digit * power }) as const),
  ),
];

/** The finest step with ticks at least `gap` pixels apart, at `pixelsPerDay`. */
export function tickStep(pixelsPerDay: number, gap: number): TickStep {
  const wide = (step: TickStep): boolean => step.count * DAYS_IN_UNIT[step.unit] * pixelsPerDay >= gap;
  return steps.find(wide) ?? steps.at(-1)!;
}

/** The days within a window that have a tick, in order. */
export function tickDays(window: TimeWindow, step: TickStep): readonly number[] {
  const days = step.unit === 'year' ? yearTicks(window, step.count) : monthTicks(window, step);
  return days.filter((day) => day >= window.from && day < window.to);
}

/** The ticks within a window with their labels, in order. */
export function ticks(window: TimeWindow, step: TickStep, words: DateWords): readonly Tick[] {
  return tickDays(window, step).map((day) => ({ day, ...tickLabel(day, step, words) }));
}

function tickLabel(day: number, step: TickStep, words: DateWords): { label: string; major: boolean } {
  const date = civilOf(day);
  const startsYear = date.month === 1 && date.day === 1;
  if (step.unit === 'year' || startsYear) return { label: words.year(date.year), major: step.unit !== 'year' };
  if (date.day === 1) return { label: words.month(date.month), major: step.unit === 'day' };
  return { label: String(date.day), major: false };
}

/** Round years as people write them: 200 BC, 100 BC, AD 1, AD 100. AD 1 replaces the year zero. */
function yearTicks(window: TimeWindow, count: number): readonly number[] {
  const first = civilOf(window.from).year;
  const last = civilOf(window.to).year;
  const days: number[] = [];
  // Each round number is converted to its place: n BC is the astronomical year 1 - n.
  for (let round = Math.floor((first - 1) / count); round <= Math.ceil(last / count); round++) {
    const number = round * count;
    if (number > 0) days.push(dayOf(number));
    else if (number < 0) days.push(dayOf(1 + number));
    // With a step of one year, -1, 0, 1 above already give 1 BC and AD 1.
    else if (count > 1) days.push(dayOf(1));
  }
  return days;
}

function monthTicks(window: TimeWindow, step: TickStep): readonly number[] {
  const first = civilOf(window.from);
  const last = civilOf(window.to);
  const firstMonth = first.year * 12 + first.month - 1;
  const lastMonth = last.year * 12 + last.month - 1;
  const perTick = step.unit === 'month' ? step.count : 1;
  const days: number[] = [];
  for (let month = Math.floor(firstMonth / perTick) * perTick; month <= lastMonth; month += perTick) {
    const start = dayOf(0, month + 1);
    days.push(start);
    if (step.unit === 'day') days.push(...daysWithin(start, dayOf(0, month + 2), step.count));
  }
  return days;
}

/**
 * The ticks inside a month after the first one: 5, 10, … 25 in steps of five, so that none is too close to the next
 * month.
 */
function daysWithin(start: number, end: number, count: number): readonly number[] {
  const first = start + (count === 1 ? 1 : count - 1);
  const lastUseful = end - count / 2;
  const days: number[] = [];
  for (let day = first; day < lastUseful; day += count) days.push(day);
  return days;
}

/** The time window in words: whole years, months or days, depending on its length. */
export function windowLabel({ from, to }: TimeWindow, words: DateWords): string {
  const first = civilOf(from);
  const last = civilOf(Math.max(from, to - 1));
  const days = to - from;
  if (days > 3 * 365) return words.span(dayOf(first.year), dayOf(last.year + 1) - 1);
  if (days > 90) return words.span(dayOf(first.year, first.month), dayOf(last.year, last.month + 1) - 1);
  return words.span(Math.floor(from), Math.max(Math.floor(from), Math.ceil(to) - 1));
}

/**
 * The share of the events that may lie outside the first view, and by how much leaving them out must shorten it. The
 * same rule as in language/features/timeline/export/mainDays.ts, so that exported pictures show the same span as the
 * chart at first.
 */
const OUTLIERS = 0.06;
const WORTHWHILE = 0.4;

/**
 * The window that fits all events or, with `main`, all except a few distant ones, so that one "221 BC" in an essay
 * about the 1950s does not squeeze everything else into a dot. The window is slightly wider than the events.
 */
export function fitWindow(events: readonly TimeWindow[], extent: 'main' | 'all'): TimeWindow {
  if (events.length === 0) return { from: dayOf(1900), to: dayOf(2000) };
  const all = spanOf(events);
  if (extent === 'all' || events.length < 4) return withMargin(all);
  const keep = Math.max(3, events.length - Math.max(1, Math.floor(events.length * OUTLIERS)));
  const byDistance = events.map((event) => ({ event, distance: distance(event, events) }));
  const kept = byDistance.sort((a, b) => a.distance - b.distance).slice(0, keep);
  const main = spanOf(kept.map(({ event }) => event));
  const shorter = main.to - main.from < (all.to - all.from) * WORTHWHILE;
  return withMargin(shorter ? main : all);
}

/** The distance of an event's farther end from the middle event. */
function distance(event: TimeWindow, events: readonly TimeWindow[]): number {
  const middle = events[events.length >> 1]!;
  const centre = (middle.from + middle.to) / 2;
  return Math.max(Math.abs(event.from - centre), Math.abs(event.to - centre));
}

function spanOf(events: readonly TimeWindow[]): TimeWindow {
  let from = Infinity;
  let to = -Infinity;
  for (const event of events) {
    from = Math.min(from, event.from);
    to = Math.max(to, event.to);
  }
  return { from, to };
}

/** At least a month, so that a single day has some surroundings. */
function withMargin({ from, to }: TimeWindow): TimeWindow {
  const margin = Math.max((to - from) * 0.04, (30 - (to - from)) / 2);
  return { from: from - margin, to: to + margin };
}
