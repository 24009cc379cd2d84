/** Looking things up on a laid-out chart: what is under a point, and where to scroll. Pure. */
import type { PointerTarget } from './targets';
import { HEADING_HEIGHT } from './layout';
import { clustersInSight, eventsInSight, placeOf, placeOfCluster, type Box, type VisibleArea } from './eventGeometry';
import type { TimelineMark } from '../../protocol/timeline';
import type { TextFitter } from './textFitter';

/** Pixels around an event that still count as on it, so that a dot is not hard to hit. */
const REACH = 5;

/** The event or the cluster under a point of the view; of several events, the one whose left end is nearest. */
export function hitTest(sight: VisibleArea, title: TextFitter, x: number, y: number): PointerTarget | undefined {
  const contentY = y + sight.scrollTop;
  for (const [box, cluster] of clustersInSight(sight)) {
    const { x0, x1, top, height } = placeOfCluster(box, cluster, sight.viewport);
    if (x < x0 || x > x1 || contentY < top || contentY >= top + height) continue;
    return { event: box.track.events[cluster.members[0]!]!, gathered: { track: box.track, cluster } };
  }
  let nearest: { mark: TimelineMark; distance: number } | undefined;
  for (const [box, index] of eventsInSight(sight)) {
    const place = placeOf(box, index, sight.viewport, title)!;
    if (contentY < place.top || contentY >= place.top + place.height) continue;
    const distance = Math.max(place.x0 - x, x - place.x1, 0);
    if (distance <= REACH && (!nearest || distance <= nearest.distance))
      nearest = { mark: box.track.events[index]!, distance };
  }
  return nearest && { event: nearest.mark };
}

/** An event of a list and its distance from the upper edge. */
export interface Anchor {
  readonly id: string;
  readonly offset: number;
}

/** The events in sight of a scrolled list, from the top: the first that stays listed shall stay where it is. */
export function anchorsOf(sight: VisibleArea): readonly Anchor[] {
  if (sight.scrollTop === 0) return [];
  const listed = [...eventsInSight(sight)].filter(([box]) => box.mode === 'list');
  return listed.map(([box, index]) => ({
    id: box.track.events[index]!.id,
    offset: box.rowsTop + box.row(index)! * box.rowHeight - sight.scrollTop,
  }));
}

/** Where to scroll so that the first anchor that is still laid out does not move. */
export function anchoredScroll(
  anchors: readonly Anchor[],
  placeById: (id: string) => Box | undefined,
  now: number,
): number {
  for (const { id, offset } of anchors) {
    const place = placeById(id);
    if (place) return place.top - offset;
  }
  return now;
}

/** Where to scroll so that a place is seen whole, below a heading that sticks: nowhere, if it is. */
export function scrollTo(place: Box, height: number, now: number): number {
  const hidden = place.top < now + HEADING_HEIGHT || place.top + place.height > now + height;
  return hidden ? place.top - (height - place.height) / 2 : now;
}
