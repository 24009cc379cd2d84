import type { DateFinder, DateExpression } from '../../../engine/types';
import { civilFromDays, daysFromCivil } from '../../../edtf/gregorian';
import { dayToJulian, julianToDay } from '../../../calendars/julian';
import { wordList } from '../../../../text/patterns';
import { gap, pattern, triggerWords } from '../../../notation/pattern';
import { month, monthOf, numberOf, vocabulary, words } from '../vocabulary';

/** The months with the Ides on the 15th: those that had 31 days before Caesar. Macrobius, Saturnalia 1.13.7. */
const late: ReadonlySet<number> = new Set([3, 5, 7, 10]);

/** The named days of a Roman month; the Nones are the ninth day before the Ides, counting both. */
const days: Readonly<Record<string, (month: number) => number>> = {
  k: () => 1,
  c: () => 1,
  n: (month) => (late.has(month) ? 7 : 5),
  i: (month) => (late.has(month) ? 15 : 13),
};

/** The most days that are counted down to a named day, that day included. */
const longest: Readonly<Record<string, number>> = { k: 19, c: 19, n: 6, i: 8 };

const numerals = wordList('II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX');
const name = '(?<name>kalends|calends|nones|ides|(?:kal|cal|non|id)\\.)';
const counted =
  `(?<count>\\d{1,2}(?:${words.ordinalEnding})|${words.ordinal}) (?:day )?(?:before|of|from) (?:the )?` +
  `|(?<roman>[IVX]{1,5})\\.? |(?<eve>pridie|day before the) `;

/**
 * - the Ides of March 44 BC, the Kalends of May, the Nones of October
 * - the sixth of the Ides of June 793 (8 June), the third day before the Nones of May, VIII Kal. Oct.: both ends count
 */
export const romanDay: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: [
      ...['kalends', 'calends', 'nones', 'ides', 'pridie', 'day'],
      ...triggerWords(vocabulary.ordinals.keys()),
      ...numerals.map((numeral) => numeral.toLowerCase()),
    ],
    afterDigits: words.afterOrdinal,
    afterWords: 'bofdkcni.',
    nextWords: [
      ...['day', 'before', 'of', 'from', 'kalends', 'calends', 'nones', 'ides', 'kal', 'cal', 'non', 'id'],
      ...[...words.monthTriggers, ...words.ordinalTails],
    ],
  },
  pattern: pattern(`(?:${counted})?${name}(?: of)? (?<month>${month})(?:,?${gap}(?:of )?${words.year})?`),
  read(match, text): DateExpression | undefined {
    const { count, roman, eve, ...groups } = match.groups ?? {};
    const month = monthOf(groups.month);
    const named = groups.name?.charAt(0).toLowerCase() ?? '';
    const day = days[named]?.(month ?? 0);
    if (!month || !day || (roman !== undefined && !numerals.includes(roman))) return undefined;
    const number = eve ? 2 : roman ? numerals.indexOf(roman) + 2 : count ? (numberOf(count) ?? 0) : 1;
    if (number < 1 || number > longest[named]! || (count === undefined && !roman && groups.name!.endsWith('.')))
      return undefined;
    // Counted in words that are not read.
    if (number === 1 && countedBefore.test(text.slice(Math.max(0, match.index - 12), match.index)))
      return { kind: 'value' };
    const stated = words.yearFields(groups);
    if (number === 1 || day > 1) return { kind: 'point', unit: 'day', ...stated, month, day: day - number + 1 };
    return beforeKalends(month, number, stated.open ? undefined : stated.year);
  },
};

const countedBefore = /\bof\s{1,3}the\s{1,3}$/i;

/**
 * A day of the month before. Its year is that of the named day, except before the Kalends of January, where writers
 * differ; the days before the Kalends of March depend on the year.
 */
function beforeKalends(month: number, number: number, year: number | undefined): DateExpression {
  if (month === 1 || (month === 3 && year === undefined)) return { kind: 'value' };
  const isJulian = (year ?? 0) < 1583;
  const first = { year: year ?? 1, month, day: 1 };
  const before = isJulian
    ? dayToJulian(julianToDay(first) - number + 1)
    : civilFromDays(daysFromCivil(first) - number + 1);
  // The leap day doubles the sixth day, 24 February.
  const day = month === 3 && number > 5 ? 30 - number : before.day;
  return { kind: 'point', unit: 'day', ...(year !== undefined && { year }), month: before.month, day };
}
