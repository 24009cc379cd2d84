// If there are too many events to read, those close in time are drawn as one cluster with their number. Single events
// and those long enough to be visible are drawn below as usual. Pure.
import type { TimeWindow } from '../model/calendar';
import { pack } from './packing';
import type { LaneEvents } from '../model/laneEvents';

/** Events in the same interval of time, in days. */
export interface Cluster extends TimeWindow {
  /** Indices in the lane, ascending; the keys visit the first one for the whole cluster. */
  readonly members: readonly number[];
  /** The time that the events cover, from the first to the last. */
  readonly covers: TimeWindow;
  /** The number of its events relative to the largest cluster of the lane, 0 to 1. */
  readonly share: number;
  /** The name that most of its events mention, if several do. */
  readonly name: () => string | undefined;
}

/** A crowded lane at one zoom level. */
export interface Crowd {
  /** For each event; -1 if it is in a cluster. */
  readonly rows: Int32Array;
  readonly count: number;
  /** In time order. */
  readonly clusters: readonly Cluster[];
  clusterOf(index: number): Cluster | undefined;
}

/** Width of a cluster's interval in pixels, enough for "1453–1461" and most names. */
export const CLUSTER_WIDTH = 76;
/** Up to this many events of an interval are drawn one by one. */
const FEW = 2;
/** Events of at least this many pixels are drawn one by one while there are rows for them. */
const LONG = 150;
/** Rows below the clusters; three times as many if the remaining events are too few for a cluster. */
const MOST_ROWS = 16;

/**
 * `starts` and `ends` are the pixels that each event with its title takes at `pixelsPerDay`; `opened` are events that
 * no zoom separates, so they must be drawn one by one.
 */
export function gather(
  lane: LaneEvents,
  pixelsPerDay: number,
  { starts, ends, gap }: { readonly starts: Float64Array; readonly ends: Float64Array; readonly gap: number },
  opened: ReadonlySet<number>,
): Crowd {
  const length = lane.events.length;
  const days = CLUSTER_WIDTH / pixelsPerDay;
  const stretches = divide(length, days, (index) => middleOf(lane, index));
  const isLong = (index: number): boolean => (lane.to[index]! - lane.from[index]!) * pixelsPerDay >= LONG;
  const short = stretches.census((index) => !isLong(index));
  const single: number[] = [];
  for (let index = 0; index < length; index++)
    if (isLong(index) || short[stretches.of[index]!]! <= FEW || opened.has(index)) single.push(index);
  const packed = pack(
    Float64Array.from(single, (index) => starts[index]!),
    Float64Array.from(single, (index) => ends[index]!),
    gap,
  );
  const rows = new Int32Array(length).fill(-1);
  single.forEach((index, at) => (rows[index] = packed.rows[at]!));
  const low = stretches.census((index) => rows[index]! >= MOST_ROWS);
  let count = 0;
  for (const index of single) {
    const most = low[stretches.of[index]!]! <= FEW ? 3 * MOST_ROWS : MOST_ROWS;
    if (rows[index]! >= most && !opened.has(index)) rows[index] = -1;
    count = Math.max(count, rows[index]! + 1);
  }
  return { rows, count, ...clustersOf(lane, stretches, rows, days) };
}

/**
 * For a view with one row for each event: intervals of `days` in which more than `most` events begin become a cluster.
 * Events in `opened` stay as they are. The rows that are returned only tell clusters (-1) from events.
 */
export function gatherBeginnings(
  lane: LaneEvents,
  days: number,
  most: number,
  opened: ReadonlySet<number>,
): Pick<Crowd, 'rows' | 'clusterOf'> {
  const stretches = divide(lane.events.length, days, (index) => lane.from[index]!);
  const beginnings = stretches.census((index) => !opened.has(index));
  const rows = new Int32Array(lane.events.length);
  for (let index = 0; index < rows.length; index++)
    if (beginnings[stretches.of[index]!]! > most && !opened.has(index)) rows[index] = -1;
  return { rows, clusterOf: clustersOf(lane, stretches, rows, days).clusterOf };
}

