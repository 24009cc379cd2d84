// The clause of one date among the clauses of its sentence: "The plan was drawn up in 1957 and abandoned in 1958" says
// two things of one subject.
import { oneOf, wordList } from '../../../text/patterns';
import type { Span } from '../../../types';
import {
  isActivePast,
  isAsideParticiple,
  isAuxiliary,
  isFronted,
  isLeadingClause,
  isLeaning,
  opensWithParticiple,
} from './sentence/clauseWords';
import type { Cut } from './sentence/cuts';
import { cutsIn, type DatedStatement, holdsDate, REACH } from './datedStatement';
import { opensClause, withoutFront } from './front';

/** What a sentence says about a date. */
export interface OwnClause {
  /** The subject, with its auxiliary, if it stands further left in the sentence: "The plan was". */
  readonly subject: string;
  readonly span: Span;
}

/** A part between two conjunctions. */
interface Conjoined extends Span {
  /** Whether it has no subject of its own: "abandoned in 1958". */
  readonly sharesSubject: boolean;
}

/** The clause with the date; verbs that share one subject are parted only if the words are too long or dated apart. */
export function ownClause(dated: DatedStatement, whole: Span, longest: number): OwnClause {
  if (isUnderOneDate(dated, whole, longest)) return { subject: '', span: whole };
  const clauses = clausesIn(dated, whole);
  let index = clauses.findIndex((each) => holdsDate(dated, each));
  const own = clauses[index];
  if (!own) return { subject: '', span: whole };
  let first = index;
  while (first > 0 && clauses[first]?.sharesSubject) first--;
  let last = index;
  while (clauses[last + 1]?.sharesSubject) last++;
  const sharing = { start: clauses[first]?.start ?? own.start, end: clauses[last]?.end ?? own.end };
  const isDatedApart = dated.statement.dateCount(sharing) > dated.statement.dateCount(own);
  if (!isDatedApart && sharing.end - sharing.start <= longest) return { subject: '', span: sharing };
  if (!own.sharesSubject) return { subject: '', span: own };
  const hasComma = dated.statement.text.slice(own.start - 10, own.start).includes(',');
  const subject = subjectFor(dated, { start: sharing.start, end: clauses[first]?.end ?? own.start }, own, hasComma);
  if (subject !== undefined) return { subject, span: own };
  while (index > first && clauses[index]?.sharesSubject) index--;
  return { subject: '', span: { start: clauses[index]?.start ?? own.start, end: own.end } };
}

/** "In 1972, the king fled, a parliament was elected, and Nol became president": the date is that of every clause. */
function isUnderOneDate({ statement, date }: DatedStatement, whole: Span, longest: number): boolean {
  const start = withoutFront(statement, whole);
  return date.end <= start && statement.dateCount(whole) === 1 && whole.end - start <= longest;
}

function clausesIn(dated: DatedStatement, whole: Span): Conjoined[] {
  const { statement } = dated;
  const found: Conjoined[] = [];
  let { start } = whole;
  let sharesSubject = false;
  const conjunctions = cutsIn(dated, whole, 'conjoined');
  const cuts = [...conjunctions, ...commasBeforeVerbs(dated, whole, conjunctions)];
  for (const cut of cuts.sort((a, b) => a.start - b.start || b.end - a.end)) {
    if (cut.start < start) continue;
    const left = { start, end: cut.start };
    const right = { start: cut.end, end: whole.end };
    const kind = kindOf(dated, cut, left, right, sharesSubject);
    if (!kind) continue;
    found.push({ ...left, sharesSubject });
    start = statement.text.charAt(cut.end) === ' ' ? cut.end + 1 : cut.end;
    sharesSubject = kind === 'verb';
  }
  return [...found, { start, end: whole.end, sharesSubject }];
}

/**
 * "began in 1947, became law in 1950 and was completed by 1952": commas between verbs of a series. It ends with "and" and
 * a verb; otherwise a verb behind a comma may be a participle, "a medal, awarded in 1847".
 */
