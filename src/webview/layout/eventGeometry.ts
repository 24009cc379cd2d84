// Places of the events in a laid-out chart, and which of them are visible. Pure.
import type { TimeWindow } from '../model/calendar';
import type { Cluster } from './clusters';
import {
  CLUSTERS_HEIGHT,
  FADE,
  LABEL,
  clusterExtent,
  drawnExtent,
  fitsInside,
  markExtent,
  pixelsPerDay,
  type Extent,
  type LaneBox,
  type Layout,
  type Viewport,
} from './layout';
import { DOT_INSET } from './freeWidths';
import type { TextFitter } from './textFitter';
import { within } from '../model/laneEvents';

/** The part of the chart that is visible. */
export interface VisibleArea {
  readonly layout: Layout;
  readonly viewport: Viewport;
  /** Pixels of the content above the view. */
  readonly scrollTop: number;
}

/** An event's place in the content: its row, from end to end, with everything drawn for it. */
export interface Box extends Extent {
  readonly top: number;
  readonly height: number;
}

/** Space between the clusters and the first row, in pixels. */
const CLUSTERS_GAP = 6;

/** The visible events, lane by lane, including those whose edges fade into the view. */
export function* visibleEvents({ layout, viewport, scrollTop }: VisibleArea): Generator<[LaneBox, number]> {
  const beyond = FADE / pixelsPerDay(viewport);
  const around: TimeWindow = { from: viewport.from - beyond, to: viewport.to + beyond };
  for (const box of layout.boxes) {
    if (box.folded || box.bottom < scrollTop || box.rowsTop > scrollTop + viewport.height) continue;
    const firstRow = Math.floor((scrollTop - box.rowsTop) / box.rowHeight);
    const lastRow = Math.floor((scrollTop + viewport.height - box.rowsTop) / box.rowHeight);
    if (box.mode === 'list') {
      for (const index of box.visible.slice(Math.max(0, firstRow), Math.max(0, lastRow + 1))) yield [box, index];
    } else {
      for (const index of within(box.lane, around)) {
        const row = box.row(index);
        if (row !== undefined && row >= firstRow && row <= lastRow) yield [box, index];
      }
    }
  }
}

/** The visible clusters, lane by lane. */
export function* visibleClusters({ layout, viewport, scrollTop }: VisibleArea): Generator<[LaneBox, Cluster]> {
  for (const box of layout.boxes) {
    if (box.rowsTop < scrollTop || box.rowsTop - CLUSTERS_HEIGHT > scrollTop + viewport.height) continue;
    for (const cluster of box.clusters)
      if (cluster.to >= viewport.from && cluster.from <= viewport.to) yield [box, cluster];
  }
}

/** The place of a cluster. */
export function clusterBounds(box: LaneBox, cluster: Cluster, viewport: Viewport): Box {
  return {
    ...clusterExtent(cluster, viewport),
    top: box.rowsTop - CLUSTERS_HEIGHT,
    height: CLUSTERS_HEIGHT - CLUSTERS_GAP,
  };
}

/** The place of an event or of the cluster that contains it; undefined if it is not laid out. */
export function boundsOf(box: LaneBox, index: number, viewport: Viewport, title: TextFitter): Box | undefined {
  const row = box.row(index);
  const cluster = box.cluster(index);
  if (cluster) return clusterBounds(box, cluster, viewport);
  if (row === undefined) return undefined;
  const top = box.rowsTop + row * box.rowHeight;
  if (box.mode === 'list') return { x0: 0, x1: viewport.width, top, height: box.rowHeight };
  const { x0, x1 } = drawnExtent(box.lane, index, box.mode, viewport);
  const label = labelOf(box, index, viewport, title);
  const right = label.room > 0 ? label.x0 + label.room : x1;
  return { x0: Math.min(x0, label.x0), x1: Math.max(x1, right), top, height: box.rowHeight };
}

/** The distance from the right edge at which a title must end. */
const MARGIN = 6;
/** The shortest width worth a title. */
const SHORTEST = 50;

/**
 * The title of a packed bar: inside it, from where the bar becomes visible; after its mark, up to the next one in the
 * row; or before its mark. A mark outside the view has none, because the end of a title tells nothing.
 */
export function labelOf(
  box: LaneBox,
  index: number,
  viewport: Viewport,
  title: TextFitter,
): { x0: number; room: number } {
  const { lane, labels } = box;
  if (box.mode === 'dots') return labelOfDot(box, index, viewport);
  const mark = markExtent(lane, index, box.mode, viewport);
  const width = title.width(lane.events[index]!.title) + 1;
  const full = Math.min(width, labels.longest + 1);
  const start = Math.max(mark.x0, 0) + LABEL.inset;
  if (fitsInside(mark, full - 1)) {
    const x0 = Math.max(mark.x0 + LABEL.inset, Math.min(start, mark.x1 - LABEL.inset - full));
    return { x0, room: Math.min(full, viewport.width - x0 - MARGIN) };
  }
  const drawn = drawnExtent(lane, index, box.mode, viewport);
  const after = drawn.x1 + LABEL.inset;
  if (drawn.x1 < 0 || drawn.x0 > viewport.width) return { x0: after, room: 0 };
  if (labels.isBefore(index)) {
    const x0 = Math.max(MARGIN, drawn.x0 - LABEL.inset - full);
    return { x0, room: drawn.x0 - LABEL.inset - x0 };
  }
  const free = nextLeft(box, index, viewport, title) - LABEL.gap - after;
  const room = Math.min(viewport.width - MARGIN - after, Math.max(free, full));
  const inside = Math.min(mark.x1, viewport.width) - LABEL.inset - start;
  if (room < SHORTEST && inside >= SHORTEST) return { x0: start, room: Math.min(full, inside) };
  return { x0: after, room: Math.min(width, Math.max(0, room)) };
}

/** The title of a dot, in the free space after it. */
function labelOfDot({ lane, labels }: LaneBox, index: number, viewport: Viewport): { x0: number; room: number } {
  const { x0: left, x1 } = drawnExtent(lane, index, 'dots', viewport);
  const x0 = x1 + DOT_INSET;
  const free = labels.free(index);
  const room = Math.min(free, viewport.width - MARGIN - x0);
  const isInView = x1 >= 0 && left <= viewport.width && room >= Math.min(free, SHORTEST);
  return { x0, room: isInView ? room : 0 };
}

/** The left end of the next event in the row, with its title. */
function nextLeft({ lane, labels, mode }: LaneBox, index: number, viewport: Viewport, title: TextFitter): number {
  const next = labels.next(index);
  if (next === undefined) return Infinity;
  const { x0 } = drawnExtent(lane, next, mode, viewport);
  if (!labels.isBefore(next)) return x0;
  return x0 - LABEL.inset - Math.min(title.width(lane.events[next]!.title), labels.longest);
}
