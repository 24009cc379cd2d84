import type { DateModifier } from '../../../../types';
import type { DateExpression, DateMention, PointExpression, Refiner, RelativeExpression } from '../../../engine/types';
import { wordSet } from '../../../../text/patterns';
import { wordsBefore } from '../../../engine/lookaround';
import { gap, phrase } from '../../../notation/pattern';
import { numberOf, words } from '../vocabulary';
import { daysInMonth, yearString } from '../../../edtf/gregorian';
import { fraction } from '../../../edtf/value';
import { withWeek } from './week';

/**
 * The part of its unit, named before a date:
 * - early 1950s, mid-1930s, late in the year, end of 1957, beginning of, the latter part of, the closing days of
 * - early-to-mid 1995, mid to late 1950s
 * - first half of 1958, last quarter of the nineteenth century, last decade of the nineteenth century
 * - the first two decades of the twentieth century, the last three quarters of the eighteenth century
 * - 15th century, second half; 16th c., late
 * - the later sixteenth century, the earlier 1640s
 * - the first month of 1699, the last day of 1398
 * - turn of the twentieth century
 * - the first week of May 1940
 * - later in 1792, the rest of 496 BC (these words belong to the date but do not change its value)
 */
const refine: Refiner['refine'] = (mentions, text, passage) => {
  let limit = passage.start;
  return mentions.map((mention) => {
    const from = Math.max(limit, mention.start - 48);
    const refined =
      withWeek(mention, text, from) ??
      withPart(mention, text, from) ??
      withShare(mention, text, from) ??
      withPartBehind(mention, text) ??
      mention;
    limit = refined.end;
    return refined;
  });
};

export const part: Refiner = { name: 'part', refine };

const source = (words: string): string => words.replaceAll(' ', gap);
const stretch = '(?:days|weeks|months|years|decades|part|stages)';
const the = source('(?:(?:the|that|this) )?');

const modifierPattern = new RegExp(
  source(
    `(?<![\\p{L}\\p{N}])(?:(?<start>early(?: (?:on )?in)?|(?:early ${stretch}|(?:beginning|start|outset|opening|onset|dawn)(?: ${stretch})?|(?:first|earlier) ${stretch}) of)|` +
      `(?<mid>mid|middle(?: ${stretch})?(?: of)?)|` +
      `(?<end>late(?: in)?|(?:end|close|tail end|(?:late|latter|later|closing|final|last) ${stretch}) of)|` +
      `(?<none>(?:later|earlier)(?: in)?|(?:rest|remainder) of|month of|year of|same time in))(?: |-)${the}$`,
  ),
  'iu',
);

const fractionPattern = new RegExp(
  source(
    `(?<![\\p{L}\\p{N}])(?:(?:(?<turn>turn)|(?<ordinal>${words.ordinal}|1st|2nd|3rd|4th|last|latter|final|closing|opening|middle) (?<size>half|third|quarter|decade|month|day)) of ${the}|(?<ordinal2>first|second|third|fourth|1st|2nd|3rd|4th) (?<size2>half|quarter) )$`,
  ),
  'iu',
);

/** Spares most dates `fractionPattern`. */
const namesFraction = /turn|half|third|quarter|decade|month|day/i;

const direct = wordSet('early late mid middle later earlier half quarter');
const nouns = wordSet(`beginning start outset opening onset dawn days weeks months years part stages middle end close
  decades quarters thirds day month year rest remainder turn half third quarter decade`);
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
    // "A new turn of eighteenth-century studies".
    if (turn && /-c/i.test(text.slice(mention.start, mention.end)) && !/the\s{1,9}$/i.test(left)) return undefined;
    const divided = divide(expression, turn ? 'turn' : (size ?? size2!).toLowerCase(), ordinal ?? ordinal2);
    return divided && { ...mention, start: from + share.index, expression: divided };
  }
  const modifier = modifierPattern.exec(left);
  if (!modifier) return undefined;
  const { start, mid, end } = modifier.groups ?? {};
  const name = start ? 'start' : mid ? 'mid' : end ? 'end' : partOfLong(expression, modifier.groups?.none);
  const first = from + modifier.index;
  return {
    ...mention,
    start: first,
    expression: name ? modified(expression, name, first) : shifted(expression, first),
  };
}

