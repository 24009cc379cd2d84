import { always, type Rule } from '../../text/rules';
import type { Completed } from './situation';
import { isNextEntry } from './entry';
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
const isOnlyYear = (date: EarlierDate | undefined): boolean => date !== undefined && isWholeYear(date) && !isLong(date);
const isNear = ({ ahead }: Step): boolean => Math.abs(ahead) <= YEARS_NEAR_FOCUS;
const opensSentence = ({ cues, sentence, mention }: Step): boolean => cues.opensSentence(sentence, mention);
const looksBack = ({ cues, sentence, mention }: Step): boolean => cues.looksBack(sentence, mention);
const glancesBack = ({ cues, sentence, mention }: Step): boolean => cues.glancesBack(sentence, mention);

/** Below a heading of one year, and of another. */
const isOutsideSection = ({ reached, context: { section } }: Step): boolean =>
  section?.year !== undefined && section.year !== reached.year;
const isCountedOn = ({ mention: { expression } }: Step): boolean =>
  expression.kind === 'relative' && expression.count > 0 && expression.unit !== 'day' && expression.unit !== 'week';

/** Told in the pluperfect; but "had grown to ten divisions by 1950" leads on. */
export const isFlashback = (step: Step): boolean => step.mention.relation !== 'by' && looksBack(step);

/** Whether a month, or a day of the same month, comes before the focus. */
function isBeforeInYear(date: EarlierDate, focus: EarlierDate | undefined): boolean {
  const months = (date.month ?? 0) - (focus?.month ?? 0);
  return months < 0 || (months === 0 && (date.day ?? 31) < (focus?.day ?? 1));
}

/** Whether the paragraph begins with the date, or with its first year where that lies ahead. */
const opensParagraph = ({ sentence, ahead }: Step): boolean =>
  sentence.opensParagraph && (ahead > 0 || sentence.isFirst);

/** Behind a noun, and not far ahead: such a bracket says when the thing happened that the story has come to. */
const isDateOfNoun = (step: Step): boolean =>
  step.sentence.fillsBracket &&
  !step.sentence.followsTitle &&
  step.mention.expression.kind === 'point' &&
  !isLong(step.reached) &&
  (step.ahead <= LONGEST_STEP || isNextInParagraph(step));

/** Whether the paragraph has come near the date already, though the focus is far away. */
const isNextInParagraph = ({ reached, context: { lastTold } }: Step): boolean =>
  lastTold?.blocksBack === 0 && reached.year >= lastTold.year && reached.year - lastTold.year <= LONGEST_STEP;

/**
 * What a date does to the story:
 * - `moves`: the story has come to it
 * - `stays`: it belongs to the story, which is at its focus as before
 * - `passing`: of another time; whether the story goes on from it remains open
 * - `aside`: of another time, and what follows does not lean on it
 */
export type Role = 'moves' | 'stays' | 'passing' | 'aside';

