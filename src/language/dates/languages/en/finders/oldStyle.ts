import { isJulianDate, julianToDay } from '../../../calendars/julian';
import type { CivilDay } from '../../../edtf/gregorian';
import { civilFromDays, daysFromCivil, isDay, isoDay, isoMonth } from '../../../edtf/gregorian';
import type { DateExpression, DateFinder, PointExpression } from '../../../engine/types';
import { dash, dayNumeral, gap, initials, optionalGap, pattern } from '../../../notation/pattern';
import { month, monthOf, vocabulary, weekday, words } from '../vocabulary';

const day = `${dayNumeral}(?!\\d)(?:${words.ordinalEnding})?`;
const mark = '(?:O\\.\\s?S\\.?|N\\.\\s?S\\.?|OS|NS|Old Style|New Style|Julian|Gregorian)';

/** A day and month in either order; groups `name`1 to `name`4. */
const dayAndMonth = (name: string): string =>
  `(?:(?<${name}1>${day}) (?:of )?(?<${name}2>${month})|(?<${name}3>${month}) (?<${name}4>${day}))`;

/** Two days of one month, the second in brackets or behind a slash: "26 (14) December 1825", "December 14 (26), 1825". */
const twoDays =
  `(?:(?<first>${day})${optionalGap}(?:[([]${optionalGap}(?<second>${day})${optionalGap}[)\\]]|/${optionalGap}(?<second3>${day})) ` +
  `(?:of )?(?<itsMonth>${month}),? (?<itsYear>\\d{4})(?!\\d)` +
  `|(?<itsMonth2>${month}) (?<first2>${day}) ?[([](?<second2>${day})[)\\]],? (?<itsYear2>\\d{4})(?!\\d))`;

const year = (name: string): string => `(?:,?${gap}(?<${name}>\\d{3,4})(?!\\d))?`;

/**
 * Old Style (Julian) and New Style (Gregorian) dates:
 * - 25 October 1917 (O.S.), 25 October 1917 Old Style, 7 November 1917 (N.S.)
 * - 7 November [O.S. 25 October] 1917, 7 November 1917 (25 October O.S.), 25 October (7 November N.S.) 1917
 * - 25 October/7 November 1917, 25 October (7 November) 1917, if the two are one day in the two calendars
 * - 26 (14) December 1825, December 14 (26), 1825, 14/26 December 1825: the month and year stand once
 * - 25 July O.S., 7 August (28 July Old Style), 14 February (1 February): the year comes from the context
 * - 24 February 1722/23, 24 February 1722–3, February 1722/3: the year began on 25 March
 */
export const oldStyle: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: [...words.monthTriggers, ...vocabulary.weekdays.keys()],
    afterDigits: words.afterOrdinal + initials(words.vocabulary.of, words.monthTriggers) + '([/',
    // A day, a year, or a mark: "24 February [O.S.", "25 October Julian"; behind a weekday, "the", or a month.
    afterWords: '.,/([0123456789onjgt' + initials(words.monthTriggers),
    nextWords: [
      ...['of', 'the', 'o', 'n', 'os', 'ns', 'old', 'new', 'julian', 'gregorian'],
      ...[...words.monthTriggers, ...words.ordinalTails],
    ],
  },
  pattern: pattern(
    `(?:${weekday},? (?:the )?)?(?:${twoDays}|`,
    `(?:${dayAndMonth('a')}|(?<monthOnly>${month}))${year('yearA')}`,
    `(?:${optionalGap}(?:/|[([])${optionalGap}(?:(?<markBefore>${mark}),? )?${dayAndMonth('b')}${year('yearB')}`,
    `(?:,?${gap}(?<markAfter>${mark}))?(?:${optionalGap}[)\\]])?${year('yearC')}`,
    `|,?${optionalGap}(?:(?<open>[([])${optionalGap})?(?<mark>${mark})(?:${optionalGap}[)\\]])?(?![-\\p{L}])(?:,?${gap}(?<yearBehind>\\d{3,4})(?!\\d))?`,
    `|(?<=\\d)(?:/|(?<dash>${dash}))(?<dual>\\d{1,2}|\\d{4})(?!\\d| ${month})))`,
  ),
  read(match) {
    const groups = match.groups ?? {};
    const { yearA, yearB, yearC, yearBehind, dual } = groups;
    if (groups.first ?? groups.first2) return oneMonth(groups);
    if (dual !== undefined) return dualYear(groups, Number(yearA), dual);
    const written = groups.mark ?? groups.markBefore ?? groups.markAfter;
    // "OS" and "NS" count only in capitals.
    if (written && !/^(?:O\.|N\.|OS|NS|Old|New|old style|new style|Julian|Gregorian)/.test(written)) return undefined;
    if (groups.mark && !groups.open && /^[JG]/.test(groups.mark)) return undefined;
    const style = written === undefined ? undefined : /^[oj]/i.test(written) ? 'old' : 'new';
    if (!balanced(match[0])) return undefined;
    if ((yearA ?? yearB ?? yearC ?? yearBehind) === undefined) return dayWithoutYear(groups, style);
    if (yearA === undefined && yearC !== undefined && groups.mark === undefined && !style) {
      const turned = overNewYear(groups, yearC);
      if (turned) return turned;
    }
    const first = dayOf(groups, 'a', yearA ?? yearC ?? yearBehind ?? yearB);
    if (!first) return undefined;
    if (groups.mark !== undefined) return style === 'old' ? fromOldStyle(first) : newStyle(first);
    const second = dayOf(groups, 'b', yearB ?? yearC ?? yearA);
    if (!second) return undefined;
    if (style === 'old') return newStyle(first, second);
    if (style === 'new') return newStyle(second, first);
    return sameDay(first, second) ?? sameDay(second, first);
  },
};

