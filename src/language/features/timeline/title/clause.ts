import { firstFrom } from '../../../text/spans';
import type { Span } from '../../../types';
import { isAsideParticiple, isFronted, needsMore } from './sentence/clauseWords';
import { type Cut, partsBetween } from './sentence/cuts';
import { cutsIn, type DatedStatement, holdsDate, REACH, type TitleClause } from './datedStatement';
import { opensClause, titleStart, withoutFront } from './front';
import { ownClause } from './ownClause';
import { relativeOf, withoutDatedAside } from './relativeClause';

/** The clause with the date that can stand alone, without a date at its front. */
export function clauseAround(dated: DatedStatement, longest: number): TitleClause {
  const { statement } = dated;
  const only = strongPart(dated, innerBracket(dated) ?? statement.whole);
  const entry = entryOfList(dated, only);
  if (entry) return { subject: '', spans: [entry], isEntry: true };
  const other = gapped(dated, only) ?? eventAtFront(dated, only) ?? relativeOf(dated, only);
  if (other) return other;
  const { subject, span } = ownClause(dated, withoutEventAtFront(dated, only), longest);
  const start = subject === '' ? titleStart(statement, span) : withoutFront(statement, span);
  const first = { start, end: span.end };
  const own = statement.sayingCount(first) < 2 ? span : first;
  return { subject, spans: withoutDatedAside(dated, withoutFellowDates(dated, untilOtherDate(dated, own))) };
}

/** "After the king’s death in 1581, the prince declared war in 1584": what stands before the comma is an event. */
function eventAtFront(dated: DatedStatement, span: Span): TitleClause | undefined {
  const front = frontWithEvent(dated, span);
  return front && holdsDate(dated, front) ? { subject: '', spans: [front], isEntry: true } : undefined;
}

/** The main clause, if it has the date and the event before the comma another. */
function withoutEventAtFront(dated: DatedStatement, span: Span): Span {
  const front = frontWithEvent(dated, span);
  return front && !holdsDate(dated, front) ? { start: front.end + 2, end: span.end } : span;
}

/** The noun with a date that a preposition puts before a main clause with dates of its own. */
function frontWithEvent(dated: DatedStatement, span: Span): Span | undefined {
  const { statement } = dated;
  const { clauses, text } = statement;
  const [comma] = cutsIn(dated, span, 'comma');
  const preposition = comma && beforeEvent.exec(text.slice(span.start, span.start + 12))?.[0].length;
  if (!comma || preposition === undefined) return undefined;
  const front = { start: span.start + preposition, end: comma.start };
  const rest = { start: comma.end, end: span.end };
  const isEvent =
    statement.dateCount(front) === 1 &&
    statement.sayingCount(front) > 1 &&
    clauses.verbCount(front) === 0 &&
    opensClause(text.slice(front.start, front.start + 40)) &&
    withoutFront(statement, front) === front.start;
  return isEvent && statement.dateCount(rest) > 0 && clauses.isClause(rest) ? front : undefined;
}

const beforeEvent = /^(?:After|Following|With|Upon|On|Since|Despite|By) /i;

/** "typhus in 1546, smallpox in 1558, and measles in 1618": of several dated things, the one with this date. */
function entryOfList(dated: DatedStatement, span: Span): Span | undefined {
  const { statement, date } = dated;
  if (statement.dateCount(span) < 3) return undefined;
  const parts = partsBetween(span, cutsIn(dated, span, 'comma'));
  const isEntry = (part: Span | undefined): boolean =>
    part !== undefined &&
    part.end - part.start < LONGEST_ENTRY &&
    statement.dateCount(part) === 1 &&
    statement.clauses.verbCount(part) === 0 &&
    statement.sayingCount(part) > 0;
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const part = parts[index];
  if (!part || !isEntry(part) || !(isEntry(parts[index - 1]) || isEntry(parts[index + 1]))) return undefined;
  const opening =
    /^(?:and|or|including|as well as) (?:an? )?/.exec(statement.text.slice(part.start, date.start))?.[0] ?? '';
  const start = part.start + opening.length;
  return isFronted(statement.text.slice(start, date.start)) ? undefined : { start, end: part.end };
}

/** In UTF-16 units. */
const LONGEST_ENTRY = 70;

