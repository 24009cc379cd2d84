import { movableIn } from '../../../engine/movableIn';
import type { DateExpression, DateMention, Refiner, RelativeExpression } from '../../../engine/types';
import { omit } from '../../../../text/values';

/**
 * A date that depends on a neighbouring one:
 * - 25 July of that year, June of the following year, spring of the next year, 4 March two years later
 * - ten days after 4 May 1919
 * - the sixties of the nineteenth century
 * - Good Friday, April 14, 1865: the feast in that year
 * - the summer offensive of June 1942: the summer of that year
 * - 3 May [1709]: a year that the editor supplies
 * - on 21 July, the fifth day of the rebellion: the same day
 * - the next day, 1 January 1833: the day that is stated
 * - August of the next: of the year after
 * - last summer (1899): the year in brackets is its year
 */
const refine: Refiner['refine'] = (mentions, text) => {
  const refined: DateMention[] = [];
  for (const [i, stated] of mentions.entries()) {
    const next = mentions[i + 1];
    const mention =
      statedBehind(stated, next, text) ??
      seasonOf(stated, next, text) ??
      feastOf(stated, next, text) ??
      ofTheNext(stated, text) ??
      stated;
    const previous = refined.at(-1);
    const joined =
      previous &&
      (ofYear(previous, mention, text) ??
        ofCentury(previous, mention, text) ??
        counted(previous, mention, text) ??
        inBrackets(previous, mention, text) ??
        supplied(previous, mention, text));
    if (joined) refined.splice(-1, 1, joined);
    else refined.push((previous && apposed(previous, mention, text)) ?? mention);
  }
  return refined;
};

export const attach: Refiner = { name: 'attach', refine };

const of = /^(?:,?\s{1,9}(?:of|in))?\s{1,9}(?:the\s{1,9})?$/i;

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

/** "In August of the next": the noun, "year", is left out. */
function ofTheNext(mention: DateMention, text: string): DateMention | undefined {
  const { expression: point, end } = mention;
  if (point.kind !== 'point' || point.year !== undefined || point.month === undefined) return undefined;
  const [words] = theNext.exec(text.slice(end, end + 32)) ?? [];
  if (words === undefined) return undefined;
  const { month, day, modifier } = point;
  const expression: RelativeExpression = {
    kind: 'relative',
    unit: 'year',
    count: 1,
    month,
    ...(day !== undefined && { day }),
    ...(modifier && { modifier }),
  };
  return { ...mention, end: end + words.length, expression };
}

const theNext = /^\s{1,9}of\s{1,9}the\s{1,9}(?:next|following)(?=\s{0,9}(?:[.,;:)]|$))/i;

