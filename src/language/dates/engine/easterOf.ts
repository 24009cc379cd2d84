import { omit } from '../../text/values';
import { westernEaster } from '../calendars/easter';
import type { PointExpression } from './types';

/** The first year whose Easter is known: the Council of Nicaea gave the rule. */
const FIRST_EASTER = 325;

/** A feast that is counted from Easter, in a year; before there was a rule for it, the feast alone. */
export function easterOf(feast: PointExpression, year: number): PointExpression {
  return year < FIRST_EASTER ? feast : { ...omit(feast, 'easter'), ...westernEaster(year, feast.easter ?? 0) };
}
