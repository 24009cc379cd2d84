import type { DateModifier } from '../../types';
import { civilFromDays, daysFromCivil, daysInMonth, isDay, isoDay, monthFromIndex, monthIndex } from './gregorian';

// Parses EDTF (ISO 8601-2, levels 0 to 2; https://www.loc.gov/standards/datetime/) for the days that a date covers.
// Signs of doubt and times of day are ignored, because they do not change the bounds. Significant digits do: "1950S2" is
// some year of the twentieth century, estimated to be 1950.

/** First and last day of a date, as `YYYY-MM-DD`; an open or unknown end is absent. */
export interface DateBounds {
  readonly earliest?: string;
  readonly latest?: string;
}

/** First and last day, in days since 1970-01-01; infinite at an open end. */
export interface DayRange {
  readonly first: number;
  readonly last: number;
}

const SIMPLE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;

/** Years further from 0 than this have no bounds; they are geology, not history. */
const FURTHEST_YEAR = 999_999;

/**
 * Whether the text is EDTF of level 0, 1 or 2; a century or decade may carry `~` as well ("184X~"). A number of two or
 * three digits is not: EDTF has it for a century or decade, but writers mean a year (`meantEdtf`).
 */
export function isEdtf(text: string): boolean {
  return isSimple(text) || daysOf(text) !== undefined;
}

/** Whether the text is a year AD or one of its months: most dates of glossaries are, and need no arithmetic. */
const isSimple = (text: string): boolean => (text.length === 4 || text.length === 7) && SIMPLE.test(text);

/** The days of an EDTF date, narrowed to the part named by the modifier. */
export function dateBounds(edtf: string, modifier?: DateModifier): DateBounds {
  const simple = modifier ? undefined : simpleBounds(edtf);
  if (simple) return simple;
  const range = dayRange(edtf, modifier);
  return {
    ...(range && Number.isFinite(range.first) && { earliest: isoDay(civilFromDays(range.first)) }),
    ...(range && Number.isFinite(range.last) && { latest: isoDay(civilFromDays(range.last)) }),
  };
}

/** The bounds of a year, month or day AD without any sign: the most common dates, which need no arithmetic. */
function simpleBounds(edtf: string): DateBounds | undefined {
  if (edtf.length > 10 || !SIMPLE.test(edtf)) return undefined;
  if (edtf.length === 4) return { earliest: `${edtf}-01-01`, latest: `${edtf}-12-31` };
  const days = daysInMonth(Number(edtf.slice(0, 4)), Number(edtf.slice(5, 7)));
  if (edtf.length === 7) return { earliest: `${edtf}-01`, latest: `${edtf}-${days}` };
  return Number(edtf.slice(8)) <= days ? { earliest: edtf, latest: edtf } : undefined;
}

/** Like `dateBounds`, in days since 1970-01-01; undefined if the text is not EDTF. */
export function dayRange(edtf: string, modifier?: DateModifier): DayRange | undefined {
  const range = daysOf(edtf);
  return range && modifier ? part(range, edtf, modifier) : range;
}

/** Whether a date begins later than another; false if either is not EDTF. */
export function beginsLater(edtf: string, other: string): boolean {
  const [own, others] = [simpleBounds(edtf), simpleBounds(other)];
  // Of four digits each, they are in the order of their characters.
  if (own?.earliest !== undefined && others?.earliest !== undefined) return own.earliest > others.earliest;
  const [range, otherRange] = [daysOf(edtf), daysOf(other)];
  return range !== undefined && otherRange !== undefined && range.first > otherRange.first;
}

/** Days since 1970-01-01 of `YYYY-MM-DD`; NaN if the text is not a day. */
export function dayNumber(iso: string): number {
  return rangeOfDate(iso)?.first ?? Number.NaN;
}

function daysOf(edtf: string): DayRange | undefined {
  const set = /^(?:\[(.*)\]|\{(.*)\})$/.exec(edtf);
  if (set) return rangeOfSet((set[1] ?? set[2]!).split(','));
  const [from, to, ...more] = edtf.split('/');
  if (to === undefined) return rangeOfDate(edtf);
  return more.length > 0 ? undefined : between(from!, to);
}

const OPEN: DayRange = { first: -Infinity, last: Infinity };

/** From the first day of one date to the last day of another; an open or unknown end is ".." or empty. */
function between(from: string, to: string): DayRange | undefined {
  const isOpen = (end: string): boolean => end === '' || end === '..';
  if (isOpen(from) && isOpen(to)) return undefined;
  const [start, end] = [from, to].map((each) => (isOpen(each) ? OPEN : rangeOfDate(each)));
  return start && end && start.first <= end.last ? { first: start.first, last: end.last } : undefined;
}

/** One or all of several dates: "[1667,1668,1670..1672]", "{..1984}". */
function rangeOfSet(members: readonly string[]): DayRange | undefined {
  let [first, last] = [Infinity, -Infinity];
  for (const member of members) {
    const [from, to = from, ...more] = member.trim().split('..');
    const range = more.length > 0 ? undefined : between(from!, to!);
    if (!range) return undefined;
    first = Math.min(first, range.first);
    last = Math.max(last, range.last);
  }
  return { first, last };
}

