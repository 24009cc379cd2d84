// "Murad II, who came to the throne in 1421": what a relative clause says of its antecedent.
import { oneOf, wordSet } from '../../../text/patterns';
import type { Span } from '../../../types';
import { isFronted, isVerb } from './sentence/clauseWords';
import { partsBetween } from './sentence/cuts';
import { cutsIn, type DatedStatement, holdsDate, type TitleClause } from './datedStatement';
import { titleStart } from './front';

/** What the relative clause with the date says of its antecedent; undefined if there is none or it is not sure. */
export function relativeOf(dated: DatedStatement, span: Span): TitleClause | undefined {
  const { statement } = dated;
  const { clauses, text } = statement;
  const parts = partsBetween(span, cutsIn(dated, span, 'comma'));
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const [part, next] = [parts[index], parts[index + 1]];
  const pronoun = part && /^(?:who|which) /.exec(text.slice(part.start, part.start + 8))?.[0];
  const before = parts[index - 1];
  if (!part || !pronoun || !before) return undefined;
  const own = { start: part.start + pronoun.length, end: part.end };
  if (!clauses.startsWithVerb(own)) return undefined;
  const [spans] = [verbsOf(dated, own).slice(0, 1)];
  const start = titleStart(statement, { start: parts[0]?.start ?? 0, end: part.start });
  const subject = index > 2 ? '' : statement.words({ start, end: before.end });
  const isWhole =
    subject.length < LONGEST_SUBJECT && clauses.verbCount({ start, end: before.end }) === 0 && !isFronted(subject);
  if (subject !== '' && isWhole) {
    if (next && !clauses.startsWithVerb(next)) return undefined;
    return { subject: subject.includes(', ') ? `${subject},` : subject, spans };
  }
  const isOfClause = pronoun === 'which ' && ofClause.test(text.slice(own.start, own.start + 12));
  const antecedent = isOfClause
    ? undefined
    : antecedentAtEnd(text.slice(Math.max(before.start, before.end - 120), before.end), pronoun === 'who ');
  return antecedent === undefined ? undefined : { subject: antecedent, spans };
}

/** In UTF-16 units. */
const LONGEST_SUBJECT = 70;

/** "He resigned, which led to a crisis": verbs whose "which" may stand for the whole clause. */
const ofClause = new RegExp(
  `^${oneOf('led made caused meant resulted gave brought forced prompted enabled helped allowed left put set was in')}\\b`,
);

/** The verb phrase with the date, of several that share a subject. */
function verbsOf(dated: DatedStatement, own: Span): Span[] {
  const { statement } = dated;
  const cuts = cutsIn(dated, own, 'conjoined').filter(
    ({ end }) =>
      statement.clauses.startsWithVerb({ start: end, end: own.end }) ||
      /^(?:(?:with|in|of|to|by|from|for|on) )?(?:who|whom|which|whose)\b/.test(statement.text.slice(end, end + 12)),
  );
  return partsBetween(own, cuts).filter((each) => holdsDate(dated, each));
}

const articles = wordSet('the a an his her its their');
const linkingWords = wordSet('of the de von van al ibn bin');
/** Before these, a noun may belong to another: "the fort in the bay, which fell". */
const attaching = wordSet('of in at on near and or');

/**
 * The noun at the end of the words, if no other can be meant: a name ("Anne of Denmark"), or a noun with its article
 * that belongs to no other ("a treaty", "the town of Acre").
 */
export function antecedentAtEnd(text: string, isPerson: boolean): string | undefined {
  const words = text.trim().split(/\s+/);
  const at = (index: number): string => words[index] ?? '';
  const isName = (word: string): boolean => /^\p{Lu}[\p{L}\p{N}’'.-]*$/u.test(word);
  let from = words.length;
  while (from > 0 && words.length - from < 8 && (isName(at(from - 1)) || linkingWords.has(at(from - 1)))) from--;
  const hasName = words.slice(from).some(isName);
  while (from < words.length && linkingWords.has(at(from)) && at(from) !== 'of' && !articles.has(at(from))) from++;
  if (!hasName || at(from) === 'of') {
    const nouns = hasName ? 1 : 3;
    for (let i = 0; i < nouns && isNoun(at(from - 1)); i++) from--;
    if (!articles.has(at(from - 1))) return undefined;
    from--;
    if (attaching.has(at(from - 1))) return undefined;
  } else if (from > 0 && attaching.has(at(from - 1)) && (isPerson || !/^(?:in|at|near)$/.test(at(from - 1)))) {
    return undefined;
  }
  const noun = words.slice(from).join(' ');
  return noun === '' || / (?:and|or) /.test(noun) ? undefined : noun;
}

const isNoun = (word: string): boolean =>
  /^\p{Ll}[\p{L}-]+$/u.test(word) &&
  !isVerb(word) &&
  !articles.has(word) &&
  !attaching.has(word) &&
  !preposition.test(word);

const preposition = /^(?:by|to|from|with|against|into|for|under|over|as|between|among|towards?|upon|through|than)$/;

/** "Murad II, who came to the throne in 1421, besieged it in 1422": an aside with another date is left out. */
export function withoutDatedAside(dated: DatedStatement, spans: readonly Span[]): readonly Span[] {
  const { statement } = dated;
  const { clauses } = statement;
  const [span] = spans;
  if (!span || spans.length > 1) return spans;
  const parts = partsBetween(span, cutsIn(dated, span, 'comma'));
  const at = parts.findIndex(
    (part, i) =>
      i > 0 &&
      /^(?:who|which) /.test(statement.text.slice(part.start, part.start + 8)) &&
      !holdsDate(dated, part) &&
      statement.dateCount(part) > 0 &&
      clauses.startsWithVerb(parts[i + 1] ?? part),
  );
  const [aside, before, after] = [parts[at], parts[at - 1], parts[at + 1]];
  if (!aside || !before || !after) return spans;
  return [
    { start: span.start, end: before.end },
    { start: after.start, end: span.end },
  ];
}
