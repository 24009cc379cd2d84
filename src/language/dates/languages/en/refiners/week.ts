import { oneOf } from '../../../../text/patterns';
import { daysInMonth, isoDay } from '../../../edtf/gregorian';
import { wordBefore } from '../../../engine/lookaround';
import type { DateExpression, DateMention, PointExpression } from '../../../engine/types';
import { numberOf } from '../vocabulary';

const which = oneOf('first second third fourth fifth last final');
const count = `(?:${oneOf('two three four five six seven eight nine ten')}|\\d{1,2})`;
const leading = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<which>${which})\\s(?:(?<count>${count})\\s)?(?<unit>days?|weeks?)\\sof\\s$`,
  'iu',
);

/**
 * A month with some of its days or weeks named before it, no earlier than `from`; they are counted from its first day,
 * or for "last" from its end:
 * - the first week of May 1940 (1 to 7 May), the last two weeks of February, the first ten days of October 1941
 * - the last day of May 1940
 */
export function withWeek(mention: DateMention, text: string, from: number): DateMention | undefined {
  const { expression } = mention;
  if (expression.kind !== 'point' || expression.unit !== 'month' || wordBefore(text, mention.start) !== 'of')
    return undefined;
  const found = leading.exec(text.slice(from, mention.start));
  const { which = '', count, unit = '' } = found?.groups ?? {};
  // "the first days of May" gives no number; "the first day of May" is found by another finder.
  if (!found || (count === undefined && /s$/i.test(unit))) return undefined;
  const length = numberOf(count ?? 'a')! * (/^w/i.test(unit) ? 7 : 1);
  const isLast = /^(?:last|final)$/i.test(which);
  const index = isLast ? 1 : (numberOf(which) ?? 0);
  if (index < 1 || index * length > 35 || (length === 1 && !isLast)) return undefined;
  const last = isLast ? lastDay(expression) : Math.min(index * length, lastDay(expression));
  const first = isLast ? last - length + 1 : (index - 1) * length + 1;
  return first > last
    ? undefined
    : { ...mention, start: from + found.index, expression: stretch(expression, first, last) };
}

const lastDay = ({ year = 0, month = 1 }: PointExpression): number => daysInMonth(year, month);

/** Some days of a month; if its year is missing, the part of the month with these days. */
function stretch(point: PointExpression, first: number, last: number): DateExpression {
  const { year, month = 1, open } = point;
  if (first === last) return { ...point, unit: 'day', day: first };
  if (year === undefined || open) return { ...point, modifier: first < 8 ? 'start' : last > 23 ? 'end' : 'mid' };
  return { kind: 'value', edtf: `${isoDay({ year, month, day: first })}/${isoDay({ year, month, day: last })}` };
}
