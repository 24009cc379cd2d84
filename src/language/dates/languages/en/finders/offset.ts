import type { DateFinder, DateUnit } from '../../../engine/types';
import { wordSet } from '../../../../text/patterns';
import { wordBefore, wordsBefore } from '../../../engine/lookaround';
import { initials, pattern, triggerWords } from '../../../notation/pattern';
import { numberOf, vocabulary, words } from '../vocabulary';

const units: Readonly<Record<string, readonly [DateUnit, number]>> = {
  day: ['day', 1],
  night: ['day', 1],
  week: ['week', 1],
  fortnight: ['week', 2],
  month: ['month', 1],
  year: ['year', 1],
  decade: ['year', 10],
  century: ['year', 100],
  centurie: ['year', 100],
};

/** After these words the span is a duration: "for two years after the war". */
const durations = wordSet('for within over during least most than first next last past of these those');

/**
 * - two days later, three nights later, six years after that, twenty years on, 18 months later, a year afterwards
 * - a decade earlier, ten years before, five years previously
 * - ten days after the landing: counted from an event
 */
export const offset: DateFinder = {
  triggers: {
    digits: [1, 3],
    words: triggerWords(vocabulary.cardinals.keys()),
    afterDigits: initials(Object.keys(units)),
    // "twenty-one years"
    afterWords: `-${initials(Object.keys(units), vocabulary.cardinals.keys())}`,
  },
  pattern: pattern(
    `(?<number>\\d{1,3}|${words.cardinal}) (?<unit>(?:day|night|week|fortnight|month|year|decade)s?|centur(?:y|ies)) `,
    `(?:(?<later>later|afterwards?|after(?: that(?=[,.;:)]|\\s(?:he|she|they|it|the)\\b))?|hence|on(?=,))|(?<earlier>earlier|before|previously|beforehand))\\b`,
  ),
  read(match, text) {
    const { number = '', unit = '', later, earlier } = match.groups ?? {};
    const count = numberOf(number);
    const [name, factor] = units[unit.toLowerCase().replace(/s$/, '')] ?? ['year', 100];
    if (!count || isRestOfLonger(text, match.index)) return undefined;
    const end = match.index + match[0].length;
    const leads =
      /^(?:after|before)$/i.test(later ?? earlier ?? '') &&
      !/^\s{0,9}(?:[,.;:)\u2013\u2014]|$)/.test(text.slice(end, end + 12));
    if (leads && durations.has(wordBefore(text, match.index))) return undefined;
    return {
      kind: 'relative',
      unit: name,
      count: count * factor * (earlier === undefined ? 1 : -1),
      ...(factor >= 10 && { approximate: true }),
      ...(leads && { event: true }),
    };
  },
};

/** "Two years and eleven months later" does not mean eleven months later. */
function isRestOfLonger(text: string, start: number): boolean {
  const [word, further] = wordsBefore(text, start);
  return word === 'and' && /^(?:year|month|week|day)s?$/.test(further);
}