/** "Last summer (1899)". */
function inBrackets(first: DateMention, second: DateMention, text: string): DateMention | undefined {
  const { expression: point } = first;
  const { expression: year } = second;
  if (point.kind !== 'point' || point.year !== undefined || (point.month ?? point.season) === undefined)
    return undefined;
  if (year.kind !== 'point' || year.unit !== 'year' || year.year === undefined || year.open) return undefined;
  if (!/^\s{1,9}\($/.test(text.slice(first.end, second.start)) || text.charAt(second.end) !== ')') return undefined;
  return { ...first, end: second.end, expression: { ...point, year: year.year } };
}

/** The first is counted from the second, a date. */
function counted(first: DateMention, second: DateMention, text: string): DateMention | undefined {
  const { expression } = first;
  if (expression.kind !== 'relative' || !expression.event || expression.count === 0) return undefined;
  if (second.expression.kind !== 'point' || !/^\s{1,9}$/.test(text.slice(first.end, second.start))) return undefined;
  return { ...second, start: first.start, expression: { ...omit(expression, 'event'), from: second.expression } };
}

const apposition = /^\s{0,3}[,(\u2013\u2014-]\s{0,9}(?:the\s{1,9})?$/i;

/** A day of an event after its date, separated by a comma or a dash. */
function apposed(first: DateMention, second: DateMention, text: string): DateMention | undefined {
  const { expression } = second;
  if (expression.kind !== 'relative' || !expression.event || first.expression.kind !== 'point') return undefined;
  if (first.expression.unit !== 'day' || !apposition.test(text.slice(first.end, second.start))) return undefined;
  return { ...second, expression: { kind: 'relative', unit: 'day', count: 0, from: first.expression } };
}

/** "The next day, 1 January 1833", "the following year, 1583": nothing need be counted. */
function statedBehind(first: DateMention, second: DateMention | undefined, text: string): DateMention | undefined {
  const [relative, date] = [first.expression, second?.expression];
  if (relative.kind !== 'relative' || relative.event || relative.from || relative.count === 0) return undefined;
  if (date?.kind !== 'point' || date.year === undefined || date.open || date.unit !== relative.unit) return undefined;
  if (!second || !/^,\s{1,4}$/.test(text.slice(first.end, second.start))) return undefined;
  return { ...first, expression: { kind: 'relative', unit: date.unit, count: 0, from: date } };
}

/** "Good Friday, April 14, 1865": the feast in that year. */
function feastOf(first: DateMention, second: DateMention | undefined, text: string): DateMention | undefined {
  const feast = first.expression;
  const date = second?.expression;
  if (feast.kind !== 'point' || feast.movable === undefined || feast.year !== undefined) return undefined;
  if (!second || date?.kind !== 'point' || date.unit !== 'day' || date.year === undefined || date.open)
    return undefined;
  if (!/^(?:,|\s?\(|\sof)?\s{0,9}$/.test(text.slice(first.end, second.start))) return undefined;
  return { ...first, expression: movableIn(feast, date.year) };
}

/** How far ahead in its sentence, in characters, the month may be that gives a season its year. */
const REACH = 80;

/** A season whose year comes from a month of that season later in the sentence. */
function seasonOf(first: DateMention, second: DateMention | undefined, text: string): DateMention | undefined {
  const season = first.expression.kind === 'point' ? first.expression : undefined;
  const month = second?.expression.kind === 'point' ? second.expression : undefined;
  if (!second || season?.unit !== 'season' || season.year !== undefined) return undefined;
  if (
    month?.month === undefined ||
    month.year === undefined ||
    month.open ||
    season.season !== seasonOfMonth(month.month)
  )
    return undefined;
  if (second.start - first.end > REACH || /[.;:!?]\s/.test(text.slice(first.end, second.start))) return undefined;
  return { ...first, expression: { ...season, year: month.month < 3 ? month.year - 1 : month.year } };
}

/** EDTF season code, in the northern hemisphere. */
const seasonOfMonth = (month: number): number => 21 + Math.floor(((month + 9) % 12) / 3);

/** The year in square brackets of the day or month before it. */
function supplied(first: DateMention, second: DateMention, text: string): DateMention | undefined {
  const { expression } = second;
  if (text[second.end] !== ']' || !/^\s{0,9}\[$/.test(text.slice(first.end, second.start))) return undefined;
  if (expression.kind !== 'point' || expression.unit !== 'year' || expression.open) return undefined;
  const dated = inYear(first.expression, expression.year);
  return dated && { ...first, end: second.end + 1, expression: dated };
}

function inYear(expression: DateExpression, year: number | undefined): DateExpression | undefined {
  if (year === undefined) return undefined;
  if (expression.kind === 'range') {
    const [from, to] = [expression.from, expression.to].map((end) => ({ ...end, date: inYear(end.date, year) }));
    return from?.date?.kind === 'point' && to?.date?.kind === 'point'
      ? { ...expression, from: { ...from, date: from.date }, to: { ...to, date: to.date } }
      : undefined;
  }
  if (expression.kind !== 'point' || expression.month === undefined || expression.year !== undefined) return undefined;
  return { ...expression, year };
}

/** A decade of a century that stands behind it. */
function ofCentury(first: DateMention, second: DateMention, text: string): DateMention | undefined {
  const [decade, century] = [first.expression, second.expression];
  if (decade.kind !== 'point' || decade.unit !== 'decade' || decade.open !== 'century') return undefined;
  if (century.kind !== 'point' || century.unit !== 'century' || century.year === undefined || century.year < 0)
    return undefined;
  if (!/^\s{1,9}of\s{1,9}the\s{1,9}$/i.test(text.slice(first.end, second.start))) return undefined;
  const year = century.year + (decade.year ?? 0);
  return { ...first, end: second.end, expression: { ...omit(decade, 'open'), year } };
}
