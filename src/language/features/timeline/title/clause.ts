import { firstFrom } from '../../../text/spans';
import type { Span } from '../../../types';
import { isClause, startsWithVerb } from './clauses';
import { isFronted } from './clauseWords';
import { type Cut, partsBetween } from './cuts';
import { cutsIn, type DatedStatement, holdsDate, REACH } from './datedStatement';

const pronoun = /^(?:he|she|it|they|this|these|that|those|we|i|his|her|its|their|both|there)\b/i;

/** The clause with the date that can stand alone; several spans if an aside inside it is left out. */
export function clauseAround(dated: DatedStatement, longest: number): Span[] {
  const strong = strongPart(dated, innerBracket(dated) ?? dated.statement.whole);
  const [only] = strong;
  return strong.length === 1 && only ? [coordinatePart(dated, only, longest)] : strong;
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

/** Cuts at ", and", ", but" and the like if both sides are clauses. */
function coordinatePart(dated: DatedStatement, whole: Span, longest: number): Span {
  const { statement, date } = dated;
  let { start, end } = whole;
  for (const cut of cutsIn(dated, whole, 'coordination')) {
    if (cut.start < start || cut.end > end) continue;
    const left = { start, end: cut.start };
    const right = { start: cut.end, end };
    const areClauses = statement.clauses.isClause(left) && statement.clauses.isClause(right);
    if (!areClauses || lacksSubject(dated, right)) continue;
    const isReferring = end - start <= longest && pronoun.test(statement.words(right));
    if (date.end <= cut.start) end = cut.start;
    else if (date.start >= cut.end && !isReferring) start = cut.end;
  }
  return beforeNextDate(dated, { start, end });
}

/** "and by 1878 had Xinjiang back": a verb follows the fronted date, and its subject is further left. */
function lacksSubject(dated: DatedStatement, right: Span): boolean {
  const { statement, date } = dated;
  if (!holdsDate(dated, right) || date.start - right.start > REACH) return false;
  const before = statement.words({ start: right.start, end: date.start });
  const behind = statement.text.slice(date.end, date.end + REACH);
  return isFronted(before) && before.split(' ').length < 4 && startsWithVerb(behind);
}

/**
 * "was drawn up in 1957 and abandoned in 1958": what the sentence says about the second date does not belong to the
 * first.
 */
function beforeNextDate(dated: DatedStatement, whole: Span): Span {
  const { statement, date } = dated;
  const { clauses, dates, text } = statement;
  for (const cut of cutsIn(dated, { start: date.end, end: whole.end }, 'bareAnd')) {
    const right = { start: cut.end, end: whole.end };
    const next = dates[firstFrom(dates, right.start)];
    if (!next || next.end > right.end) break;
    // The comma of ", and" is not part of the clause.
    const left = { start: whole.start, end: text.charAt(cut.start - 1) === ',' ? cut.start - 1 : cut.start };
    if (clauses.isClause(left) && clauses.hasMainVerb(right)) return { start: whole.start, end: cut.start };
  }
  return whole;
}
