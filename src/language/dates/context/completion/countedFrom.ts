import { always, firstRule, type Rule } from '../../../text/rules';
import type { RelativeExpression } from '../../engine/types';
import { type Antecedent, dateOfSentence } from '../antecedent';
import { isLong, type DiscourseContext, type EarlierDate } from '../discourseContext';

/** The date from which "two days later" or "that year" is counted. */
export function countedFrom(
  { unit, month, season, day, count, fromLetter }: RelativeExpression,
  context: DiscourseContext,
  opensParagraph: boolean,
): Antecedent | undefined {
  const { focus, lastTold, lastMentioned, lastInSentence, isPassing, letter } = context;
  if (fromLetter && letter) return { date: letter, rule: 'counted from the letter' };
  if (fromLetter && day !== undefined) return undefined;
  const inSentence = isOfStory(lastInSentence) ? lastInSentence : dateOfSentence(context);
  const nearest = inSentence ?? lastTold ?? focus;
  if (!nearest) return undefined;
  const countsDays = (unit === 'day' || unit === 'week') && month === undefined;
  const question = {
    nearest,
    inSentence,
    focus,
    lastTold,
    lastMentioned,
    countsDays,
    isThat: count === 0,
    isBackToPart: count < 0 && (month ?? season) !== undefined,
    opensParagraph,
    isOpen: isPassing === true && count !== 0 && !(isLong(nearest) && unit === nearest.unit),
  };
  const rule = firstRule(countingRules, question);
  const date = rule && { focus, nearest, lastMentioned, none: undefined }[rule.then];
  return rule && date && { date, rule: rule.name };
}

/** "That December" may refer to a date mentioned in passing, except a birth or one like "since 1854". */
const isOfStory = (date: EarlierDate | undefined): boolean => date?.relation !== 'since' && !date?.isBirth;

interface Counting {
  /** The date of the sentence, else the last date of the story, else the focus. */
  readonly nearest: EarlierDate;
  readonly inSentence: EarlierDate | undefined;
  readonly focus: EarlierDate | undefined;
  readonly lastTold: EarlierDate | undefined;
  readonly lastMentioned: EarlierDate | undefined;
  /** Days or weeks are counted. */
  readonly countsDays: boolean;
  /** "That June", "the same day": nothing is counted. */
  readonly isThat: boolean;
  /** "The previous June", "the winter before". */
  readonly isBackToPart: boolean;
  /** No date with a year of its own stands before it in its paragraph. */
  readonly opensParagraph: boolean;
  /** The last date was of another time, and more than "that year" is asked. */
  readonly isOpen: boolean;
}

/** Whether a date stands in the block that is read. */
const isHere = (date: EarlierDate | undefined): boolean => date?.blocksBack === 0;

const isAfter = ({ year }: EarlierDate, other: EarlierDate | undefined): boolean =>
  other === undefined || year > other.year;

/** Whether the paragraph has glanced back and has told of no other time. */
const isOnlyGlance = ({ inSentence, focus, lastTold, lastMentioned }: Counting): boolean =>
  !inSentence && isHere(lastMentioned) && !isHere(lastTold) && !isHere(focus);

/** The examples of each rule are in its test. */
export const countingRules: readonly Rule<Counting, 'focus' | 'nearest' | 'lastMentioned' | 'none'>[] = [
  {
    // "In April 1913 they met. The council of the previous year had given up the loan in the previous June."
    name: 'back from a year in passing, or from the story',
    when: ({ isBackToPart, inSentence, focus }) =>
      isBackToPart && inSentence?.unit === 'year' && focus?.month !== undefined && inSentence.year !== focus.year,
    then: 'none',
  },
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
    // "The law had been passed on 3 May 1950. It came into force the following June."
    name: 'the only date of its paragraph',
    when: (counting) => isOnlyGlance(counting) && counting.lastMentioned?.month !== undefined,
    then: 'lastMentioned',
  },
  { name: 'only a year in passing in its paragraph', when: isOnlyGlance, then: 'none' },
  {
    name: 'a date of its own paragraph',
    when: ({ inSentence, focus, nearest }) =>
      !inSentence && nearest.month !== undefined && isHere(nearest) && !isHere(focus),
    then: 'nearest',
  },
  {
    name: 'behind the mere year of a thing',
    when: ({ isThat, inSentence, focus, nearest }) =>
      isThat && !inSentence && nearest.isBackground === true && nearest.month === undefined && isHere(focus),
    then: 'focus',
  },
  {
    // "They lost at Leuctra in 371. Olynthus was razed in 348. Two years later the peace was sworn."
    name: 'the story has come to another time',
    when: ({ countsDays, inSentence, focus, nearest }) =>
      !countsDays &&
      !inSentence &&
      isHere(nearest) &&
      (!nearest.isBackground || !isHere(focus)) &&
      nearest.relation === undefined &&
      !isLong(nearest) &&
      (!isHere(focus) || isAfter(nearest, focus)),
    then: 'nearest',
  },
  {
    name: 'another time came last',
    when: ({ countsDays, inSentence, isOpen, nearest }) =>
      isOpen && !inSentence && !(countsDays && nearest.day !== undefined),
    then: 'none',
  },
  { name: 'counted from the nearest date', when: always, then: 'nearest' },
];
