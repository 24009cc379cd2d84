import { LIFETIME, type DiscourseContext, type Reference } from './discourseContext';
import type { PointExpression } from '../engine/types';

/** Which date a phrase without year leans on. */

/**
 * The date of the same sentence, else that of the narrative. But a bare year far from the narrative, or a leap ahead,
 * does not draw to itself what happened in the narrative's own month; and a decade dates nothing within it.
 */
export function findAntecedent(point: PointExpression, state: DiscourseContext): Reference | undefined {
  const { current, origin, last } = state;
  const local = spokenOf(state);
  if (!local && leftBehind(state)) return last;
  if (!local && last && current && isAwaited(last, current) && followsWait(point, last, current)) return last;
  const nearest = local ?? current ?? last;
  if (!nearest || comesNext(point, nearest)) return nearest;
  // What has lasted until then: "from June 1864 to April 1865. In May …"
  if (!local && last && isEndOf(last, current) && comesNext(point, last)) return last;
  if (origin && comesNext(point, origin) && !runsOn(point, nearest)) return origin;
  if (isLong(nearest)) return point.open ? nearest : current && isIn(nearest, current.year) ? current : undefined;
  if (!local && last && current && stepsBack(point, last, current)) return last;
  const isFar = current && nearest.month === undefined && Math.abs(nearest.year - current.year) > 3;
  return isFar && comesNext(point, current) ? current : nearest;
}

/** "The fire broke out on 2 September 1666. Charles landed on 25 May 1660. On 29 May …": goes on from the second. */
const stepsBack = (point: PointExpression, last: Reference, current: Reference): boolean =>
  last.year < current.year &&
  last.blocksBack === 0 &&
  point.month === last.month &&
  comesNext(point, last) &&
  (point.month ?? 0) < (current.month ?? 0);

/**
 * The date of the same sentence; not an earlier one that only tells of somebody or something in the story. A block that
 * begins with such a date may be about it.
 */
export function spokenOf({ local, current, section }: DiscourseContext): Reference | undefined {
  if (!local?.isBackground || !current) return local;
  const isStory = local.relation === 'since' || current.blocksBack === 0 || section !== undefined;
  return isStory && current.year > local.year && current.year - local.year <= LIFETIME ? undefined : local;
}

/** Years between the narrative of an earlier block and a date of this one that show that the text has left it. */
const FAR = 1;

/** Whether this block speaks of another time than the one that the narrative had reached before it. */
const leftBehind = ({ current, last }: DiscourseContext): boolean =>
  current !== undefined &&
  last?.blocksBack === 0 &&
  current.blocksBack > 0 &&
  !isLong(last) &&
  Math.abs(last.year - current.year) > FAR;

/** Whether a reference is the end of the stretch of time with which the narrative began. */
const isEndOf = (last: Reference, current: Reference | undefined): boolean =>
  last.start === current?.start && last.blocksBack === current.blocksBack;

/** Years for which a narrative waits: "On 30 November 1853 …. They waited until March. On 20 September …" */
const LONGEST_WAIT = 2;

/** Whether the text has waited until a date, or said what had come about by then, since the narrative's. */
const isAwaited = (last: Reference, current: Reference): boolean =>
  (last.relation === 'until' || last.relation === 'by') &&
  last.month !== undefined &&
  (last.year > current.year || (last.year === current.year && last.month > (current.month ?? 12))) &&
  last.year - current.year <= LONGEST_WAIT &&
  last.blocksBack <= current.blocksBack;

/** Whether a day or month comes next after the wait, or, coming after it, would lead back from where it began. */
function followsWait(point: PointExpression, awaited: Reference, current: Reference): boolean {
  if (point.month === undefined) return point.unit === 'day';
  return comesNext(point, awaited) || (runsOn(point, awaited) && point.month < (current.month ?? 0));
}

const isLong = ({ unit }: Reference): boolean => unit === 'decade' || unit === 'century' || unit === 'millennium';

/** Whether a year lies in a decade, century or millennium. */
const isIn = ({ unit, year: first }: Reference, year: number): boolean =>
  year >= first && year < first + (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1000);

/** Whether the month is the reference's own or the one after it. */
function comesNext(point: PointExpression, reference: Reference): boolean {
  if (point.month === undefined || reference.month === undefined) return false;
  if (point.month === reference.month) return (point.day ?? 31) >= (reference.day ?? 1);
  return point.month === reference.month + 1;
}

/** Whether the month lies ahead of the reference in the same year. */
const runsOn = (point: PointExpression, reference: Reference): boolean =>
  reference.month !== undefined && point.month !== undefined && point.month > reference.month;
