// The headings of a vertical view: months, years, decades, centuries or millennia. Pure.
import { civilOf, dayOf } from '../model/calendar';
import type { DateWords } from '../model/dateWords';

/** What a heading stands for: a month, or a number of years. */
export interface GroupStep {
  readonly months: 1 | 12 | 120 | 1200 | 12_000;
}

const steps: readonly GroupStep[] = [
  { months: 1 },
  { months: 12 },
  { months: 120 },
  { months: 1200 },
  { months: 12_000 },
];

/** A heading has at least this many entries on average. */
const FEWEST = 2;

/** A row's day, and the days that it lasts. */
export interface DatedEntry {
  readonly day: number;
  readonly length: number;
}

/** The first day of the group that contains an entry. */
export type GroupOf = (entry: DatedEntry, step: GroupStep) => number;

/** Remembers the groups of days, because a zoom asks for the same ones in each frame. */
export function rememberGroups(): GroupOf {
  const known = new Map(steps.map((step) => [step, { starts: new Map<number, number>(), start: 0, end: 0 }]));
  return ({ day }, step) => {
    const groups = known.get(step)!;
    // Entries come in order, so most are in the group of the one before.
    if (day >= groups.start && day < groups.end) return groups.start;
    let start = groups.starts.get(day);
    if (start === undefined) groups.starts.set(day, (start = groupStart(day, step)));
    groups.start = start;
    groups.end = groupEnd(start, step);
    return start;
  };
}

/**
 * The finest step whose headings have enough entries. Where none has, as with one event alone, the finest one from years
 * on that has the fewest headings.
 */
export function groupStep(entries: readonly DatedEntry[], groupOf: GroupOf): GroupStep {
  // The headings of years are not months.
  const lengths = Float64Array.from(entries, ({ length }) => length).sort();
  const usual = lengths[lengths.length >> 1] ?? 0;
  /** The number of headings; stops counting above `most`. */
  const headings = (step: GroupStep, most = Infinity): number => {
    let groups = 0;
    let last: number | undefined;
    for (const entry of entries) {
      const start = groupOf(entry, step);
      if (start !== last && ++groups > most) break;
      last = start;
    }
    return groups;
  };
  const coarse = steps.filter((step) => step.months * 31 >= usual);
  const most = entries.length / FEWEST;
  const enough = coarse.find((step) => headings(step, most) <= most);
  if (enough) return enough;
  const fewest = headings(steps.at(-1)!);
  return coarse.find((step) => step.months >= 12 && headings(step) === fewest) ?? steps.at(-1)!;
}

/** The first day of the group that contains a day. */
export function groupStart(day: number, { months }: GroupStep): number {
  const { year, month } = civilOf(day);
  if (months === 1) return dayOf(year, month);
  const count = months / 12;
  if (year > 0) return dayOf(Math.max(1, Math.floor(year / count) * count));
  // 59 BC to 50 BC is a decade; 9 BC to 1 BC is the last one.
  return dayOf(1 - (Math.floor((1 - year) / count) * count + count - 1));
}

/** The first day after the group that begins on a day. */
export function groupEnd(start: number, { months }: GroupStep): number {
  const { year, month } = civilOf(start);
  if (months === 1) return dayOf(year, month + 1);
  const count = months / 12;
  const isFirst = year === 1 && count > 1;
  const isLastBefore = year <= 0 && year + count > 0;
  return dayOf(isFirst ? count : isLastBefore ? 1 : year + count);
}

/** "May 1453", "1958", "1950–1959", "200–101 BC". */
export const groupLabel = (start: number, step: GroupStep, words: DateWords): string =>
  words.span(start, groupEnd(start, step) - 1);
