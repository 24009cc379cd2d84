import { edtfPoint } from '../../../edtf/value';
import type { DateMention, PointExpression, Refiner } from '../../../engine/types';

/**
 * A year of the Hijra beside the same year of the Western calendar is one date, the Western:
 * - 750 CE (132 AH), 132 AH (750 CE), AH 132/AD 750, A.H. 102 (720–721)
 */
const refine: Refiner['refine'] = (mentions, text) => {
  if (!mentions.some(isHijri)) return mentions;
  return mentions.flatMap((mention, i) => {
    const beside = [mentions[i - 1], mentions[i + 1]];
    if (beside.some((other) => isSame(mention, other, text))) return [];
    return [beside.some((other) => other && isSame(other, mention, text)) ? proven(mention) : mention];
  });
};

export const hijriBeside: Refiner = { name: 'hijriBeside', refine };

const isHijri = ({ expression }: DateMention): boolean =>
  expression.kind === 'value' && expression.calendar === 'hijri';

const between = /^\s?(?:\(|\[|\/|=|,|;|,?\sor\s|\((?:or|i\.e\.)\s)\s?$/;

function isSame({ start, end, expression }: DateMention, other: DateMention | undefined, text: string): boolean {
  if (!other || expression.kind !== 'value' || expression.calendar !== 'hijri') return false;
  const western = other.expression.kind === 'range' ? other.expression.from.date : other.expression;
  const hijri = edtfPoint(expression.edtf)?.year;
  if (hijri === undefined || western.kind !== 'point' || western.unit !== 'year' || western.year === undefined)
    return false;
  const gap = other.start < start ? text.slice(other.end, start) : text.slice(end, other.start);
  return Math.abs(hijri - western.year) <= 1 && between.test(gap);
}

/** The year of the Hijra shows that a number below 1000 beside it is a year. */
function proven(mention: DateMention): DateMention {
  const { expression } = mention;
  const shown = (point: PointExpression): PointExpression => (point.open ? { ...point, proven: true } : point);
  if (expression.kind === 'point') return { ...mention, expression: shown(expression) };
  if (expression.kind !== 'range') return mention;
  const { from, to } = expression;
  const range = { ...expression, from: { ...from, date: shown(from.date) }, to: { ...to, date: shown(to.date) } };
  return { ...mention, expression: range };
}
