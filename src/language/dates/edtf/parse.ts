// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- ambient: the package ships no types
/// <reference path="./library.d.ts" />
import parseEdtf from 'edtf';
import type { DateModifier } from '../../types';
import { civilFromDays, daysFromCivil, daysInMonth, isoDay, monthFromIndex, monthIndex } from './gregorian';

// The only import of the edtf package. Plain shapes are read here by themselves, since its grammar is slow.

/** First and last day that a date covers, as `YYYY-MM-DD`; an end that is open or unknown is absent. */
export interface DateBounds {
  readonly earliest?: string;
  readonly latest?: string;
}

/** First and last day, in days since 1970-01-01; infinite at an open end. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const DAY_MS = 86_400_000;
const SIMPLE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
const PLAIN = /^(?:(-?\d{4})|Y(-?\d{5,6}))(?:-(\d\d)(?:-(\d\d))?)?[?~%]?$/;
const MASKED = /^(-?)(\d{1,3})(X{1,3})[?~%]?$/;

/** Whether the text is EDTF of level 0, 1 or 2; a century or decade may carry `~` as well ("184X~"). */
export function isEdtf(text: string): boolean {
  return daysOf(text) !== undefined;
}

/** The days that an EDTF date covers, narrowed to the part of it that the modifier names. */
export function dateBounds(edtf: string, modifier?: DateModifier): DateBounds {
  const simple = modifier ? undefined : simpleBounds(edtf);
  if (simple) return simple;
  const range = dayRange(edtf, modifier);
  return {
    ...(range && Number.isFinite(range.first) && { earliest: isoDay(civilFromDays(range.first)) }),
    ...(range && Number.isFinite(range.last) && { latest: isoDay(civilFromDays(range.last)) }),
  };
}

/** Of the commonest shapes, a year, month or day AD without any sign: they need no arithmetic. */
function simpleBounds(edtf: string): DateBounds | undefined {
  if (edtf.length > 10 || !SIMPLE.test(edtf)) return undefined;
  if (edtf.length === 4) return { earliest: `${edtf}-01-01`, latest: `${edtf}-12-31` };
  const days = daysInMonth(Number(edtf.slice(0, 4)), Number(edtf.slice(5, 7)));
  if (edtf.length === 7) return { earliest: `${edtf}-01`, latest: `${edtf}-${days}` };
  return Number(edtf.slice(8)) <= days ? { earliest: edtf, latest: edtf } : undefined;
}

/** Like `dateBounds`, in days since 1970-01-01; undefined where the text is not EDTF. */
export function dayRange(edtf: string, modifier?: DateModifier): DayRange | undefined {
  const range = daysOf(edtf);
  return range && modifier ? part(range, edtf, modifier) : range;
}

/** Days since 1970-01-01 of `YYYY-MM-DD`; NaN where the text is no day. */
export function dayNumber(iso: string): number {
  return plainRange(iso)?.first ?? Number.NaN;
}

function daysOf(edtf: string): DayRange | undefined {
  const plain = plainRange(edtf);
  if (plain) return plain;
  const slash = edtf.indexOf('/');
  if (slash >= 0) {
    const from = endRange(edtf.slice(0, slash));
    const to = endRange(edtf.slice(slash + 1));
    if (!from || !to || (from === OPEN && to === OPEN)) return undefined;
    const first = from === OPEN ? -Infinity : from.first;
    const last = to === OPEN ? Infinity : to.last;
    return first <= last ? { first, last } : undefined;
  }
  return libraryRange(edtf);
}

const OPEN: DayRange = { first: -Infinity, last: Infinity };

function endRange(end: string): DayRange | undefined {
  return end === '' || end === '..' ? OPEN : (plainRange(end) ?? libraryRange(end));
}