/** "The later sixteenth century" is its end, but "later in 1792" is any time in that year. */
function partOfLong(expression: DateExpression, word: string | undefined): DateModifier | undefined {
  if (expression.kind !== 'point' || (expression.unit !== 'century' && expression.unit !== 'decade')) return undefined;
  return word === undefined || !/^(?:later|earlier)$/i.test(word) ? undefined : /^l/i.test(word) ? 'end' : 'start';
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

const parts: Readonly<Record<string, number>> = { half: 2, third: 3, quarter: 4, decade: 10, month: 12, day: 365 };
const isEnd = /^(?:last|latter|final|closing)$/i;

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
  if (size === 'day') return dayAtEdge(point, ordinal ?? '');
  const isMiddle = /^middle$/i.test(ordinal ?? '');
  if (isMiddle && size === 'decade') return { ...point, modifier: 'mid' };
  const index = isEnd.test(ordinal ?? '')
    ? count
    : /^opening$/i.test(ordinal ?? '')
      ? 1
      : isMiddle
        ? 2
        : numberOf(ordinal);
  if (!index || index > count || (isMiddle && count !== 3)) return undefined;
  if (size === 'month') {
    if (point.unit !== 'year') return undefined;
    return point.kind === 'point' ? { ...point, unit: 'month', month: index } : { ...point, month: index };
  }
  if (point.kind === 'point' && point.year !== undefined && !point.open) {
    const edtf = fraction(point, index, count);
    if (edtf !== undefined && point.bare) return { ...point, share: [index, count] };
    return edtf === undefined ? undefined : { kind: 'value', edtf };
  }
  const modifier = index === 1 ? 'start' : index === count ? 'end' : 'mid';
  return { ...point, modifier };
}

const DECEMBER = 12;

/** The first or last day of a year, or of a month with a year. */
function dayAtEdge(point: PointExpression | RelativeExpression, ordinal: string): DateExpression | undefined {
  const isLast = isEnd.test(ordinal);
  if ((!isLast && !/^(?:first|1st)$/i.test(ordinal)) || point.day !== undefined || point.season !== undefined)
    return undefined;
  if (point.unit === 'year' && point.month === undefined) {
    const day = isLast ? { month: DECEMBER, day: 31 } : { month: 1, day: 1 };
    return point.kind === 'point' ? { ...point, unit: 'day', ...day } : { ...point, ...day };
  }
  if (point.kind !== 'point' || point.unit !== 'month' || point.month === undefined || point.year === undefined)
    return undefined;
  return { ...point, unit: 'day', day: isLast ? daysInMonth(point.year, point.month) : 1 };
}

const sharePattern = phrase(
  `(?<![\\p{L}\\p{N}])(?<side>first|opening|last|final|closing) (?<count>two|three|four|five|six|seven) (?<size>decade|quarter|third)s of ${the}$`,
);

/** Several decades, quarters or thirds from the beginning or the end of a century. */
function withShare(mention: DateMention, text: string, from: number): DateMention | undefined {
  const { expression } = mention;
  if (expression.kind !== 'point' || expression.unit !== 'century' || expression.year === undefined) return undefined;
  const match = sharePattern.exec(text.slice(from, mention.start));
  const { side = '', count, size = '' } = match?.groups ?? {};
  const years = Math.round((Number(numberOf(count)) * 100) / (parts[size.toLowerCase()] ?? 1));
  if (!match || years >= 100) return undefined;
  const { year } = expression;
  const [first, last] = isEnd.test(side) ? [year + 100 - years, year + 99] : [year, year + years - 1];
  const edtf = `${yearString(first)}/${yearString(last)}`;
  return { ...mention, start: from + match.index, expression: { kind: 'value', edtf } };
}

const behind = phrase(
  '^, (?:(?<ordinal>first|second|third|fourth|last|1st|2nd|3rd|4th) (?<size>half|third|quarter)\\b(?! of\\b|-)',
  '|(?<part>early|mid|late)(?=[.,;)]|$))',
);

/** The part of a century or decade, named behind it, as catalogues do. */
function withPartBehind(mention: DateMention, text: string): DateMention | undefined {
  const { expression, end } = mention;
  if (text[end] !== ',' || expression.kind !== 'point') return undefined;
  if (expression.unit !== 'century' && expression.unit !== 'decade') return undefined;
  const match = behind.exec(text.slice(end, end + 24));
  const { ordinal, size = '', part } = match?.groups ?? {};
  const divided = part
    ? { ...expression, modifier: modifierOf(part) }
    : match && divide(expression, size.toLowerCase(), ordinal);
  return match && divided ? { ...mention, end: end + match[0].length, expression: divided } : undefined;
}
