import type { PointExpression, RangeExpression, RelativeExpression } from '../../engine/types';
import type { MessageCode } from '../../../messages';
import { findAntecedent } from '../antecedent';
import { completePoint } from './completePoint';
import type { Completed } from '../situation';
import { completeRelative } from './completeRelative';
import { directionOf, type AskDirection } from '../direction';
import { monthsIntoYear, type DiscourseContext } from '../discourseContext';
import { completeEntry, isEntryHead, isNextEntry } from '../entry';
import { ageOf, openRange } from '../era';
import { FOUR_DIGITS } from '../limits';
import { unsureInLetter } from '../letter';
import { outOfReach } from '../reach';
import type { Situation } from '../situation';

/** Completes a date from its context. Undefined if the words are not a date in this context. */
export function complete(situation: Situation): Completed | undefined {
  const { expression } = situation.mention;
  if (expression.kind === 'value') return { expression };
  if (expression.kind === 'point' && expression.year !== undefined && !expression.open && !expression.bare)
    return { expression };
  const direction = (): ReturnType<AskDirection> => directionOf(situation);
  const completed = completeIn(situation, direction);
  if (isNextEntry(completed?.antecedent)) return completed;
  const why =
    completed &&
    (unsureInLetter(situation, completed, direction) ??
      whyOpen(situation, completed) ??
      outOfOrder(situation, completed));
  if (!why) return completed;
  // "That decade" may be a mere way of speaking.
  const isSpeech =
    expression.kind === 'relative' && expression.count === 0 && expression.unit !== 'day' && !hasParts(expression);
  return isSpeech ? undefined : { expression: { kind: 'value', note: { code: why, args: [] } } };
}

function completeIn(situation: Situation, direction: AskDirection): Completed | undefined {
  const { context, sentence, mention } = situation;
  const { expression } = mention;
  switch (expression.kind) {
    case 'value':
      return { expression };
    case 'point':
      return (
        (isEntryHead(situation) ? completeEntry(expression, context) : undefined) ??
        (expression.isEntry ? undefined : completePoint(expression, context, direction))
      );
    case 'range':
      return completeRange(expression, context, direction);
    case 'relative':
      return completeRelative(expression, context, direction, sentence.opensParagraph);
  }
}

const isFeast = (asked: PointExpression | RelativeExpression): boolean =>
  asked.kind === 'point' && asked.movable !== undefined;

/** Whether a date is of a part of its year, which may be that of a neighbouring year. */
const hasParts = ({ month, season }: PointExpression | RelativeExpression): boolean => (month ?? season) !== undefined;

/** Why a date must be left open although it could be completed. */
function whyOpen(
  { context, mention, sentence }: Situation,
  { expression, antecedent }: Completed,
): MessageCode | undefined {
  const result = expression.kind === 'range' ? expression.from.date : expression;
  const asked = mention.expression.kind === 'range' ? mention.expression.from.date : mention.expression;
  if (!antecedent || result.kind !== 'point' || result.year === undefined || asked.kind === 'value') return undefined;
  if (asked.kind === 'relative' && asked.fromLetter && antecedent.date === context.letter) return undefined;
  // A century or an era is known from farther away than a year.
  if (asked.kind === 'point' && asked.year !== undefined) return undefined;
  const isCounted = asked.kind === 'relative' && !asked.from && asked.count !== 0;
  const kind = isCounted ? 'counted' : result.season === undefined ? 'part' : 'season';
  return outOfReach({
    kind,
    isDay: (asked.unit === 'day' || asked.unit === 'week') && asked.month === undefined && !isFeast(asked),
    months: monthsIntoYear(result),
    isHead: sentence.isHead,
    year: hasParts(result) ? result.year : antecedent.date.statedYear,
    antecedent: antecedent.date,
    distance: antecedent.date.blocksBack === 0 ? mention.start - antecedent.date.end : 0,
    context,
  });
}

