import { always, firstRule, type Rule } from '../../text/rules';
import type { PointExpression } from '../engine/types';
import { isLong, monthsIntoYear, type DiscourseContext, type EarlierDate } from './discourseContext';
import { LONGEST_WAIT, MONTHS_OF_A_FLASHBACK, YEARS_TO_AN_ASIDE, YEARS_TO_ANOTHER_TIME } from './limits';

// Which earlier date completes one that lacks its year, its month or its century.

export interface Antecedent {
  readonly date: EarlierDate;
  /** The name of the rule that chose it. */
  readonly rule: string;
}

export function findAntecedent(point: PointExpression, context: DiscourseContext): Antecedent | undefined {
  const inSentence = dateOfSentence(context);
  if (context.forCell && !inSentence) return { date: context.forCell, rule: 'the year runs down the table' };
  const { focus, lastMentioned, beforeFlashForward } = context;
  const nearest = inSentence ?? focus ?? lastMentioned;
  if (!nearest) return undefined;
  const rule = firstRule(antecedentRules, { point, nearest, inSentence, focus, lastMentioned, beforeFlashForward });
  const date = rule && { nearest, focus, lastMentioned, beforeFlashForward, none: undefined }[rule.then];
  return date && { date, rule: rule.name };
}

/** The input of the rules: the date to complete, and the earlier dates. */
interface Candidates {
  readonly point: PointExpression;
  /** The date of the sentence, else the focus, else the last date. */
  readonly nearest: EarlierDate;
  readonly inSentence: EarlierDate | undefined;
  readonly focus: EarlierDate | undefined;
  readonly lastMentioned: EarlierDate | undefined;
  readonly beforeFlashForward: EarlierDate | undefined;
}

type Choice = 'nearest' | 'focus' | 'lastMentioned' | 'beforeFlashForward' | 'none';

/** The examples of each rule are in its test. */
export const antecedentRules: readonly Rule<Candidates, Choice>[] = [
  {
    name: 'the block is about another time',
    when: ({ point, inSentence, focus, lastMentioned }) =>
      !inSentence &&
      isAnotherTime(lastMentioned, focus) &&
      !(lastMentioned.unit === 'year' && lastMentioned.isBackground) &&
      !(lastMentioned.isGlance && !comesSoon(point, lastMentioned)),
    then: 'lastMentioned',
  },
  {
    name: 'the block has glanced at another time',
    when: ({ inSentence, focus, lastMentioned }) => !inSentence && isAnotherTime(lastMentioned, focus),
    then: 'none',
  },
  {
    name: 'a wait is over',
    when: ({ point, inSentence, focus, lastMentioned }) =>
      !inSentence && isAwaited(lastMentioned, focus) && followsWait(point, lastMentioned, focus),
    then: 'lastMentioned',
  },
  {
    name: 'the nearest date goes on',
    when: ({ point, nearest }) => comesNext(point, nearest),
    then: 'nearest',
  },
  {
    // A period that lasted until then: "from June 1864 to April 1865. In May …"
    name: 'a period is over',
    when: ({ point, inSentence, focus, lastMentioned }) =>
      !inSentence && isEndOfFocus(lastMentioned, focus) && comesNext(point, lastMentioned),
    then: 'lastMentioned',
  },
  {
    name: 'a flash-forward is over',
    when: ({ point, nearest, beforeFlashForward }) =>
      beforeFlashForward !== undefined && comesNext(point, beforeFlashForward) && !liesAhead(point, nearest),
    then: 'beforeFlashForward',
  },
  {
    name: 'a decade gives its century',
    when: ({ point, nearest }) => isLong(nearest) && point.open !== undefined,
    then: 'nearest',
  },
  {
    name: 'the decade of the focus',
    when: ({ nearest, focus }) => isLong(nearest) && focus !== undefined && holds(nearest, focus.year),
    then: 'focus',
  },
  {
    name: 'a decade gives no year',
    when: ({ nearest }) => isLong(nearest),
    then: 'none',
  },
  {
    // "The fire broke out on 2 September 1666. Charles landed on 25 May 1660. On 29 May …": goes on from the second.
    name: 'a flashback goes on',
    when: ({ point, inSentence, focus, lastMentioned }) => !inSentence && goesOnFrom(point, lastMentioned, focus),
    then: 'lastMentioned',
  },
  {
    name: 'the focus goes on past a year in passing',
    when: ({ point, nearest, focus }) =>
      focus !== undefined &&
      nearest.month === undefined &&
      Math.abs(nearest.year - focus.year) > YEARS_TO_AN_ASIDE &&
      comesNext(point, focus),
    then: 'focus',
  },
  {
    // "He was shot three thousand years before. Two boys found him on 19 September 1991. On the 23rd …"
    name: 'a day of the month named last',
    when: ({ point, inSentence, focus, lastMentioned }) =>
      !inSentence &&
      point.unit === 'day' &&
      point.month === undefined &&
      point.movable === undefined &&
      focus !== undefined &&
      focus.month === undefined &&
      lastMentioned?.day !== undefined &&
      lastMentioned.blocksBack === 0 &&
      !lastMentioned.isBackground,
    then: 'lastMentioned',
  },
  { name: 'the nearest date', when: always, then: 'nearest' },
];

