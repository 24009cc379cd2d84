import { omit } from '../../text/values';
import type { PointExpression } from './types';

/** The date with its era settled: AD, as its year stands. */
export const stated = (point: PointExpression): PointExpression => omit(omit(omit(point, 'open'), 'proven'), 'bare');

/** The date of this number before Christ. The 490s BC begin in 499, the fifth century BC in 500. */
export function beforeChrist(point: PointExpression): PointExpression & { readonly year: number } {
  const more = { decade: 9, century: 100, millennium: 1000 }[point.unit as string] ?? 0;
  return { ...stated(point), year: 1 - (point.year ?? 0) - more };
}
