import type { DateFinder, DateExpression, PointExpression } from '../engine/types';
import { wordBefore } from '../engine/lookaround';
import { pointEdtf } from '../edtf/value';
import { rangeOf } from './fields';
import { anyOf, astronomical, dash, initials, optionalGap, pattern, type EraSign } from './pattern';
import type { PreparedVocabulary } from './preparedVocabulary';

type Check<Answer> = (text: string, start: number, end: number) => Answer;

/** Tests of the words beside two numbers. */
export interface YearRangeChecks {
  /** Whether the numbers count or name something. */
  readonly isAmount?: Check<boolean>;
  /** Whether numbers below 1000 are years: in any text ("Offa (r. 757–96)"), or in a text of such years. */
  readonly evidence?: Check<'proven' | 'open' | undefined>;
}

/** A number above this is not a year. */
export const LATEST_YEAR = 2100;
/** A number below this is a year only if an era, the words beside it or the context say so. */
const FIRST_BARE_YEAR = 1000;
/** "218–16 BC" is 218 to 216: at most so many years. "264–41 BC" may be 264 to 241, or 264 to 41. */
const LONGEST_SHORT_RANGE = 20;

/**
 * - "1958–62", "1958 - 1962", "1956-7", "1066/67", "1964/2008"
 * - "AD 14–37", "B.C. 332–30"
 * - "1107 × 1109": some time between the two, as charters are dated
 * - "480/79 BC": a year that began in summer
 * - "in 885–86", "(843–870)", "from 264 to 241", "537/8": the era comes from the context
 * - "334–323 BC", "27–14 BC", "264 to 241 BC", "between 499 and 449 BC"
 * - "218–16 BC", "1190/85 BC": the second number lacks its first digits
 */
export function yearRange(words: PreparedVocabulary, checks: YearRangeChecks = {}): DateFinder {
  const { joins, between, eras } = words.vocabulary;
  const { isAmount = () => false, evidence = () => undefined } = checks;
  const joined = anyOf([...joins.keys()].filter((word) => joins.get(word) !== 'or'));
  return {
    triggers: { digits: [1, 4], words: eras.leadingTriggers, afterDigits: `-/${initials(joins.keys())}` },
    pattern: pattern(
      `(?:(?<head>${words.leadingEra})${words.toEra})?(?<from>\\d{1,4})`,
      `(?<sign>${optionalGap}(?:${dash}|\\u00d7)${optionalGap}|/| ${joined} )`,
      `(?<to>\\d{1,4})(?!\\d|[.,:/\\u2010-\\u2013-]\\d|\\p{L}|%)(?:${words.toEra}(?<era>${words.era}))?`,
    ),
    read(match, text) {
      const { head, from = '', sign = '', to = '', era } = match.groups ?? {};
      const start = match.index;
      const end = start + match[0].length;
      const join = words.joinOf(sign);
      if (join === 'and' && !between.includes(wordBefore(text, start))) return undefined;
      const numbers = { from, to, sign, fromEnd: match[0].indexOf(from, head?.length ?? 0) + from.length };
      if (join !== undefined && to.length < from.length && head === undefined && era === undefined) return undefined;
      // The era of a range holds for both its ends.
      if (head ?? era) return statedRange(match, numbers, words.eraOf(head ?? era), words.eraOf(era ?? head));
      if (isAmount(text, start, end)) return undefined;
      if (Number(from) >= FIRST_BARE_YEAR) return bareRange(match, numbers, join !== undefined);
      return earlyRange(match, numbers, evidence(text, start, end));
    },
  };
}

/** The two numbers and the sign between them; where in the match the first ends. */
interface Numbers {
  readonly from: string;
  readonly to: string;
  readonly sign: string;
  readonly fromEnd: number;
}

const year = (number: number, era: EraSign): PointExpression => ({
  kind: 'point',
  unit: 'year',
  year: astronomical(number, era),
});

const range = (match: RegExpExecArray, { sign, fromEnd }: Numbers, first: PointExpression, last: PointExpression) =>
  rangeOf(match, { length: fromEnd, date: first }, sign, last);

