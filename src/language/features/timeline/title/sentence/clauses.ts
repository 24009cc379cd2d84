import type { Span } from '../../../../types';
import { firstAtLeast } from '../../../../text/spans';
import {
  isFirstVerb,
  isHalfSubject,
  isLeadingClause,
  isAsideParticiple,
  isAttributive,
  isLeaning,
  isSubjectless,
  isVerb,
  relative,
} from './clauseWords';

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
    this.#verbsAt = words.flatMap(({ 0: each, index }, i) => {
      const before = words[i - 1];
      // "a centralized state": behind an article, a participle belongs to a noun.
      const isAttribute = before && before.index + before[0].length + 1 === index && isAttributive(before[0], each);
      return isVerb(each) && !isAttribute ? [index] : [];
    });
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
    // "gradually converted to Islam".
    const at = /^\p{Ll}+ly$/u.test(this.#words[first] ?? '') ? first + 1 : first;
    return (this.#wordsAt[at] ?? end) < end && isFirstVerb(this.#words[at] ?? '');
  }

  /** The first verb of the span that is not inside a dependent clause at its end. */
  firstVerb({ start, end }: Span): (Span & { readonly word: string }) | undefined {
    const at = this.#verbsAt[firstAtLeast(this.#verbsAt, start)];
    if (at === undefined || at >= end) return undefined;
    const word = this.#words[firstAtLeast(this.#wordsAt, at)] ?? '';
    return { start: at, end: at + word.length, word };
  }

  /** Whether a verb follows within a few words and before a dependent clause: the words before it are its subject. */
  verbSoon({ start, end }: Span): boolean {
    const verb = this.firstVerb({ start, end });
    if (verb && / and $|, $/.test(this.#text.slice(Math.max(start, verb.start - 5), verb.start))) return false;
    if (verb && /, and | that | but /.test(this.#text.slice(start, Math.min(verb.start, start + LONGEST_FRONT))))
      return false;
    const relativeAt = this.#relativesAt[firstAtLeast(this.#relativesAt, start)] ?? end;
    return (
      verb !== undefined && verb.start < relativeAt && this.wordCount({ start, end: verb.start }) <= LONGEST_SUBJECT
    );
  }

  /** Whether the last word of a span is a verb: "The Armagnacs attacked". */
  endsWithVerb({ start, end }: Span): boolean {
    const last = firstAtLeast(this.#wordsAt, end) - 1;
    return (this.#wordsAt[last] ?? -1) >= start && isVerb(this.#words[last] ?? '');
  }

  /** The start of the last word of a span that begins a dependent clause. */
  lastRelative({ start, end }: Span): number | undefined {
    const at = this.#relativesAt[firstAtLeast(this.#relativesAt, end) - 1];
    return at !== undefined && at >= start ? at : undefined;
  }

  /** Whether the last dependent clause of the span has no verb yet: "He believed that Sparta". */
  endsInRelative({ start, end }: Span): boolean {
    const from = Math.max(start, end - LONGEST_FRONT);
    const at = this.#text.slice(from, end).lastIndexOf(' that ');
    const thatAt = at < 0 ? -1 : from + at;
    const relativeAt = Math.max(thatAt, this.#relativesAt[firstAtLeast(this.#relativesAt, end) - 1] ?? -1);
    return relativeAt >= start && this.verbCount({ start: relativeAt, end }) === 0;
  }

  /** Whether a question or a complement at the end has no verb yet: "describes how in 1224". */
  endsInComplement({ start, end }: Span): boolean {
    const from = Math.max(start, end - LONGEST_FRONT);
    const at = Math.max(...complements.map((each) => this.#text.slice(from, end).lastIndexOf(each)));
    return at >= 0 && this.verbCount({ start: from + at, end }) === 0;
  }

  /** Whether all verbs of the span may be participles behind commas: "Tso, already distinguished by his successes". */
  hasOnlyAsides({ start, end }: Span): boolean {
    let from = start;
    for (let verb, i = 0; i < MOST_COMMAS && (verb = this.firstVerb({ start: from, end })); from = verb.end, i++) {
      const comma = this.#commasAt[firstAtLeast(this.#commasAt, verb.start) - 1] ?? -1;
      if (comma < start || this.wordCount({ start: comma, end: verb.start }) > 1) return false;
      if (!isAsideParticiple(this.#text.slice(verb.start, verb.end + 10))) return false;
    }
    return true;
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
    if (isSubjectless(words)) return this.#hasClauseBehindComma(span);
    if (!isLeaning(words))
      return (this.hasMainVerb(span) && !this.hasOnlyAsides(span)) || this.#hasClauseBehindComma(span);
    return isLeadingClause(words) && (this.#hasClauseBehindComma(span) || this.verbCount(span) > 1);
  }

  /** Fronted words, a comma, then a clause: "After two skirmishes, the first battle was fought". */
  #hasClauseBehindComma({ start, end }: Span): boolean {
    const first = firstAtLeast(this.#commasAt, start);
    if (this.#commasAt[first] === start) return false;
    return this.#commasAt.slice(first, first + MOST_COMMAS).some((comma) => {
      const rest = { start: comma + 2, end };
      const words = this.#text.slice(rest.start, Math.min(end, rest.start + LONGEST_FRONT));
      if (rest.start > end || isLeaning(words) || isAsideParticiple(words.replace(asideAdverb, ''))) return false;
      return !this.startsWithVerb(rest) && this.hasMainVerb(rest);
    });
  }
}

const complements = [' that ', ' how ', ' whether ', ' why '];

/** "once held by Georgia", "later known as". */
const asideAdverb = /^(?:once|then|now|later|already|still|long|soon|\p{Ll}+ly) /u;

/** How far a search for "that" goes, in UTF-16 units. */
const LONGEST_FRONT = 200;

/** The most words of a subject. */
const LONGEST_SUBJECT = 12;

/** The most commas between fronted words and their clause. */
const MOST_COMMAS = 4;

const word = /[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*/gu;
const firstWord = new RegExp(word.source, 'u');

const whole = (text: string): Span => ({ start: 0, end: text.length });

/** `Clauses.isClause` for a text of its own. */
export const isClause = (text: string): boolean => new Clauses(text).isClause(whole(text));

/** Whether a text has a verb outside its dependent clauses. */
export const hasVerb = (text: string): boolean => new Clauses(text).hasMainVerb(whole(text));

export const wordCount = (text: string): number => text.match(word)?.length ?? 0;

export const startsWithVerb = (text: string): boolean => isFirstVerb(firstWord.exec(text)?.[0] ?? '');
