import type { Span } from '../../types';
import { isDay, isoDay } from '../edtf/gregorian';
import { wordsBefore } from '../engine/lookaround';
import type { DateExpression, DateFinder, RangeExpression } from '../engine/types';
import { anyOf, dash, dayNumeral, initials, optionalGap, pattern } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

/**
 * - "6–7 January 1942", "6 to 7 January", "6th and 7th of January 1942"
 * - "10 or 11 June": one of the two
 * - "9/20 May 1689", "14/26 December", "1 (13) March 1881": one day in Old and New Style
 */
export const dayRangeMonth = (words: PreparedVocabulary): DateFinder => ({
  triggers: {
    digits: [1, 2],
    afterDigits: `${words.afterOrdinal}-/([${initials(words.vocabulary.joins.keys())}`,
    nextWords: [...words.vocabulary.joins.keys(), ...words.ordinalTails],
  },
  pattern: pattern(
    dayOf(words, 'from'),
    signOf(words),
    dayOf(words, 'to'),
    `[)\\]]? ${words.optionalOf}(?<month>${words.month})(?:,? ${words.optionalOf}${words.year})?`,
  ),
  read(match, text) {
    const { from = '', sign = '' } = match.groups ?? {};
    const fromEnd = match.index + from.length;
    const end = match.index + match[0].length;
    return read(words, match, text, [
      { start: match.index, end: fromEnd },
      { start: fromEnd + sign.length, end },
    ]);
  },
});

/** "January 6–7, 1942", "January 6 and 7". */
export const monthDayRange = (words: PreparedVocabulary): DateFinder => ({
  triggers: { words: words.monthTriggers, afterWords: '.0123456789' },
  pattern: pattern(
    `(?<head>(?<month>${words.month}) )`,
    dayOf(words, 'from'),
    signOf(words),
    dayOf(words, 'to'),
    `(?!\\s?%)(?:,? ${words.year})?`,
  ),
  read(match, text) {
    const { head = '', from = '', sign = '' } = match.groups ?? {};
    const fromEnd = match.index + head.length + from.length;
    const end = match.index + match[0].length;
    return read(words, match, text, [
      { start: match.index, end: fromEnd },
      { start: fromEnd + sign.length, end },
    ]);
  },
});

const dayOf = ({ ordinalEnding }: PreparedVocabulary, name: string): string =>
  `(?<${name}>${dayNumeral}(?!\\d)(?:${ordinalEnding})?)`;

/** The text between the days; a bracket opens the day in the other calendar. */
const signOf = ({ vocabulary, optionalArticle }: PreparedVocabulary): string => {
  const joins = anyOf(vocabulary.joins.keys());
  const bracket = `${optionalGap}[([](?=\\d{1,2}[)\\]])`;
  return `(?<sign>${optionalGap}${dash}${optionalGap}| ${joins} ${optionalArticle}|/|${bracket})`;
};

function read(
  words: PreparedVocabulary,
  match: RegExpExecArray,
  text: string,
  [from, to]: readonly [Span, Span],
): DateExpression | undefined {
  const groups = match.groups ?? {};
  const { sign = '' } = groups;
  const month = words.monthOf(groups.month);
  const first = words.numberOf(groups.from);
  const last = words.numberOf(groups.to);
  const year = words.yearFields(groups);
  const stated = year.open ? undefined : year.year;
  if (!month || !first || !last || first >= last || !isDay(month, last, stated)) return undefined;
  const bracketed = /[([]/.test(sign);
  if (bracketed !== /[)\]]/.test(match[0])) return undefined;
  if (bracketed || (sign === '/' && last - first !== 1)) return newStyle(stated, month, first, last);
  const only = onlyOf(words, sign, last - first, wordsBefore(text, match.index));
  const point = { kind: 'point', unit: 'day', ...year, month } as const;
  return {
    kind: 'range',
    ...(only && { only }),
    from: { ...from, date: { ...point, day: first } },
    to: { ...to, date: { ...point, day: last } },
  };
}

/**
 * "3 or 9 May" is one of the two; "3 and 9 May" are two days, but "3 and 4 May" and "between (the) 3 and 9 May" are a range.
 */
function onlyOf(
  words: PreparedVocabulary,
  sign: string,
  apart: number,
  before: readonly string[],
): RangeExpression['only'] {
  const join = words.joinOf(sign);
  if (join === 'or') return 'one';
  const isBetween = words.vocabulary.between.some((word) => before.includes(word));
  return join === 'and' && apart > 1 && !isBetween ? 'both' : undefined;
}

/** The difference between the two calendars in days: 10 at the reform of 1582, and more later. */
const LEAST_APART = 10;
const MOST_APART = 13;

/** "9/20 May 1689": the same day by the old and the new calendar. */
function newStyle(year: number | undefined, month: number, old: number, day: number): DateExpression | undefined {
  if (day - old < LEAST_APART || day - old > MOST_APART) return undefined;
  if (year === undefined) return { kind: 'point', unit: 'day', month, day };
  return { kind: 'value', edtf: isoDay({ year, month, day }), note: { code: 'old-style-day', args: [old] } };
}
