import { firstRule } from '../../text/rules';
import type { Completed } from './situation';
import { earlierDate, isLong, type DiscourseContext, type EarlierDate, type Section } from './discourseContext';
import { isEarly } from './era';
import { flashForwardRules, focusRules, type Step } from './focus';
import type { Situation } from './situation';

/** The context behind a date. Every date is remembered within its sentence, but only some move the focus. */
export function updateContext(situation: Situation, completed: Completed): DiscourseContext {
  const { context, mention, sentence, cues } = situation;
  const step = stepOf(situation, completed);
  if (!step) return context;
  const { reached, isAside } = step;
  const isBackground = mention.relation === 'since' || cues.tellsOfThing(sentence, mention);
  const date: EarlierDate = isBackground ? { ...step.named, isBackground } : step.named;
  const isStated = !completed.antecedent;
  const role = firstRule(focusRules, step)?.then;
  const moves = role === 'moves';
  const isFlashForward = moves && firstRule(flashForwardRules, step)?.then === 'remember';
  const isPassing = mention.relation === 'since' || (isBackground && isBefore(date, context.focus));
  const isBeforeChrist = moves && reached.year <= 0 && date.year <= 0;
  const beginsSection = isStated && !sentence.isHeading && (moves || !isAside);
  return {
    focus: moves ? reached : context.focus,
    beforeFlashForward: isFlashForward ? context.focus : moves ? undefined : context.beforeFlashForward,
    lastInSentence: date,
    lastMentioned: (isAside && !moves) || isPassing ? context.lastMentioned : date,
    lastTold: role === 'aside' ? context.lastTold : date,
    isPassing: role === 'passing' ? true : role === 'aside' ? context.isPassing : undefined,
    section: sentence.isHeading && isStated ? sectionOf(reached, date, sentence.depth) : context.section,
    isNewSection: beginsSection ? undefined : context.isNewSection,
    worksDepth: context.worksDepth,
    blockEra: context.blockEra,
    earlyYearAD: isBeforeChrist ? undefined : isEarly(date) && date.year > 0 ? date : context.earlyYearAD,
  };
}

/** The step that the narrative may take with a date; undefined where its year is not known. */
export function stepOf(
  situation: Situation,
  completed: Completed,
): (Step & { readonly named: EarlierDate }) | undefined {
  const { context, mention, sentence, cues, text } = situation;
  const { expression, antecedent } = completed;
  const named = earlierDate(expression.kind === 'range' ? expression.to.date : expression, mention, text);
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

const isBefore = ({ year }: EarlierDate, focus: EarlierDate | undefined): boolean =>
  focus !== undefined && year < focus.year;

function sectionOf(first: EarlierDate, last: EarlierDate, depth: number): Section {
  // A winter runs into the next year.
  const isOneYear = first.year === last.year && !isLong(last) && last.season !== WINTER;
  return { year: isOneYear ? first.year : undefined, depth };
}

/** EDTF season code. */
const WINTER = 24;
