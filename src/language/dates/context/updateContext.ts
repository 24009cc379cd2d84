import { isEarly, type Completed } from './completePoint';
import { edtfPoint } from '../edtf/value';
import { LIFETIME, type DiscourseContext, type Reference, type Section } from './discourseContext';
import type { Situation } from './situation';
import type { DateExpression, DateMention } from '../engine/types';

/** The state behind a date: every date is remembered in its sentence, but only some move the narrative. */
export function updateContext(situation: Situation, completed: Completed, text: string): DiscourseContext {
  const { state, mention, sentence, cues } = situation;
  const { expression, basis } = completed;
  // A period that the text names opens a narrative at its beginning; one that the narrative has reached is over.
  const named = referenceTo(expression.kind === 'range' ? expression.to.date : expression, mention, text);
  const reached = expression.kind === 'range' && !basis ? referenceTo(expression.from.date, mention, text) : named;
  if (!named || !reached) return state;
  const isBackground = mention.relation === 'since' || cues.tellsOfThing(sentence, mention);
  const local: Reference = isBackground ? { ...named, isBackground } : named;
  const isAside = sentence.isAside || cues.isLabel(sentence, mention);
  const isFirst = state.opensSection && !basis && !sentence.isHeading && !isAside;
  const { current, origin, section } = state;
  const hasMoved = sentence.isHeading || (!isAside && movesFocus(situation, reached, completed));
  const comesBack = hasMoved && !sentence.isHeading && !basis && mayComeBack(situation, reached);
  const isPassing = mention.relation === 'since' || (isBackground && isEarlier(local, current));
  const isBeforeChrist = hasMoved && reached.year <= 0 && local.year <= 0;
  return {
    current: hasMoved ? reached : current,
    origin: comesBack ? current : hasMoved ? undefined : origin,
    section: sentence.isHeading && !basis ? sectionOf(reached, local, sentence.depth) : section,
    opensSection: isFirst ? undefined : state.opensSection,
    works: state.works,
    era: state.era,
    annoDomini: isBeforeChrist ? undefined : isEarly(local) && local.year > 0 ? local : state.annoDomini,
    local,
    last: isAside || isPassing ? state.last : local,
  };
}

const isEarlier = ({ year }: Reference, current: Reference | undefined): boolean =>
  current !== undefined && year < current.year;

function sectionOf(first: Reference, last: Reference, depth: number): Section {
  // A winter runs into the next year.
  const length = last.unit === 'decade' ? 10 : last.unit === 'century' ? 100 : last.season === 24 ? 2 : 1;
  return { first: first.year, last: last.year + length - 1, depth };
}

/** What later words can lean on in a date whose year is known. */
export function referenceTo(
  expression: DateExpression,
  { start, end, relation }: DateMention,
  text: string,
): Reference | undefined {
  const point = expression.kind === 'value' ? edtfPoint(expression.edtf) : expression;
  if (point?.kind !== 'point' || point.year === undefined || point.open) return undefined;
  const { unit, year, month, day, season, modifier } = point;
  const words = { text: text.slice(start, end), start, end };
  return { unit, year, month, day, season, modifier, relation, ...words, blocksBack: 0 };
}

/** Further ahead than this, a date is a look into the future. */
const FAR_AHEAD = 3;

/** After a leap ahead: not where a section begins with it, nor a sentence with the next of its dates. */
function mayComeBack({ state, mention, sentence, cues }: Situation, reached: Reference): boolean {
  const { current, opensSection } = state;
  if (!current || opensSection) return false;
  const ahead = reached.year - current.year;
  const isNext = ahead <= FAR_AHEAD && reached.month !== undefined && cues.opensSentence(sentence, mention);
  return ahead > 1 && !isNext;
}

function movesFocus({ state, mention, sentence, cues }: Situation, next: Reference, completed: Completed): boolean {
  const { current, last, origin, opensSection } = state;
  const { expression, relation } = mention;
  if (next.unit === 'decade' || next.unit === 'century' || next.unit === 'millennium') return false;
  if (!current) return true;
  if (origin && completed.basis === origin) return true;
  if (expression.kind === 'relative' && expression.count < 0) return false;
  if (completed.basis && isOutlook(relation) && !cues.opensSentence(sentence, mention)) return false;
  const ahead = next.year - current.year;
  if (ahead === 0) {
    if (next.month === undefined && next.season === undefined)
      return (sentence.opensParagraph || cues.opensSentence(sentence, mention)) && expression.kind === 'point';
    return (next.month ?? 0) >= (current.month ?? 0) || !cues.looksBack(sentence, mention);
  }
  const near = ahead >= -FAR_AHEAD && ahead <= FAR_AHEAD;
  if (near && last?.year === next.year && !completed.basis && expression.kind === 'point') return true;
  if (!(sentence.opensParagraph && ahead > 0 && near) && cues.isAttribute(sentence, mention)) return false;
  if (relation === 'since' || cues.looksBack(sentence, mention)) return false;
  if (ahead > 0 && (relation === 'until' || cues.looksAhead(sentence, mention) || cues.reaches(sentence, mention)))
    return false;
  if (cues.opensSentence(sentence, mention)) return true;
  if (sentence.opensParagraph && (ahead > 0 || sentence.isFirst))
    return near || next.unit !== 'year' || opensSection === true;
  return ahead > 0 && ahead <= LIFETIME;
}

/** "had grown to ten divisions by December": a glance ahead, from which the narrative comes back. */
const isOutlook = (relation: DateMention['relation']): boolean => relation === 'by' || relation === 'until';
