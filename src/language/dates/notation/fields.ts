import type { Message } from '../../messages';
import { isJulianDate, julianToDay } from '../calendars/julian';
import type { PointExpression, RangeExpression, ValueExpression } from '../engine/types';
import { astronomical, era, eraOf, gap } from '../languages/en/vocabulary';
import { civilFromDays, daysInMonth, isoDay, isoMonth } from '../edtf/gregorian';

/**
 * The year of a longer notation: "1949", "44 BC", "A.D. 79", "'68". Named groups `ad`, `year`, `era`, `short`.
 * One or two digits count only with an era.
 */
export const yearPattern =
  `(?:(?:(?<ad>A\\.?D\\.?)${gap})?(?<year>\\d{3,4}(?!\\d|[.,:]\\d)|\\d{1,2}(?=\\s?${era})|(?<=D\\.?\\s)\\d{1,2}(?!\\d))(?:\\s?(?<era>${era}))?` +
  `|['\\u2018\\u2019](?<short>\\d\\d)(?!\\d))`;

/** The year that `yearPattern` has read; empty where the notation left it out. */
export function yearFields(groups: Partial<Record<string, string>>): Pick<PointExpression, 'year' | 'open'> {
  if (groups.short !== undefined) return { year: Number(groups.short), open: 'century' };
  if (groups.year === undefined) return {};
  const sign = eraOf(groups.era);
  const openEra = sign === 0 && groups.ad === undefined && groups.year.length < 4;
  return { year: astronomical(Number(groups.year), sign), ...(openEra && { open: 'era' as const }) };
}

/** A day that no calendar has, or only another one: no value, and a note that says why. */
export function noSuchDay(month: number, day: number, year?: number): ValueExpression {
  return { kind: 'value', note: reason(month, day, year) };
}

function reason(month: number, day: number, year = 2000): Message {
  if (year === 1712 && month === 2 && day === 30) return { code: 'sweden-1712', args: [] };
  if (isJulianDate({ year, month, day })) {
    const edtf = isoDay(civilFromDays(julianToDay({ year, month, day })));
    return { code: 'only-julian', args: [{ edtf }] };
  }
  // Only February depends on its year.
  const edtf = month === 2 ? isoMonth(year, month) : isoMonth(year, month).replace(/^.*(?=-)/, 'XXXX');
  return { code: 'no-such-day', args: [{ edtf }, daysInMonth(year, month)] };
}

/** A range that begins with the match: the first date's words, then the sign, then the words of the last. */
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
export function centuryPoint(n: number | undefined, sign: -1 | 0 | 1, size: 100 | 1000): PointExpression | undefined {
  if (!n || n > (size === 100 ? 30 : 9)) return undefined;
  return {
    kind: 'point',
    unit: size === 100 ? 'century' : 'millennium',
    year: sign < 0 ? 1 - n * size : (n - 1) * size,
  };
}
