import type { Message } from '../../messages';
import { isJulianDate, julianToDay } from '../calendars/julian';
import type { PointExpression, RangeExpression, ValueExpression } from '../engine/types';
import type { EraSign } from './pattern';
import { civilFromDays, daysInMonth, isoDay, isoMonth } from '../edtf/gregorian';

/** A day that no calendar has, or only another one: no value, and a note with the reason. */
export function noSuchDay(month: number, day: number, year?: number): ValueExpression {
  return { kind: 'value', note: reason(month, day, year) };
}

const LEAP_YEAR = 2000;

function reason(month: number, day: number, stated: number | undefined): Message {
  const year = stated ?? LEAP_YEAR;
  if (year === 1712 && month === 2 && day === 30) return { code: 'sweden-1712', args: [] };
  if (isJulianDate({ year, month, day })) {
    const edtf = isoDay(civilFromDays(julianToDay({ year, month, day })));
    return { code: 'only-julian', args: [{ edtf }] };
  }
  // Only February depends on the year.
  const edtf = month === 2 && stated !== undefined ? isoMonth(year, month) : `XXXX-${isoMonth(0, month).slice(-2)}`;
  return { code: 'no-such-day', args: [{ edtf }, daysInMonth(year, month)] };
}

/** A range that begins with the match: the words of the first date, the joining sign, the words of the last date. */
export function rangeOf(
  { index, 0: words }: RegExpExecArray,
  first: { readonly length: number; readonly date: PointExpression },
  sign: string,
  last: PointExpression,
): RangeExpression {
  const fromEnd = index + first.length;
  return {
    kind: 'range',
    from: { start: index, end: fromEnd, date: first.date },
    to: { start: fromEnd + sign.length, end: index + words.length, date: last },
  };
}

/** The fifth century BC is 500 to 401 BC, astronomically -499 to -400: EDTF `-04XX`. */
export function centuryPoint(n: number | undefined, sign: EraSign, size: 100 | 1000): PointExpression | undefined {
  if (!n || n > (size === 1000 ? 10 : sign < 0 ? 100 : 30)) return undefined;
  return {
    kind: 'point',
    unit: size === 100 ? 'century' : 'millennium',
    year: sign < 0 ? 1 - n * size : (n - 1) * size,
    ...(sign === 0 && { bare: true }),
  };
}