/** Time divided into intervals of equal length. */
interface Stretches {
  /** For each event, the index of its interval. */
  readonly of: Int32Array;
  /** For each interval, its distance from day 0, in intervals. */
  readonly places: readonly number[];
  /** For each interval, the number of events that pass a test. */
  census(passes: (index: number) => boolean): Int32Array;
}

/** `dayOf` is the day of an event that decides to which interval it belongs. */
function divide(length: number, days: number, dayOf: (index: number) => number): Stretches {
  const numbers = new Map<number, number>();
  const of = new Int32Array(length);
  let last = NaN;
  for (let index = 0; index < length; index++) {
    const column = Math.floor(dayOf(index) / days);
    // Neighbours are mostly in one interval, and need no map.
    if (column === last) {
      of[index] = of[index - 1]!;
      continue;
    }
    last = column;
    let number = numbers.get(column);
    if (number === undefined) numbers.set(column, (number = numbers.size));
    of[index] = number;
  }
  return {
    of,
    places: [...numbers.keys()],
    census: (passes) => {
      const counts = new Int32Array(numbers.size);
      for (let index = 0; index < length; index++) if (passes(index)) counts[of[index]!]!++;
      return counts;
    },
  };
}

function clustersOf(
  lane: LaneEvents,
  { of, places }: Stretches,
  rows: Int32Array,
  days: number,
): Pick<Crowd, 'clusters' | 'clusterOf'> {
  const held: (number[] | undefined)[] = places.map(() => undefined);
  rows.forEach((row, index) => {
    if (row < 0) (held[of[index]!] ??= []).push(index);
  });
  const fullest = held.reduce((most, members) => Math.max(most, members?.length ?? 0), 1);
  const byNumber = held.map((members, number): Cluster | undefined => {
    if (!members) return undefined;
    const from = places[number]! * days;
    return { ...clusterOf(lane, members), from, to: from + days, share: members.length / fullest };
  });
  return {
    clusters: byNumber.filter((cluster) => cluster !== undefined).sort((a, b) => a.from - b.from),
    clusterOf: (index) => (rows[index]! < 0 ? byNumber[of[index]!] : undefined),
  };
}

/** Some events of a lane as a cluster; `members` are their indices, ascending. */
export function clusterOf(lane: LaneEvents, members: readonly number[]): Cluster {
  const covers = coveredBy(lane, members);
  return { ...covers, members, covers, share: 1, name: once(() => commonestName(lane, members)) };
}

/** Computes a value when it is first asked for. */
function once<T>(compute: () => T): () => T {
  let known: { readonly value: T } | undefined;
  return () => (known ??= { value: compute() }).value;
}

function commonestName({ events }: LaneEvents, members: readonly number[]): string | undefined {
  const counts = new Map<string, number>();
  for (const index of members) {
    for (const name of events[index]!.entities) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  let commonest: string | undefined;
  let most = 1;
  for (const [name, count] of counts) if (count > most) [commonest, most] = [name, count];
  return commonest;
}

function coveredBy({ from, to }: LaneEvents, members: readonly number[]): TimeWindow {
  let latest = -Infinity;
  for (const index of members) latest = Math.max(latest, to[index]!);
  return { from: from[members[0]!]!, to: latest };
}

/** The days between the middles of a cluster's events, which a zoom has to separate. */
export function spreadOf(lane: LaneEvents, { members }: Cluster): TimeWindow {
  let from = Infinity;
  let to = -Infinity;
  for (const index of members) {
    const middle = middleOf(lane, index);
    from = Math.min(from, middle);
    to = Math.max(to, middle);
  }
  return { from, to };
}

const middleOf = ({ from, to }: LaneEvents, index: number): number => (from[index]! + to[index]!) / 2;
