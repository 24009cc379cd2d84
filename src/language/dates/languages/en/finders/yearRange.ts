import type { DateFinder, PointExpression } from '../../../engine/types';
import { astronomical, dash, era, eraOf, optionalGap, pattern } from '../vocabulary';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { isAmount, isPlural } from './amount';
import { rangeOf } from '../../../notation/fields';

/**
 * - 1958–62, 1958 - 62, 1958 – 1962, 1956-7
 * - 1066/67, 1066/7, 1964/2008
 * - AD 14–37
 * - 1107 × 1109 (a charter: some time between the two)
 * - 480/79 BC: a year that began in summer
 * - in 885–86, of 843–870, from 264 to 241 (the era by context)
 * - 334–323 BC, 27–14 BC, 264 to 241 BC, between 499 and 449 BC
 */
export const yearRange: DateFinder = {
  triggers: { digits: [1, 4], words: ['ad', 'a.'] },
  pattern: pattern(
    `(?<head>A\\.?D\\.?\\s?)?(?<from>\\d{1,4})(?<sign>${optionalGap}(?:${dash}|\\u00d7)${optionalGap}|/| (?:to|and|until|through) )`,
    `(?<to>\\d{1,4})(?!\\d|[.,:/\\u2010-\\u2013-]\\d|\\p{L}|%)(?:\\s?(?<era>${era}))?`,
  ),
  read(match, text) {
    const { head = '', from = '', sign = '', to = '', era } = match.groups ?? {};
    const stated = head ? 1 : eraOf(era);
    const end = match.index + match[0].length;
    const runsBack = from.length === 4 && to.length === 4 && Number(from) > Number(to);
    const isOpen = stated === 0 && (runsBack || (from.length === 3 && isInEarlyAge(text, match.index, end)));
    if (/and/i.test(sign) && wordBefore(text, match.index) !== 'between') return undefined;
    if (stated === 0 && (!isRange(from, sign, to, isOpen) || isAmount(text, match.index, end))) return undefined;
    const [first, last] = [Number(from), lastYear(Number(from), from, to, sign, stated)];
    // "The war had lasted from 264 to 241": what runs down can only be before Christ.
    const runsDown = stated < 0 || (isOpen && first > last);
    if (runsDown ? first <= last : first >= last) return undefined;
    if (stated === 0 && last > 2100) return undefined;
    if (sign === '/' && Math.abs(last - first) !== 1 && to.length < 4) return undefined;
    const point = (number: number): PointExpression => ({
      kind: 'point',
      unit: 'year',
      year: astronomical(number, stated),
      ...(isOpen && { open: 'era' as const }),
    });
    return rangeOf(match, { length: head.length + from.length, date: point(first) }, sign, point(last));
  },
};

/** Whether two numbers without era are the years of a range; words between them make one only in an early age. */
function isRange(from: string, sign: string, to: string, isOpen: boolean): boolean {
  if (isOpen) return to.length <= from.length && (!/\s\p{L}/u.test(sign) || /to|until/.test(sign));
  return Number(from) >= 1000 && to.length <= from.length && to.length !== 3 && !/\s\p{L}/u.test(sign);
}

/** "In 885–86 they came", not "in 885–86 ships". */
const isInEarlyAge = (text: string, start: number, end: number): boolean =>
  /^(?:in|from|of|during)$/.test(wordBefore(text, start)) && !isPlural(wordAfter(text, end));

/** What is left out of the second year it has in common with the first: 1958–62, 480/79 BC, but 27–14 BC. */
function lastYear(first: number, from: string, to: string, sign: string, era: -1 | 0 | 1): number {
  if (to.length >= from.length) return Number(to);
  const size = 10 ** to.length;
  if (era >= 0) return Math.floor(first / size) * size + Number(to);
  return sign === '/' && (first - 1) % size === Number(to) ? first - 1 : Number(to);
}
