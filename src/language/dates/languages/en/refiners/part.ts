import type { DateModifier } from '../../../../types';
import type { DateExpression, DateMention, PointExpression, Refiner, RelativeExpression } from '../../../engine/types';
import { wordSet } from '../../../../text/patterns';
import { wordsBefore } from '../../../engine/lookaround';
import { gap } from '../../../notation/pattern';
import { numberOf, words } from '../vocabulary';
import { fraction } from '../../../edtf/value';
import { withWeek } from './week';

/**
 * The part of its unit, named before a date:
 * - early 1950s, mid-1930s, late in the year, end of 1957, beginning of, the latter part of, the closing days of
 * - early-to-mid 1995, mid to late 1950s
 * - first half of 1958, last quarter of the nineteenth century, last decade of the nineteenth century
 * - the first month of 1699
 * - turn of the twentieth century
 * - the first week of May 1940
 * - later in 1792, the rest of 496 BC (these words belong to the date but do not change its value)
 */
const refine: Refiner['refine'] = (mentions, text, passage) => {
  let limit = passage.start;
  return mentions.map((mention) => {
    const from = Math.max(limit, mention.start - 48);
    const refined = withWeek(mention, text, from) ?? withPart(mention, text, from) ?? mention;
    limit = refined.end;
    return refined;
  });
};

export const part: Refiner = { name: 'part', refine };

const source = (words: string): string => words.replaceAll(' ', gap);
const stretch = '(?:days|weeks|months|years|part|stages)';
const the = source('(?:(?:the|that|this) )?');

const modifierPattern = new RegExp(
  source(
    `(?<![\\p{L}\\p{N}])(?:(?<start>early(?: (?:on )?in)?|(?:early ${stretch}|(?:beginning|start|outset|opening|onset|dawn)(?: ${stretch})?|first (?:days|weeks|months|years)) of)|` +
      `(?<mid>mid|middle(?: ${stretch})?(?: of)?)|` +
      `(?<end>late(?: in)?|(?:end|close|tail end|(?:late|latter|later|closing|final|last) ${stretch}) of)|` +
      `(?<none>(?:later|earlier)(?: in)?|(?:rest|remainder) of|month of|year of|same time in))(?: |-)${the}$`,
  ),
  'iu',
);

const fractionPattern = new RegExp(
  source(
    `(?<![\\p{L}\\p{N}])(?:(?:(?<turn>turn)|(?<ordinal>${words.ordinal}|1st|2nd|3rd|4th|last|latter|final|middle) (?<size>half|third|quarter|decade|month)) of ${the}|(?<ordinal2>first|second|third|fourth|1st|2nd|3rd|4th) (?<size2>half|quarter) )$`,
  ),
  'iu',
);

/** Spares most dates `fractionPattern`. */
const namesFraction = /turn|half|third|quarter|decade|month/i;

const direct = wordSet('early late mid middle later earlier half quarter');
const nouns = wordSet(`beginning start outset opening onset dawn days weeks months years part stages middle end close
  month year rest remainder turn half third quarter decade`);
const adverbs = wordSet('early late later earlier time on');

/** A cheap test that rules out most dates before the patterns are tried. */
function mayNamePart(text: string, start: number): boolean {
  const [word, further] = wordsBefore(text, start);
  if (word === 'of') return nouns.has(further);
  if (word === 'in') return adverbs.has(further);
  if (word === 'the' || word === 'that' || word === 'this')
    return further === 'of' || further === 'in' || direct.has(further);
  return direct.has(word);
}

function withPart(mention: DateMention, text: string, from: number): DateMention | undefined {
  if (!mayNamePart(text, mention.start)) return undefined;
  const left = text.slice(from, mention.start);
  const { expression } = mention;
  const spread = expression.kind === 'point' ? spreadPattern.exec(left) : null;
  if (spread && expression.kind === 'point') {
    const stretched = { ...expression, modifier: modifierOf(spread[1]!), modifierTo: modifierOf(spread[2]!) };
    return { ...mention, start: from + spread.index, expression: stretched };
  }
  const share = namesFraction.test(left) ? fractionPattern.exec(left) : null;
  if (share) {
    const { turn, size, ordinal, size2, ordinal2 } = share.groups ?? {};
    if (expression.kind !== 'point' && (expression.kind !== 'relative' || turn)) return undefined;
    const divided = divide(expression, turn ? 'turn' : (size ?? size2!).toLowerCase(), ordinal ?? ordinal2);
    return divided && { ...mention, start: from + share.index, expression: divided };
  }
  const modifier = modifierPattern.exec(left);
  if (!modifier) return undefined;
  const { start, mid, end } = modifier.groups ?? {};
  const name: DateModifier | undefined = start ? 'start' : mid ? 'mid' : end ? 'end' : undefined;
  const first = from + modifier.index;
  return {
    ...mention,
    start: first,
    expression: name ? modified(expression, name, first) : shifted(expression, first),
  };
}

const spreadPattern = /(?<![\p{L}\p{N}])(early|mid)(?:-|\s{1,9})(?:to(?:-|\s{1,9}))?(mid|late)(?:-|\s{1,9})$/iu;
const modifierOf = (word: string): DateModifier => (/^e/i.test(word) ? 'start' : /^m/i.test(word) ? 'mid' : 'end');

function modified(expression: DateExpression, modifier: DateModifier, start: number): DateExpression {
  if (expression.kind !== 'range') return { ...expression, modifier };
  return { ...expression, from: { ...expression.from, start, date: { ...expression.from.date, modifier } } };
}

function shifted(expression: DateExpression, start: number): DateExpression {
  return expression.kind === 'range' ? { ...expression, from: { ...expression.from, start } } : expression;
}

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, decade: 10, month: 12 };

function divide(
  point: PointExpression | RelativeExpression,
  size: string,
  ordinal: string | undefined,
): DateExpression | undefined {
  if (size === 'turn') {
    if (point.kind !== 'point' || point.unit !== 'century' || point.year === undefined) return undefined;
    return { kind: 'point', unit: 'year', year: point.year, approximate: true };
  }
  const count = parts[size]!;
  const index = /^(?:last|latter|final)$/i.test(ordinal ?? '')
    ? count
    : /^middle$/i.test(ordinal ?? '')
      ? 2
      : numberOf(ordinal);
  if (!index || index > count) return undefined;
  if (size === 'month') {
    if (point.unit !== 'year') return undefined;
    return point.kind === 'point' ? { ...point, unit: 'month', month: index } : { ...point, month: index };
  }
  if (point.kind === 'point' && point.year !== undefined && !point.open) {
    const edtf = fraction(point, index, count);
    return edtf === undefined ? undefined : { kind: 'value', edtf };
  }
  const modifier = index === 1 ? 'start' : index === count ? 'end' : 'mid';
  return { ...point, modifier };
}
