import type { DateFinder, PointExpression } from '../../../engine/types';
import { astronomical, dash, pattern, type EraSign } from '../../../notation/pattern';
import { LATEST_YEAR } from '../../../notation/yearRange';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { isAmount, isPlural } from '../checks/numbers/amount';
import { counted, measures } from '../checks/numbers/amountWords';
import { yearEvidence } from '../checks/earlyYear';
import { goesOnWith } from '../checks/goesOnWith';
import { beforeChrist, era, eraOf, isNoEra, leadingEra, words } from '../vocabulary';

/**
 * - 1958, 1958ish, the year 1958, 44 BC, 44 B.C.E., 79 CE, A.D. 79, B.C. 331, the year of our Lord 843
 * - 496 and 495 BC, c. 145 – c. 86 BC: the era is stated with the second year
 * - 480, as in "in 480" (the era comes from the context)
 */
export const year: DateFinder = {
  triggers: { digits: [1, 4], words: ['year', 'ad', 'a.', 'ce', 'c.', 'anno', 'common', 'bc', 'b.', 'bce'] },
  pattern: pattern(
    `(?<name>(?:year(?: of(?: our Lord| grace)?)?|anno) )?(?<head>${leadingEra}${words.toEra})?`,
    `(?<year>\\d{1,4})(?!\\d|:\\d|[.,/]\\d{1,3}(?!\\d))(?:(?<ish>-?ish\\b)|${words.toEra}(?<era>${era}))?`,
  ),
  read(match, text) {
    const { name, head, year = '', era, ish } = match.groups ?? {};
    const number = Number(year);
    const end = match.index + match[0].length;
    if (number === 0 || (head !== undefined && isPlace(head, number, text, match.index, end))) return undefined;
    if (era || head) return isNoEra(head, era) ? undefined : stated(number, eraOf(era ?? head));
    const shared = sharedEra.exec(text.slice(end, end + 32))?.[1];
    if (shared) return stated(number, eraOf(shared));
    if (name ? number <= LONGEST_REIGN : isAmount(text, match.index, end)) return undefined;
    if (name && otherEra.test(text.slice(end, end + 24))) return undefined;
    if (year.startsWith('0') || (number > LATEST_YEAR && !isFarYear(text, match.index, end))) return undefined;
    if (beginsTitle.test(text.slice(end, end + 12))) return undefined;
    // Joined to a number that does not end a range: a telephone number, a code.
    if (/^[-\u2010-\u2013]\d/.test(text.slice(end, end + 2)) && !/^.\d{1,2}\s\p{Lu}/u.test(text.slice(end, end + 5)))
      return undefined;
    if (number > LATEST_YEAR) return openYear(number);
    if (number >= 1000)
      return { kind: 'point', unit: 'year', year: number, bare: true, ...(ish && { approximate: true }) };
    const evidence = name ? 'proven' : yearEvidence(text, match.index, end);
    return evidence && { ...openYear(number), ...(evidence === 'proven' && { proven: true }) };
  },
};

const stated = (number: number, sign: EraSign): PointExpression => ({
  kind: 'point',
  unit: 'year',
  year: astronomical(number, sign),
});

const openYear = (number: number): PointExpression => ({ kind: 'point', unit: 'year', year: number, open: 'era' });

/** "By 5000 farming had spread": only a narrative before Christ, in or before that year, makes it one. */
function isFarYear(text: string, start: number, end: number): boolean {
  const after = wordAfter(text, end);
  const goesOn = after === '' ? /^(?:[,.;:)]|\s*$)/.test(text.slice(end, end + 3)) : goesOnWith.has(after);
  return goesOn && /^(?:by|in|until|since|before|after)$/.test(wordBefore(text, start));
}

/** "The year 12" is one of a reign, a school or a war. */
const LONGEST_REIGN = 31;

const eras = 'A\\.?\\s?H|H|S\\.?H|B\\.?P|A\\.?M|A\\.?U\\.?C|B\\.?E|E\\.?C|S\\.?E';
/** "The year 693 after the foundation of Rome", "the year 132 AH". */
const otherEra = new RegExp(
  `^\\s(?:(?:${eras})|(?:of|after|from|since)\\s(?:the|his|her|their|its|Rome|Nabonassar|Alexander))\\b`,
);

const sharedEra = new RegExp(
  `^(?:\\s{1,9}(?:and|or)\\s{1,9}(?:in\\s{1,9})?|\\s?${dash}\\s?(?:c|ca|circa)\\b\\.?\\s?)\\d{1,4}\\s?(${beforeChrist})`,
  'iu',
);

/** These words are capitalised only in a title: "1066 and All That". */
const beginsTitle = /^\s(?:and|or|of|in|to)\s(?:All|That|This|My|Our|His|Her|Its|Their)\b/;

/** British Columbia behind a name: "Vancouver, B.C. 1995", "in Victoria, B.C. 250 people". */
function isPlace(head: string, number: number, text: string, start: number, end: number): boolean {
  if (eraOf(head) > 0 || !/\p{Lu}\p{Ll}+,?\s{1,3}$/u.test(text.slice(Math.max(0, start - 24), start))) return false;
  const after = wordAfter(text, end);
  return number >= FIRST_OF_COLUMBIA || counted.has(after) || measures.has(after) || isPlural(after);
}

/** British Columbia has its name since 1858. */
const FIRST_OF_COLUMBIA = 1858;
