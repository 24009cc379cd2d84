import type { Span } from '../../../types';
import { bracketsOf } from './brackets';
import { hasMainVerb, isClause, isFronted, startsWithVerb } from './clauseWords';
import { contains, type Cut, cutsIn, partsBetween, type Statement, wordsIn } from './statement';

const STRONG = /[;；] ?|: | [—–-]{1,2} |—{1,2}|–{2}|：/g;
const COORDINATION = /, (?:and|but|so|yet|while|whereas|nor|or|for)(?: then)? | (?:when|until), /g;
const BARE_AND = / (?:and|but) /g;
const pronoun = /^(?:he|she|it|they|this|these|that|those|we|i|his|her|its|their|both|there)\b/i;

/** The words that hold the date and can stand alone; several spans where an aside between them is left out. */
export function clauseAround(statement: Statement, longest: number): Span[] {
  const whole = innerBracket(statement) ?? { start: 0, end: statement.text.length };
  const strong = strongPart(statement, whole);
  const [only] = strong;
  return strong.length === 1 && only ? [coordinatePart(statement, only, longest)] : strong;
}

/** The inside of the brackets that hold the date, if it can stand alone. */
function innerBracket({ text, focus }: Statement): Span | undefined {
  const around = bracketsOf(text).pairs.filter((pair) => pair.start < focus.start && focus.end < pair.end);
  const insides = around.map(({ start, end }) => ({ start: start + 1, end: end - 1 }));
  return insides.find(({ start, end }) => /[([（]/.test(text.charAt(start - 1)) && isClause(text.slice(start, end)));
}

/** Cuts at semicolons, colons and dashes, as far as what is left is a clause. */
function strongPart(statement: Statement, whole: Span): Span[] {
  const cuts = cutsIn(statement, whole, STRONG);
  if (cuts.length === 0) return [whole];
  const parts = partsBetween(whole, cuts);
  const index = parts.findIndex((part) => contains(part, statement.focus));
  const part = parts[index];
  if (!part) return [whole];
  const words = wordsIn(statement, part);
  if (isClause(words) || isChineseClause(words, cuts[index - 1] ?? cuts[index])) return [part];
  const aside = asideBeside(cuts, index);
  const around = aside === undefined ? undefined : [parts[aside - 1], parts[aside + 1]];
  if (around?.[0] && around[1]) {
    const joined = `${wordsIn(statement, around[0])} ${wordsIn(statement, around[1])}`;
    if (isClause(joined)) return [around[0], around[1]];
  }
  return semicolonPart(statement, whole, cuts);
}

/** Nothing leans over a semicolon, not even what no verb was seen in. */
function semicolonPart(statement: Statement, whole: Span, cuts: readonly Cut[]): Span[] {
  const semicolons = cuts.filter(({ signs }) => /[;；]/.test(signs));
  const part = partsBetween(whole, semicolons).find((each) => contains(each, statement.focus));
  return [part && wordsIn(statement, part).split(/\s/).length > 5 ? part : whole];
}

const isChineseClause = (words: string, cut: Cut | undefined): boolean =>
  cut?.signs === '；' && words.length > 10 && /\p{Script=Han}{4}/u.test(words);

/** The index of a part between two dashes next to the part at an index. */
function asideBeside(cuts: readonly Cut[], index: number): number | undefined {
  const isDash = (cut: Cut | undefined): boolean => cut !== undefined && /[—–-]/.test(cut.signs);
  if (isDash(cuts[index]) && isDash(cuts[index + 1])) return index + 1;
  return isDash(cuts[index - 1]) && isDash(cuts[index - 2]) ? index - 1 : undefined;
}

/** Cuts at ", and", ", but" and their like where a clause stands on either side. */
function coordinatePart(statement: Statement, whole: Span, longest: number): Span {
  let { start, end } = whole;
  for (const cut of cutsIn(statement, whole, COORDINATION)) {
    if (cut.start < start || cut.end > end) continue;
    const left = wordsIn(statement, { start, end: cut.start });
    const right = wordsIn(statement, { start: cut.end, end });
    if (!isClause(left) || !isClause(right) || lacksSubject(statement, { start: cut.end, end })) continue;
    if (statement.focus.end <= cut.start) end = cut.start;
    else if (statement.focus.start >= cut.end && !(pronoun.test(right) && end - start <= longest)) start = cut.end;
  }
  return beforeNextDate(statement, { start, end });
}

/** "and by 1878 had Xinjiang back": a verb follows the fronted date, and its subject stands further back. */
function lacksSubject({ text, focus }: Statement, right: Span): boolean {
  const before = text.slice(right.start, Math.max(right.start, focus.start)).trim();
  return (
    contains(right, focus) && isFronted(before) && before.split(' ').length < 4 && startsWithVerb(text.slice(focus.end))
  );
}

/** "was drawn up in 1957 and abandoned in 1958": what the second date is of does not belong to the first. */
function beforeNextDate(statement: Statement, whole: Span): Span {
  const { dates, focus } = statement;
  for (const cut of cutsIn(statement, { start: focus.end, end: whole.end }, BARE_AND)) {
    const right = { start: cut.end, end: whole.end };
    const holdsDate = dates.some((date) => contains(right, date));
    const left = wordsIn(statement, { start: whole.start, end: cut.start }).replace(/,$/, '');
    if (holdsDate && isClause(left) && hasMainVerb(wordsIn(statement, right)))
      return { start: whole.start, end: cut.start };
  }
  return whole;
}
