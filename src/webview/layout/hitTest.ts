// Finds what is at a point of a laid-out chart, and where to scroll. Pure.
import type { PointerTarget } from './targets';
import { HEADING_HEIGHT } from './layout';
import { visibleClusters, visibleEvents, boundsOf, clusterBounds, type Box, type VisibleArea } from './eventGeometry';
import type { TimelineMark } from '../../protocol/timeline';
import type { TextFitter } from './textFitter';

/** Pixels around an event that count as part of it, so that a dot is easy to hit. */
const REACH = 5;

/** The event or the cluster under a point of the view; of several events, the one whose left end is nearest. */
export function hitTest(visibleArea: VisibleArea, title: TextFitter, x: number, y: number): PointerTarget | undefined {
  const contentY = y + visibleArea.scrollTop;
  for (const [box, cluster] of visibleClusters(visibleArea)) {
    const { x0, x1, top, height } = clusterBounds(box, cluster, visibleArea.viewport);
    if (x < x0 || x > x1 || contentY < top || contentY >= top + height) continue;
    return { event: box.lane.events[cluster.members[0]!]!, clusterTarget: { lane: box.lane, cluster } };
  }
  let nearest: { mark: TimelineMark; distance: number } | undefined;
  for (const [box, index] of visibleEvents(visibleArea)) {
    const bounds = boundsOf(box, index, visibleArea.viewport, title)!;
    if (contentY < bounds.top || contentY >= bounds.top + bounds.height) continue;
    const distance = Math.max(bounds.x0 - x, x - bounds.x1, 0);
    if (distance <= REACH && (!nearest || distance <= nearest.distance))
      nearest = { mark: box.lane.events[index]!, distance };
  }
  return nearest && { event: nearest.mark };
}

/** An event of a list and its distance from the upper edge. */
export interface Anchor {
  readonly id: string;
  readonly offset: number;
}

/** The visible events of a scrolled list, from the top: the first that is still listed must not move. */
export function anchorsOf(visibleArea: VisibleArea): readonly Anchor[] {
  if (visibleArea.scrollTop === 0) return [];
  const listed = [...visibleEvents(visibleArea)].filter(([box]) => box.mode === 'list');
  return listed.map(([box, index]) => ({
    id: box.lane.events[index]!.id,
    offset: box.rowsTop + box.row(index)! * box.rowHeight - visibleArea.scrollTop,
  }));
}

/** The scroll position at which the first anchor that is still laid out does not move. */
export function anchoredScroll(
  anchors: readonly Anchor[],
  boundsById: (id: string) => Box | undefined,
  now: number,
): number {
  for (const { id, offset } of anchors) {
    const bounds = boundsById(id);
    if (bounds) return bounds.top - offset;
  }
  return now;
}

/** The scroll position at which a place is wholly visible below the sticky heading; unchanged if it already is. */
export function scrollTo(bounds: Box, height: number, now: number): number {
  const hidden = bounds.top < now + HEADING_HEIGHT || bounds.top + bounds.height > now + height;
  return hidden ? bounds.top - (height - bounds.height) / 2 : now;
}