/** "The advance began in March, reinforced in April": a clause ends before the words with another date. */
function untilOtherDate(dated: DatedStatement, span: Span): Span {
  const { statement, date } = dated;
  const { clauses, text, dates } = statement;
  const next = dates[firstFrom(dates, date.end)];
  if (!next || next.end > span.end) return span;
  const joint = text.slice(date.end, next.start);
  if (fellows.test(joint) || alternative.test(joint)) return span;
  const between = { start: date.end, end: next.start };
  const cut = [...cutsIn(dated, between, 'comma'), ...cutsIn(dated, between, 'conjunction')]
    .sort((a, b) => b.start - a.start)
    .find(({ start, end }) => {
      const head = { start: span.start, end: start };
      const isLeft =
        !needsMore(text.slice(span.start, start)) && statement.sayingCount({ start: end, end: next.start }) > 0;
      return (
        isLeft &&
        clauses.isClause(head) &&
        (!clauses.startsWithVerb({ start: end, end: span.end }) || isAsideParticiple(text.slice(end, end + 30)))
      );
    });
  return cut ? { start: span.start, end: cut.start } : span;
}

/** "Plague came in 1546, 1558 and 1589" says of each date that plague came in it: the others are left out. */
function withoutFellowDates({ statement, date }: DatedStatement, span: Span): Span[] {
  const { dates, text } = statement;
  if (statement.pairsAround(date).some(({ start }) => start >= span.start)) return [span];
  const at = firstFrom(dates, date.start);
  const areFellows = (left: Span | undefined, right: Span | undefined): boolean =>
    left !== undefined && right !== undefined && fellows.test(text.slice(left.end, right.start));
  if (/\b(?:between|from)\s$/i.test(text.slice(span.start, dates[at - 1]?.start ?? 0))) return [span];
  let [first, last] = [at, at];
  while (at - first < MOST_FELLOWS && areFellows(dates[first - 1], dates[first])) first--;
  while (last - at < MOST_FELLOWS && areFellows(dates[last], dates[last + 1])) last++;
  const [start, end] = [dates[first]?.start ?? 0, dates[last]?.end ?? 0];
  const isIn = span.start < start && end <= span.end;
  if (first === last || !isIn) return [span];
  const own = text.slice(dates[at - 1]?.end ?? date.start, date.start);
  const preposition = at > first ? (/(?:in|on|about|around) $/.exec(own)?.[0].length ?? 0) : 0;
  const head = preposition > 0 ? /(?:in|on|about|around) $/.exec(text.slice(span.start, start))?.[0].length : 0;
  // "in both 1715 and 1745", "either in 1951 or in 1963".
  const pairing = /\b(?:both|either|neither) $/.exec(text.slice(span.start, start - (head ?? 0)))?.[0].length ?? 0;
  return [
    { start: span.start, end: start - (head ?? 0) - pairing },
    { start: date.start - preposition, end: date.end },
    ...(end < span.end ? [{ start: end, end: span.end }] : []),
  ];
}

/** The most dates before or behind one that are examined. */
const MOST_FELLOWS = 12;

/** What stands between two dates of a list. */
const fellows = /^(?:, (?:and )?|,? and )(?:again )?(?:in |on |about |around )?$/;

/** "in 1951 or 1963": one date, of which two are possible. */
const alternative = /^,? or (?:in |on |about |around )?$/;