/**
 * The last date of the sentence. One that only tells something about a person or a thing of the story does not count; but
 * where a block begins with such a date, the block may be about it.
 */
export function dateOfSentence({ lastInSentence, focus, section }: DiscourseContext): EarlierDate | undefined {
  if (lastInSentence?.isBirth) return undefined;
  if (!lastInSentence?.isBackground || !focus) return lastInSentence;
  const hasStory =
    lastInSentence.relation === 'since' || lastInSentence.isGlance || focus.blocksBack === 0 || section !== undefined;
  return hasStory && lastInSentence.year < focus.year ? undefined : lastInSentence;
}

/** Whether the last date, of this block, is of another time than the focus, of an earlier block. */
const isAnotherTime = (last: EarlierDate | undefined, focus: EarlierDate | undefined): last is EarlierDate =>
  last?.blocksBack === 0 &&
  focus !== undefined &&
  focus.blocksBack > 0 &&
  !isLong(last) &&
  Math.abs(last.year - focus.year) > YEARS_TO_ANOTHER_TIME;

/** Whether the last date is the end of the period with which the focus began. */
const isEndOfFocus = (last: EarlierDate | undefined, focus: EarlierDate | undefined): last is EarlierDate =>
  last !== undefined && last.start === focus?.start && last.blocksBack === focus.blocksBack;

/** Whether the story has waited since its focus until the last date, or the last date says what came about by then. */
const isAwaited = (last: EarlierDate | undefined, focus: EarlierDate | undefined): last is EarlierDate =>
  last !== undefined &&
  focus !== undefined &&
  (last.relation === 'until' || last.relation === 'by') &&
  last.month !== undefined &&
  (last.year > focus.year || (last.year === focus.year && focus.month !== undefined && last.month > focus.month)) &&
  last.year - focus.year <= LONGEST_WAIT &&
  last.blocksBack <= focus.blocksBack;

/**
 * Whether a day or month comes next after the wait; or comes after it and would lead back from where the wait began.
 */
function followsWait(point: PointExpression, awaited: EarlierDate, focus: EarlierDate | undefined): boolean {
  if (point.month === undefined) return point.unit === 'day';
  return comesNext(point, awaited) || (liesAhead(point, awaited) && point.month < (focus?.month ?? 0));
}

/** Whether a day or month that is next after the last date goes on from it rather than from the focus, of a later year. */
const goesOnFrom = (
  point: PointExpression,
  last: EarlierDate | undefined,
  focus: EarlierDate | undefined,
): last is EarlierDate =>
  last !== undefined &&
  focus !== undefined &&
  last.year < focus.year &&
  last.blocksBack === 0 &&
  comesNext(point, last) &&
  (!last.isGlance || point.month === last.month);

/** Whether a year lies in a decade, century or millennium. */
const holds = ({ unit, year: first }: EarlierDate, year: number): boolean =>
  year >= first && year < first + (unit === 'decade' ? 10 : unit === 'century' ? 100 : 1000);

/** Whether a month comes within a few of the date, or of the part of the year that it names. */
function comesSoon(point: PointExpression, date: EarlierDate): boolean {
  const months = (monthsIntoYear(point) ?? 12) - (monthsIntoYear(date) ?? -12);
  return months >= 0 && months <= MONTHS_OF_A_FLASHBACK;
}

/** Whether the month is the date's own, on the same day or later, or the month after it. */
function comesNext(point: PointExpression, date: EarlierDate): boolean {
  if (point.month === undefined || date.month === undefined) return false;
  if (point.month === date.month) return (point.day ?? 31) >= (date.day ?? 1);
  return point.month === date.month + 1;
}

/** Whether the month lies ahead of the date in the same year. */
const liesAhead = (point: PointExpression, date: EarlierDate): boolean =>
  date.month !== undefined && point.month !== undefined && point.month > date.month;