function commasBeforeVerbs(dated: DatedStatement, whole: Span, conjunctions: readonly Cut[]): Cut[] {
  const { clauses, text } = dated.statement;
  const lastVerb = conjunctions.findLast(({ end }) =>
    clauses.startsWithVerb(behindFront(dated.statement, { start: end, end: whole.end })),
  );
  if (!lastVerb) return [];
  const cuts = cutsIn(dated, { start: whole.start, end: lastVerb.start }, 'comma');
  return cuts.filter(({ start, end }, i) => {
    const left = { start: whole.start, end: start };
    const before = { start: cuts[i - 1]?.end ?? whole.start, end: start };
    const after = { start: end, end: cuts[i + 1]?.start ?? lastVerb.start };
    return (
      clauses.startsWithVerb(after) &&
      !isAsideParticiple(text.slice(clauses.firstVerb(before)?.start ?? start, start)) &&
      clauses.verbCount(before) > 0 &&
      !clauses.hasOnlyAsides(left) &&
      !opensWithParticiple(text.slice(whole.start, start)) &&
      (!isAsideParticiple(text.slice(end, end + 40)) || isAuxiliary(clauses.firstVerb(left)?.word ?? ''))
    );
  });
}

/** What follows a conjunction: a clause, a verb that shares the subject, or neither. */
function kindOf(
  { statement }: DatedStatement,
  { signs }: Cut,
  left: Span,
  right: Span,
  isVerbLeft: boolean,
): 'clause' | 'verb' | undefined {
  const { clauses, text } = statement;
  /** "By the time he died, all of France". */
  const isOnlyFront = ({ start, end }: Span): boolean => {
    const comma = text.slice(Math.max(start, end - REACH), end).lastIndexOf(', ');
    return (
      end - start < REACH &&
      comma > 0 &&
      isFronted(text.slice(start, end)) &&
      clauses.verbCount({ start: start + comma, end }) === 0
    );
  };
  const near = text.slice(Math.max(left.start, left.end - REACH), left.end);
  if (clauses.endsInRelative(left) || isPaired(near)) return undefined;
  if (signs.endsWith('but') && isContrast(near, text.slice(right.start, right.start + 12).trimStart()))
    return undefined;
  const isLeftWhole = isVerbLeft
    ? clauses.verbCount(left) > 0
    : clauses.isClause(left) && !isOnlyFront(left) && !clauses.hasOnlyAsides(left);
  if (!isLeftWhole) return undefined;
  const rest = behindFront(statement, right);
  if (adjectiveAtEnd.test(text.slice(left.end - 24, left.end))) return undefined;
  if (clauses.startsWithVerb(rest) && !/\b(?:while|whereas|so)\b/.test(signs)) {
    return clauses.endsWithVerb(left) ? undefined : 'verb';
  }
  const isBare = !signs.includes(',') && !statement.text.startsWith(', ', left.end);
  if (isBare && !opensClause(statement.text.slice(rest.start, rest.start + 40))) return undefined;
  const lacksSubject =
    isFronted(text.slice(rest.start, rest.end)) && !/^[^,]{0,80}, /.test(text.slice(rest.start, rest.end));
  const isVerbNear = clauses.verbSoon(rest) || clauses.startsWithVerb(behindAside(statement, rest));
  return clauses.isClause(right) && (isVerbNear || isLeadingClause(text.slice(rest.start, rest.end))) && !lacksSubject
    ? 'clause'
    : undefined;
}

/** "between England and France", "both the king and the queen": two halves of one thing. */
function isPaired(left: string): boolean {
  const near = left.slice(-80);
  const at = Math.max(near.lastIndexOf(' between '), near.lastIndexOf(' both '));
  return at >= 0 && !/[,;]| and /.test(near.slice(at));
}

/** "not at the forts, but into the city": two halves of one thing. */
const isContrast = (left: string, right: string): boolean =>
  firstHalf.test(lastPart(left.slice(-80))) && secondHalf.test(right);

/** The words behind the last sign of punctuation but one at the very end. */
function lastPart(words: string): string {
  const bare = words.replace(/,$/, '');
  return bare.slice(Math.max(bare.lastIndexOf(','), bare.lastIndexOf(';')) + 1);
}

const halfWords = [
  'only',
  'merely',
  'just',
  ...wordList('in on at by for from into to with against through under as of'),
];
const firstHalf = new RegExp(String.raw`\bnot ${oneOf([...halfWords, 'the', 'a', 'an'])}\b`);
const secondHalf = new RegExp(String.raw`^${oneOf(['also', 'rather', ...halfWords])}\b`);

