import { always, firstRule, type Rule } from '../../../text/rules';
import type { RelativeExpression } from '../../engine/types';
import { type Antecedent, dateOfSentence } from '../antecedent';
import { isLong, type DiscourseContext, type EarlierDate } from '../discourseContext';

/** The date from which "two days later" or "that year" is counted. */
export function countedFrom(
  { unit, month, day, count, fromLetter }: RelativeExpression,
  context: DiscourseContext,
  opensParagraph: boolean,
): Antecedent | undefined {
  const { focus, lastTold, lastInSentence, isPassing, letter } = context;
  if (fromLetter && letter) return { date: letter, rule: 'counted from the letter' };
  if (fromLetter && day !== undefined) return undefined;
  // "That December" may refer to a date mentioned in passing, except one like "since 1854".
  const inSentence = lastInSentence?.relation === 'since' ? dateOfSentence(context) : lastInSentence;
  const nearest = inSentence ?? lastTold ?? focus;
  if (!nearest) return undefined;
  const countsDays = (unit === 'day' || unit === 'week') && month === undefined;
  const question = {
    nearest,
    inSentence,
    focus,
    countsDays,
    opensParagraph,
    isOpen: isPassing === true && count !== 0 && !(isLong(nearest) && unit === nearest.unit),
  };
  const rule = firstRule(countingRules, question);
  const date = rule && { focus, nearest, none: undefined }[rule.then];
  return rule && date && { date, rule: rule.name };
}

interface Counting {
  /** The date of the sentence, else the last date of the story, else the focus. */
  readonly nearest: EarlierDate;
  readonly inSentence: EarlierDate | undefined;
  readonly focus: EarlierDate | undefined;
  /** Days or weeks are counted. */
  readonly countsDays: boolean;
  /** No date with a year of its own stands before it in its paragraph. */
  readonly opensParagraph: boolean;
  /** The last date was of another time, and more than "that year" is asked. */
  readonly isOpen: boolean;
}

/** The examples of each rule are in its test. */
export const countingRules: readonly Rule<Counting, 'focus' | 'nearest' | 'none'>[] = [
  {
    name: 'days are counted from a day',
    when: ({ countsDays, nearest, focus }) => countsDays && nearest.unit === 'year' && focus?.day !== undefined,
    then: 'focus',
  },
  {
    name: 'a paragraph goes on from the focus',
    when: ({ countsDays, inSentence, focus, opensParagraph }) =>
      !countsDays && !inSentence && focus !== undefined && opensParagraph,
    then: 'focus',
  },
  {
    name: 'another time came last',
    when: ({ countsDays, inSentence, isOpen, nearest }) =>
      isOpen && !inSentence && !(countsDays && nearest.day !== undefined),
    then: 'none',
  },
  { name: 'counted from the nearest date', when: always, then: 'nearest' },
];