/** A sign of doubt may stand on either side of a year, a month or a day. */
const DATE = (() => {
  const marked = (part: string): string => `[?~%]?${part}[?~%]?`;
  const year = '(?:(?<year>-?[\\dX]{4})|Y(?<far>-?(?:\\d{5,}|\\d+E\\d+)))(?:S(?<significant>[1-9]))?';
  const zone = '(?:Z|[-+\u2212]\\d\\d(?::?[0-5]\\d)?)';
  const time = `T(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?${zone}?`;
  const day = `-${marked('(?<day>[\\dX]{2})')}(?:${time})?`;
  return new RegExp(`^${marked(year)}(?:-${marked('(?<month>[\\dX]{2})')}(?:${day})?)?$`);
})();

function rangeOfDate(edtf: string): DayRange | undefined {
  const parts = DATE.exec(edtf)?.groups;
  if (!parts) return undefined;
  const { year = parts['far']!, month, day, significant } = parts;
  // A year of five digits has no months, and no year is -0000.
  if (year === '-0000' || (parts['far'] !== undefined && month !== undefined)) return undefined;
  if (significant === undefined) return rangeOfYears(year, month, day);
  return month === undefined ? rangeOfEstimate(year, Number(significant)) : undefined;
}

/** The years whose first digits are those of the year: "1850S2" is 1800 to 1899, "Y171010000S3" is geology. */
function rangeOfEstimate(year: string, significant: number): DayRange | undefined {
  if (year.includes('X')) return undefined;
  const size = 10 ** Math.max(0, String(Math.abs(Number(year))).padStart(4, '0').length - significant);
  const first = Math.floor(Math.abs(Number(year)) / size) * size;
  const [from, to] = Number(year) < 0 ? [-(first + size - 1), -first] : [first, first + size - 1];
  return Math.max(-from, to) > FURTHEST_YEAR ? OPEN : years(from, to);
}

/** The days of a date with unspecified digits: "195X", "-04XX", "1958-XX", "1958-1X-3X". */
function rangeOfYears(year: string, month?: string, day?: string): DayRange | undefined {
  const ends = ['0', '9'].map((digit) => Number(year.replaceAll('X', digit))).sort((a, b) => a - b);
  const [from, to] = ends as [number, number];
  if (Math.max(-from, to) > FURTHEST_YEAR) return OPEN;
  if (month === undefined) return years(from, to);
  const season = day === undefined ? seasonRange(from, Number(month)) : undefined;
  if (season) return { first: season.first, last: seasonRange(to, Number(month))!.last };
  const days = day === undefined ? [1] : numbersLike(day, 31);
  const [shortest] = days;
  if (shortest === undefined) return undefined;
  const oneYear = from === to ? from : undefined;
  const itsMonths = numbersLike(month, 12).filter((each) => isDay(each, shortest, oneYear));
  const [firstMonth, lastMonth] = [itsMonths[0], itsMonths.at(-1)];
  if (firstMonth === undefined || lastMonth === undefined) return undefined;
  if (day === undefined) return { first: months(from, firstMonth, 1).first, last: months(to, lastMonth, 1).last };
  const longest = daysInMonth(to, lastMonth);
  return {
    first: daysFromCivil({ year: from, month: firstMonth, day: shortest }),
    last: daysFromCivil({ year: to, month: lastMonth, day: days.findLast((each) => each <= longest) ?? shortest }),
  };
}

/** The numbers from 1 to `most` that match two digits, where "X" matches any digit. */
function numbersLike(written: string, most: number): readonly number[] {
  const isLike = (digits: string): boolean => [0, 1].every((i) => written[i] === 'X' || written[i] === digits[i]);
  const all = Array.from({ length: most }, (_, i) => i + 1);
  return all.filter((number) => isLike(String(number).padStart(2, '0')));
}

function seasonRange(year: number, code: number): DayRange | undefined {
  const season = monthsOf(code);
  return season && months(year, ...season);
}

/**
 * Season codes of ISO 8601-2: 21–24 without hemisphere (taken as northern), 25–32 by hemisphere, 33–41 parts of a year.
 * The first month, and how many there are; a month above 12 is in the next year.
 */
export function monthsOf(code: number): readonly [first: number, count: number] | undefined {
  if (code >= 21 && code <= 28) return [3 + ((code - 21) % 4) * 3, 3];
  if (code >= 29 && code <= 32) return [9 + (code - 29) * 3, 3];
  if (code >= 33 && code <= 36) return [1 + (code - 33) * 3, 3];
  if (code >= 37 && code <= 39) return [1 + (code - 37) * 4, 4];
  return code === 40 || code === 41 ? [1 + (code - 40) * 6, 6] : undefined;
}

/** `count` whole months from this month on; a month above 12 is in the next year. */
function months(year: number, month: number, count: number): DayRange {
  const index = monthIndex(year, month);
  return { first: firstDayOf(index), last: firstDayOf(index + count) - 1 };
}

/** The first day of a month, counted as in `monthIndex`. */
const firstDayOf = (index: number): number => daysFromCivil({ ...monthFromIndex(index), day: 1 });

const years = (from: number, to: number): DayRange => ({
  first: months(from, 1, 1).first,
  last: months(to, 12, 1).last,
});

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
    // Before Christ a century is 500 to 401, and its thirds have 33, 33 and 34 years.
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