/** What follows "Prince Karl, who had not been crowned, ". */
function behindAside({ text }: DatedStatement['statement'], { start, end }: Span): Span {
  const aside = subjectAndAside.exec(text.slice(start, Math.min(end, start + REACH / 2)))?.[0].length ?? 0;
  return { start: aside > 0 ? start + aside : end, end };
}

const subjectAndAside = /^[^,;]{1,60}, (?:who|which|whose|whom|where) [^,;]{1,120}, /;

/** "of real and suspected rebels": two adjectives, and not a verb. */
const adjectiveAtEnd = /\b(?:of|by|with|between|both|many|all) \p{Ll}+(?:al|ic|ive|ous|ful|able|ible|ed|ern)$/u;

/** The words after fronted dates and adverbs: "by 1743, issued 17 works". */
function behindFront(statement: DatedStatement['statement'], right: Span): Span {
  const { text } = statement;
  const start = withoutFront(statement, right);
  const words = behindConjunction.exec(text.slice(start, start + 60));
  return { start: start + (words?.[0].length ?? 0), end: right.end };
}

/** An adverb, or a preposition with one word: "on demobilization turned". */
const behindConjunction = new RegExp(
  String.raw`^(?:\p{Ll}+ly|${oneOf(['then', 'later', 'soon', 'also', 'never', 'once again', 'once', 'again'])}|` +
    String.raw`(?:in|on|at|by|after|from|with) (?:the |his |its )?\p{L}+) `,
  'u',
);

/** The subject of the verbs that a clause begins, for one of the later verbs; undefined if it is too long or unclear. */
function subjectFor({ statement }: DatedStatement, first: Span, own: Span, hasComma: boolean): string | undefined {
  const { clauses, text } = statement;
  const start = withoutFront(statement, first);
  const words = text.slice(start, first.end);
  if (isLeaning(words) || opensWithParticiple(words)) return undefined;
  const verb = mainVerb(statement, { start, end: first.end });
  if (!verb) return undefined;
  const relativeAt = clauses.lastRelative({ start, end: first.end });
  const dependent =
    !hasComma &&
    relativeAt !== undefined &&
    relativeAt > verb.start &&
    !text.slice(relativeAt, first.end).includes(', ')
      ? dependentSubject(statement, relativeAt, first.end)
      : '';
  if (dependent === undefined) return undefined;
  const relative = /,? (?:who|which|whose|that) /.exec(text.slice(start, verb.start));
  const noun = text.slice(start, relative ? start + relative.index : verb.start).trim();
  const chunks = noun.split(', ');
  const subject =
    dependent || (chunks.find((each) => !isFronted(each) && !isLeaning(each) && !adverb.test(each)) ?? '');
  if (subject === '' || subject.length > LONGEST_SUBJECT) return undefined;
  const next = clauses.firstVerb(own);
  const auxiliary =
    !relative &&
    dependent === '' &&
    isAuxiliary(verb.word) &&
    next &&
    !isAuxiliary(next.word) &&
    !isActivePast(next.word);
  return auxiliary ? `${subject} ${verb.word}` : subject;
}

/** The first verb that is not a participle behind a comma: "The system, based on parlements, was suspended". */
function mainVerb({ clauses, text }: DatedStatement['statement'], span: Span) {
  const first = clauses.firstVerb(span);
  if (!first || !text.slice(0, first.start).endsWith(', ')) return first;
  return clauses.firstVerb({ start: first.end, end: span.end }) ?? first;
}

/** "when he was carried to the coast and …": the subject of the dependent clause; undefined for "who" and "which". */
function dependentSubject(
  { clauses, text }: DatedStatement['statement'],
  start: number,
  end: number,
): string | undefined {
  const verb = clauses.firstVerb({ start, end });
  if (!verb) return '';
  const [word = '', ...rest] = text.slice(start, verb.start).trim().split(' ');
  if (rest.length === 0) return /^that$/i.test(word) ? '' : undefined;
  return rest.join(' ');
}

/** "Almost immediately", "However". */
const adverb = /^(?:\p{L}+ )?(?:\p{L}+ly|however|moreover|later|then|thus)$/iu;

/** In UTF-16 units. */
const LONGEST_SUBJECT = 60;