/** "334–323 BC", "AD 14–37", "B.C. 26 to 14 A.D." */
function statedRange(
  match: RegExpExecArray,
  numbers: Numbers,
  era: EraSign,
  lastEra: EraSign,
): DateExpression | undefined {
  const { from, to, sign } = numbers;
  const first = Number(from);
  if (era !== lastEra) return range(match, numbers, year(first, era), year(Number(to), lastEra));
  const isInFull = /\p{L}/u.test(sign);
  const last = isInFull ? Number(to) : era < 0 ? lastBeforeChrist(numbers) : completed(from, to);
  if (era < 0 && last === undefined) return twoReadings(numbers);
  if (last === undefined || (era < 0 ? first <= last : first >= last)) return undefined;
  if (sign === '/' && era > 0 && last - first !== 1 && to.length < 4) return undefined;
  return range(match, numbers, year(first, era), year(last, era));
}

/** "1958–62", or "1479–1458", which can only be before Christ and needs its context. */
function bareRange(match: RegExpExecArray, numbers: Numbers, isInWords: boolean): DateExpression | undefined {
  const { from, to, sign } = numbers;
  const first = Number(from);
  if (to.length === 4 && first > Number(to)) return openRange(match, numbers, Number(to), 'open');
  const last = completed(from, to);
  if (isInWords || to.length === 3 || first >= last || last > LATEST_YEAR) return undefined;
  if (sign === '/' && last - first !== 1 && to.length < 4) return undefined;
  return range(match, numbers, year(first, 0), year(last, 0));
}

/** "(757–96)", "from 264 to 241", "537/8": numbers below 1000 without an era. */
function earlyRange(
  match: RegExpExecArray,
  numbers: Numbers,
  evidence: 'proven' | 'open' | undefined,
): DateExpression | undefined {
  const { from, to, sign } = numbers;
  const first = Number(from);
  const isSlash = sign === '/';
  const isSplitYear = isSlash && from.length === 3 && Math.abs(completed(from, to) - first) === 1;
  const shown = isSplitYear ? 'proven' : evidence;
  if (shown === undefined || from.startsWith('0') || (isSlash && !isSplitYear)) return undefined;
  const onwards = completed(from, to);
  const last = onwards > first ? onwards : lastBeforeChrist(numbers);
  return last === undefined || last === first || last > LATEST_YEAR
    ? undefined
    : openRange(match, numbers, last, shown);
}

function openRange(
  match: RegExpExecArray,
  numbers: Numbers,
  last: number,
  evidence: 'proven' | 'open',
): DateExpression {
  const open = (number: number): PointExpression => ({
    ...year(number, 0),
    open: 'era',
    ...(evidence === 'proven' && { proven: true }),
  });
  return range(match, numbers, open(Number(numbers.from)), open(last));
}

/** The second number with the missing digits of the first: "1958–62". */
function completed(from: string, to: string): number {
  const size = to.length >= from.length ? Infinity : 10 ** to.length;
  return size === Infinity ? Number(to) : Math.floor(Number(from) / size) * size + Number(to);
}

/**
 * The second year of "218–16 BC": completed from the first where that gives a later year soon after it, as it is where
 * that gives an earlier one ("141–86 BC"). Undefined where both are possible.
 */
function lastBeforeChrist({ from, to, sign }: Numbers): number | undefined {
  const first = Number(from);
  const last = completed(from, to);
  if (last >= first) return sign === '/' ? last : Number(to);
  return first - last <= LONGEST_SHORT_RANGE || to.length >= from.length || to.startsWith('0') ? last : undefined;
}

/** "264–41 BC": no value, and a note with both readings. */
function twoReadings({ from, to }: Numbers): DateExpression {
  const edtf = (last: number): string => `${pointEdtf(year(Number(from), -1))}/${pointEdtf(year(last, -1))}`;
  return {
    kind: 'value',
    note: { code: 'two-readings', args: [{ edtf: edtf(completed(from, to)) }, { edtf: edtf(Number(to)) }] },
  };
}
