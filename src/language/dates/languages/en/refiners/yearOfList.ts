import type { DateExpression, DateMention, PointExpression, Refiner } from '../../../engine/types';
import { phrase } from '../../../notation/pattern';
import { oneOf } from '../../../../text/patterns';

/**
 * A day or month whose year stands with a later one of its sentence, which a conjunction joins and the same preposition
 * leads:
 * - on 4 May they signed, and on 7 May 1904 they left
 * - in March the king fled, in April Paris rose and in June 1791 he was caught
 */
const refine: Refiner['refine'] = (mentions, text) => {
  const refined = [...mentions];
  // From the end, so that the year passes from right to left.
  for (let i = refined.length - 2; i >= 0; i--) {
    const year = yearBehind(refined[i]!, refined[i + 1]!, text);
    const { expression } = refined[i]!;
    if (year !== undefined && expression.kind === 'point')
      refined[i] = { ...refined[i]!, expression: { ...expression, year } };
  }
  return refined;
};

export const yearOfList: Refiner = { name: 'yearOfList', after: ['recurring'], refine };

/** How far apart the two may be, in characters. */
const REACH = 100;

/** The year of the second date, if it serves the first. */
function yearBehind(first: DateMention, second: DateMention, text: string): number | undefined {
  const [point, target] = [first.expression, beginning(second.expression)];
  if (first.isHabit || point.kind !== 'point' || point.year !== undefined || point.movable) return undefined;
  if (second.start - first.end > REACH || target?.year === undefined || target.open) return undefined;
  if (target.unit !== point.unit || !isEarlier(point, target)) return undefined;
  const preposition = leads.exec(text.slice(Math.max(0, first.start - 8), first.start))?.[1];
  const between = text.slice(first.end, second.start);
  const goesOn = joins.exec(between)?.[1];
  const isParallel = preposition !== undefined && preposition.toLowerCase() === goesOn?.toLowerCase();
  return isParallel && !parts.test(between) ? target.year : undefined;
}

const beginning = (expression: DateExpression): PointExpression | undefined =>
  expression.kind === 'range' ? expression.from.date : expression.kind === 'point' ? expression : undefined;

/** In one year, in the order of the calendar: "in December they met, and in May 1904" may be of two years. */
function isEarlier(first: PointExpression, second: PointExpression): boolean {
  if (first.month === undefined || second.month === undefined) return false;
  return first.month < second.month || (first.month === second.month && (first.day ?? 0) < (second.day ?? 0));
}

const leads = /\b(on|in)\s{1,9}(?:the\s{1,9})?$/i;
const joins = phrase(`(?:,| and| but)(?: ${oneOf('and but then finally again')}){0,2} (on|in) (?:the )?$`);
/** Ends the sentence, or opens a clause of another time. */
const parts = phrase(`[.!?;:()"\\u201c]|\\b${oneOf('had who whom whose which that when since until born')}\\b`);
