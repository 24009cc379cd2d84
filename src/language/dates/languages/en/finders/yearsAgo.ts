import type { DateExpression, DateFinder } from '../../../engine/types';
import { dash, initials, optionalGap, pattern } from '../../../notation/pattern';
import { rangeOf } from '../../../notation/fields';
import { wordSet } from '../../../../text/patterns';
import { wordBefore } from '../../../engine/lookaround';
import { furtherNumberWords, numberIn, numberPhrase, numberTriggers } from '../numberWords';
import { deepPoint } from './deepYear';

/** Thousands of years ago count from this year, near enough for so round a number. */
const COUNTED_FROM = 2000;
/** A smaller number of years counts from the year of the writer, which the text does not tell. */
const FEWEST = 3000;

const digits = '(?:\\d{1,3},\\d{3}|\\d{4,5})(?!\\d)';
const thousands = '\\d{1,3}(?:\\.\\d{1,2})?';
const to = `${optionalGap}${dash}${optionalGap}| (?:to|or) `;

/**
 * Thousands of years ago, approximate:
 * - some 12,000 years ago, twelve thousand years ago, 12,000–10,000 years ago
 * - 45 kya, 7.5 kya, 45–40 kya, 12 ka ago; "8.2 ka BP" has no value, since it may be in radiocarbon years
 *
 * Not "200 years ago" or "a million years ago".
 */
export const yearsAgo: DateFinder = {
  triggers: {
    digits: [1, 5],
    words: numberTriggers,
    afterDigits: ',.-yktco',
    afterWords: `-ayth${initials(numberTriggers)}`,
    nextWords: [...furtherNumberWords, 'years', 'kya', 'ka', 'kyr'],
  },
  pattern: pattern(
    `(?:(?:(?<from>${digits})(?<sign>${to})(?<to>${digits})|(?<number>${digits}|${numberPhrase})) years ago\\b`,
    `|(?<first>${thousands})(?:(?<join>${to})(?<last>${thousands}))?\\s?(?:kya|k(?:a|yr) (?:ago|(?<present>BP)))\\b)`,
  ),
  read(match, text) {
    const { from = '', sign = '', to, number, first, join = '', last, present } = match.groups ?? {};
    if (present !== undefined) return { kind: 'value' };
    if (number !== undefined && /^\D/.test(number) && restsOf.has(wordBefore(text, match.index))) return undefined;
    if (number !== undefined) return ago(yearsIn(number));
    if (to !== undefined) return stretch(match, from, sign, [yearsIn(from), yearsIn(to)]);
    const counts = [first, last].map((each) => Number(each ?? NaN) * 1000);
    return last === undefined ? ago(counts[0]) : stretch(match, first ?? '', join, counts);
  },
};

/** Words that begin a longer number. */
const restsOf = wordSet('and hundred thousand million billion half or');

function yearsIn(written: string): number | undefined {
  const number = /^\d{4,5}$/.test(written) ? Number(written) : numberIn(written);
  return typeof number === 'number' && number >= FEWEST ? number : undefined;
}

const ago = (count: number | undefined): DateExpression | undefined =>
  count === undefined ? undefined : deepPoint(COUNTED_FROM - Math.round(count), true);

function stretch(
  match: RegExpExecArray,
  written: string,
  sign: string,
  [first, last]: readonly (number | undefined)[],
): DateExpression | undefined {
  if (first === undefined || last === undefined || first === last) return undefined;
  // "10,000–12,000 years ago" is as much a range as the other order; its ends cannot be shown as they stand.
  if (first < last || / or /.test(sign)) return { kind: 'value' };
  const [from, to] = [first, last].map((count) => deepPoint(COUNTED_FROM - Math.round(count), true));
  return rangeOf(match, { length: written.length, date: from! }, sign, to!);
}