/** "On 24 August he fell ill and, on 6 February 1693, died": not in 1695. */
function outOfOrder({ mention: { goesOnTo } }: Situation, { expression }: Completed): MessageCode | undefined {
  if (goesOnTo?.year === undefined || expression.kind !== 'point' || expression.year === undefined) return undefined;
  const isLater =
    expression.year > goesOnTo.year ||
    (expression.year === goesOnTo.year && (monthsIntoYear(expression) ?? 0) > (monthsIntoYear(goesOnTo) ?? 12));
  return isLater ? 'year-unsure' : undefined;
}

/** A range without year ends where the narrative is, if it can; else it begins there. */
function completeRange(
  range: RangeExpression,
  context: DiscourseContext,
  direction: AskDirection,
): Completed | undefined {
  const { from, to } = range;
  if (from.date.open === 'era' && to.date.open === 'era' && from.date.unit === 'year' && to.date.unit === 'year') {
    if ((from.date.year ?? 0) < FOUR_DIGITS) return openRange(range, ageOf(context));
  }
  const first = completePoint(from.date, context, direction)?.expression;
  if (first?.kind !== 'point') return undefined;
  const antecedent = from.date.year === undefined || from.date.open ? findAntecedent(from.date, context) : undefined;
  const wraps = (monthsIntoYear(to.date) ?? 12) < (monthsIntoYear(from.date) ?? 0);
  const ended =
    wraps &&
    antecedent !== undefined &&
    hasEnded(monthsIntoYear(from.date) ?? 0, monthsIntoYear(to.date) ?? 12, monthsIntoYear(antecedent.date));
  const start = ended ? { ...first, year: antecedent.date.year - 1 } : first;
  if (to.date.year !== undefined && !to.date.open)
    return { expression: { ...range, from: { ...from, date: start } }, ...(antecedent && { antecedent }) };
  if (start.year === undefined) return undefined;
  const begun = { ...nowhere, ...start, year: start.year, statedYear: start.year };
  const end = to.date.open
    ? completePoint(to.date, { lastInSentence: begun, focus: begun }, () => 'on')?.expression
    : behind({ ...to.date, ...monthOf(to.date, start), year: start.year + (wraps ? 1 : 0) }, start);
  if (end === undefined) return { expression: { kind: 'value' } };
  if (end.kind !== 'point' || (to.date.open === 'era' && !isLater(end, start))) return undefined;
  return {
    expression: { ...range, from: { ...from, date: start }, to: { ...to, date: end } },
    ...(antecedent && { antecedent }),
  };
}

/**
 * The end of a range, in the next year where its months run back: "from the 28th to 3 January" in a December. Undefined if it
 * is an earlier day of the same month.
 */
function behind(end: PointExpression & { year: number }, start: PointExpression): PointExpression | undefined {
  const [from, to] = [monthsIntoYear(start), monthsIntoYear(end)];
  if (from === undefined || to === undefined || end.year !== start.year) return end;
  if (to < from) return { ...end, year: end.year + 1 };
  return to === from && (end.day ?? 31) < (start.day ?? 1) ? undefined : end;
}

/** Whether a range over New Year is past: that it ended lies nearer, in months, than that it will begin. */
const hasEnded = (from: number, to: number, now = -1): boolean => to <= now && now - to < from - now;

/** "From the 27th to the 30th": both of the month that the first was found to be of. */
const monthOf = (end: PointExpression, { month }: PointExpression) =>
  end.unit === 'day' && end.month === undefined && month !== undefined && { month };

const nowhere = { text: '', start: 0, end: 0, blocksBack: 0, proseBack: 0, statedBack: 0 };

/** Whether a range may end with a date that begins with another. */
const isLater = (end: PointExpression, start: PointExpression): boolean =>
  end.year === start.year ? end.month !== undefined : (end.year ?? 0) > (start.year ?? 0);
