// Where the rows of a vertical view stand: one below the other, as far apart as their dates where there is room. Pure; y
// counts from the top of the content, in CSS pixels.
import { firstAtLeast } from '../model/laneEvents';
import type { Cluster } from './clusters';
import type { DayScale } from './layout';
import { groupStart, groupStep, type DatedEntry, type GroupOf, type GroupStep } from './timeGroups';

export const GROUP_HEIGHT = 26;
export const FOLD_HEIGHT = 24;
/** A gap that would be taller is folded. */
export const TALLEST_GAP = 80;
/** The distance from the top of a row to the middle of its first line, where its mark is. */
export const MARK_TOP = 13;

/** An event or a cluster that takes a row. */
export interface FlowEntry extends DatedEntry {
  /** Of the first event of a cluster. */
  readonly index: number;
  readonly height: number;
  readonly cluster?: Cluster;
}

export interface EntryRow extends FlowEntry {
  readonly type: 'entry';
  readonly top: number;
}

/** A heading, or a gap that is too large to be drawn to scale. */
export interface BreakRow {
  readonly type: 'group' | 'fold';
  readonly top: number;
  readonly height: number;
  /** The first day of the group, or the day after the gap. */
  readonly day: number;
  /** Of a group, the number of its events; of a fold, its days. */
  readonly count: number;
}

export type FlowRow = EntryRow | BreakRow;

/** The rows from top to bottom, and the scale that they give to time. */
export interface TimeFlow {
  readonly rows: readonly FlowRow[];
  readonly step: GroupStep;
  readonly height: number;
  readonly at: DayScale;
  /** The day at a height; the inverse of `at`. */
  dayAt(y: number): number;
}

/** `entries` are in order of time; `until` is the day after the last one that is covered. */
export function flow(
  entries: readonly FlowEntry[],
  pixelsPerDay: number,
  until: number,
  groupOf: GroupOf = ({ day }, step) => groupStart(day, step),
): TimeFlow {
  const step = groupStep(entries, groupOf);
  const rows: FlowRow[] = [];
  const knots: Knot[] = [];
  let y = 0;
  let group: { day: number; count: number } | undefined;
  let before: EntryRow | undefined;
  let lastDay = -Infinity;
  for (const entry of entries) {
    const start = groupOf(entry, step);
    const opens = start !== group?.day;
    const days = before ? entry.day - before.day : 0;
    const wanted = (before?.top ?? 0) + days * pixelsPerDay - (opens ? GROUP_HEIGHT : 0);
    if (wanted - y > TALLEST_GAP) {
      rows.push({ type: 'fold', top: y, height: FOLD_HEIGHT, day: entry.day, count: days });
      y += FOLD_HEIGHT;
    } else y = Math.max(y, wanted);
    if (opens) {
      const heading = { type: 'group' as const, top: y, height: GROUP_HEIGHT, day: start, count: 0 };
      rows.push((group = heading));
      y += GROUP_HEIGHT;
    }
    // Written out, because there is a row for each event in each frame of a zoom.
    const { index, day, length, height, cluster } = entry;
    const row: EntryRow = cluster
      ? { type: 'entry', index, day, length, height, top: y, cluster }
      : { type: 'entry', index, day, length, height, top: y };
    rows.push(row);
    group!.count += cluster?.members.length ?? 1;
    if (!(day <= lastDay)) knots.push({ day, y: y + MARK_TOP });
    lastDay = day;
    y += height;
    before = row;
  }
  const last = knots.at(-1);
  if (last && until > last.day) {
    const bottom = Math.max(y, last.y + Math.min(TALLEST_GAP, (until - last.day) * pixelsPerDay));
    knots.push({ day: until, y: bottom });
    y = bottom;
  }
  return { rows, step, height: y, ...scaleOf(knots, pixelsPerDay) };
}

/** A day and its place. */
interface Knot {
  readonly day: number;
  readonly y: number;
}

/** Between two knots the scale is even; before the first and after the last one it is that of `pixelsPerDay`. */
function scaleOf(knots: readonly Knot[], pixelsPerDay: number): Pick<TimeFlow, 'at' | 'dayAt'> {
  const [first = { day: 0, y: 0 }] = knots;
  const last = knots.at(-1) ?? first;
  return {
    at(day) {
      if (day <= first.day) return first.y + (day - first.day) * pixelsPerDay;
      if (day >= last.day) return last.y + (day - last.day) * pixelsPerDay;
      const next = firstAtLeast(knots.length, (index) => knots[index]!.day >= day);
      const [a, b] = [knots[next - 1]!, knots[next]!];
      return a.y + ((day - a.day) / (b.day - a.day)) * (b.y - a.y);
    },
    dayAt(y) {
      // Before the first layout of a page, heights are not known: NaN.
      if (!(y > first.y)) return first.day;
      if (!(y < last.y)) return last.day;
      const next = firstAtLeast(knots.length, (index) => knots[index]!.y >= y);
      const [a, b] = [knots[next - 1]!, knots[next]!];
      return a.day + ((y - a.y) / (b.y - a.y)) * (b.day - a.day);
    },
  };
}

/** The rows that are at least partly between two heights. */
export function rowsBetween({ rows }: TimeFlow, top: number, bottom: number): readonly FlowRow[] {
  const start = firstAtLeast(rows.length, (index) => rows[index]!.top + rows[index]!.height > top);
  const end = firstAtLeast(rows.length, (index) => rows[index]!.top >= bottom);
  return rows.slice(start, end);
}

/** The heading that sticks to the upper edge: the last one above a height. */
export function groupAt({ rows }: TimeFlow, y: number): BreakRow | undefined {
  for (let index = firstAtLeast(rows.length, (at) => rows[at]!.top > y) - 1; index >= 0; index--) {
    const row = rows[index]!;
    if (row.type === 'group') return row;
  }
  return undefined;
}
