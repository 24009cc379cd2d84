import { firstFrom } from '../../../text/spans';
import type { Span } from '../../../types';
import { isClause } from './clauses';
import { isFronted } from './clauseWords';
import { type Cut, partsBetween } from './cuts';
import { cutsIn, type DatedStatement, holdsDate, REACH } from './datedStatement';
import { titleStart, withoutFront } from './front';
import { ownClause } from './ownClause';

/** The words of a title before it is shortened: several spans if an aside between dashes is left out. */
export interface TitleClause {
  /** The subject, if it stands further left in the sentence. */
  readonly subject: string;
  readonly spans: readonly Span[];
  /** Whether they are one of several things with dates, which needs no verb: "measles in 1618". */
  readonly isEntry?: true;
}

/** The clause with the date that can stand alone, without a date at its front. */
export function clauseAround(dated: DatedStatement, longest: number): TitleClause {
  const { statement } = dated;
  const strong = strongPart(dated, innerBracket(dated) ?? statement.whole);
  const [only] = strong;
  if (!only) return { subject: '', spans: strong };
  const entry = entryOfList(dated, only);
  if (entry) return { subject: '', spans: [entry], isEntry: true };
  const other = gapped(dated, only) ?? relativeOf(dated, only);
  if (other) return other;
  const { subject, span } = strong.length === 1 ? ownClause(dated, only, longest) : { subject: '', span: only };
  const start = subject === '' ? titleStart(statement, span) : withoutFront(statement, span);
  const first = { start, end: span.end };
  const own = statement.sayingCount(first) < 2 ? span : first;
  return { subject, spans: [...withoutDatedAside(dated, withoutFellowDates(dated, own)), ...strong.slice(1)] };
}

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
  return [
    { start: span.start, end: start - (head ?? 0) },
    { start: date.start - preposition, end: date.end },
    ...(end < span.end ? [{ start: end, end: span.end }] : []),
  ];
}

/** The most dates before or behind one that are examined. */
const MOST_FELLOWS = 12;

/** What stands between two dates of a list. */
const fellows = /^(?:, (?:and |or )?|,? and |,? or )(?:again )?(?:in |on |about |around )?$/;

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

/** "Murad II, who came to the throne in 1421 and died in 1451, besieged it": what the relative clause says of Murad. */
function relativeOf(dated: DatedStatement, span: Span): TitleClause | undefined {
  const { statement } = dated;
  const parts = partsBetween(span, cutsIn(dated, span, 'comma'));
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const [part, next] = [parts[index], parts[index + 1]];
  const pronoun = part && /^(?:who|which) /.exec(statement.text.slice(part.start, part.start + 8))?.[0];
  const first = parts[index - 1];
  if (!part || !pronoun || !first || index > 2) return undefined;
  const start = titleStart(statement, { start: parts[0]?.start ?? 0, end: part.start });
  const subject = statement.words({ start, end: first.end });
  const own = { start: part.start + pronoun.length, end: part.end };
  const isSubject = subject.length < LONGEST_ENTRY && statement.clauses.verbCount({ start, end: first.end }) === 0;
  if (
    !isSubject ||
    isFronted(subject) ||
    !statement.clauses.startsWithVerb(own) ||
    (next && !opensVerb(statement, next))
  ) {
    return undefined;
  }
  const [verb = own] = verbsOf(dated, own);
  return { subject, spans: [verb] };
}

const opensVerb = ({ clauses }: DatedStatement['statement'], part: Span): boolean => clauses.startsWithVerb(part);

/** The verb phrase with the date, of several that share a subject. */
function verbsOf(dated: DatedStatement, own: Span): Span[] {
  const { statement } = dated;
  const cuts = cutsIn(dated, own, 'conjoined').filter(({ end }) =>
    statement.clauses.startsWithVerb({ start: end, end: own.end }),
  );
  return partsBetween(own, cuts).filter((each) => holdsDate(dated, each));
}

/** "Murad II, who came to the throne in 1421, besieged it in 1422": an aside with another date is left out. */
function withoutDatedAside(dated: DatedStatement, spans: readonly Span[]): readonly Span[] {
  const { statement } = dated;
  const [span] = spans;
  if (!span || spans.length > 1) return spans;
  const parts = partsBetween(span, cutsIn(dated, span, 'comma'));
  const at = parts.findIndex(
    (part, i) =>
      i > 0 &&
      /^(?:who|which) /.test(statement.text.slice(part.start, part.start + 8)) &&
      !holdsDate(dated, part) &&
      statement.dateCount(part) > 0 &&
      opensVerb(statement, parts[i + 1] ?? part),
  );
  const [aside, before, after] = [parts[at], parts[at - 1], parts[at + 1]];
  if (!aside || !before || !after) return spans;
  return [
    { start: span.start, end: before.end },
    { start: after.start, end: span.end },
  ];
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
function strongPart(dated: DatedStatement, whole: Span): Span[] {
  const { statement } = dated;
  const cuts = cutsIn(dated, whole, 'strong');
  if (cuts.length === 0) return [whole];
  const parts = partsBetween(whole, cuts);
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const part = parts[index];
  if (!part) return [whole];
  if (statement.clauses.isClause(part) || isChineseClause(statement.words(part), cuts[index - 1] ?? cuts[index]))
    return [part];
  const aside = asideBeside(cuts, index);
  const around = aside === undefined ? [] : parts.filter((_, i) => i === aside - 1 || i === aside + 1);
  if (around.length === 2 && around.every(({ start, end }) => end - start <= REACH)) {
    if (isClause(around.map((each) => statement.words(each)).join(' '))) return around;
  }
  return semicolonPart(dated, whole, cuts);
}

/** A semicolon always ends a clause, even if no verb was found. */
function semicolonPart(dated: DatedStatement, whole: Span, cuts: readonly Cut[]): Span[] {
  const semicolons = cuts.filter(({ signs }) => /[;；]/.test(signs));
  const part = partsBetween(whole, semicolons).find((each) => holdsDate(dated, each));
  return [part && dated.statement.words(part).slice(0, REACH).split(/\s/).length > 5 ? part : whole];
}

const isChineseClause = (words: string, cut: Cut | undefined): boolean =>
  cut?.signs === '；' && words.length > 10 && /\p{Script=Han}{4}/u.test(words.slice(0, REACH));

/** The index of the part between two dashes that is next to the part at an index. */
function asideBeside(cuts: readonly Cut[], index: number): number | undefined {
  const isDash = (cut: Cut | undefined): boolean => cut !== undefined && /[—–-]/.test(cut.signs);
  if (isDash(cuts[index]) && isDash(cuts[index + 1])) return index + 1;
  return isDash(cuts[index - 1]) && isDash(cuts[index - 2]) ? index - 1 : undefined;
}