/** "Gallipoli fell in 1354, and Adrianople in 1369": the second says of Adrianople that it fell. */
function gapped(dated: DatedStatement, span: Span): TitleClause | undefined {
  const { statement, date } = dated;
  const { clauses, text, dates } = statement;
  const at = firstFrom(dates, date.start);
  const before = dates[at - 1];
  if (!before || before.start < span.start) return undefined;
  const own = /(?:, |,? and )(?<name>(?:the |an? )?\p{Lu}[\p{L}’' -]{1,50}) (?:in|on|at|by|around|about) $/u.exec(
    text.slice(Math.max(before.end, date.start - LONGEST_ENTRY), date.start),
  );
  const name = own?.groups?.['name'];
  if (name === undefined || clauses.verbCount({ start: before.end, end: date.end }) > 0) return undefined;
  for (let i = at - 1; i >= Math.max(0, at - MOST_FELLOWS); i--) {
    const each = dates[i];
    if (!each || each.start < span.start) break;
    const start = cutsIn(dated, { start: span.start, end: each.start }, 'comma').at(-1)?.end ?? span.start;
    const verb = clauses.firstVerb({ start, end: each.start });
    const predicate = verb && text.slice(verb.start, each.start).replace(/ ?\b(?:in|on|at|by|around|about) $/, '');
    if (predicate) return { subject: `${name} ${predicate}`, spans: [{ start: date.start - 3, end: date.end }] };
  }
  return undefined;
}

/** The text inside the brackets around the date, if it can stand alone. */
function innerBracket({ statement, date }: DatedStatement): Span | undefined {
  return statement
    .pairsAround(date)
    .filter(({ start, end }) => /[([（]/.test(statement.text.charAt(start)) && date.end < end)
    .map(({ start, end }) => ({ start: start + 1, end: end - 1 }))
    .find((inside) => statement.clauses.isClause(inside));
}

/** Cuts at semicolons, colons and dashes, as long as a clause remains. */
function strongPart(dated: DatedStatement, whole: Span): Span {
  const { statement } = dated;
  const { text } = dated.statement;
  // He "wrote in 1529: “…”" what is quoted.
  const opensQuote = ({ signs, end }: Cut): boolean =>
    signs === ':' && dated.date.end <= end && /["“‘]/.test(text.charAt(end));
  const cuts = cutsIn(dated, whole, 'strong').filter((cut) => !opensQuote(cut));
  if (cuts.length === 0) return whole;
  const parts = partsBetween(whole, cuts);
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const part = parts[index];
  if (!part) return whole;
  if (index === 1 && isLabel(dated, parts[0], cuts[0])) return { start: whole.start, end: part.end };
  if (statement.clauses.isClause(part) || isChineseClause(statement.words(part), cuts[index - 1] ?? cuts[index])) {
    return withoutOpenEnd(dated, part, cuts[index]);
  }
  return semicolonPart(dated, whole, cuts);
}

/** "Atlantic Charter - 1941 agreement between …": the words explain what stands before the dash. */
function isLabel({ statement, date }: DatedStatement, label: Span | undefined, cut: Cut | undefined): boolean {
  if (!label || !cut || !/^[—–-]{1,2}$/.test(cut.signs) || label.end - label.start > LONGEST_ENTRY) return false;
  const isTerm = statement.clauses.verbCount(label) === 0 && statement.dateCount(label) === 0;
  return (
    isTerm && !opensClause(statement.text.slice(cut.end, date.start).replace(/^\p{Lu}(?=\p{Ll}+ \p{Ll})/u, 'x') || 'x')
  );
}

/** "The assault began in January, with siege engines — …— breaching the walls": "with" has its verb behind the dashes. */
function withoutOpenEnd(dated: DatedStatement, part: Span, cut: Cut | undefined): Span {
  const { text } = dated.statement;
  if (!cut || !/^[—–-]/.test(cut.signs)) return part;
  const comma = cutsIn(dated, { start: dated.date.end, end: part.end }, 'comma').at(-1);
  return comma && text.startsWith('with ', comma.end) ? { start: part.start, end: comma.start } : part;
}

/** A semicolon always ends a clause, even if no verb was found: "; also by an outbreak in 1735" is the outbreak. */
function semicolonPart(dated: DatedStatement, whole: Span, cuts: readonly Cut[]): Span {
  const { statement } = dated;
  const semicolons = cuts.filter(({ signs }) => /[;；]/.test(signs));
  const part = partsBetween(whole, semicolons).find((each) => holdsDate(dated, each));
  if (!part || statement.words(part).slice(0, REACH).split(/\s/).length <= 5) return whole;
  const joint = behindSemicolon.exec(statement.text.slice(part.start, dated.date.start))?.[0].length ?? 0;
  return semicolons.length > 0 && part.start > whole.start ? { start: part.start + joint, end: part.end } : part;
}

/** The words by which a part depends on the one before the semicolon, if a noun follows them. */
const behindSemicolon =
  /^(?:(?:and|also|then|but|as|well|finally|lastly),? )*(?:by|of|with|to|for|from|in) (?=(?:the|an?|his|her|its|their) )/i;

const isChineseClause = (words: string, cut: Cut | undefined): boolean =>
  cut?.signs === '；' && words.length > 10 && /\p{Script=Han}{4}/u.test(words.slice(0, REACH));
