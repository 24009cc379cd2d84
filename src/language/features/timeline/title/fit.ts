import { oneOf } from '../../../text/patterns';
import type { Span } from '../../../types';
import { hasVerb, isClause, startsWithVerb } from './sentence/clauses';
import { isAuxiliary, isLeadingClause, isVerb, needsMore } from './sentence/clauseWords';
import { cutShort } from './cutShort';
import { cutsIn, type DatedStatement, holdsDate, partsOf, type TitleClause, withoutBrackets } from './datedStatement';
import { eventBefore } from './eventName';
import { canBeClause, isInList, LONGEST_EXAMINED, LONGEST_LIST } from './list';
import { narrowed } from './narrowed';
import { antecedentAtEnd } from './relativeClause';
import type { Part } from './sentence/part';

/** Lengths of titles in UTF-16 units. */
export interface TitleLengths {
  /** A title up to this length is not shortened. */
  readonly preferred: number;
  /** No title is longer. */
  readonly longest: number;
}

/**
 * The words of a clause, shortened if they are too long. What is left out is left out whole, so that a clause remains:
 * brackets, asides, then words at the end. Only what is still too long then ends with an ellipsis.
 */
export function fitted(dated: DatedStatement, { subject, spans }: TitleClause, lengths: TitleLengths): string {
  const head = subject === '' ? '' : `${subject} `;
  const words = head + spans.map((span) => dated.statement.words(span)).join(' ');
  if (words.length <= (spans.length > 1 ? lengths.longest : lengths.preferred)) return words;
  const narrow = spans.length > 1 ? narrowed(dated, spans) : undefined;
  if (narrow) return fitted(narrow, { subject, spans: [narrow.statement.whole] }, lengths);
  const own = spans.find((each) => holdsDate(dated, each) && dated.statement.clauses.verbCount(each) > 0);
  const span = own ?? { start: spans[0]?.start ?? 0, end: spans.at(-1)?.end ?? 0 };
  const shorter = shortened(dated, span, head, lengths);
  if (shorter !== undefined) return shorter;
  if (words.length <= lengths.longest) return words;
  const parts = partsOf(dated, span);
  return (
    antecedent(dated, parts, lengths.longest) ??
    eventBefore(dated) ??
    head + cutShort(dated, span, parts, lengths.longest - head.length)
  );
}

/** The longest of the shorter clauses that is no longer than is preferred, else the shortest. */
function shortened(dated: DatedStatement, span: Span, head: string, lengths: TitleLengths): string | undefined {
  let shortest: string | undefined;
  for (const each of shorterClauses(dated, span, head, lengths.longest)) {
    if (each.length <= lengths.preferred) return each;
    shortest = each;
  }
  return shortest;
}

/**
 * The clause without asides, then without more and more of its end; from the longest to the shortest, none longer than
 * `longest`.
 */
function* shorterClauses(dated: DatedStatement, span: Span, head: string, longest: number): Generator<string> {
  const kept = withoutAsides(dated, partsOf(dated, span));
  const own = dated.date.end <= span.start ? 0 : kept.findIndex(({ part }) => holdsDate(dated, part));
  /** Units of the parts before each part. */
  const unitsBefore = runningTotals(kept.map(({ words }) => words.length));
  for (let first = 0; first <= own; first++) {
    const isJoined = first > 0 && /^(?:and|or|but) /.test(kept[first]?.part.words ?? '');
    for (let last = isJoined ? -1 : kept.length - 1; last >= own; last--) {
      const least = head.length + (unitsBefore[last] ?? 0) - (unitsBefore[first] ?? 0);
      if (least > longest || isOpenAt(dated, kept, { last, own })) continue;
      const parts = kept.slice(first, last + 1);
      const words = head + joined(dated, parts);
      for (const each of [words, aloneWords(words)]) if (each.length <= longest && isWhole(each)) yield each;
      yield* withoutEnds(dated, parts, head, longest);
    }
    // Only fronted words can be left out at the beginning.
    const part = kept[first]?.part;
    if (!part || head !== '' || holdsDate(dated, part) || !canBeLeftOut(part)) break;
  }
}

/** The sum of the numbers before each. */
function runningTotals(numbers: readonly number[]): number[] {
  let sum = 0;
  return numbers.map((each) => (sum += each) - each);
}

