import { optionalGap, phrase } from '../../../notation/pattern';
import { oneOf } from '../../../../text/patterns';
import type { DateMention, PointExpression, RangeExpression, Refiner } from '../../../engine/types';
import { beforeChrist } from '../../../engine/beforeChrist';
import { omit } from '../../../../text/values';

/**
 * Joins two dates:
 * - from 1952 to 1957, 1914 through 1918, between 1958 and 1965, 27 BC – AD 14, mid-1970s to early 1980s
 * - 30 June–2 July 1934, September and early October of 1957 (the year is stated once)
 * - 1450 or 1451, July or August 1914 (one of the two)
 * Dates that are only listed ("May, June or July 1944") stay separate, but one without a year takes it from the other.
 */
const refine: Refiner['refine'] = (mentions, text) => {
  const refined: DateMention[] = [];
  // From the end, so that the year passes from right to left through a list.
  for (let i = mentions.length - 1; i >= 0; i--) {
    const mention = mentions[i]!;
    const next = refined.at(-1);
    const merged = next && merge(mention, next, text);
    if (!merged) refined.push(mention);
    else refined.splice(-1, 1, ...merged);
  }
  return refined.reverse();
};

export const range: Refiner = { name: 'range', after: ['citation', 'doubt'], refine };

const signs = `\\s?/\\s?|${optionalGap}(?:-{1,2}|[\\u2010-\\u2015])${optionalGap}`;
const words = oneOf(['to', 'through', 'thru', 'till', 'until', 'up to']);
/** Text that joins two dates to a range: "–", "to the", "until about". */
const joins = phrase(`^(?:${signs}| ${words} (?:(?:about|around|the) ){0,2})$`);
/** Text that lists two dates: "and", "or in the", "offensive of" ("the spring and summer offensive of 1942"). */
const lists = phrase('^(?: \\p{L}{1,16} (?:of|in) |,? (?:and|or) (?:the |in (?:the )?)?|, )$');

/** One range, or the two mentions completed from each other, with the later one first; undefined if nothing changes. */
function merge(first: DateMention, second: DateMention, text: string): DateMention[] | undefined {
  if (second.start - first.end > 24 || first.expression.kind !== 'point') return undefined;
  const target = second.expression.kind === 'range' ? second.expression.from.date : second.expression;
  if (target.kind !== 'point') return undefined;
  const between = text.slice(first.end, second.start);
  const joined = joins.test(between);
  const listed = !joined && lists.test(between);
  if (!joined && !listed) return undefined;
  const [from, to] = complete(first.expression, target);
  if (second.expression.kind === 'point' && follows(from, to)) {
    const paired = /\b(?:between|betw?\.?)\s{1,9}(?:the\s{1,9}|about\s{1,9}|around\s{1,9})?$/i.test(
      text.slice(Math.max(0, first.start - 24), first.start),
    );
    const oneOf =
      listed &&
      /^\s{1,9}or\s/i.test(between) &&
      from.unit === to.unit &&
      (from.unit === 'year' ? (to.year ?? 0) - (from.year ?? 0) <= 3 : adjacent(from, to) && from.year !== undefined);
    if (
      joined ||
      oneOf ||
      (/and/i.test(between) && (paired || (lacksYear(first.expression) && isPartOfYear(from) && adjacent(from, to))))
    ) {
      const expression: RangeExpression = {
        kind: 'range',
        ...(oneOf && { only: 'one' as const }),
        from: { start: first.start, end: first.end, date: from },
        to: { start: second.start, end: second.end, date: to },
      };
      return [{ start: first.start, end: second.end, expression }];
    }
  }
  const { expression } = second;
  if (expression.kind === 'range' && expression.only === undefined && isNextInList(first, from, target, between))
    return [
      {
        start: first.start,
        end: second.end,
        expression: { ...expression, from: { start: first.start, end: first.end, date: from } },
      },
    ];
  return from === first.expression ? undefined : [second, { ...first, expression: from }];
}

/** "June, July and August of 1626": the month before those of a range. */
const isNextInList = (first: DateMention, from: PointExpression, next: PointExpression, between: string): boolean =>
  between.startsWith(',') &&
  first.expression.kind === 'point' &&
  lacksYear(first.expression) &&
  from.unit === 'month' &&
  adjacent(from, next);

/** "The nineteenth century, 44 BC" is no pair of one era. */
const YEARS_OF_ONE_ERA = 1000;

