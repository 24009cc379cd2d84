import type { DateFinder } from '../../../engine/types';
import { astronomical, dash, pattern } from '../../../notation/pattern';
import { annoDomini, beforeChrist, era, eraOf } from '../vocabulary';
import { LATEST_YEAR } from '../../../notation/yearRange';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { isAmount } from '../checks/amount';

/**
 * - 1958, 1958ish, the year 1958, 44 BC, 44 B.C.E., 79 CE, A.D. 79
 * - 496 and 495 BC, c. 145 – c. 86 BC: the era is stated with the second year
 * - 480, as in "in 480" (the era comes from the context)
 */
export const year: DateFinder = {
  triggers: { digits: [1, 4], words: ['year', 'ad', 'a.', 'ce', 'c.', 'anno', 'common'] },
  pattern: pattern(
    `(?<name>year(?: of)? )?(?<ad>${annoDomini}\\s?)?`,
    `(?<year>\\d{1,4})(?!\\d|:\\d|[.,/]\\d{1,3}(?!\\d))(?:(?<ish>-?ish\\b)|\\s?(?<era>${era}))?`,
  ),
  read(match, text) {
    const { name, ad, year = '', era, ish } = match.groups ?? {};
    const number = Number(year);
    const end = match.index + match[0].length;
    if (number === 0) return undefined;
    if (era || ad) return { kind: 'point', unit: 'year', year: astronomical(number, eraOf(era)) };
    const shared = sharedEra.exec(text.slice(end, end + 32))?.[1];
    if (shared) return { kind: 'point', unit: 'year', year: astronomical(number, eraOf(shared)) };
    if (name ? number <= LONGEST_REIGN : isAmount(text, match.index, end)) return undefined;
    if (year.startsWith('0') || number > LATEST_YEAR) return undefined;
    if (beginsTitle.test(text.slice(end, end + 12))) return undefined;
    // Joined to a number that does not end a range: a telephone number, a code.
    if (/^[-\u2010-\u2013]\d/.test(text.slice(end, end + 2)) && !/^.\d{1,2}\s\p{Lu}/u.test(text.slice(end, end + 5)))
      return undefined;
    if (number >= 1000)
      return { kind: 'point', unit: 'year', year: number, bare: true, ...(ish && { approximate: true }) };
    if (name) return { kind: 'point', unit: 'year', year: number, open: 'era' };
    return number >= FIRST_BY_CONTEXT && opensByContext(number, text, match.index, end)
      ? { kind: 'point', unit: 'year', year: number, open: 'era' }
      : undefined;
  },
};

/** "The year 12" is one of a reign, a school or a war. */
const LONGEST_REIGN = 31;
/** A smaller number behind "in" counts days or people more often than it names a year. */
const FIRST_BY_CONTEXT = 20;
/** A number of two digits is a year only behind the surest prepositions. */
const THREE_DIGITS = 100;

const sharedEra = new RegExp(
  `^(?:\\s{1,9}(?:and|or)\\s{1,9}(?:in\\s{1,9})?|\\s?${dash}\\s?(?:c|ca|circa)\\b\\.?\\s?)\\d{1,4}\\s?(${beforeChrist})`,
  'iu',
);

/** These words are capitalised only in a title: "1066 and All That". */
const beginsTitle = /^\s(?:and|or|of|in|to)\s(?:All|That|This|My|Our|His|Her|Its|Their)\b/;

/** "In 480, …", "until 449 the …": a small number that can only be a year. */
function opensByContext(number: number, text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  const after = wordAfter(text, end);
  if (after === '' && !/^(?:[,.;:)]|$)/.test(text.slice(end, end + 1))) return false;
  if (/^(?:in|by|since|until|till|c|ca|circa)$/.test(before)) return after === '' || clauseBegins.test(after);
  if (oneOfTwo.test(text.slice(Math.max(0, start - 20), start))) return after === '' || clauseBegins.test(after);
  return (
    number >= THREE_DIGITS &&
    after === '' &&
    /^(?:from|before|after|early|late|between|of|and|to|around|about)$/.test(before)
  );
}

/** "In 99 or 98": the second of two years. */
const oneOfTwo = /\b(?:in|by)\s\d{2,3}\s(?:or|and)\s$/;

const clauseBegins =
  /^(?:and|to|the|he|she|they|it|when|a|an|by|was|were|after|but|or|with|under|his|their|\p{Lu}\p{L}+)$/u;
