import type { TimeWindow } from './calendar';
import { timelineLanes, type TimelineLane, type TimelineMark } from '../../protocol/timeline';
import { timeExtentOf, type TimeExtent } from './extent';

/**
 * The events of one lane in time order. The bounds are in typed arrays, so that drawing reads only the events it draws.
 */
export interface LaneEvents {
  readonly kind: TimelineLane;
  /** Unique: the kind of lane and, if several essays are shown, the file. */
  readonly key: string;
  /** The name of the essay, if several are shown. */
  readonly file?: string;
  readonly events: readonly TimelineMark[];
  readonly extents: readonly TimeExtent[];
  /** First day of each event's solid part, ascending. */
  readonly from: Float64Array;
  /** Day after the last day of each event's solid part. */
  readonly to: Float64Array;
  /** The latest `to` up to each event, from which the search for a window can start. */
  readonly reach: Float64Array;
}

/** The lanes with events, from top to bottom. */
export function createLaneEvents(events: readonly TimelineMark[]): readonly LaneEvents[] {
  return timelineLanes.flatMap((lane) => {
    const byFile = new Map<string | undefined, TimelineMark[]>();
    for (const event of events) {
      if (event.lane !== lane) continue;
      const own = byFile.get(event.file);
      if (own) own.push(event);
      else byFile.set(event.file, [event]);
    }
    return [...byFile]
      .sort(([a = ''], [b = '']) => a.localeCompare(b))
      .map(([file, own]) => createLane(lane, file, own));
  });
}

/** All events of some lanes as one lane, whatever their kind. */
export const mergeLanes = (lanes: readonly LaneEvents[]): LaneEvents =>
  createLane(
    'essay',
    undefined,
    lanes.flatMap(({ events }) => events),
  );

function createLane(kind: TimelineLane, file: string | undefined, unsorted: readonly TimelineMark[]): LaneEvents {
  // Of events that begin together, longer ones come first: the year, then its months.
  const pairs = unsorted.map((event) => ({ event, time: timeExtentOf(event) }));
  pairs.sort((a, b) => a.time.from - b.time.from || b.time.to - a.time.to);
  const events = pairs.map(({ event }) => event);
  const extents = pairs.map(({ time }) => time);
  const from = Float64Array.from(extents, (time) => time.from);
  const to = Float64Array.from(extents, (time) => time.to);
  const reach = new Float64Array(to.length);
  let latest = -Infinity;
  for (let index = 0; index < to.length; index++) reach[index] = latest = Math.max(latest, to[index]!);
  const names = file === undefined ? { key: kind } : { key: `${kind} ${file}`, file };
  return { kind, ...names, events, extents, from, to, reach };
}

/** Indices of the events that overlap a window, in time order. */
export function within(lane: LaneEvents, window: TimeWindow): readonly number[] {
  const found: number[] = [];
  const end = firstAtLeast(lane.from.length, (index) => lane.from[index]! > window.to);
  const start = firstAtLeast(end, (index) => lane.reach[index]! >= window.from);
  for (let index = start; index < end; index++) if (lane.to[index]! >= window.from) found.push(index);
  return found;
}

/** The first index below `length` for which a monotonic test is true; `length` if there is none. */
export function firstAtLeast(length: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
