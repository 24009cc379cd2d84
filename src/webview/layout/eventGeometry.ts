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

/** The visible events, lane by lane, including those up to the length of a label outside the sides. */
export function* visibleEvents({ layout, viewport, scrollTop }: VisibleArea): Generator<[LaneBox, number]> {
  const scale = pixelsPerDay(viewport);
  const around: TimeWindow = {
    from: viewport.from - (LABEL.longest + FADE) / scale,
    to: viewport.to + FADE / scale,
  };
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
  if (box.mode === 'dots') return { x0, x1, top, height: box.rowHeight };
  const label = labelOf(box, index, viewport, title);
  return { x0, x1: Math.max(x1, label.x0 + label.room), top, height: box.rowHeight };
}

/** The distance from the right edge at which a title must end. */
const MARGIN = 6;
/** The shortest width worth a title. */
const SHORTEST = 50;

/** The title of a packed bar: inside it, from where the bar becomes visible, or after its mark. */
export function labelOf(
  box: LaneBox,
  index: number,
  viewport: Viewport,
  title: TextFitter,
): { x0: number; room: number } {
  const mark = markExtent(box.lane, index, box.mode, viewport);
  const full = Math.min(title.width(box.lane.events[index]!.title), LABEL.longest) + 1;
  const start = Math.max(mark.x0, 0) + LABEL.inset;
  if (fitsInside(mark, full - 1)) {
    const x0 = Math.max(mark.x0 + LABEL.inset, Math.min(start, mark.x1 - LABEL.inset - full));
    return { x0, room: Math.min(full, viewport.width - x0 - MARGIN) };
  }
  const after = drawnExtent(box.lane, index, box.mode, viewport).x1 + LABEL.inset;
  const room = viewport.width - MARGIN - after;
  const inside = Math.min(mark.x1, viewport.width) - LABEL.inset - start;
  if (room < SHORTEST && inside >= SHORTEST) return { x0: start, room: Math.min(full, inside) };
  return { x0: after, room: Math.min(full, Math.max(0, room)) };
}
