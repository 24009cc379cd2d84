import type { DateModifier } from '../../types';
import { beginsLater, dateBounds } from './parse';
import { daysInMonth, isDay, isoDay, isoMonth, yearString } from './gregorian';
import type { ResolvedDate, Doubt, PointExpression, RangeExpression, ValueExpression } from '../engine/types';

// EDTF of complete expressions.

export type DateValue = Pick<ResolvedDate, 'edtf' | 'modifier' | 'calendar' | 'note' | 'parts'>;

export const doubtSign = ({ uncertain, approximate }: Doubt): string =>
  uncertain && approximate ? '%' : uncertain ? '?' : approximate ? '~' : '';

/** EDTF with a further doubt: "possibly" makes `0680-10-10~` to `0680-10-10%`. */
function doubted(edtf: string, { uncertain, approximate }: Doubt): string {
  const [, date = edtf, sign = ''] = /^(.*?)([?~%]?)$/.exec(edtf) ?? [];
  const isUncertain = uncertain ?? /[?%]/.test(sign);
  const isApproximate = approximate ?? /[~%]/.test(sign);
  return date + doubtSign({ ...(isUncertain && { uncertain: true }), ...(isApproximate && { approximate: true }) });
}

/** EDTF of a point with a known year; undefined if something is missing or the day does not exist. */
export function pointEdtf(point: PointExpression): string | undefined {
  const { unit, year, month, day, season, open } = point;
  if (year === undefined || open) return undefined;
  if (point.share) return fraction(point, ...point.share);
  const sign = doubtSign(point);
  switch (unit) {
    case 'day':
    case 'week':
      if (month === undefined) return undefined;
      if (day === undefined) return isoMonth(year, month) + sign;
      return isDay(month, day, year) ? isoDay({ year, month, day }) + sign : undefined;
    case 'month':
      return month === undefined ? undefined : isoMonth(year, month) + sign;
    case 'season':
    case 'quarter':
    case 'half':
      return season === undefined ? undefined : isoMonth(year, season) + sign;
    case 'year':
      return yearString(year) + sign;
    case 'decade':
      return masked(year, 10, sign);
    case 'century':
      return masked(year, 100, sign);
    case 'millennium':
      return masked(year, 1000, sign);
  }
}

/** `193X` if the years share their first digits ("the 490s BC" do not), otherwise an interval. */
function masked(first: number, size: 10 | 100 | 1000, sign: string): string {
  const last = first + size - 1;
  const digits = size === 10 ? 1 : size === 100 ? 2 : 3;
  const stem = (year: number): string => yearString(year).slice(0, -digits);
  const negative = last < 0 || (first < 0 && last === 0);
  if (stem(first) === (negative && last === 0 ? `-${stem(last)}` : stem(last)))
    return stem(first) + 'X'.repeat(digits) + sign;
  return `${yearString(first)}${sign}/${yearString(last)}${sign}`;
}

/** EDTF of the `index`-th of `count` equal parts: the second half of 1958 is `1958-07/1958-12`. */
export function fraction(point: PointExpression, index: number, count: number): string | undefined {
  const { unit, year = 0, month } = point;
  const share = (size: number): [number, number] => [
    Math.round((size * (index - 1)) / count),
    Math.round((size * index) / count) - 1,
  ];
  if (unit === 'year') {
    const [from, to] = share(12);
    return `${isoMonth(year, from + 1)}/${isoMonth(year, to + 1)}`;
  }
  if (unit === 'month' && month !== undefined) {
    const [from, to] = share(daysInMonth(year, month));
    return `${isoDay({ year, month, day: from + 1 })}/${isoDay({ year, month, day: to + 1 })}`;
  }
  if (unit !== 'century' && unit !== 'decade') return undefined;
  if (unit === 'century' && count === 10) return masked(year + (index - 1) * 10, 10, '');
  const [from, to] = share(unit === 'century' ? 100 : 10);
  return `${yearString(year + from)}/${yearString(year + to)}`;
}

/** The value of an expression without context; incomplete ones have no EDTF. */
export function valueOf(expression: PointExpression | RangeExpression | ValueExpression): DateValue {
  if (expression.kind === 'value') {
    const { edtf, modifier, calendar, note, parts } = expression;
    return {
      ...(edtf !== undefined && { edtf: edtf.includes('/') ? edtf : doubted(edtf, expression) }),
      ...(modifier && { modifier }),
      ...(calendar && { calendar }),
      ...(note !== undefined && { note }),
      ...(parts && { parts }),
    };
  }
  if (expression.kind === 'range') return rangeValue(expression);
  const { modifier, modifierTo, calendar } = expression;
  if (modifier && modifierTo) {
    const stretch = stretchOf(expression, modifier, modifierTo);
    if (stretch !== undefined) return { edtf: stretch };
  }
  const edtf = pointEdtf(expression);
  return { ...(edtf !== undefined && { edtf }), ...(modifier && { modifier }), ...(calendar && { calendar }) };
}

function rangeValue({ from, to, only }: RangeExpression): DateValue {
  const first = pointEdtf(from.date);
  const last = pointEdtf(to.date);
  if (first === undefined || last === undefined) return {};
  const edtf =
    only === 'one'
      ? `[${first},${last}]`
      : only === 'both'
        ? `{${first},${last}}`
        : `${inInterval(from.date, first, 'earliest')}/${inInterval(to.date, last, 'latest')}`;
  if (only === undefined && beginsLater(first, last)) return {};
  return {
    edtf,
    parts: [
      { start: from.start, end: from.end, edtf: first },
      { start: to.start, end: to.end, edtf: last },
    ],
  };
}

/** One end of an interval. A season is written as its first or last month, since intervals of seasons are not EDTF. */
function inInterval({ season }: PointExpression, edtf: string, side: 'earliest' | 'latest'): string {
  const parts = edtf.split('/');
  const end = (side === 'earliest' ? parts[0] : parts.at(-1)) ?? edtf;
  const day = season === undefined ? undefined : dateBounds(end)[side];
  return day === undefined ? end : day.slice(0, -3) + (/[?~%]$/.exec(end)?.[0] ?? '');
}

/** The part of an EDTF value that later dates can be completed from: its first year, month and day. */
export function edtfPoint(edtf = ''): PointExpression | undefined {
  const match = /^(-?\d{4})(?:-(\d\d))?(?:-(\d\d))?/.exec(edtf);
  if (!match) return undefined;
  const year = Number(match[1]);
  const second = Number(match[2] ?? 0);
  if (!second) return { kind: 'point', unit: 'year', year };
  if (second > 12) return { kind: 'point', unit: 'season', year, season: second };
  if (match[3] === undefined) return { kind: 'point', unit: 'month', year, month: second };
  return { kind: 'point', unit: 'day', year, month: second, day: Number(match[3]) };
}

/** "Mid-to-late 1950s": the years, months or days from one part of the date to another. */
function stretchOf(point: PointExpression, first: DateModifier, last: DateModifier): string | undefined {
  const edtf = pointEdtf(point);
  const from = edtf && dateBounds(edtf, first).earliest;
  const to = edtf && dateBounds(edtf, last).latest;
  const drop = { decade: 6, century: 6, millennium: 6, year: 3, month: 0 }[point.unit as string];
  if (!from || !to || drop === undefined) return undefined;
  return `${from.slice(0, from.length - drop)}/${to.slice(0, to.length - drop)}`;
}
