/**
 * Where more events stand than can be read, those of one stretch of time are drawn as one: a cluster, which says how many
 * it holds. What stands by itself, and what is long enough to be seen, is drawn as ever below. Pure.
 */
import { pack } from './packing';
import type { TimeWindow } from './scale';
import type { Track } from './track';

/** Events of one stretch of time, in days. */
export interface Cluster extends TimeWindow {
  /** Indices in the track, ascending; the first stands for all of them where keys go from event to event. */
  readonly members: readonly number[];
  /** What the events themselves cover, from the first to the last. */
  readonly covers: TimeWindow;
  /** How its number compares with that of the fullest cluster of the track, 0 to 1. */
  readonly share: number;
}

/** What a zoom level shows of a crowded track. */
export interface Crowd {
  /** By event; -1: a cluster holds it. */
  readonly rows: Int32Array;
  readonly count: number;
  /** In time order. */
  readonly clusters: readonly Cluster[];
  readonly clusterOf: ReadonlyMap<number, Cluster>;
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
 * are events that no zoom tells apart, which have to be drawn one by one.
 */
export function gather(
  track: Track,
  pixelsPerDay: number,
  { starts, ends, gap }: { readonly starts: Float64Array; readonly ends: Float64Array; readonly gap: number },
  opened: ReadonlySet<number>,
): Crowd {
  const length = track.events.length;
  const days = CLUSTER_WIDTH / pixelsPerDay;
  const cellOf = Float64Array.from(track.from, (_, index) => Math.floor(middleOf(track, index) / days));
  const isLong = (index: number): boolean => (track.to[index]! - track.from[index]!) * pixelsPerDay >= LONG;
  const all = Array.from(track.from.keys());
  const short = census(
    all.filter((index) => !isLong(index)),
    cellOf,
  );
  const single = all.filter((index) => isLong(index) || short.get(cellOf[index]!)! <= FEW || opened.has(index));
  const packed = pack(
    single.map((index) => starts[index]!),
    single.map((index) => ends[index]!),
    gap,
  );
  const low = census(
    single.filter((_, at) => packed.rows[at]! >= MOST_ROWS),
    cellOf,
  );
  const rows = new Int32Array(length).fill(-1);
  let count = 0;
  single.forEach((index, at) => {
    const row = packed.rows[at]!;
    const most = low.get(cellOf[index]!)! <= FEW ? 3 * MOST_ROWS : MOST_ROWS;
    if (row >= most && !opened.has(index)) return;
    rows[index] = row;
    count = Math.max(count, row + 1);
  });
  return { rows, count, ...clustersOf(track, cellOf, rows, days) };
}

/** How many of some events each stretch has. */
function census(events: readonly number[], cellOf: Float64Array): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const index of events) counts.set(cellOf[index]!, (counts.get(cellOf[index]!) ?? 0) + 1);
  return counts;
}

function clustersOf(
  track: Track,
  cellOf: Float64Array,
  rows: Int32Array,
  days: number,
): Pick<Crowd, 'clusters' | 'clusterOf'> {
  const cells = new Map<number, number[]>();
  rows.forEach((row, index) => {
    if (row >= 0) return;
    const members = cells.get(cellOf[index]!);
    if (members) members.push(index);
    else cells.set(cellOf[index]!, [index]);
  });
  let fullest = 1;
  for (const members of cells.values()) fullest = Math.max(fullest, members.length);
  const clusters = [...cells]
    .sort(([a], [b]) => a - b)
    .map(([cell, members]) => ({
      members,
      from: cell * days,
      to: (cell + 1) * days,
      covers: coveredBy(track, members),
      share: members.length / fullest,
    }));
  const clusterOf = new Map<number, Cluster>();
  for (const cluster of clusters) for (const index of cluster.members) clusterOf.set(index, cluster);
  return { clusters, clusterOf };
}

function coveredBy({ from, to }: Track, members: readonly number[]): TimeWindow {
  let latest = -Infinity;
  for (const index of members) latest = Math.max(latest, to[index]!);
  return { from: from[members[0]!]!, to: latest };
}

/** The days between which the middles of a cluster's events stand: what a zoom has to pull apart. */
export function spreadOf(track: Track, { members }: Cluster): TimeWindow {
  let from = Infinity;
  let to = -Infinity;
  for (const index of members) {
    const middle = middleOf(track, index);
    from = Math.min(from, middle);
    to = Math.max(to, middle);
  }
  return { from, to };
}

const middleOf = ({ from, to }: Track, index: number): number => (from[index]! + to[index]!) / 2;
