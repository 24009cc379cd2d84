import { wordBefore } from '../engine/lookaround';
import type { DateFinder, PointExpression } from '../engine/types';
import { rangeOf } from './fields';
import { anyOf, astronomical, dash, initials, optionalGap, pattern, type EraSign } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

type Check = (text: string, start: number, end: number) => boolean;

/** Tests of the words beside two numbers. */
export interface YearRangeChecks {
  /** Whether the numbers count or name something. */
  readonly isAmount?: Check;
  /** Whether the numbers are years even below 1000: "in 885–86 they came". */
  readonly isInEarlyAge?: Check;
}

/** A number above this is not a year. */
export const LATEST_YEAR = 2100;
/** A number below this is a year only if an era or the context says so. */
const FIRST_BARE_YEAR = 1000;

/**
 * - "1958–62", "1958 - 1962", "1956-7", "1066/67", "1964/2008"
 * - "AD 14–37"
 * - "1107 × 1109": some time between the two, as charters are dated
 * - "480/79 BC": a year that began in summer
 * - "in 885–86", "of 843–870", "from 264 to 241": the era comes from the context
 * - "334–323 BC", "27–14 BC", "264 to 241 BC", "between 499 and 449 BC"
 */
export function yearRange(
  words: PreparedVocabulary,
  { isAmount = never, isInEarlyAge = never }: YearRangeChecks = {},
): DateFinder {
  const { joins, between, eras } = words.vocabulary;
  const joined = anyOf([...joins.keys()].filter((word) => joins.get(word) !== 'or'));
  return {
    triggers: { digits: [1, 4], words: eras.leadingTriggers, afterDigits: `-/${initials(joins.keys())}` },
    pattern: pattern(
      `(?<head>${eras.leading}\\s?)?(?<from>\\d{1,4})`,
      `(?<sign>${optionalGap}(?:${dash}|\\u00d7)${optionalGap}|/| ${joined} )`,
      `(?<to>\\d{1,4})(?!\\d|[.,:/\\u2010-\\u2013-]\\d|\\p{L}|%)(?:\\s?(?<era>${words.era}))?`,
    ),
    read(match, text) {
      const { head = '', from = '', sign = '', to = '' } = match.groups ?? {};
      const era = head ? 1 : words.eraOf(match.groups?.era);
      const join = words.joinOf(sign);
      const end = match.index + match[0].length;
      const runsBack = from.length === 4 && to.length === 4 && Number(from) > Number(to);
      const isOpen = era === 0 && (runsBack || (from.length === 3 && isInEarlyAge(text, match.index, end)));
      if (join === 'and' && !between.includes(wordBefore(text, match.index))) return undefined;
      if (era === 0 && (isAmount(text, match.index, end) || to.length > from.length)) return undefined;
      if (era === 0 && !(isOpen ? join !== 'and' : isBareRange(from, to) && join === undefined)) return undefined;
      const [first, last] = [Number(from), lastYear(from, to, sign, era)];
      // "The war had lasted from 264 to 241": decreasing years can only be before Christ.
      const runsDown = era < 0 || (isOpen && first > last);
      if (runsDown ? first <= last : first >= last) return undefined;
      if (era === 0 && last > LATEST_YEAR) return undefined;
      if (sign === '/' && Math.abs(last - first) !== 1 && to.length < 4) return undefined;
      const point = (number: number): PointExpression => ({
        kind: 'point',
        unit: 'year',
        year: astronomical(number, era),
        ...(isOpen && { open: 'era' as const }),
      });
      return rangeOf(match, { length: head.length + from.length, date: point(first) }, sign, point(last));
    },
  };
}

const never: Check = () => false;

/** Whether two numbers joined only by a sign are years without an era: "1958–62", not "1958–620". */
const isBareRange = (from: string, to: string): boolean => Number(from) >= FIRST_BARE_YEAR && to.length !== 3;

/** The second year takes its missing digits from the first: 1958–62, 480/79 BC, but 27–14 BC. */
function lastYear(from: string, to: string, sign: string, era: EraSign): number {
  const first = Number(from);
  if (to.length >= from.length) return Number(to);
  const size = 10 ** to.length;
  if (era >= 0) return Math.floor(first / size) * size + Number(to);
  return sign === '/' && (first - 1) % size === Number(to) ? first - 1 : Number(to);
}
