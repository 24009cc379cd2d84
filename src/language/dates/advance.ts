import type { Completed } from './infer';
import { edtfPoint } from './value';
import type { NarrativeState, Reference, Section } from './narrative';
import type { Setting } from './setting';
import type { DateExpression, DateMention } from './types';

/** The state behind a date: every date is remembered in its sentence, but only some move the narrative. */
export function advance(
  state: NarrativeState,
  mention: DateMention,
  completed: Completed,
  setting: Setting,
  text: string,
): NarrativeState {
  const { expression, basis } = completed;
  // A period that the text names opens a narrative at its beginning; one that the narrative has reached is over.
  const local = referenceTo(expression.kind === 'range' ? expression.to.date : expression, mention, text);
  const reached = expression.kind === 'range' && !basis ? referenceTo(expression.from.date, mention, text) : local;
  if (!local || !reached) return state;
  const next = { ...state, local, ...(!setting.inBrackets && mention.relation !== 'since' && { last: local }) };
  if (!moves(state, reached, mention, completed, setting)) return next;
  const { origin: _, ...rest } = next;
  const leaps = state.current && !setting.isHeading && !setting.opensParagraph && !basis && reached.year - state.current.year > 1;
  return {
    ...rest,
    current: reached,
    ...(leaps && { origin: state.current }),
    ...(setting.isHeading && !basis && { section: sectionOf(reached, local, setting.depth) }),
  };
}

function sectionOf(first: Reference, last: Reference, depth: number): Section {
  const length = last.unit === 'decade' ? 10 : last.unit === 'century' ? 100 : 1;
  return { first: first.year, last: last.year + length - 1, depth };
}

function referenceTo(expression: DateExpression, { start, end }: DateMention, text: string): Reference | undefined {
  const point = expression.kind === 'value' ? edtfPoint(expression.edtf) : expression;
  if (point?.kind !== 'point' || point.year === undefined || point.open) return undefined;
  const { unit, year, month, day, season } = point;
  return {
    unit,
    year,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(season !== undefined && { season }),
    text: text.slice(start, end),
    start,
    end,
    blocksBack: 0,
  };
}

/** Further ahead than this, a date is a look into the future. */
const FAR_AHEAD = 3;

function moves({ current, last, origin }: NarrativeState, next: Reference, { expression, relation }: DateMention, completed: Completed, setting: Setting): boolean {
  if (!current || setting.isHeading) return true;
  if (setting.inBrackets) return false;
  if (origin && completed.basis === origin) return true;
  if (expression.kind === 'relative' && expression.count < 0) return false;
  if (next.unit === 'decade' || next.unit === 'century' || next.unit === 'millennium') return setting.opensSentence;
  if (completed.basis && (next.unit === 'season' || (isOutlook(relation) && !setting.opensSentence))) return false;
  const ahead = next.year - current.year;
  if (ahead === 0) {
    if (next.month === undefined && next.season === undefined) return (setting.opensSentence || setting.opensParagraph) && expression.kind === 'point';
    return !setting.isPast || (next.month ?? 0) >= (current.month ?? 0);
  }
  const near = ahead >= -FAR_AHEAD && ahead <= FAR_AHEAD;
  if (near && last?.year === next.year && !completed.basis && expression.kind === 'point') return true;
  if (setting.isAttribute && !(setting.opensParagraph && ahead > 0 && near)) return false;
  if (setting.isPast || relation === 'since') return false;
  if (ahead > 0 && (setting.isFuture || relation === 'until')) return false;
  if (setting.opensSentence || setting.opensParagraph) return true;
  return near && ahead > 0;
}

/** "had grown to ten divisions by December": a glance ahead, from which the narrative comes back. */
const isOutlook = (relation: DateMention['relation']): boolean => relation === 'by' || relation === 'until';
