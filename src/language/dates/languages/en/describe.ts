import type { DateModifier, DateRelation } from '../../../types';
import { type DateSet, dateSetOf } from '../../edtf/dateSet';
import type { DescribeDate } from '../../engine/language';

// EDTF in the words of a historian: "15 March 44 BC", "late 1957", "c. 1450", "the 1930s".

const monthNames = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];
const seasonNames = ['spring', 'summer', 'autumn', 'winter'];
const partNames: Readonly<Record<number, string>> = {
  33: 'first quarter of',
  34: 'second quarter of',
  35: 'third quarter of',
  36: 'fourth quarter of',
  37: 'first four months of',
  38: 'middle four months of',
  39: 'last four months of',
  40: 'first half of',
  41: 'second half of',
};

/** The order of day and month: "1 October 1949" or "October 1, 1949". */
type DayOrder = 'day-month' | 'month-day';

/** English words for an EDTF date: "1957-24" is "winter 1957–58", with `end` "late winter 1957–58". */
export function describeDate(edtf: string, modifier?: DateModifier, relation?: DateRelation): string {
  return described('day-month', edtf, modifier, relation);
}

/** As American historians write it: "October 1, 1949". */
export const describeDateAmerican: DescribeDate = (...date) => described('month-day', ...date);

function described(order: DayOrder, ...[edtf, modifier, relation]: Parameters<DescribeDate>): string {
  const whole = words(edtf, order);
  const date = modifier ? partWords(whole, modifier) : whole;
  return relation ? `${relation} ${date}` : date;
}

/** "late 1957", "mid-1950s", "early 19th century". */
function partWords(words: string, modifier: DateModifier): string {
  const whole = words.replace(/^the /, '');
  return modifier === 'mid' ? `mid-${whole}` : `${modifier === 'start' ? 'early' : 'late'} ${whole}`;
}

function words(edtf: string, order: DayOrder): string {
  const set = dateSetOf(edtf);
  return set ? setWords(set, order) : dateWords(edtf, order);
}

/** "1803 or 1804", "1667, 1668 and 1670–1672", "some time in 1670–1672". */
function setWords({ meant, members }: DateSet, order: DayOrder): string {
  const each = members.map((member) => dateWords(member, order));
  const last = each.pop()!;
  if (each.length > 0) return `${each.join(', ')} ${meant === 'one' ? 'or' : 'and'} ${last}`;
  return meant === 'within' ? `some time in ${last}` : last;
}

function dateWords(edtf: string, order: DayOrder): string {
  const slash = edtf.indexOf('/');
  if (slash < 0) return single(edtf, order);
  const [from, to] = [edtf.slice(0, slash), edtf.slice(slash + 1)];
  if (isOpen(from)) return `until ${single(to, order)}`;
  if (isOpen(to)) return `from ${single(from, order)} on`;
  return rangeWords(from, to, order) ?? `${single(from, order)} to ${single(to, order)}`;
}

const isOpen = (end: string): boolean => end === '' || end === '..';

/**
 * What both ends share is said once: "1952–1957", "June–August 1957", "15–27 September 1956". Undefined for what is not
 * a plain day, month or year.
 */
function rangeWords(from: string, to: string, order: DayOrder): string | undefined {
  const [a, b] = [plainDate(from), plainDate(to)];
  if (!a || !b) return undefined;
  if (a.month === 0 && b.month === 0) return yearRange(a.year, b.year);
  if (a.year !== b.year || (a.month === 0) !== (b.month === 0)) {
    return `${single(from, order)} – ${single(to, order)}`;
  }
  const year = yearWords(a.year);
  if (a.day === 0 && b.day === 0) return `${monthName(a.month)}–${monthName(b.month)} ${year}`;
  const [first, last] = [dayWords(a, order), dayWords(b, order)];
  const isSameMonth = a.month === b.month && a.day > 0 && b.day > 0;
  if (order === 'day-month') return `${isSameMonth ? `${a.day}–` : `${first} – `}${last} ${year}`;
  return `${first}${isSameMonth ? `–${b.day}` : ` – ${last}`}, ${year}`;
}

