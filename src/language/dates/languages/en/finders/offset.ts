import type { DateFinder, DateUnit } from '../../../engine/types';
import { wordSet } from '../../../../text/patterns';
import { wordBefore, wordsBefore } from '../../../engine/lookaround';
import { dash, initials, pattern } from '../../../notation/pattern';
import { thatTime } from '../checks/goesOnWith';
import { furtherNumberWords, numberIn, numberPhrase, numberTriggers, SEVERAL } from '../numberWords';

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

/** "It had stood for thirty years previously": how long. "Planned for two years later" is a date. */
const lasts = /^(?:before|beforehand|previously|earlier|after|afterwards?)\b/;

/** "A calendar eleven days before ours": how far apart, at no time. */
const comparison = /^\s(?:ours|theirs|mine|yours|hers)\b/;

/**
 * - two days later, three nights later, six years after that, twenty years on, 18 months later, a year afterwards
 * - a decade earlier, ten years before, five years previously
 * - one hundred and thirty-four years later, half a century later, two and a half centuries later
 * - two years and eleven months later: in months
 * - five or six years later: no value
 * - ten days after the landing: counted from an event
 */
export const offset: DateFinder = {
  triggers: {
    digits: [1, 3],
    words: numberTriggers,
    afterDigits: `,-ot${initials(Object.keys(units))}`,
    // "twenty-one years", "a hundred", "five or six", "quarter of"
    afterWords: `-ao${initials(Object.keys(units))}${numberInitials()}`,
    nextWords: [...furtherNumberWords, ...Object.keys(units).flatMap((unit) => [unit, `${unit}s`]), 'century'],
  },
  pattern: pattern(
    `(?<number>${numberPhrase})(?: |${dash})(?<unit>(?:day|night|week|fortnight|month|year|decade)s?|centur(?:y|ies))(?:(?<half> and a half)| and (?<months>${numberPhrase}) months?)? `,
    `(?:(?<later>later|afterwards?|after${thatTime}?|hence|on(?=,))|(?<earlier>earlier|before${thatTime}?|previously|beforehand))\\b`,
  ),
  read(match, text) {
    const { number = '', unit = '', half, months, later, earlier } = match.groups ?? {};
    const amount = numberIn(number);
    const more = months === undefined ? 0 : numberIn(months);
    const [name, factor] = units[unit.toLowerCase().replace(/s$/, '')] ?? ['year', 100];
    if (!amount || isRestOfLonger(text, match.index)) return undefined;
    const end = match.index + match[0].length;
    if (comparison.test(text.slice(end, end + 10))) return undefined;
    const leads =
      /^(?:after|before)$/i.test(later ?? earlier ?? '') &&
      !/^\s{0,9}(?:[,.;:)\u2013\u2014]|$)/.test(text.slice(end, end + 12));
    if (lasts.test((later ?? earlier ?? '').toLowerCase()) && wordBefore(text, match.index) === 'for') return undefined;
    if (leads && durations.has(wordBefore(text, match.index))) return undefined;
    if (amount === SEVERAL || more === SEVERAL || more === undefined) return { kind: 'value' };
    if (more > 0 && name !== 'year') return undefined;
    const count = (amount + (half ? 1 / 2 : 0)) * factor + more / 12;
    const sense = earlier === undefined ? 1 : -1;
    // "A year and a half" is 18 months.
    const inMonths = name === 'year' && (more > 0 || !Number.isInteger(count));
    return {
      kind: 'relative',
      unit: inMonths ? 'month' : name,
      count: sense * Math.round(inMonths ? count * 12 : count),
      // "Half a century" names the fifty years; "two centuries" may be any number near 200.
      ...(factor >= 10 && Number.isInteger(count / factor) && { approximate: true }),
      ...(leads && { event: true }),
    };
  },
};

/** The first letters of the words that can stand second in a number. */
function numberInitials(): string {
  return initials(numberTriggers, ['hundred', 'thousand', 'dozen', 'score', 'third']);
}

/**
 * "Two years and eleven months later" does not mean eleven months later, nor "several hundred and fifty years later"
 * fifty years.
 */
function isRestOfLonger(text: string, start: number): boolean {
  if (/[.:]\s*$/.test(text.slice(Math.max(0, start - 4), start))) return false;
  const [word, further] = wordsBefore(text, start);
  if (rests.has(word)) return true;
  return word === 'and' && /^(?:year|month|week|day)s?$|^(?:hundred|thousand)$/.test(further);
}

/** Words that begin a larger or a smaller amount: "or thirty years later", "nearly half a century", "such a year". */
const rests = wordSet('or hundred thousand million several few many such half');