/** A clause, and more than the first half of "After the war ended, the king returned". */
const isWhole = (words: string): boolean => isClause(words) && (!isLeadingClause(words) || hasMainClause(words));

/** Whether a verb stands behind a comma: not in "While it was changed by others, particularly Iemitsu". */
const hasMainClause = (words: string): boolean =>
  words.split(', ').some((part, i) => i > 0 && i < LONGEST_LIST && hasVerb(part) && !startsWithVerb(part));

const canBeLeftOut = ({ isFronted, isLeaning, words }: Part): boolean =>
  /^and (?:with|after|in|on|at|by|under|despite|before) /.test(words) ||
  (isFronted && !/^as (?:many|much|few)/i.test(words)) ||
  isLeaning ||
  /^\p{L}+(?: \p{L}+ly)?$/u.test(words);

/** Whether the words after a part are needed: its verb, the rest of a list, or what a date stands inside. */
function isOpenAt(
  dated: DatedStatement,
  kept: readonly KeptPart[],
  { last, own }: { last: number; own: number },
): boolean {
  const [part, next] = [kept[last]?.part, kept[last + 1]?.part];
  if (!part || !next) return false;
  const isBareDate = last === own && holdsDate(dated, part) && dated.statement.sayingCount(part) === 0;
  if (isBareDate && !next.isLeaning && !next.isParticipial) return true;
  if (last === own && part.isFronted && next.isClause) return true;
  if (dated.statement.clauses.endsInComplement({ start: kept[0]?.part.start ?? part.start, end: part.end }))
    return true;
  if (/^but (?:in|on|at|by|for|to|into|with|from|the|an?)\b/.test(next.words) && / not /.test(part.words)) return true;
  if (needsMore(part.words) || (last > own && startsWithVerb(part.words))) return true;
  if ((part.isLeaning || part.isApposition) && startsWithVerb(next.words)) return true;
  const following = kept.slice(last, last + LONGEST_LIST);
  return (
    isMainVerb(kept, last + 1) ||
    isInList(
      following.map((each) => each.part),
      0,
    )
  );
}

/** Whether a part begins with the verb of the sentence, and not with one of several verbs, the last behind "and". */
function isMainVerb(kept: readonly KeptPart[], at: number): boolean {
  const words = kept[at]?.part.words ?? '';
  if (isAuxiliary(/^\p{L}+/u.exec(words)?.[0] ?? '')) return true;
  return startsWithVerb(words) && !kept.slice(at + 1).some(({ part }) => part.words.startsWith('and '));
}

/** "When she entered the convent" without its main clause: "She entered the convent". */
function aloneWords(words: string): string {
  const fronting = hasMainClause(words) ? undefined : leadingWord.exec(words)?.[0];
  if (fronting !== undefined && words.includes(', ') && /^(?:After|Since)/.test(fronting)) return '';
  return fronting === undefined ? '' : words.slice(fronting.length);
}

const leadingWord = /^(?:When|While|As|Although|Though|Because|After|Since),? /;

/** The clause up to a conjunction or participle behind the date: "The town fell in 1450 because the wall was weak". */
function* withoutEnds(
  dated: DatedStatement,
  kept: readonly KeptPart[],
  head: string,
  longest: number,
): Generator<string> {
  const last = kept.at(-1)?.part;
  if (!last || (last.isLeaning && kept.length > 1 && !holdsDate(dated, last))) return;
  const { statement, date } = dated;
  const cuts = cutsIn(dated, { start: Math.max(date.end, last.start), end: last.end }, 'dependent');
  for (const cut of cuts.reverse()) {
    const behindAnd = /^(?:and|but) /.exec(statement.text.slice(cut.end, cut.end + 4))?.[0];
    if (behindAnd && !statement.clauses.startsWithVerb({ start: cut.end + behindAnd.length, end: last.end })) continue;
    const end = statement.words({ start: last.start, end: cut.start });
    const isThat = statement.text.startsWith('that ', cut.end);
    if (kept.length > 1 && end.split(' ').length < 3) continue;
    if (
      needsMore(end) ||
      (isThat && isVerb(end.slice(end.lastIndexOf(' ') + 1))) ||
      (isThat && (beforeThat.test(end) || saying.test(end.slice(-60))))
    )
      continue;
    const words = head + joined(dated, [...kept.slice(0, -1), { part: last, words: end }]);
    for (const each of [words, aloneWords(words)]) if (each.length <= longest && isWhole(each)) yield each;
  }
}

