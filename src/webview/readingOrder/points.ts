// The reading order against time: x is the date, y the place in the essay, from its first word to its last. Pure.
import type { TimelineMark, TimelinePlace, TimelineSection } from '../../protocol/timeline';
import type { EventSequence } from '../model/eventSequence';
import { markExtent, withEdges, type Extent, type Viewport } from '../layout/layout';
import type { Box } from '../layout/eventGeometry';
import type { TimeExtent } from '../model/extent';
import type { LaneEvents } from '../model/laneEvents';

/** The extension's facts about the text. Offsets count from its beginning to `length`. */
export interface ReadingOrderData {
  readonly length: number;
  readonly places: readonly TimelinePlace[];
  readonly sections: readonly TimelineSection[];
}

/** One mention of an event. */
export interface ReadingPoint extends Extent {
  readonly event: TimelineMark;
  /** Its place in a lane. */
  readonly lane: LaneEvents;
  readonly index: number;
  readonly time: TimeExtent;
  /** The drawn extent of its mark. */
  readonly drawn: Extent;
  /** The index of this mention among those of the event, from 0. */
  readonly mention: number;
  readonly y: number;
}

/** Space above the first word and below the last, in pixels. */
const EDGE = 22;

export function readingY(offset: number, length: number, height: number): number {
  return EDGE + (offset / Math.max(1, length)) * Math.max(0, height - 2 * EDGE);
}

/** All mentions of all events of the essay, in reading order. */
export function readingPoints(
  { length, places }: ReadingOrderData,
  sequence: EventSequence,
  viewport: Viewport,
): readonly ReadingPoint[] {
  const points: ReadingPoint[] = [];
  for (const { id, offsets } of places) {
    const position = sequence.position(id);
    const event = sequence.mark(id);
    if (!position || !event) continue;
    const extent = markExtent(position.lane, position.index, 'dots', viewport);
    const time = position.lane.extents[position.index]!;
    const drawn = withEdges(extent, time);
    offsets.forEach((offset, mention) =>
      points.push({
        ...extent,
        ...position,
        drawn,
        event,
        time,
        mention,
        y: readingY(offset, length, viewport.height),
      }),
    );
  }
  return points.sort((a, b) => a.y - b.y);
}

export const middleOf = ({ x0, x1 }: Extent): number => (x0 + x1) / 2;

/** Pixels around a mark that count as part of it. */
const REACH = 7;

/** The mention under a point of the view; the nearest, if there are several. */
export function pointAt(points: readonly ReadingPoint[], x: number, y: number): ReadingPoint | undefined {
  let nearest: { readonly point: ReadingPoint; readonly distance: number } | undefined;
  for (const point of points) {
    const distance = Math.max(point.x0 - x, x - point.x1, 0) + Math.abs(point.y - y);
    if (distance <= REACH && (!nearest || distance < nearest.distance)) nearest = { point, distance };
  }
  return nearest?.point;
}

export const pointBounds = ({ x0, x1, y }: ReadingPoint): Box => ({ x0, x1, top: y - 5, height: 10 });
