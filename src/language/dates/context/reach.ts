import { firstRule, type Rule } from '../../text/rules';
import type { MessageCode } from '../../messages';
import type { DiscourseContext, EarlierDate } from './discourseContext';
import {
  BLOCKS_TO_COUNT,
  BLOCKS_TO_LONE_YEAR,
  BLOCKS_TO_MONTH,
  BLOCKS_TO_STATED_YEAR,
  LONGEST_GAP_OF_LIST,
  LONGEST_PARAGRAPH_BACK,
  YEARS_FROM_STATED_YEAR,
} from './limits';

// How far the date may be that another leans on. The farther it is, the more often the value is wrong; better none.

/** A date as it would be completed. */
export interface Reach {
  /** `counted`: "two years later", "the next spring"; `season`: "that spring", "in spring"; `part`: a month or day. */
  readonly kind: 'counted' | 'season' | 'part';
  /** Days or weeks are counted, or a day whose month is not stated. */
  readonly isDay: boolean;
  readonly year: number;
  /** It stands alone before what it dates, as in a list. */
  readonly isHead: boolean;
  /** Months into the year, where it is known. */
  readonly months: number | undefined;
  readonly antecedent: EarlierDate;
  /** Characters between the two in one block, else 0. */
  readonly distance: number;
  readonly context: DiscourseContext;
}

/** Why a date has no value although there is one that it could lean on; undefined where it is within reach. */
export const outOfReach = (reach: Reach): MessageCode | undefined => firstRule(reachRules, reach)?.then;

const isInSentence = ({ antecedent, context }: Reach): boolean => antecedent === context.lastInSentence;
/** Under a heading that names the year, every paragraph is of that year. */
const isInSection = ({ antecedent, context: { section } }: Reach): boolean => section?.year === antecedent.year;

/** In months into the year. */
const FEBRUARY = 1;
const MONTHS_OF_YEAR = 12;
/** In characters: ", in the early ". */
const RIGHT_BEHIND = 30;

/** The examples of each rule are in its test. */
export const reachRules: readonly Rule<Reach, MessageCode | undefined>[] = [
  {
    name: 'after a date whose year is unknown',
    when: (reach) => reach.context.unresolved === 'year' && !isInSentence(reach),
    then: 'leans-on-unknown',
  },
  {
    // "On 1 May he spoke" a page after "in 1917"; "the demands of 1915 … On 19 May": of 1917 rather than of 1915.
    name: 'another time in a story whose year is far away',
    when: (reach) =>
      reach.context.unresolved === 'story' &&
      reach.antecedent !== reach.context.focus &&
      (!isInSentence(reach) || reach.antecedent.isBackground === true),
    then: 'leans-on-unknown',
  },
  {
    name: 'behind the mere year of a thing',
    when: (reach) =>
      reach.kind !== 'counted' &&
      reach.antecedent.unit === 'year' &&
      reach.antecedent.isBackground === true &&
      reach.months !== undefined &&
      !isInSentence(reach) &&
      !isInSection(reach),
    then: 'year-unsure',
  },
  {
    name: 'days after a date whose day is unknown',
    when: (reach) =>
      reach.context.unresolved === 'day' && reach.isDay && reach.kind === 'counted' && !isInSentence(reach),
    then: 'leans-on-unknown',
  },
  {
    name: 'a second New Year without a stated year',
    when: ({ kind, year, antecedent }) =>
      kind !== 'counted' && Math.abs(year - antecedent.statedYear) > YEARS_FROM_STATED_YEAR,
    then: 'year-unsure',
  },
  {
    // A table of contents: "1645 …", "Aug. 3.", "Mar. 6. …".
    name: 'a list whose months run back',
    when: ({ kind, isHead, year, months, antecedent }) =>
      kind === 'part' &&
      isHead &&
      months !== undefined &&
      antecedent.month !== undefined &&
      year === antecedent.year + 1 &&
      months + MONTHS_OF_YEAR - (antecedent.month - 1) > LONGEST_GAP_OF_LIST,
    then: 'year-unsure',
  },
  {
    // Below "1757", "In January" may be of 1758, but a later "in May" may be of either.
    name: 'past the New Year that ends the year of its heading',
    when: ({ kind, year, months = 0, antecedent, context: { section } }) =>
      kind !== 'counted' &&
      section?.year !== undefined &&
      year === section.year + 1 &&
      antecedent.statedYear === section.year &&
      antecedent.blocksBack > 0 &&
      months > FEBRUARY,
    then: 'year-unsure',
  },
  {
    name: 'under a heading of the year',
    when: (reach) => reach.kind !== 'counted' && !reach.isDay && isInSection(reach),
    then: undefined,
  },
  {
    name: 'a heading of several years',
    when: ({ antecedent, context: { section, isNewSection } }) =>
      isNewSection === true && section !== undefined && section.from !== section.to && antecedent.proseBack > 1,
    then: 'too-far-away',
  },
  {
    name: 'after a heading without year',
    when: ({ kind, antecedent, context }) =>
      kind !== 'part' && context.isNewSection === true && antecedent.proseBack > 0,
    then: 'too-far-away',
  },
  {
    name: 'counted from more than a paragraph away',
    when: ({ kind, antecedent }) => kind !== 'part' && antecedent.proseBack > BLOCKS_TO_COUNT,
    then: 'too-far-away',
  },
  {
    name: 'a lone year more than a paragraph away',
    when: ({ antecedent }) => antecedent.unit === 'year' && antecedent.proseBack > BLOCKS_TO_LONE_YEAR,
    then: 'too-far-away',
  },
  {
    // "Who had fought in the preceding year, resolved that before the summer …"
    name: 'some words behind a year that is counted back',
    when: ({ antecedent, context, distance }) =>
      antecedent === context.lastInSentence &&
      antecedent.unit === 'year' &&
      antecedent.isGlance === true &&
      !/\d/.test(antecedent.text) &&
      distance > RIGHT_BEHIND,
    then: 'year-unsure',
  },
  {
    name: 'a lone year of another paragraph, and another year since',
    when: ({ kind, antecedent, context: { lastMentioned } }) =>
      kind !== 'counted' &&
      antecedent.unit === 'year' &&
      antecedent.proseBack > 0 &&
      lastMentioned !== undefined &&
      lastMentioned.year !== antecedent.year &&
      lastMentioned.blocksBack < antecedent.blocksBack,
    then: 'year-unsure',
  },
  {
    name: 'a lone year a page back in its paragraph',
    when: ({ kind, antecedent, distance }) =>
      kind !== 'counted' && antecedent.month === undefined && distance > LONGEST_PARAGRAPH_BACK,
    then: 'too-far-away',
  },
  {
    name: 'a broken series',
    when: ({ antecedent }) => antecedent.proseBack > BLOCKS_TO_MONTH,
    then: 'too-far-away',
  },
  {
    name: 'far from a stated year',
    when: ({ antecedent }) => antecedent.statedBack > BLOCKS_TO_STATED_YEAR,
    then: 'too-far-away',
  },
];
