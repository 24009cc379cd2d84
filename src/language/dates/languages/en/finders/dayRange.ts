import type { Span } from '../../../../types';
import { isDay, isoDay } from '../../../edtf/gregorian';
import { wordBefore } from '../../../engine/lookaround';
import type { DateExpression, DateFinder } from '../../../engine/types';
import {
  dash,
  dayNumeral,
  gap,
  month,
  monthOf,
  monthWords,
  numberOf,
  optionalGap,
  ordinalEnding,
  pattern,
} from '../vocabulary';
import { yearFields, yearPattern } from '../../../notation/fields';

const day = (name: string): string => `(?<${name}>${dayNumeral}(?!\\d)(?:${ordinalEnding})?)`;
const separator = `(?<sign>${optionalGap}${dash}${optionalGap}| (?:to|through|and|or|until) (?:the )?|/|${optionalGap}[([](?=\\d{1,2}[)\\]]))`;

/**
 * - 6–7 January 1942, 6 to 7 January, 6th and 7th of January 1942
 * - 10 or 11 June (one of the two)
 * - 9/20 May 1689, 14/26 December, 1 (13) March 1881: one day, Old and New Style
 */
export const dayRangeMonth: DateFinder = {
  triggers: { digits: [1, 2] },
  pattern: pattern(
    day('from'),
    separator,
    day('to'),
    `[)\\]]? (?:of )?(?<month>${month})(?:,?${gap}(?:of )?${yearPattern})?`,
  ),
  read: (match, text) => {
    const { from = '', sign = '' } = match.groups ?? {};
    const toStart = match.index + from.length + sign.length;
    const end = match.index + match[0].length;
    return range(match, text, { start: match.index, end: match.index + from.length }, { start: toStart, end });
  },
};

/** - January 6–7, 1942, January 6 and 7 */
export const monthDayRange: DateFinder = {
  triggers: { words: [...monthWords.keys()] },
  pattern: pattern(
    `(?<head>(?<month>${month}) )`,
    day('from'),
    separator,
    day('to'),
    `(?!\\s?%)(?:(?:,${gap}?| )${yearPattern})?`,
  ),
  read: (match, text) => {
    const { head = '', from = '', sign = '' } = match.groups ?? {};
    const fromEnd = match.index + head.length + from.length;
    return range(
      match,
      text,
      { start: match.index, end: fromEnd },
      { start: fromEnd + sign.length, end: match.index + match[0].length },
    );
  },
};

function range(match: RegExpExecArray, text: string, from: Span, to: Span): DateExpression | undefined {
  const groups = match.groups ?? {};
  const month = monthOf(groups.month!);
  const first = numberOf(groups.from!);
  const last = numberOf(groups.to!);
  const year = yearFields(groups);
  if (!month || !first || !last || first >= last || !isDay(month, last, year.open ? undefined : year.year))
    return undefined;
  const point = { kind: 'point', unit: 'day', ...year, month } as const;
  const bracketed = /[([]/.test(groups.sign ?? '');
  if (bracketed !== /[)\]]/.test(match[0])) return undefined;
  if (bracketed || (groups.sign === '/' && last - first !== 1))
    return newStyle(year.open ? undefined : year.year, month, first, last);
  const listed = /and/i.test(groups.sign ?? '') && last - first > 1 && wordBefore(text, match.index) !== 'between';
  const only = /or/i.test(groups.sign ?? '') ? 'one' : listed ? 'both' : undefined;
  return {
    kind: 'range',
    ...(only && { only }),
    from: { ...from, date: { ...point, day: first } },
    to: { ...to, date: { ...point, day: last } },
  } as const;
}

/** "9/20 May 1689": the same day by the old and the new calendar, ten to thirteen days apart. */
function newStyle(year: number | undefined, month: number, old: number, day: number): DateExpression | undefined {
  if (day - old < 10 || day - old > 13) return undefined;
  if (year === undefined) return { kind: 'point', unit: 'day', month, day };
  return { kind: 'value', edtf: isoDay({ year, month, day }), note: { code: 'old-style-day', args: [old] } };
}
