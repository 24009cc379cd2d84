import type { DateFinder, DateUnit } from '../types';
import { cardinalWord, cardinalWords, numberOf, pattern, triggerWords } from '../words';

const units: Readonly<Record<string, readonly [DateUnit, number]>> = {
  day: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  centurie: ['year', 100],
};

/**
 * - two days later, a decade earlier, 18 months later, ten years before, a year afterwards, five years previously
 */
export const offset: DateFinder = {
  triggers: { digits: [1, 3], words: triggerWords(cardinalWords.keys()) },
  pattern: pattern(
    `(?<number>\\d{1,3}|${cardinalWord}) (?<unit>(?:day|week|fortnight|month|year|decade)s?|centur(?:y|ies)) `,
    `(?:(?<later>later|afterwards?|after|hence)|(?<earlier>earlier|before|previously|beforehand))\\b`,
  ),
  read(match, text) {
    const { number = '', unit = '', later, earlier } = match.groups ?? {};
    const count = numberOf(number);
    const [name, factor] = units[unit.toLowerCase().replace(/s$/, '')] ?? ['year', 100];
    if (!count) return undefined;
    // "two days after the battle" counts from an event that has no date here.
    const end = match.index + match[0].length;
    if (
      /^(?:after|before)$/i.test(later ?? earlier ?? '') &&
      !/^\s{0,9}(?:[,.;:)\u2013\u2014]|$)/.test(text.slice(end, end + 12))
    ) {
      return undefined;
    }
    const round = factor >= 10 ? { approximate: true as const } : {};
    return { kind: 'relative', unit: name, count: count * factor * (earlier === undefined ? 1 : -1), ...round };
  },
};
