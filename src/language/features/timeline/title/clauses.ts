import type { Span } from '../../../types';
import { firstAtLeast } from '../../../text/spans';
import { isFirstVerb, isHalfSubject, isLeadingClause, isLeaning, isVerb, relative } from './clauseWords';

/** The words of a text, found once; questions about any of its spans then need no second pass. */
export class Clauses {
  readonly #text: string;
  readonly #words: readonly string[];
  /** Offsets of the words, of the verbs among them, of the words that begin a dependent clause, and of ", ". */
  readonly #wordsAt: readonly number[];
  readonly #verbsAt: readonly number[];
  readonly #relativesAt: readonly number[];
  readonly #commasAt: readonly number[];

  constructor(text: string) {
    const words = [...text.matchAll(word)];
    this.#text = text;
    this.#words = words.map(([each]) => each);
    this.#wordsAt = words.map(({ index }) => index);
    this.#verbsAt = words.flatMap(({ 0: each, index }) => (isVerb(each) ? [index] : []));
    this.#relativesAt = [...text.matchAll(relative)].map(({ index }) => index);
    this.#commasAt = [...text.matchAll(/, /g)].map(({ index }) => index);
  }

  wordCount({ start, end }: Span): number {
    return firstAtLeast(this.#wordsAt, end) - firstAtLeast(this.#wordsAt, start);
  }

  verbCount({ start, end }: Span): number {
    return firstAtLeast(this.#verbsAt, end) - firstAtLeast(this.#verbsAt, start);
  }

  startsWithVerb({ start, end }: Span): boolean {
    const first = firstAtLeast(this.#wordsAt, start);
    return (this.#wordsAt[first] ?? end) < end && isFirstVerb(this.#words[first] ?? '');
  }

  /** Whether the span has a finite verb outside its dependent clauses. */
  hasMainVerb({ start, end }: Span): boolean {
    const relativeAt = this.#relativesAt[firstAtLeast(this.#relativesAt, start)] ?? end;
    return this.verbCount({ start, end: Math.min(end, relativeAt) }) > 0;
  }

  /** Whether the span can stand alone: a subject, then a verb. Fronted words are allowed if a comma ends them. */
  isClause(span: Span): boolean {
    const words = this.#text.slice(span.start, span.end);
    if (this.wordCount(span) < 4 || this.startsWithVerb(span) || isHalfSubject(words)) return false;
    if (!isLeaning(words)) return this.hasMainVerb(span) || this.#hasClauseBehindComma(span);
    return isLeadingClause(words) && (this.#hasClauseBehindComma(span) || this.verbCount(span) > 1);
  }

  /** Fronted words, a comma, then a clause: "After two skirmishes, the first battle was fought". */
  #hasClauseBehindComma({ start, end }: Span): boolean {
    const first = firstAtLeast(this.#commasAt, start);
    if (this.#commasAt[first] === start) return false;
    return this.#commasAt.slice(first, first + MOST_COMMAS).some((comma) => {
      const rest = { start: comma + 2, end };
      if (rest.start > end || isLeaning(this.#text.slice(rest.start, end))) return false;
      return !this.startsWithVerb(rest) && this.hasMainVerb(rest);
    });
  }
}

/** The most commas between fronted words and their clause. */
const MOST_COMMAS = 4;

const word = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** `Clauses.isClause` for a text of its own. */
export const isClause = (text: string): boolean => new Clauses(text).isClause(whole(text));

export const wordCount = (text: string): number => text.match(word)?.length ?? 0;

export const startsWithVerb = (text: string): boolean => isFirstVerb(text.match(word)?.[0] ?? '');
