import { always, type Rule } from '../../text/rules';
import type { DateRelation } from '../../types';
import type { Completed } from './situation';
import { isLong, type EarlierDate } from './discourseContext';
import { LONGEST_NEXT_STEP, LONGEST_STEP, YEARS_NEAR_FOCUS, YEARS_TO_FLASH_FORWARD } from './limits';
import type { Situation } from './situation';

// Which dates move the focus, and which of these moves are flash-forwards, from which the narrative may come back.

/** A date whose year is known, as a step that the narrative may take. */
export interface Step extends Situation {
  readonly completed: Completed;
  /** The new focus if the date moves it. */
  readonly reached: EarlierDate;
  /** In brackets, a footnote or a table, or the label of a number. */
  readonly isAside: boolean;
  /** Years from the focus to the date; negative where it lies before. 0 without a focus. */
  readonly ahead: number;
}

const isWholeYear = ({ month, season }: EarlierDate): boolean => month === undefined && season === undefined;
const isWait = (relation: DateRelation | undefined): boolean => relation === 'by' || relation === 'until';
const isNear = ({ ahead }: Step): boolean => Math.abs(ahead) <= YEARS_NEAR_FOCUS;
const opensSentence = ({ cues, sentence, mention }: Step): boolean => cues.opensSentence(sentence, mention);
const looksBack = ({ cues, sentence, mention }: Step): boolean => cues.looksBack(sentence, mention);

/** Whether the paragraph begins with the date, or with its first year where that lies ahead. */
const opensParagraph = ({ sentence, ahead }: Step): boolean =>
  sentence.opensParagraph && (ahead > 0 || sentence.isFirst);

/** The examples of each rule are in its test. */
export const focusRules: readonly Rule<Step, 'moves' | 'stays'>[] = [
  { name: 'a heading', when: ({ sentence }) => sentence.isHeading, then: 'moves' },
  { name: 'an aside', when: ({ isAside }) => isAside, then: 'stays' },
  { name: 'a decade or more', when: ({ reached }) => isLong(reached), then: 'stays' },
  { name: 'the first date', when: ({ context }) => context.focus === undefined, then: 'moves' },
  {
    name: 'back from a flash-forward',
    when: ({ context, completed }) =>
      context.beforeFlashForward !== undefined && completed.antecedent?.date === context.beforeFlashForward,
    then: 'moves',
  },
  {
    name: 'counted backwards',
    when: ({ mention }) => mention.expression.kind === 'relative' && mention.expression.count < 0,
    then: 'stays',
  },
  {
    // "had grown to ten divisions by December": the narrative comes back from it.
    name: 'a wait',
    when: (step) => step.completed.antecedent !== undefined && isWait(step.mention.relation) && !opensSentence(step),
    then: 'stays',
  },
  {
    name: 'the year of the focus, stated again',
    when: (step) =>
      step.ahead === 0 &&
      isWholeYear(step.reached) &&
      step.mention.expression.kind === 'point' &&
      (step.sentence.opensParagraph || opensSentence(step)),
    then: 'moves',
  },
  {
    name: 'the year of the focus, in passing',
    when: ({ ahead, reached }) => ahead === 0 && isWholeYear(reached),
    then: 'stays',
  },
  {
    name: 'on within the year',
    when: (step) =>
      step.ahead === 0 && ((step.reached.month ?? 0) >= (step.context.focus?.month ?? 0) || !looksBack(step)),
    then: 'moves',
  },
  { name: 'a flashback within the year', when: ({ ahead }) => ahead === 0, then: 'stays' },
  {
    name: 'a year named twice',
    when: (step) =>
      isNear(step) &&
      step.context.lastMentioned?.year === step.reached.year &&
      !step.completed.antecedent &&
      step.mention.expression.kind === 'point',
    then: 'moves',
  },
  {
    // Where a paragraph begins with it, "the 1918 offensive" is the story.
    name: 'an attribute',
    when: (step) =>
      !(step.sentence.opensParagraph && step.ahead > 0 && isNear(step)) &&
      step.cues.isAttribute(step.sentence, step.mention),
    then: 'stays',
  },
  {
    name: 'a flashback',
    when: (step) => step.mention.relation === 'since' || looksBack(step),
    then: 'stays',
  },
  {
    name: 'a look ahead',
    when: ({ ahead, mention, sentence, cues }) =>
      ahead > 0 &&
      (mention.relation === 'until' || cues.looksAhead(sentence, mention) || cues.reaches(sentence, mention)),
    then: 'stays',
  },
  { name: 'a date that opens its sentence', when: (step) => opensSentence(step), then: 'moves' },
  {
    name: 'a paragraph about another time',
    when: (step) =>
      opensParagraph(step) && (isNear(step) || step.reached.unit !== 'year' || step.context.isNewSection === true),
    then: 'moves',
  },
  { name: 'a year far from the paragraph’s story', when: opensParagraph, then: 'stays' },
  { name: 'on through the years', when: ({ ahead }) => ahead > 0 && ahead <= LONGEST_STEP, then: 'moves' },
  { name: 'another time, in passing', when: always, then: 'stays' },
];

/**
 * Of a step that moves the focus: whether the narrative may come back, so that the focus that it leaves is remembered.
 */
export const flashForwardRules: readonly Rule<Step, 'remember' | 'forget'>[] = [
  { name: 'a move to a completed date', when: ({ completed }) => completed.antecedent !== undefined, then: 'forget' },
  {
    // Headings too: each begins a section.
    name: 'a section begins',
    when: ({ context }) => context.focus === undefined || context.isNewSection === true,
    then: 'forget',
  },
  { name: 'a short step', when: ({ ahead }) => ahead <= YEARS_TO_FLASH_FORWARD, then: 'forget' },
  {
    name: 'the next step',
    when: (step) => step.ahead <= LONGEST_NEXT_STEP && step.reached.month !== undefined && opensSentence(step),
    then: 'forget',
  },
  { name: 'a flash-forward', when: always, then: 'remember' },
];
