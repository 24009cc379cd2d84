// Whole numbers in words: "a hundred and thirty-four", "two and a half", "five or six".
import { oneOf } from '../../../text/patterns';
import { dash } from '../../notation/pattern';
import { numberOf, vocabulary } from './vocabulary';

const THOUSAND = 1000;
const multiples: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', THOUSAND],
]);
const simple = [...vocabulary.cardinals.keys()].filter((word) => !word.includes('-') && !multiples.has(word));
const parts = ['half', 'quarter', 'quarters', 'third', 'thirds'];

const digits = '\\d{1,3}(?:,\\d{3})?(?!\\d)';
const word = `(?:${digits}|${oneOf([...simple, ...multiples.keys(), ...parts])}\\b)`;
const link = `(?: (?:and|or|to|of) |${dash}| )`;

/**
 * The source of a pattern of a number: up to nine words, as in "one thousand two hundred and thirty-four". What it matches
 * may still be no number: `numberIn` decides.
 */
export const numberPhrase = `${word}(?:${link}${word}){0,8}`;

/** The words behind the first of a number. */
export const furtherNumberWords: readonly string[] = [
  ...[...simple, ...multiples.keys(), ...parts],
  ...['and', 'or', 'to', 'of'],
];

/** The words with which a number can begin. */
export const numberTriggers: readonly string[] = [...simple, 'half', 'quarter'];

/** One of two numbers, or one between them: "five or six", "10–12". */
export const SEVERAL = 'several';

/** The number of the words that `numberPhrase` matched; undefined if they are none ("two twenty"). */
export function numberIn(phrase: string): number | typeof SEVERAL | undefined {
  const written = phrase
    .toLowerCase()
    .replaceAll(',', '')
    .replace(/[\s\u2010-\u2015-]+/g, ' ');
  const choice = / (?:or|to) |\d \d/.exec(written);
  if (choice) return SEVERAL;
  const share = shares.find(({ pattern }) => pattern.test(written));
  if (share) return share.number;
  const whole = written.replace(/ and a half$/, '');
  const number = sum(whole.split(' '));
  return number === undefined || whole === written ? number : number + 1 / 2;
}

const shares: readonly { readonly pattern: RegExp; readonly number: number }[] = [
  { pattern: /^half(?: of)? an?$/, number: 1 / 2 },
  { pattern: /^(?:an? |one )?quarter of an?$/, number: 1 / 4 },
  { pattern: /^three quarters of an?$/, number: 3 / 4 },
  { pattern: /^(?:an? |one )?third of an?$/, number: 1 / 3 },
  { pattern: /^two thirds of an?$/, number: 2 / 3 },
];

function sum(words: readonly string[]): number | undefined {
  let total = 0;
  /** The number that a multiple would multiply: the 2 of "two hundred". */
  let last: number | undefined;
  /** What is added now must be smaller: what follows "hundred" is below 100. */
  let below = Infinity;
  for (const [i, word] of words.entries()) {
    if (word === 'and') continue;
    const multiple = multiples.get(word);
    if (multiple === THOUSAND && total > 0 && total < THOUSAND && below < THOUSAND) {
      // "One hundred and twenty thousand".
      total = (total + (last ?? 0)) * THOUSAND;
      below = THOUSAND;
      last = undefined;
      continue;
    }
    if (multiple !== undefined) {
      if (last === undefined || last * multiple >= below) return undefined;
      total += last * multiple;
      below = multiple;
      last = undefined;
      continue;
    }
    const isArticle = word === 'a' || word === 'an';
    if (isArticle && (i > 0 || (words.length > 1 && !multiples.has(words[1]!)))) return undefined;
    const number = /^\d/.test(word) ? Number(word) : numberOf(word);
    if (number === undefined || number >= below) return undefined;
    if (last !== undefined && !areOneNumber(last, number, words[i - 1] === 'and')) return undefined;
    last = (last ?? 0) + number;
  }
  return total + (last ?? 0);
}

/** "Twenty one", and in older English "one and twenty". */
const areOneNumber = (first: number, second: number, joined: boolean): boolean =>
  joined ? first < 10 && isTens(second) : isTens(first) && second < 10;

const isTens = (number: number): boolean => number >= 20 && number < 100 && number % 10 === 0;
