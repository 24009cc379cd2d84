// The date at the front of a sentence stands beside its title already: "In 1456, a court met" is titled "A court met".
import { firstFrom } from '../../../text/spans';
import { oneOf, wordList } from '../../../text/patterns';
import type { Span } from '../../../types';
import { isFirstVerb } from './clauseWords';

interface DatedText {
  readonly text: string;
  readonly dates: readonly Span[];
}

const openings = oneOf([
  ...wordList(
    'in on at by from between during since after before about around until till throughout within circa c abt bef aft',
  ),
  ...wordList('again then later finally however but and yet so still only just already soon eventually meanwhile'),
]);

/** All that may stand before a fronted date. */
const opening = new RegExp(
  String.raw`^[\s*\[(“"–—-]*(?:(?:${openings}|the|year|years|late|early|following|same|as|of|to|or)\b[.,]?\s*){0,7}$`,
  'iu',
);
const preposition = new RegExp(String.raw`^[\s*\[(“"–—-]*${openings}\b`, 'iu');

/** What may stand between two fronted dates, or behind the last. */
const between = /^(?:[\s,(–—-]|and|or|to|until|the|of|in|early|late){0,12}$/;
const behind = /^\s?\\?[\])*]?\s?(?:[,:.–—•]|-(?=\s))?[\])*]?\s{0,2}/u;

/** The offset of the first word after a fronted date and its signs; the start of the span if no date is fronted. */
export function withoutFront({ text, dates }: DatedText, { start, end }: Span): number {
  let at = firstFrom(dates, start);
  const first = dates[at];
  if (!first || first.start >= end || first.start - start > FARTHEST) return start;
  const before = text.slice(start, first.start);
  if (!opening.test(before)) return start;
  let last = first;
  for (let next; (next = dates[++at]) && next.end <= end && between.test(text.slice(last.end, next.start));)
    last = next;
  const signs = behind.exec(text.slice(last.end, last.end + 6))?.[0] ?? '';
  // Without a preposition, only signs part the date from the words: "1559. The ministers met", not "1559 saw the end".
  if (!preposition.test(before) && !/[\p{P}]/u.test(signs)) return start;
  return Math.min(end, last.end + signs.length);
}

/** Farthest that a fronted date begins from the start, in UTF-16 units. */
const FARTHEST = 40;

/** Where a title begins: behind a fronted date, if what follows it is a clause; else at the start of the span. */
export function titleStart(statement: DatedText, span: Span): number {
  const { text } = statement;
  const start = withoutFront(statement, span);
  if (start === span.start) return start;
  const rest = text.slice(start, start + 40);
  const isParted = /[,:.;–—)\]-]\s*$/.test(text.slice(span.start, start));
  const canBegin = isParted ? !startsWithVerb(rest) && !leaning.test(rest) : opensClause(rest);
  return canBegin ? start : span.start;
}

const startsWithVerb = (words: string): boolean => isFirstVerb(/^[\p{L}’'-]+/u.exec(words)?.[0] ?? 'was');

const leaning = /^(?:of|and|or|to|for|which|who|when|that)\s/i;

/** Whether words begin with a determiner, a pronoun or a capital, as a subject does. */
export const opensClause = (words: string): boolean => clauseOpening.test(words);

/** A word that begins a clause right behind a date without a comma: "In 1958 the king", not "In the 1958 campaign". */
const clauseOpening = new RegExp(
  String.raw`^(?:["“‘(]?\p{Lu}|${oneOf(
    'the a an he she it they we his her its their this that these those there some many most all no every each one two ' +
      'three both several few another such what as about over nearly almost more I',
  )}\b)`,
  'u',
);