function plainRange(edtf: string): DayRange | undefined {
  const plain = PLAIN.exec(edtf);
  if (plain) {
    const year = Number(plain[1] ?? plain[2]);
    const second = plain[3] === undefined ? undefined : Number(plain[3]);
    const third = plain[4] === undefined ? undefined : Number(plain[4]);
    if (second === undefined) return months(year, 1, 12);
    if (third === undefined) return second >= 1 && second <= 12 ? months(year, second, 1) : seasonRange(year, second);
    if (second < 1 || second > 12 || third < 1 || third > daysInMonth(year, second)) return undefined;
    const day = daysFromCivil({ year, month: second, day: third });
    return { first: day, last: day };
  }
  const masked = MASKED.exec(edtf);
  if (!masked || masked[2]!.length + masked[3]!.length !== 4) return undefined;
  const size = 10 ** masked[3]!.length;
  const base = Number(masked[2]) * size;
  return masked[1] ? years(-(base + size - 1), -base) : years(base, base + size - 1);
}

/** Season codes of ISO 8601-2: 21–24 without hemisphere (read as northern), 25–32 by hemisphere, 33–41 parts. */
function seasonRange(year: number, code: number): DayRange | undefined {
  if (code >= 21 && code <= 28) return months(year, 3 + ((code - 21) % 4) * 3, 3);
  if (code >= 29 && code <= 32) return months(year, 9 + (code - 29) * 3, 3);
  if (code >= 33 && code <= 36) return months(year, 1 + (code - 33) * 3, 3);
  if (code >= 37 && code <= 39) return months(year, 1 + (code - 37) * 4, 4);
  return code === 40 || code === 41 ? months(year, 1 + (code - 40) * 6, 6) : undefined;
}

/** `count` whole months from this one on; a month beyond 12 lies in the next year. */
function months(year: number, month: number, count: number): DayRange {
  const index = monthIndex(year, month);
  return { first: firstDayOf(index), last: firstDayOf(index + count) - 1 };
}

/** Of a month, counted as `monthIndex` does. */
const firstDayOf = (index: number): number => daysFromCivil({ ...monthFromIndex(index), day: 1 });

const years = (from: number, to: number): DayRange => ({
  first: months(from, 1, 1).first,
  last: months(to, 12, 1).last,
});

function libraryRange(text: string): DayRange | undefined {
  try {
    const { min, max } = parseEdtf(text);
    return {
      first: min === null ? -Infinity : Math.floor(min / DAY_MS),
      last: max === null ? Infinity : Math.floor(max / DAY_MS),
    };
  } catch {
    const exact = text.replace(/[?~%]$/, '');
    return exact !== text && /X$/.test(exact) ? libraryRange(exact) : undefined;
  }
}

/**
 * The first, middle or last third: of a decade its years 0–3, 4–6, 7–9; of a century its years 0–33, 34–66, 67–99; of
 * a year its months in fours; of a month its days 1–10, 11–20, 21 to the end; of anything else its days.
 */
function part({ first, last }: DayRange, edtf: string, modifier: DateModifier): DayRange {
  if (!Number.isFinite(first) || !Number.isFinite(last)) return { first, last };
  const from = civilFromDays(first);
  const to = civilFromDays(last);
  const pick = <T>(start: T, mid: T, end: T): T => (modifier === 'start' ? start : modifier === 'mid' ? mid : end);
  if (edtf.includes('X')) {
    const span = to.year - from.year + 1;
    // Before Christ a century is 500 to 401 and its thirds are 33, 33 and 34 years long.
    const cut = (third: number): number => Math.floor((span * third) / 3) + (from.year < 0 ? 0 : 1);
    const [a, b] = pick<readonly [number, number]>([0, cut(1)], [cut(1), cut(2)], [cut(2), span]);
    return years(from.year + a, from.year + b - 1);
  }
  if (/^-?\d{4}[?~%]?$/.test(edtf)) return months(from.year, pick(1, 5, 9), 4);
  if (/^-?\d{4}-(?:0[1-9]|1[0-2])[?~%]?$/.test(edtf)) {
    const [a, b] = pick<readonly [number, number]>([0, 9], [10, 19], [20, last - first]);
    return { first: first + a, last: first + b };
  }
  const third = (last - first + 1) / 3;
  const [a, b] = pick<readonly [number, number]>([0, third], [third, 2 * third], [2 * third, 3 * third]);
  return { first: first + Math.floor(a), last: first + Math.max(Math.floor(a), Math.ceil(b) - 1) };
}
