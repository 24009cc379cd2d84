// The date at the front of a sentence stands beside its title already: "In 1456, a court met" is titled "A court met".
import { firstFrom } from '../../../text/spans';
import { oneOf, wordList } from '../../../text/patterns';
import type { Span } from '../../../types';
import { isFirstVerb } from './sentence/clauseWords';
import type { Clauses } from './sentence/clauses';

interface DatedText {
  readonly text: string;
  readonly dates: readonly Span[];
}

const openings = oneOf([
  ...wordList(
    'in on at by from between during since after before about around until till throughout within circa c abt bef aft upon toward towards',
  ),
  ...wordList('again then later finally however but and yet so still only just already soon eventually meanwhile'),
  ...wordList(
    'nevertheless nonetheless moreover therefore hence consequently also thus indeed afterwards less more than nearly almost some barely just',
  ),
]);

/** "in the early hours of 16 September", "on the afternoon of 2 May". */
const times = oneOf('hours morning afternoon evening night eve day course');

/** All that may stand before a fronted date. */
const opening = new RegExp(
  String.raw`^[\s*\[(“"–—-]*(?:(?:${openings}|the|that|this|very|year|years|late|early|following|same|as|of|to|or|${times})\b[.,]?\s*){0,7}$`,
  'iu',
);
const preposition = new RegExp(String.raw`^[\s*\[(“"–—-]*${openings}\b`, 'iu');

/** What may stand between two fronted dates, or behind the last. */
const between = /^(?:[\s,(–—-]|and|or|to|until|the|of|in|on|by|early|late){0,12}$/;
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
  // Otherwise only signs part the date from the words: "1559. The ministers met", not "1559 saw the end".
  if (!preposition.test(before) && !/[\p{P}]/u.test(signs) && !adverbial.test(text.slice(first.start, last.end))) {
    return start;
  }
  return Math.min(end, last.end + signs.length);
}

/** Dates that need no preposition: "two days later", "early in June", "the next morning". */
const adverbial = new RegExp(
  `^(?:(?:early|late)\\b|(?:(?:the|that|this) )?${oneOf('next following previous same very')} )|` +
    `\\b${oneOf('later earlier afterwards afterward before ago')}$`,
  'i',
);

/** Farthest that a fronted date begins from the start, in UTF-16 units. */
const FARTHEST = 40;

/** Where a title begins: behind a fronted date, if what follows it is a clause; else at the start of the span. */
export function titleStart(statement: DatedText & { readonly clauses: Clauses }, span: Span): number {
  const { text } = statement;
  const start = withoutFront(statement, span);
  if (start === span.start) return start;
  const rest = text.slice(start, start + 40);
  const front = text.slice(span.start, start);
  const canFollow = !startsWithVerb(rest) && !leaning.test(rest);
  const canBegin = /[,:.;–—)\]-]\s*$/.test(front)
    ? canFollow
    : opensClause(rest) ||
      (canFollow &&
        (!determiner.test(front) || ages.test(front)) &&
        statement.clauses.verbSoon({ start, end: span.end }));
  return canBegin ? start : span.start;
}

/** "By the later 1930s", "in the ninth century": the article belongs to the date. */
const ages = /(?:\d0s|\bcentur(?:y|ies)|\bdecades?) $/;

/** "In the 1958 campaign" has no clause behind its date; "in 1958 war broke out" has. */
const determiner = /^\p{L}* ?\b(?:the|that|this|an?|its|his|her|their)\b/iu;

const startsWithVerb = (words: string): boolean => isFirstVerb(/^[\p{L}’'-]+/u.exec(words)?.[0] ?? 'was');

const leaning = /^(?:of|and|or|to|for|which|who|when|that|alone|onwards?|inclusive|AD|BCE?|CE)\b/i;

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