type Groups = Readonly<Partial<Record<string, string>>>;

function dayOf(groups: Groups, name: string, year: string | undefined): CivilDay | undefined {
  const month = monthOf(groups[`${name}2`] ?? groups[`${name}3`] ?? '');
  const day = Number.parseInt(groups[`${name}1`] ?? groups[`${name}4`] ?? '', 10);
  return month && day && year !== undefined ? { year: Number(year), month, day } : undefined;
}

/** The New Style one of two days of a month, if they are one day in the two calendars. */
function oneMonth(groups: Groups): DateExpression | undefined {
  const month = monthOf(groups.itsMonth ?? groups.itsMonth2) ?? 0;
  const year = Number(groups.itsYear ?? groups.itsYear2);
  const dayIn = (written = ''): CivilDay => ({ year, month, day: Number.parseInt(written, 10) });
  const [first, second] = [
    dayIn(groups.first ?? groups.first2),
    dayIn(groups.second ?? groups.second2 ?? groups.second3),
  ];
  return sameDay(first, second) ?? sameDay(second, first);
}

/** "20 December (2 January) 1918": the year is that of the second day, which is next to it. */
function overNewYear(groups: Groups, year: string): DateExpression | undefined {
  const first = dayOf(groups, 'a', String(Number(year) - 1));
  const second = dayOf(groups, 'b', year);
  return first?.month === 12 && second?.month === 1 ? sameDay(first, second) : undefined;
}

/** The New Style one of two days without a year; if neither is marked, they are 10 to 13 days apart. */
function dayWithoutYear(groups: Groups, style: 'old' | 'new' | undefined): PointExpression | undefined {
  const first = dayOf(groups, 'a', anyYear);
  if (first && groups.mark !== undefined) return markedDay(first, style);
  const second = dayOf(groups, 'b', anyYear);
  if (!first || !second) return undefined;
  const apart = (((daysFromCivil(second) - daysFromCivil(first)) % 365) + 365) % 365;
  const later = apart >= 10 && apart <= 13 ? second : apart >= 352 && apart <= 355 ? first : undefined;
  const found = style === 'new' ? second : style === 'old' ? first : later;
  return found && { kind: 'point', unit: 'day', month: found.month, day: found.day };
}

const anyYear = '1901';

/** "25 July O.S.": its year comes from the context. */
function markedDay({ month, day }: CivilDay, style: 'old' | 'new' | undefined): PointExpression | undefined {
  const point = { kind: 'point', unit: 'day' } as const;
  if (style === 'new') return { ...point, month, day };
  return { ...point, movable: { by: 'julian', month, day }, calendar: 'julian' };
}

const balanced = (text: string): boolean =>
  text.split('(').length === text.split(')').length && text.split('[').length === text.split(']').length;

function fromOldStyle(date: CivilDay): DateExpression | undefined {
  if (!isJulianDate(date)) return undefined;
  const edtf = isoDay(civilFromDays(julianToDay(date)));
  return { kind: 'value', calendar: 'julian', edtf, note: { code: 'old-style', args: [{ edtf }] } };
}

function newStyle(date: CivilDay, old?: CivilDay): DateExpression | undefined {
  if (!isDay(date.month, date.day, date.year)) return undefined;
  return {
    kind: 'value',
    edtf: isoDay(date),
    ...(old && { note: { code: 'new-style', args: [{ edtf: isoDay(old) }] } }),
  };
}

/** Old Style and New Style of one day; around New Year the written year belongs to only one of them. */
function sameDay(old: CivilDay, date: CivilDay): DateExpression | undefined {
  const turn = old.month === 12 && date.month === 1 ? 1 : 0;
  const fits = [date, { ...date, year: date.year + turn }].find(
    (candidate) => isJulianDate(old) && julianToDay(old) === daysFromCivil(candidate),
  );
  return fits && newStyle(fits, old);
}

/** 24 February 1722/23: 1722 if the year begins on 25 March, 1723 by modern count. Used in England until 1751. */
function dualYear(groups: Groups, year: number, dual: string): DateExpression | undefined {
  const named = dayOf(groups, 'a', String(year));
  const month = named?.month ?? monthOf(groups.monthOnly ?? '');
  if (!month || year > 1751 || Number(dual) !== (year + 1) % 10 ** dual.length) return undefined;
  if (month > 3 || (month === 3 && (named?.day ?? 31) > 24)) return undefined;
  if (groups.dash !== undefined && !named) return undefined;
  if (named && !isDay(month, named.day, year + 1)) return undefined;
  const edtf = named ? isoDay({ ...named, year: year + 1 }) : isoMonth(year + 1, month);
  return { kind: 'value', edtf, note: { code: 'year-from-march', args: [year] } };
}
