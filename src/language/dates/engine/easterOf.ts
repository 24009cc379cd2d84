import { omit } from '../../text/values';
import { westernEaster } from '../calendars/easter';
import type { PointExpression } from './types';

/** The first year with a known Easter, because the Council of Nicaea set the rule. */
const FIRST_EASTER = 325;

/** The date in a year of a feast counted from Easter; before the rule existed, the feast without a date. */
export function easterOf(feast: PointExpression, year: number): PointExpression {
  return year < FIRST_EASTER ? feast : { ...omit(feast, 'easter'), ...westernEaster(year, feast.easter ?? 0) };
}
