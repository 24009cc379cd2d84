// The English words of dates, and the pieces from which the finders build their patterns.

import { oneOf } from '../../../text/patterns';

const monthNames = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
] as const;

export const monthWords: ReadonlyMap<string, number> = new Map(
  monthNames.flatMap((names, i) => names.map((name): [string, number] => [name, i + 1])),
);

/** EDTF season codes. */
export const seasonWords: ReadonlyMap<string, number> = new Map([
  ['spring', 21],
  ['springtime', 21],
  ['summer', 22],
  ['summertime', 22],
  ['midsummer', 22],
  ['autumn', 23],
  ['fall', 23],
  ['winter', 24],
  ['wintertime', 24],
  ['midwinter', 24],
]);

export const weekdayWords: ReadonlyMap<string, number> = new Map([
  ['monday', 1],
  ['tuesday', 2],
  ['wednesday', 3],
  ['thursday', 4],
  ['friday', 5],
  ['saturday', 6],
  ['sunday', 7],
]);

const units = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine'];
const teens = [
  ...['ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
  ...['fifteen', 'sixteen', 'seventeen', 'eighteen', 'nineteen'],
];
const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const unitOrdinals = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth'];
const teenOrdinals = [
  ...['tenth', 'eleventh', 'twelfth', 'thirteenth', 'fourteenth'],
  ...['fifteenth', 'sixteenth', 'seventeenth', 'eighteenth', 'nineteenth'],
];
const tenOrdinals = tens.map((word) => word.replace(/y$/, 'ieth'));

function numbers(ones: readonly string[], teenWords: readonly string[], roundWords: readonly string[]) {
  const words = new Map<string, number>();
  ones.forEach((word, i) => words.set(word, i + 1));
  teenWords.forEach((word, i) => words.set(word, i + 10));
  roundWords.forEach((word, i) => words.set(word, (i + 2) * 10));
  tens.forEach((ten, i) => ones.forEach((one, j) => words.set(`${ten}-${one}`, (i + 2) * 10 + j + 1)));
  return words;
}

/** "one" … "ninety-nine", and a few words that mean a number. */
export const cardinalWords: ReadonlyMap<string, number> = new Map([
  ...numbers(units, teens, tens),
  ['a', 1],
  ['an', 1],
  ['hundred', 100],
]);

/** "first" … "ninety-ninth". */
export const ordinalWords: ReadonlyMap<string, number> = numbers(unitOrdinals, teenOrdinals, tenOrdinals);

/** "thirties" → 30. */
export const decadeWords: ReadonlyMap<string, number> = new Map(
  tens.map((word, i): [string, number] => [word.replace(/y$/, 'ies'), (i + 2) * 10]),
);

/** The words as triggers: only what stands before the first sign that is not a letter. */
export const triggerWords = (words: Iterable<string>): string[] => [
  ...new Set([...words].map((word) => /^\p{L}+/u.exec(word)?.[0] ?? word)),
];

/** A gap between two words: white space, at most one line wrapped with its quote markers or indent. Bounded. */
export const gap = '\\s{1,9}';
/** A gap that may be missing. */
export const optionalGap = '\\s{0,9}';
export const dash = '(?:-{1,2}|[\\u2010-\\u2015\\u2212])';
const monthAbbreviations = monthNames.flatMap(([, ...short]) => short);
export const month = `(?:${oneOf(monthNames.map(([name]) => name))}\\b|${oneOf(monthAbbreviations)}\\b\\.?)`;
export const season = `${oneOf(seasonWords.keys())}\\b`;
export const weekday = `${oneOf(weekdayWords.keys())}\\b`;
export const dayNumeral = '(?:[12]\\d|3[01]|0?[1-9])';
export const ordinalEnding = '(?:st|nd|rd|th)\\b';
const compound = (ones: readonly string[], rest: readonly string[]): string =>
  `(?:(?:${oneOf(tens)}(?:${dash}|\\s))?${oneOf(ones)}|${oneOf(rest)})\\b`;
export const ordinalWord = compound(unitOrdinals, [...teenOrdinals, ...tenOrdinals]);
export const cardinalWord = compound(units, [...teens, ...tens, 'hundred', 'an', 'a']);
export const afterChrist = '(?:A\\.\\s?D\\.?|AD|C\\.\\s?E\\.?|CE)(?![\\p{L}\\d])';
/** Before the year it may stand close: "AD79". */
export const annoDomini = '(?:A\\.\\s?D\\.?|AD|C\\.\\s?E\\.?|CE|Anno Domini|Common Era)(?!\\p{L})';
export const beforeChrist = '(?:B\\.\\s?C\\.?(?:\\s?E\\.?)?|BCE?)(?![\\p{L}\\d])';
export const era = `(?:${beforeChrist}|${afterChrist}|Anno Domini\\b|Before Christ\\b|(?:Before )?Common Era\\b)`;

/** Number words as the maps have them: lower case, one hyphen. */
const key = (word: string): string =>
  word
    .toLowerCase()
    .replace(/\.$/, '')
    .replace(/[\s\u2010-\u2015\u2212-]+/, '-');

export const monthOf = (word: string): number | undefined => monthWords.get(key(word));
export const seasonOf = (word: string): number | undefined => seasonWords.get(key(word));
export const weekdayOf = (word: string): number | undefined => weekdayWords.get(key(word));

/** "12", "twelve", "12th", "twelfth". */
export function numberOf(word: string): number | undefined {
  if (/^\d/.test(word)) return Number.parseInt(word, 10);
  return cardinalWords.get(key(word)) ?? ordinalWords.get(key(word));
}

/** The stated era: -1 before Christ, 1 after; 0 where none is. */
export function eraOf(word: string | undefined): -1 | 0 | 1 {
  if (word === undefined) return 0;
  return /^b/i.test(word.trim()) ? -1 : 1;
}

/** A year as written, with its era, as an astronomical year. */
export const astronomical = (year: number, sign: -1 | 0 | 1): number => (sign < 0 ? 1 - year : year);

/** A pattern that the scanner tries at a trigger: sticky, any case. Spaces in the source stand for `gap`. */
export function pattern(...sources: string[]): RegExp {
  return new RegExp(sources.join('').replaceAll(' ', gap), 'iuy');
}
