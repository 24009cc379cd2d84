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
    else if (goesOn(refined[i]!, refined[i + 1]!, text))
      refined[i] = { ...refined[i]!, goesOnTo: beginning(refined[i + 1]!.expression)! };
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

/** How far apart two steps of a sentence may be, in characters. */
const REACH_OF_STEP = 260;

/**
 * Whether the sentence goes on from a day or month without year to a date that has one: "signed on 20 November and, on
 * 19 February 1688, printed". That may be in the next year, but not in one before.
 */
function goesOn(first: DateMention, second: DateMention, text: string): boolean {
  const [point, target] = [first.expression, beginning(second.expression)];
  if (first.isHabit || point.kind !== 'point' || point.year !== undefined || point.month === undefined) return false;
  if (second.start - first.end > REACH_OF_STEP || target?.year === undefined || target.open) return false;
  const preposition = leadsStep.exec(text.slice(Math.max(0, first.start - 12), first.start))?.[1];
  const between = text.slice(first.end, second.start);
  const [, near, far] = nextStep.exec(between) ?? [];
  return preposition !== undefined && preposition.toLowerCase() === (near ?? far) && !endsSentence.test(between);
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

const leadsStep = /\b(on|in|until|till)\s{1,9}(?:the\s{1,9})?$/i;
const nextStep = phrase(
  `\\b(?:and|but)(?:,? ${oneOf('then finally again at last')})?,? (on|in) (?:the )?$`,
  `|\\b(?:and|but)(?: (?!${oneOf('that which who')}\\b)\\p{Ll}{1,14}){0,8} (until|till) (?:the )?$`,
);
const endsSentence = /[.!?;:()"\u201c]/;
