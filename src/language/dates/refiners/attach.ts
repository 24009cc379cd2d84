import { wordsBefore } from '../look';
import { gap, cardinalWord, numberOf } from '../words';
import type { DateMention, DateUnit, RelativeExpression } from '../types';
import type { Refiner } from './index';

/**
 * A date that leans on its neighbour:
 * - 25 July of that year, June of the following year, spring of the next year
 * - ten days after 4 May 1919
 */
export const attach: Refiner = (mentions, text, passage) => {
  const refined: DateMention[] = [];
  for (const mention of mentions) {
    const previous = refined.at(-1);
    const joined = previous && ofYear(previous, mention, text);
    if (joined) refined.splice(-1, 1, joined);
    else refined.push(counted(mention, text, Math.max(previous?.end ?? passage.start, mention.start - 40)) ?? mention);
  }
  return refined;
};

const of = /^,?\s{1,9}(?:of|in)\s{1,9}(?:the\s{1,9})?$/i;

function ofYear(first: DateMention, second: DateMention, text: string): DateMention | undefined {
  const { expression: point } = first;
  const { expression: year } = second;
  if (point.kind !== 'point' || point.year !== undefined || year.kind !== 'relative' || year.unit !== 'year')
    return undefined;
  if (second.start - first.end > 12 || !of.test(text.slice(first.end, second.start))) return undefined;
  const { month, day, season, modifier } = point;
  const expression: RelativeExpression = {
    kind: 'relative',
    unit: 'year',
    count: year.count,
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    ...(season !== undefined && { season }),
    ...(modifier && { modifier }),
  };
  return { start: first.start, end: second.end, expression };
}

const before = new RegExp(
  `(?<![\\p{L}\\p{N}])(?<number>\\d{1,3}|${cardinalWord})${gap}(?<unit>day|week|month|year)s?${gap}(?<side>after|before)${gap}$`,
  'iu',
);

function counted(mention: DateMention, text: string, from: number): DateMention | undefined {
  if (mention.expression.kind !== 'point') return undefined;
  const [word] = wordsBefore(text, mention.start);
  if (word !== 'after' && word !== 'before') return undefined;
  const match = before.exec(text.slice(from, mention.start));
  const count = numberOf(match?.groups?.number ?? '0');
  if (!match || !count) return undefined;
  const sign = /^a/i.test(match.groups!.side!) ? 1 : -1;
  const expression: RelativeExpression = {
    kind: 'relative',
    unit: match.groups!.unit!.toLowerCase() as DateUnit,
    count: count * sign,
    from: mention.expression,
  };
  return { ...mention, start: from + match.index, expression };
}