const lacksYear = (point: PointExpression): boolean => point.year === undefined;

/** Copies year and era from one date to the other. */
function complete(first: PointExpression, second: PointExpression): [PointExpression, PointExpression] {
  const decades = ofOneCentury(first, second);
  if (decades) return decades;
  // "The 2nd century or 1st century BC": the era of a pair holds for both.
  if (first.bare && first.unit === 'century' && second.year !== undefined && second.year <= 0 && !second.open) {
    const early = beforeChrist(first);
    if (early.year <= second.year && second.year - early.year <= YEARS_OF_ONE_ERA) return [early, second];
  }
  // "From the eighth century BC to the sixth".
  if (second.bare && second.unit === 'century' && first.year !== undefined && first.year <= 0 && !first.open) {
    const early = beforeChrist(second);
    if (early.year > first.year) return [first, early];
  }
  const lendsEra = first.unit !== 'decade' || second.unit === 'decade';
  if (first.open === 'era' && first.year !== undefined && second.year !== undefined && !second.open && lendsEra) {
    return [{ ...omit(first, 'open'), year: second.year <= 0 ? 1 - first.year : first.year }, second];
  }
  if (
    lacksYear(first) &&
    second.year !== undefined &&
    second.open !== 'century' &&
    isPartOfYear(first) &&
    isPartOfYear(second)
  ) {
    const year = second.year - (order(first) > order(second) ? 1 : 0);
    return [
      {
        ...first,
        year,
        ...(second.open && { open: second.open }),
        ...(first.month === undefined && first.unit === 'day' && second.month !== undefined && { month: second.month }),
      },
      second,
    ];
  }
  if (lacksYear(first) && isPartOfYear(first) && second.unit === 'year' && second.year !== undefined && !second.open) {
    return [{ ...first, year: second.year }, second];
  }
  if (lacksYear(second) && first.year !== undefined && !first.open && isPartOfYear(first) && isPartOfYear(second)) {
    const year = first.year + (order(first) > order(second) ? 1 : 0);
    return [first, { ...second, year }];
  }
  return [first, second];
}

/** "The twenties and thirties" of the 1520s and 1530s, "the 1960s and seventies": the century is stated once. */
function ofOneCentury(first: PointExpression, second: PointExpression): [PointExpression, PointExpression] | undefined {
  if (first.unit !== 'decade' || second.unit !== 'decade' || first.open === second.open) return undefined;
  const [open, stated] = first.open === 'century' ? [first, second] : [second, first];
  if (open.open !== 'century' || stated.open || stated.year === undefined || stated.year < 0) return undefined;
  const year = Math.floor(stated.year / 100) * 100 + (open.year ?? 0);
  const dated = { ...omit(open, 'open'), year };
  return open === first ? [dated, second] : year > stated.year ? [first, dated] : undefined;
}

const isPartOfYear = (point: PointExpression): boolean => point.month !== undefined || point.season !== undefined;

/** Position within the year, in months. */
function order({ month, season }: PointExpression): number {
  return month ?? (season !== undefined && season <= 24 ? (season - 21) * 3 + 3 : 0);
}

/** Whether the second date can end a range that begins with the first. */
function follows(first: PointExpression, second: PointExpression): boolean {
  if (first.open !== second.open) return false;
  if ((first.year === undefined) !== (second.year === undefined)) return false;
  if (first.year === undefined || second.year === undefined)
    return first.unit === second.unit && (order(first) !== order(second) || isLaterDay(first, second));
  if (first.year !== second.year) return first.year < second.year;
  if (order(first) === 0 || order(second) === 0)
    return first.unit !== second.unit || first.modifier !== second.modifier;
  return order(first) < order(second) || (order(first) === order(second) && (first.day ?? 0) < (second.day ?? 32));
}

/** "From the 27th to the 30th". */
const isLaterDay = (first: PointExpression, second: PointExpression): boolean =>
  first.unit === 'day' && first.month === second.month && (first.day ?? 0) < (second.day ?? 0);

/** Neighbouring months, seasons or days: "September and October 1957". */
function adjacent(first: PointExpression, second: PointExpression): boolean {
  if (first.unit !== second.unit) return false;
  if (first.unit === 'day') return first.month === second.month && second.day! - first.day! === 1;
  const distance = order(second) - order(first);
  return ((distance % 12) + 12) % 12 === (first.unit === 'season' ? 3 : 1);
}