/** "1952–1957", "44–27 BC", "27 BC – AD 14", "AD 742–814". */
function yearRange(from: number, to: number): string {
  if (from <= 0 && to <= 0) return `${1 - from}–${yearWords(to)}`;
  return from > 0 ? `${yearWords(from)}–${to}` : `${yearWords(from)} – ${yearWords(to)}`;
}

interface PlainDate {
  readonly year: number;
  /** 0 for none. */
  readonly month: number;
  readonly day: number;
}

function plainDate(edtf: string): PlainDate | undefined {
  const [, year, month = 0, day = 0] = (/^(-?\d{4})(?:-(0\d|1[0-2])(?:-(\d\d))?)?$/.exec(edtf) ?? []).map(Number);
  return year === undefined ? undefined : { year, month: month || 0, day: day || 0 };
}

const monthName = (month: number): string => monthNames[month - 1] ?? '';

/** A day or a month without its year: "1 October", "October 1", "October". */
function dayWords({ month, day }: Pick<PlainDate, 'month' | 'day'>, order: DayOrder): string {
  if (day === 0) return monthName(month);
  return order === 'day-month' ? `${day} ${monthName(month)}` : `${monthName(month)} ${day}`;
}

function single(edtf: string, order: DayOrder): string {
  const [, date = edtf, doubt] = /^(.*?)([?~%]?)$/.exec(edtf) ?? [];
  const text = exact(date, order);
  if (doubt === '~') return `c. ${text}`;
  if (doubt === '?') return `possibly ${text}`;
  return doubt === '%' ? `possibly c. ${text}` : text;
}

function exact(edtf: string, order: DayOrder): string {
  const masked = /^(-?)(\d{1,3})(X{1,3})$/.exec(edtf);
  if (masked) return maskedWords(masked[1] !== '', masked[2]!, masked[3]!.length);
  const [, month] = /^XXXX-(\d\d)$/.exec(edtf) ?? [];
  if (month !== undefined) return monthNames[Number(month) - 1] ?? edtf;
  const match = /^Y?(-?\d{4,})(?:-(\d\d|XX))?(?:-(\d\d|XX))?$/.exec(edtf);
  if (!match) return edtf;
  const year = yearWords(Number(match[1]));
  const second = Number(match[2]);
  if (!second) return year;
  if (second === 24 || second === 28) return `winter ${winterYears(Number(match[1]))}`;
  if (second >= 21 && second <= 32) return `${seasonNames[(second - 21) % 4]!} ${year}`;
  if (second > 12) return partNames[second] ? `${partNames[second]} ${year}` : edtf;
  const day = Number(match[3]);
  const shown = dayWords({ month: second, day: day || 0 }, order);
  return `${shown}${day && order === 'month-day' ? ',' : ''} ${year}`;
}

/** A winter extends into the next year: "1956–57", "481–480 BC". */
function winterYears(year: number): string {
  if (year < 0) return `${1 - year}–${-year} BC`;
  if (year === 0) return '1 BC – AD 1';
  const next = year % 100 === 99 ? year + 1 : String((year + 1) % 100).padStart(2, '0');
  return `${yearWords(year)}–${next}`;
}

/** Years before 1000 have an era. */
function yearWords(year: number): string {
  if (year <= 0) return `${1 - year} BC`;
  return year < 1000 ? `AD ${year}` : String(year);
}

function maskedWords(bc: boolean, digits: string, masked: number): string {
  if (masked === 1) {
    const first = Number(digits) * 10;
    return bc ? `${first + 1}–${first + 10} BC` : `the ${first}s${first < 1000 ? ' AD' : ''}`;
  }
  if (masked === 2) return `the ${ordinal(Number(digits) + 1)} century${bc ? ' BC' : Number(digits) < 10 ? ' AD' : ''}`;
  return `the ${ordinal(Number(digits) + 1)} millennium${bc ? ' BC' : ''}`;
}

function ordinal(n: number): string {
  const tens = n % 100;
  const ending = tens >= 11 && tens <= 13 ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th');
  return `${n}${ending}`;
}
