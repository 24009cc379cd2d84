import { firstRule } from '../../text/rules';
import type { DateMention, DateUnit } from '../engine/types';
import { earlierDate, type DiscourseContext, type EarlierDate, type Section } from './discourseContext';
import { isEntryHead } from './entry';
import { isEarly } from './era';
import { flashForwardRules, focusRules, isFlashback, type Role, type Step } from './focus';
import { asStated, type Completed, type Situation } from './situation';

/** The context behind a date. Every date is remembered within its sentence, but only some move the focus. */
export function updateContext(situation: Situation, given: Completed): DiscourseContext {
  const { context, mention, sentence, cues } = situation;
  const completed = asStated(mention, given);
  const step = stepOf(situation, completed);
  if (!step) return { ...context, unresolved: stillUnresolved(context, unresolvedOf(mention, completed)) };
  const { reached, isAside } = step;
  const isBackground = mention.relation === 'since' || cues.tellsOfThing(sentence, mention);

  const isStated = !completed.antecedent;
  const role = firstRule(focusRules, step)?.then;
  const isGlance = role === 'aside' && context.focus !== undefined && (isFlashback(step) || isCountedBack(mention));
  const isBirth = role === 'aside' && cues.isBirth(sentence, mention);
  const date: EarlierDate = withMarks(step.named, isBackground, isGlance, isBirth);
  const moves = role === 'moves';
  const isFlashForward = moves && firstRule(flashForwardRules, step)?.then === 'remember';
  const isPassing = mention.relation === 'since' || (isBackground && isBefore(date, context.focus));
  const isBeforeChrist = moves && reached.year <= 0 && date.year <= 0;
  const beginsSection = isStated && !sentence.isHeading && (moves || !isAside);
  return {
    focus: moves ? (isBackground && isYearOfThing(step) ? { ...reached, isBackground } : reached) : context.focus,
    beforeFlashForward: isFlashForward ? context.focus : moves ? undefined : context.beforeFlashForward,
    lastInSentence: date,
    lastMentioned: (role === 'aside' && !isGlance) || (isAside && !moves) || isPassing ? context.lastMentioned : date,
    lastTold: role === 'aside' ? context.lastTold : date,
    letter: reached.unit === 'day' && cues.isDateline(sentence, mention) ? reached : context.letter,
    entry: entryAfter(situation, reached),
    isPassing: role === 'passing' ? true : role === 'aside' ? context.isPassing : undefined,
    section: sentence.isHeading && isStated ? sectionOf(reached, date, situation) : context.section,
    isNewSection: beginsSection ? undefined : context.isNewSection,
    unresolved: unresolvedBehind(context, date, isStated && resolves(role, step)),
    worksDepth: context.worksDepth,
    sourcesDepth: context.sourcesDepth,
    blockEra: context.blockEra,
    earlyYearAD: isBeforeChrist ? undefined : isEarly(date) && date.year > 0 ? date : context.earlyYearAD,
  };
}

/** "He argued from the precedent of 1660": the story may be of another year. Not "The rising of 1745 began". */
const isYearOfThing = ({ reached, sentence, mention, cues, completed }: Step): boolean =>
  reached.unit === 'year' &&
  completed.antecedent === undefined &&
  !sentence.isHeading &&
  !sentence.isRunIn &&
  !(sentence.isWholeClause && sentence.clause.length < LONGEST_SUBJECT) &&
  !cues.opensSentence(sentence, mention);

/** Of the words before the year of a thing with which its sentence begins, in characters. (Not settled.) */
const LONGEST_SUBJECT = 21;

/** The entry that the text is in: its head opens it; a heading that names another time ends the diary. */
const entryAfter = (situation: Situation, reached: EarlierDate): DiscourseContext['entry'] =>
  isEntryHead(situation) ? reached : situation.sentence.isHeading ? undefined : situation.context.entry;

function withMarks(date: EarlierDate, isBackground: boolean, isGlance: boolean, isBirth: boolean): EarlierDate {
  if (!isBackground && !isGlance && !isBirth) return date;
  return {
    ...date,
    isBackground: isBackground || undefined,
    isGlance: isGlance || undefined,
    isBirth: isBirth || undefined,
  };
}

