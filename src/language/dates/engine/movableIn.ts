import { omit } from '../../text/values';
import { movableDayIn } from '../calendars/movableDay';
import type { PointExpression } from './types';

/** The date of a movable day in a year; where that year has no such day, the point as it is, without a year. */
export function movableIn(point: PointExpression, year: number): PointExpression {
  const day = point.movable && movableDayIn(point.movable, year);
  return day ? { ...omit(omit(point, 'movable'), 'open'), ...day } : omit(omit(point, 'year'), 'open');
}
