import type { DateFinder } from '../types';
import { astronomical, dash, era, eraOf, optionalGap, pattern } from '../words';
import { isAmount, wordBefore } from './context';

/**
 * - 1958–62, 1958 - 62, 1958 – 1962, 1956-7
 * - 1066/67, 1066/7, 1964/2008
 * - AD 14–37
 * - 334–323 BC, 27–14 BC, 264 to 241 BC, between 499 and 449 BC
 */
export const yearRange: DateFinder = {
  triggers: { digits: [1, 4], words: ['ad', 'a.'] },
  pattern: pattern(
    `(?<head>A\\.?D\\.?\\s?)?(?<from>\\d{1,4})(?<sign>${optionalGap}${dash}${optionalGap}|/| (?:to|and|until|through) )`,
    `(?<to>\\d{1,4})(?!\\d|[.,:/\\u2010-\\u2013-]\\d|\\p{L}|%)(?:\\s?(?<era>${era}))?`,
  ),
  read(match, text) {
    const { head = '', from = '', sign = '', to = '', era } = match.groups ?? {};
    const stated = head ? 1 : eraOf(era);
    if (stated === 0 && (from.length < 4 || to.length === 3 || /\s\p{L}/u.test(sign))) return undefined;
    if (/and/i.test(sign) && wordBefore(text, match.index) !== 'between') return undefined;
    const first = Number(from);
    const last =
      stated < 0 || to.length >= from.length
        ? Number(to)
        : Math.floor(first / 10 ** to.length) * 10 ** to.length + Number(to);
    const end = match.index + match[0].length;
    const rises = stated < 0 ? first > last : first < last;
    if (!rises || (stated === 0 && (first < 1000 || last > 2100 || isAmount(text, match.index, end)))) return undefined;
    if (sign === '/' && last - first !== 1 && to.length < 4) return undefined;
    const fromEnd = match.index + head.length + from.length;
    return {
      kind: 'range',
      from: {
        start: match.index,
        end: fromEnd,
        date: { kind: 'point', unit: 'year', year: astronomical(first, stated) },
      },
      to: {
        start: fromEnd + sign.length,
        end,
        date: { kind: 'point', unit: 'year', year: astronomical(last, stated) },
      },
    };
  },
};