/** A year that is unknown stays so, whatever day is unknown too. */
const stillUnresolved = (
  { unresolved }: DiscourseContext,
  more: DiscourseContext['unresolved'],
): DiscourseContext['unresolved'] => (more === undefined || more === 'day' ? (unresolved ?? more) : more);

/** Whether a stated date tells when the story is. */
const resolves = (role: Role | undefined, { ahead, context: { unresolved } }: Step): boolean =>
  role === 'moves' || (role === 'stays' && ahead === 0) || (role !== 'aside' && unresolved !== 'story');

/** What is still unresolved: a stated date of the story resolves all, a day the days. */
const unresolvedBehind = (
  { unresolved }: DiscourseContext,
  { day }: EarlierDate,
  isStated: boolean,
): DiscourseContext['unresolved'] => (isStated || (unresolved === 'day' && day !== undefined) ? undefined : unresolved);

/** The step that the narrative may take with a date; undefined where its year is not known. */
export function stepOf(situation: Situation, given: Completed): (Step & { readonly named: EarlierDate }) | undefined {
  const { context, mention, sentence, cues, text } = situation;
  const completed = asStated(mention, given);
  const { expression, antecedent } = completed;
  const stated = isCounted(mention) ? undefined : antecedent?.date;
  const named = earlierDate(expression.kind === 'range' ? expression.to.date : expression, mention, text, stated);
  // A stated range sets the focus to its start, an inferred one to its end.
  const reached = expression.kind === 'range' && !antecedent ? earlierDate(expression.from.date, mention, text) : named;
  if (!named || !reached) return undefined;
  // Field by field: a spread costs much more here.
  return {
    mention,
    context,
    sentence,
    cues,
    text,
    completed,
    named,
    reached,
    isAside: sentence.isAside || cues.isLabel(sentence, mention),
    ahead: context.focus ? reached.year - context.focus.year : 0,
  };
}

/** "Two years later", "fifteen months later" and "the following spring" state their year as well as a number does. */
const isCounted = ({ expression }: Situation['mention']): boolean =>
  expression.kind === 'relative' && !partsOfMonth.has(expression.unit) && expression.count !== 0;

/** "The preceding year", "two years before". */
const isCountedBack = ({ expression }: Situation['mention']): boolean =>
  expression.kind === 'relative' && expression.count < 0 && expression.unit === 'year';

const partsOfMonth: ReadonlySet<DateUnit> = new Set(['day', 'week']);

const partsOfYear: ReadonlySet<DateUnit> = new Set(['day', 'week', 'month']);

/**
 * What later dates cannot know, where a date was left open. After "two years later" they do not know their year; a month
 * or season that was left open because its antecedent is far away leaves the others as they are.
 */
function unresolvedOf({ expression }: DateMention, completed: Completed): DiscourseContext['unresolved'] {
  const { note } = completed.expression.kind === 'value' ? completed.expression : {};
  // "A month after the landing" may be any time within the story's year.
  if (expression.kind === 'relative') return partsOfYear.has(expression.unit) ? 'day' : 'year';
  if (note?.code === 'too-far-away' && expression.kind === 'point' && expression.month !== undefined) return 'story';
  const isOpen = note?.code === 'year-unsure' || note?.code === 'republican-no-year';
  return expression.kind === 'value' || isOpen ? 'year' : undefined;
}

const isBefore = ({ year }: EarlierDate, focus: EarlierDate | undefined): boolean =>
  focus !== undefined && year < focus.year;

/** The years that a heading names; its second date adds to those of its first. */
function sectionOf(first: EarlierDate, last: EarlierDate, { sentence, context }: Situation): Section {
  const named = sentence.isFirst ? undefined : context.section;
  const from = Math.min(first.year, named?.from ?? first.year);
  const to = Math.max(last.year + yearsIn(last) - 1, named?.to ?? last.year);
  // A winter runs into the next year.
  return { year: from === to && last.season !== WINTER ? from : undefined, from, to, depth: sentence.depth };
}

const yearsIn = ({ unit }: EarlierDate): number =>
  unit === 'decade' ? 10 : unit === 'century' ? 100 : unit === 'millennium' ? 1000 : 1;

/** EDTF season code. */
const WINTER = 24;
