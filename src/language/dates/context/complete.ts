import { findAntecedent } from './antecedent';
import { completePoint, directionOf, rankOf } from './completePoint';
import type { Completed, Direction } from './completePoint';
import { completeRelative } from './completeRelative';
import type { DiscourseContext } from './discourseContext';
import type { Situation } from './situation';
import type { PointExpression, RangeExpression } from '../engine/types';

/** Completes what a phrase leaves to its context. */

/** Undefined where the phrase is no date in this context. */
export function complete(situation: Situation): Completed | undefined {
  const { state, sentence } = situation;
  const { expression } = situation.mention;
  if (expression.kind === 'value') return { expression };
  if (expression.kind === 'point' && expression.year !== undefined && !expression.open && !expression.bare)
    return { expression };
  const looks = directionOf(situation);
  switch (expression.kind) {
    case 'point':
      return completePoint(expression, state, looks);
    case 'range':
      return completeRange(expression, state, looks);
    case 'relative':
      return completeRelative(expression, state, looks, sentence.opensParagraph);
  }
}

/** A range without year has its end where the narrative is, if it can; else it begins there. */
function completeRange(range: RangeExpression, state: DiscourseContext, looks: Direction): Completed | undefined {
  const { from, to } = range;
  const first = completePoint(from.date, state, looks)?.expression;
  if (first?.kind !== 'point') return undefined;
  const basis = from.date.year === undefined || from.date.open ? findAntecedent(from.date, state) : undefined;
  const wraps = (rankOf(to.date) ?? 12) < (rankOf(from.date) ?? 0);
  const ended = wraps && basis !== undefined && hasEnded(rankOf(from.date) ?? 0, rankOf(to.date) ?? 12, rankOf(basis));
  const start = ended ? { ...first, year: basis.year - 1 } : first;
  if (to.date.year !== undefined && !to.date.open)
    return { expression: { ...range, from: { ...from, date: start } }, ...(basis && { basis }) };
  if (start.year === undefined) return undefined;
  const begun = { ...nowhere, ...start, year: start.year };
  const end = to.date.open
    ? completePoint(to.date, { local: begun, current: begun }, 'on')?.expression
    : { ...to.date, ...monthOf(to.date, start), year: start.year + (wraps ? 1 : 0) };
  if (end?.kind !== 'point' || (to.date.open === 'era' && !isLater(end, start))) return undefined;
  return {
    expression: { ...range, from: { ...from, date: start }, to: { ...to, date: end } },
    ...(basis && { basis }),
  };
}

/** Whether a range over New Year is past: that it ended lies nearer, in months, than that it will begin. */
const hasEnded = (from: number, to: number, now = -1): boolean => to <= now && now - to < from - now;

/** "From the 27th to the 30th": both of the month that the first was found to be of. */
const monthOf = (end: PointExpression, { month }: PointExpression) =>
  end.unit === 'day' && end.month === undefined && month !== undefined && { month };

const nowhere = { text: '', start: 0, end: 0, blocksBack: 0 };

/** Whether a range may end with a date that begins with another. */
const isLater = (end: PointExpression, start: PointExpression): boolean =>
  end.year === start.year ? end.month !== undefined : (end.year ?? 0) > (start.year ?? 0);
