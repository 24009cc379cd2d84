import type { Span } from '../../../types';
import { isClause, startsWithVerb, wordCount } from './clauses';
import { isFronted, isLeaning } from './clauseWords';
import { cutShort } from './cutShort';
import { type DatedStatement, holdsDate, partsOf, withoutBrackets } from './datedStatement';
import type { Part } from './part';

/** The words of the spans, shortened to `longest` UTF-16 units if necessary. */
export function fitted(dated: DatedStatement, spans: readonly Span[], longest: number): string {
  const words = spans.map((span) => dated.statement.words(span));
  const length = words.reduce((sum, each) => sum + each.length + 1, -1);
  if (length <= longest) return words.join(' ');
  const span = spans.find((each) => holdsDate(dated, each)) ?? dated.statement.whole;
  const parts = partsOf(dated, span);
  return (
    withoutAsides(dated, parts, longest) ??
    withoutFrontedDate(dated, parts, longest) ??
    fewerParts(dated, parts, longest) ??
    antecedent(dated, parts, longest) ??
    subjectAndDate(dated, parts, longest) ??
    cutShort(dated, span, parts, longest)
  );
}

/** Leaves out brackets, then dependent parts, then appositions, until the words fit. */
function withoutAsides(dated: DatedStatement, parts: readonly Part[], longest: number): string | undefined {
  const kept = parts.map((part) => ({ part, words: withoutBrackets(dated, part) }));
  // The shortest length they can have, with one sign between two parts.
  let length = kept.reduce((sum, { words }) => sum + words.length + 1, -1);
  const clause = (): string | undefined => {
    const title = length <= longest ? joined(dated, kept) : '';
    return title.length <= longest && isClause(title) ? title : undefined;
  };
  let title = clause();
  for (const isAside of [isDependent, isApposition]) {
    for (let i = kept.length - 1; i >= 0 && title === undefined; i--) {
      const each = kept[i];
      if (!each || holdsDate(dated, each.part) || !isAside(each.part, i)) continue;
      kept.splice(i, 1);
      length -= each.words.length + 1;
      title = clause();
    }
  }
  return title;
}

const isDependent = (part: Part, index: number): boolean => part.isLeaning || (index > 0 && part.isParticipial);

const isApposition = (part: Part, index: number): boolean => index > 0 && part.isApposition;

/**
 * "On 4 October 1957, …": the date is shown beside the title, so fronted words that contain nothing else can be left
 * out.
 */
function withoutFrontedDate(dated: DatedStatement, parts: readonly Part[], longest: number): string | undefined {
  const [first, ...rest] = parts;
  if (!first || !holdsDate(dated, first) || !first.isFronted) return undefined;
  const { clauses } = dated.statement;
  if (clauses.wordCount(first) > 8 || clauses.hasMainVerb(first)) return undefined;
  return withoutAsides(dated, rest, longest);
}

interface KeptPart {
  readonly part: Part;
  readonly words: string;
}

/** The parts joined by commas; no comma after a bare subject whose aside was left out. */
function joined({ statement }: DatedStatement, kept: readonly KeptPart[]): string {
  let title = '';
  kept.forEach(({ part, words }, i) => {
    const before = kept[i - 1]?.part;
    if (before) {
      const signs = statement.text.slice(before.end, part.start);
      const areNeighbours = signs.trim().length <= 1;
      title += areNeighbours ? signs : before.isFronted || isClause(title) ? ', ' : ' ';
    }
    title += words;
  });
  return title;
}

/** A run of parts around the date: as many as fit, from the beginning if they form a clause. */
function fewerParts(dated: DatedStatement, parts: readonly Part[], longest: number): string | undefined {
  const { clauses } = dated.statement;
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const runs = new Runs(dated, parts);
  for (let first = 0; first <= index; first++) {
    const head = parts[first];
    if (!head?.canBegin || runs.length(first, index) > longest) continue;
    for (let last = runs.lastWithin(first, index, longest); last >= index; last--) {
      const [end, next] = [parts[last]?.end ?? head.end, parts[last + 1]];
      if (clauses.verbCount({ start: head.start, end }) === 0) break;
      if (next && /^(?:to|that|for) /.test(next.words)) continue;
      const words = runs.words(first, last);
      if (isClause(words)) return words;
    }
  }
  return undefined;
}

/** Consecutive parts without their brackets, and the length of each run of them. */
class Runs {
  readonly #signs: readonly string[];
  readonly #words: readonly string[];
  /** The start of each part when all are joined, including the signs between. */
  readonly #at: readonly number[];

  constructor(dated: DatedStatement, parts: readonly Part[]) {
    const { text } = dated.statement;
    this.#signs = parts.map(({ start }, i) => text.slice(parts[i - 1]?.end ?? start, start));
    this.#words = parts.map((part) => withoutBrackets(dated, part));
    const at = [0];
    parts.forEach((_, i) => at.push((at[i] ?? 0) + (this.#signs[i] ?? '').length + (this.#words[i] ?? '').length));
    this.#at = at;
  }

  length(first: number, last: number): number {
    return (this.#at[last + 1] ?? 0) - (this.#at[first] ?? 0) - (this.#signs[first] ?? '').length;
  }

  /** The last part of a run that is no longer than `longest`. */
  lastWithin(first: number, atLeast: number, longest: number): number {
    let last = atLeast;
    while (last + 1 < this.#words.length && this.length(first, last + 1) <= longest) last++;
    return last;
  }

  words(first: number, last: number): string {
    let words = this.#words[first] ?? '';
    for (let i = first + 1; i <= last; i++) words += (this.#signs[i] ?? '') + (this.#words[i] ?? '');
    return words;
  }
}

/** ", Thrace, which had been Persian since 513 BC": the title is about Thrace. */
function antecedent(dated: DatedStatement, parts: readonly Part[], longest: number): string | undefined {
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const [part, before] = [parts[index], parts[index - 1]];
  const rest = part && part.words.length <= longest ? /^(?:which|who) (.+)$/.exec(part.words)?.[1] : undefined;
  if (!before || rest === undefined || !startsWithVerb(rest)) return undefined;
  const name = nameAtEnd.exec(withoutBrackets(dated, before).slice(-longest))?.[1];
  if (name === undefined) return undefined;
  const title = `${name} ${rest}`;
  return title.length <= longest ? title : undefined;
}

const nameAtEnd = /(?:^| )((?:the )?(?:\p{Lu}[\p{L}’'-]*)(?: \p{Lu}[\p{L}’'-]*){0,5})$/u;

/** The beginning of the sentence, "…", and the part with the date: for a part without its own subject. */
function subjectAndDate(dated: DatedStatement, parts: readonly Part[], longest: number): string | undefined {
  const index = parts.findIndex((part) => holdsDate(dated, part));
  const [subject, part] = [parts[0], parts[index]];
  if (index < 1 || !subject || !part) return undefined;
  const head = withoutBrackets(dated, subject);
  const isOwn = dated.statement.clauses.startsWithVerb(part) || part.isParticipial || part.words.startsWith('and ');
  const canBeSubject = wordCount(head.slice(0, longest)) > 1 && !isFronted(head) && !isLeaning(head);
  if (!isOwn || !canBeSubject || head.length > longest / 2) return undefined;
  const title = `${head} … ${part.words}`;
  return title.length <= longest ? title : undefined;
}
