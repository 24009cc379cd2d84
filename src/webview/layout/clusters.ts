// Where there are more events than can be read, those of one stretch of time are drawn as one: a cluster, which says how
// many it holds. Events that stand alone, and those that are long enough to be seen, are drawn below as usual. Pure.
import type { TimeWindow } from '../model/calendar';
import { pack } from './packing';
import type { LaneEvents } from '../model/laneEvents';

/** Events of one stretch of time, in days. */
export interface Cluster extends TimeWindow {
  /** Indices in the lane, ascending; the first stands for all of them where keys go from event to event. */
  readonly members: readonly number[];
  /** What the events themselves cover, from the first to the last. */
  readonly covers: TimeWindow;
  /** How its number compares with that of the fullest cluster of the lane, 0 to 1. */
  readonly share: number;
}

/** What a zoom level shows of a crowded lane. */
export interface Crowd {
  /** By event; -1: a cluster holds it. */
  readonly rows: Int32Array;
  readonly count: number;
  /** In time order. */
  readonly clusters: readonly Cluster[];
  clusterOf(index: number): Cluster | undefined;
}

/** Width in pixels of the stretch of a cluster: a number of five digits has room. */
export const CLUSTER_WIDTH = 44;
/** So many events in a stretch stand by themselves. */
const FEW = 2;
/** Events of so many pixels are seen by themselves, as long as there are rows for them. */
const LONG = 150;
/** Rows below the clusters; three times as many, where the rest is too little for a cluster. */
const MOST_ROWS = 16;

/**
 * `starts` and `ends` say what each event takes up when it is drawn with its title, in pixels at `pixelsPerDay`; `opened`
 * are events that no zoom separates, which have to be drawn one by one.
 */
export function gather(
  lane: LaneEvents,
  pixelsPerDay: number,
  { starts, ends, gap }: { readonly starts: Float64Array; readonly ends: Float64Array; readonly gap: number },
  opened: ReadonlySet<number>,
): Crowd {
  const length = lane.events.length;
  const days = CLUSTER_WIDTH / pixelsPerDay;
  const stretches = divide(lane, days);
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

/** Time in stretches of so many days, each event in that of its middle. */
interface Stretches {
  /** By event: the number of its stretch. */
  readonly of: Int32Array;
  /** By number: how many stretches it is from day 0. */
  readonly places: readonly number[];
  /** How many of the events that pass a test each stretch has. */
  census(passes: (index: number) => boolean): Int32Array;
}

function divide(lane: LaneEvents, days: number): Stretches {
  const length = lane.events.length;
  const numbers = new Map<number, number>();
  const of = new Int32Array(length);
  for (let index = 0; index < length; index++) {
    const column = Math.floor(middleOf(lane, index) / days);
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
    return { members, from, to: from + days, covers: coveredBy(lane, members), share: members.length / fullest };
  });
  return {
    clusters: byNumber.filter((cluster) => cluster !== undefined).sort((a, b) => a.from - b.from),
    clusterOf: (index) => (rows[index]! < 0 ? byNumber[of[index]!] : undefined),
  };
}

function coveredBy({ from, to }: LaneEvents, members: readonly number[]): TimeWindow {
  let latest = -Infinity;
  for (const index of members) latest = Math.max(latest, to[index]!);
  return { from: from[members[0]!]!, to: latest };
}

/** The days between which the middles of a cluster's events stand: what a zoom has to pull apart. */
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
