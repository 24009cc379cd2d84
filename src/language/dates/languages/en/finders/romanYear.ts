import { wordSet } from '../../../../text/patterns';
import { wordBefore } from '../../../engine/lookaround';
import type { DateFinder } from '../../../engine/types';
import { gap } from '../../../notation/pattern';
import { LATEST_YEAR } from '../../../notation/yearRange';
import { isAmount } from '../checks/numbers/amount';

const letters = '[MDCLXVI]';
const FIRST_YEAR = 1000;
/** Fewer letters are more often another number or a word: "MDC", "MILD". */
const FEWEST_LETTERS = 5;
/** Behind "A.D." fewer letters are enough, but "A.D. I" may be a person. */
const FEWEST_BEHIND_ERA = 2;

const signs: readonly (readonly [sign: string, number: number])[] = [
  ...([
    ['M', 1000],
    ['CM', 900],
    ['D', 500],
    ['CD', 400],
    ['C', 100],
    ['XC', 90],
    ['L', 50],
  ] as const),
  ...([
    ['XL', 40],
    ['X', 10],
    ['IX', 9],
    ['V', 5],
    ['IV', 4],
    ['I', 1],
  ] as const),
];

/** The usual numeral of a number: 1704 is "MDCCIV". */
function romanOf(number: number): string {
  let rest = number;
  let numeral = '';
  for (const [sign, size] of signs)
    for (; rest >= size; rest -= size) {
      numeral += sign;
    }
  return numeral;
}

const years: ReadonlyMap<string, number> = new Map(
  Array.from({ length: LATEST_YEAR }, (_, i) => [romanOf(i + 1), i + 1] as const),
);

/** What leads to a year of the narrative. Behind a comma stands one that dates a book: "Paris, MDCCIV". */
const leadsToYear = wordSet(`in by since until till before after from to and or between during of around about dated
  dates date says say reads read bears stands inscribed carved cut painted marked numerals figures inscription`);

/**
 * - A.D. MDCCIV, anno MDCLXVI, Anno Domini MDCCLXXVI, the year MDCXLVIII
 * - MDCCXVI alone, in at least five letters: the usual numeral of a year from 1000 on
 *
 * Not "Letter MDCCIV", "\\MDCCX", "MDCCIV." at the head of a letter, "Paris, MDCCIV" nor a name that goes on, "MDCLX-7".
 */
export const romanYear: DateFinder = {
  triggers: {
    words: ['ad', 'a.', 'anno', 'year', ...[...years.keys()].filter(isLong).map((numeral) => numeral.toLowerCase())],
  },
  pattern: new RegExp(
    `(?:(?<lead>A\\.\\s?D\\.|AD|[Aa]nno(?:${gap}Domini)?|[Yy]ear)${gap})?(?<numeral>${letters}{2,15})(?![\\p{L}\\d]|[-\\u2010-\\u2013](?!${letters}{4})[\\p{L}\\d])`,
    'uy',
  ),
  read(match, text) {
    const { lead, numeral = '' } = match.groups ?? {};
    const year = years.get(numeral);
    if (year === undefined) return undefined;
    const isOfEra = lead !== undefined && /^a\.?\s?d|domini$/i.test(lead);
    if (isOfEra ? numeral.length < FEWEST_BEHIND_ERA : year < FIRST_YEAR) return undefined;
    if (lead === undefined && !(isLong(numeral) && isLed(match, text))) return undefined;
    return { kind: 'point', unit: 'year', year };
  },
};

function isLong(numeral: string): boolean {
  return numeral.length >= FEWEST_LETTERS && (years.get(numeral) ?? 0) >= FIRST_YEAR;
}

/** Not the number of one of many, nor an imprint. */
function isLed({ index, 0: { length } }: RegExpExecArray, text: string): boolean {
  const left = text.slice(Math.max(0, index - 4), index);
  const isJoined = /(?:^|\s)\(?$|[MDCLXVI]\s?[\u2013-]\s?$/.test(left);
  const word = wordBefore(text, index);
  const leads = leadsToYear.has(word) || (word === '' && /\($|[\u2013-]\s?$|(?:^|\n)\s{0,3}$/.test(left));
  return isJoined && leads && !isAmount(text, index, index + length) && !isHead(text, index, index + length);
}

/** The head of a letter or poem: "MDCCIV. To the same". */
const isHead = (text: string, start: number, end: number): boolean =>
  /(?:^|[\n\uFFFC])\s{0,9}$/.test(text.slice(Math.max(0, start - 10), start)) &&
  /^\s{0,3}(?:[.:)\n\uFFFC]|$)/.test(text.slice(end, end + 4));