/** "was told by Sihanouk that": what was said belongs to the title. */
const saying = new RegExp(
  String.raw`\b${oneOf(
    'said told wrote claimed argued believed declared announced agreed reported insisted decided demanded asserted showed ' +
      'felt thought knew proved stated concluded established realised realized found ordered proposed hoped feared promised',
  )}\b`,
);

/** Words before "that" that need it: "It was in 1858 that", "began to conclude that". */
const beforeThat = /\bit (?:is|was|would|had)\b|\bto \p{L}+$/iu;

interface KeptPart {
  readonly part: Part;
  readonly words: string;
}

/**
 * The parts without brackets, and without asides between a subject and its verb: "Mao Zedong, who had come down, stood
 * above the square".
 */
function withoutAsides(dated: DatedStatement, parts: readonly Part[]): KeptPart[] {
  const kept: KeptPart[] = [];
  let hasSubject = false;
  let units = 0;
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i];
    if (!part) continue;
    const hasVerb = (): boolean => units > LONGEST_EXAMINED || canBeClause(joined(dated, kept));
    const verbAt = hasSubject && isAside(part) ? mainVerbAfter(dated, parts, i, hasVerb()) : -1;
    if (verbAt > 0) {
      i = verbAt - 1;
      continue;
    }
    const words = withoutBrackets(dated, part);
    kept.push({ part, words });
    units += words.length;
    hasSubject ||= !part.isFronted && !part.isLeaning && !timePhrase.test(words) && !/^\p{L}+ly$/u.test(words);
  }
  return kept;
}

/** "two days after the storm". */
const timePhrase = /^(?:\p{L}+ ){0,3}(?:days?|weeks?|months?|years?|hours?) (?:after|before|later|earlier)\b/iu;

const isAside = (part: Part): boolean =>
  part.isLeaning || part.isParticipial || part.isApposition || /^(?:of|a|an|the) /.test(part.words);

/** The index of the part that begins with the main verb, if only an aside stands before it; else -1. */
function mainVerbAfter(dated: DatedStatement, parts: readonly Part[], from: number, hasVerb: boolean): number {
  for (let i = from; i < Math.min(parts.length - 1, from + LONGEST_LIST); i++) {
    const [part, next] = [parts[i], parts[i + 1]];
    if (!part || !next || holdsDate(dated, part) || (i > from && startsWithVerb(part.words))) return -1;
    const verb = next.words.replace(/^(?:all|both|also|then|later|soon|never|\p{Ll}+ly) /u, '');
    if (hasVerb && /^(?:when|where|while|as|because|if) /.test(part.words)) return -1;
    if (startsWithVerb(verb) && (!hasVerb || isAuxiliary(/^\p{L}+/u.exec(verb)?.[0] ?? ''))) return i + 1;
  }
  return -1;
}

/** The parts joined by commas; no comma after a bare subject whose aside was left out. */
function joined({ statement }: DatedStatement, kept: readonly KeptPart[]): string {
  let title = '';
  kept.forEach(({ part, words }, i) => {
    const before = kept[i - 1]?.part;
    if (before) {
      const signs = statement.text.slice(before.end, part.start);
      const areNeighbours = signs.trim().length <= 1;
      title += areNeighbours ? signs : before.isFronted || canBeClause(title) ? ', ' : ' ';
    }
    title += words;
  });
  return title;
}

/** ", Thrace, which had been Persian since 513 BC": the title is about Thrace. */
function antecedent(dated: DatedStatement, parts: readonly Part[], longest: number): string | undefined {
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const [part, before] = [parts[index], parts[index - 1]];
  const rest = part && part.words.length <= longest ? /^(?:which|who) (.+)$/.exec(part.words)?.[1] : undefined;
  if (!part || !before || rest === undefined || !startsWithVerb(rest)) return undefined;
  const name = antecedentAtEnd(withoutBrackets(dated, before).slice(-longest), part.words.startsWith('who '));
  if (name === undefined) return undefined;
  const title = `${name} ${rest}`;
  return title.length <= longest ? title : undefined;
}