/** The examples of each rule are in its test. */
export const focusRules: readonly Rule<Step, Role>[] = [
  {
    name: 'another date of a heading',
    when: ({ sentence }) => sentence.isHeading && !sentence.isFirst,
    then: 'stays',
  },
  { name: 'a heading', when: ({ sentence }) => sentence.isHeading, then: 'moves' },
  {
    // "- **1848**: Paris rises in February."
    name: 'a run-in heading',
    when: (step) => (step.sentence.isRunIn && !step.completed.antecedent) || isNextEntry(step.completed.antecedent),
    then: 'moves',
  },
  {
    name: 'the date of a noun, in brackets',
    when: (step) => isDateOfNoun(step) && step.ahead >= 0,
    then: 'moves',
  },
  { name: 'the date of an earlier thing, in brackets', when: isDateOfNoun, then: 'passing' },
  { name: 'an aside', when: ({ isAside }) => isAside, then: 'aside' },
  {
    name: 'the year of a work',
    when: ({ sentence, reached }) => sentence.followsTitle && reached.unit === 'year',
    then: 'aside',
  },
  { name: 'a decade or more', when: ({ reached }) => isLong(reached), then: 'passing' },
  {
    name: 'the first date, if it glances back',
    when: (step) => step.context.focus === undefined && (glancesBack(step) || looksBack(step)),
    then: 'aside',
  },
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
    then: 'aside',
  },
  {
    // "She did not sail till the 11th."
    name: 'a day that was awaited',
    when: (step) =>
      step.completed.antecedent !== undefined &&
      step.mention.relation === 'until' &&
      step.ahead === 0 &&
      step.reached.day !== undefined &&
      step.cues.endsWait(step.sentence, step.mention),
    then: 'moves',
  },
  {
    name: 'a wait',
    when: (step) =>
      step.completed.antecedent !== undefined && step.mention.relation === 'until' && !opensSentence(step),
    then: 'passing',
  },
  {
    // "had grown to ten divisions by December": the narrative comes back from it.
    name: 'what had come about by then',
    when: (step) => step.completed.antecedent !== undefined && step.mention.relation === 'by' && !opensSentence(step),
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
    when: (step) => step.ahead === 0 && (!looksBack(step) || !isBeforeInYear(step.reached, step.context.focus)),
    then: 'moves',
  },
  { name: 'a flashback within the year', when: ({ ahead }) => ahead === 0, then: 'aside' },
  { name: 'a comparison, or the age of a thing', when: glancesBack, then: 'aside' },
  {
    name: 'a birth before the story',
    when: ({ ahead, cues, sentence, mention }) => ahead < 0 && cues.isBirth(sentence, mention),
    then: 'aside',
  },
  {
    name: 'a year named twice',
    when: (step) =>
      isNear(step) &&
      !isOutsideSection(step) &&
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
    then: 'aside',
  },
  {
    name: 'a flashback',
    when: (step) => step.mention.relation === 'since' || isFlashback(step),
    then: 'aside',
  },
  { name: 'what had come about by a stated time', when: looksBack, then: 'stays' },
  {
    name: 'a plan',
    when: ({ ahead, mention, sentence, cues }) =>
      ahead > 0 && mention.relation !== 'until' && cues.looksAhead(sentence, mention),
    then: 'aside',
  },
  {
    name: 'a look ahead',
    when: ({ ahead, mention, sentence, cues }) =>
      ahead > 0 && (mention.relation === 'until' || cues.reaches(sentence, mention)),
    then: 'passing',
  },
  {
    // Below "1815": "they were too young in 1812".
    name: 'a year outside its section',
    when: (step) =>
      isOutsideSection(step) &&
      isWholeYear(step.reached) &&
      !step.completed.antecedent &&
      !(step.sentence.opensParagraph && opensSentence(step)),
    then: 'passing',
  },
  {
    // Below "1812": "hardly used until the following spring".
    name: 'counted on out of its section, in passing',
    when: (step) =>
      isCountedOn(step) &&
      !opensSentence(step) &&
      step.context.section?.year !== undefined &&
      step.reached.year > step.context.section.year,
    then: 'passing',
  },
  { name: 'a date that opens its sentence', when: (step) => opensSentence(step), then: 'moves' },
  {
    name: 'a paragraph about another time',
    when: (step) => opensParagraph(step) && (isNear(step) || step.context.isNewSection === true),
    then: 'moves',
  },
  { name: 'a time far from the paragraph’s story', when: opensParagraph, then: 'passing' },
  {
    // "The list is of 1850. They landed in May 1711. In July the king fell."
    name: 'a day or month after a lone year',
    when: ({ ahead, reached, context: { focus, section }, completed }) =>
      ahead < 0 && reached.month !== undefined && !completed.antecedent && isOnlyYear(focus) && section === undefined,
    then: 'moves',
  },
  { name: 'on through the years', when: ({ ahead }) => ahead > 0 && ahead <= LONGEST_STEP, then: 'moves' },
  {
    // "The fire broke out in 1666. He landed on 25 May 1660. Two years later he wed."
    name: 'a day or month of an earlier time',
    when: ({ ahead, reached }) => ahead < 0 && reached.month !== undefined,
    then: 'stays',
  },
  { name: 'another time, in passing', when: always, then: 'passing' },
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
  { name: 'an item begins', when: ({ sentence }) => sentence.isRunIn, then: 'forget' },
  { name: 'a short step', when: ({ ahead }) => ahead <= YEARS_TO_FLASH_FORWARD, then: 'forget' },
  {
    name: 'the next step',
    when: (step) => step.ahead <= LONGEST_NEXT_STEP && step.reached.month !== undefined && opensSentence(step),
    then: 'forget',
  },
  { name: 'a flash-forward', when: always, then: 'remember' },
];
