import { contains, firstAtLeast, firstFrom } from '../../../../text/spans';
import { oneOf } from '../../../../text/patterns';
import type { Span } from '../../../../types';
import { bracketsOf } from './brackets';
import { Clauses } from './clauses';
import { type Cut, type CutKind, cutsOf } from './cuts';
import { type Part, partOf } from './part';

/**
 * A sentence in plain words, with everything its titles need to know. Each fact is computed once, in linear time, and
 * shared by all dates of the sentence. Spans are those of `text`.
 */
export class Statement {
  readonly clauses: Clauses;
  /** Round and square brackets and the text inside, sorted by their starts. */
  readonly asides: readonly Span[];
  readonly #pairs: readonly Span[];
  /** For each offset, the index of the innermost pair around it, or -1. */
  readonly #innermost: Int32Array;
  /** For each pair, the index of the pair around it, or -1. */
  readonly #around: readonly number[];
  /** 1 for each offset inside a date or a name, where no cut is allowed. */
  readonly #closed: Uint8Array;
  /** Offsets of the words that are neither dates nor hollow. */
  readonly #saying: readonly number[];
  readonly #cuts = new Map<CutKind, readonly Cut[]>();
  readonly #parts = new Map<number, Part>();

  /** Dates and names are sorted and disjoint. */
  constructor(
    readonly text: string,
    readonly dates: readonly Span[],
    readonly names: readonly Span[],
  ) {
    this.clauses = new Clauses(text);
    this.#closed = new Uint8Array(text.length + 1);
    for (const { start, end } of [...dates, ...names]) this.#closed.fill(1, start + 1, end);
    this.#pairs = [...bracketsOf(text).pairs].sort((a, b) => a.start - b.start);
    this.asides = this.#pairs.filter(({ start }) => /[([（]/.test(text.charAt(start)));
    this.#innermost = new Int32Array(text.length + 1);
    this.#around = nest(this.#pairs, this.#innermost);
    this.#saying = wordsThatSay(text, dates);
  }

  get whole(): Span {
    return { start: 0, end: this.text.length };
  }

  /** The words of a span, without white space at both ends. */
  words({ start, end }: Span): string {
    return this.text.slice(start, end).trim();
  }

  /** The number of words in a span that are neither dates nor hollow. */
  sayingCount({ start, end }: Span): number {
    return Math.max(0, firstAtLeast(this.#saying, end) - firstAtLeast(this.#saying, start));
  }

  /** The dates that start in a span. */
  datesIn({ start, end }: Span): readonly Span[] {
    return this.dates.slice(firstFrom(this.dates, start), firstFrom(this.dates, end));
  }

  /** The names that start in a span. */
  namesIn({ start, end }: Span): readonly Span[] {
    return this.names.slice(firstFrom(this.names, start), firstFrom(this.names, end));
  }

  /** How many dates start in a span. */
  dateCount({ start, end }: Span): number {
    return Math.max(0, firstFrom(this.dates, end) - firstFrom(this.dates, start));
  }

  /** The brackets and quotation marks around a span, the innermost first, at most `MOST_PAIRS`. */
  pairsAround({ start, end }: Span): Span[] {
    const found: Span[] = [];
    for (let i = this.#innermost[start] ?? -1; i >= 0 && found.length < MOST_PAIRS; i = this.#around[i] ?? -1) {
      const pair = this.#pairs[i];
      if (pair) found.push(pair);
    }
    return found.filter((pair) => end <= pair.end);
  }

  /**
   * Whether the title of a date may be cut at an offset: not inside a name, a date, or a pair that does not contain
   * that date.
   */
  canCut(offset: number, date: Span): boolean {
    if (this.#closed[offset] === 1) return false;
    const pair = this.#pairs[this.#innermost[offset] ?? -1];
    return !pair || contains(pair, date);
  }

  /** All cuts of a kind, from left to right, including those that are not allowed. */
  cuts(kind: CutKind): readonly Cut[] {
    return kept(this.#cuts, kind, () => cutsOf(this.text, kind));
  }

  part(span: Span): Part {
    const key = span.start * (this.text.length + 1) + span.end;
    return kept(this.#parts, key, () => partOf(this.text, this.clauses, span));
  }
}

/** How many nested pairs around a date are considered. */
const MOST_PAIRS = 8;

function kept<K, V>(values: Map<K, V>, key: K, make: () => V): V {
  const known = values.get(key);
  if (known !== undefined) return known;
  const made = make();
  values.set(key, made);
  return made;
}

/**
 * Writes for each offset the index of the innermost pair around it; returns for each pair the index of the pair around
 * it.
 */
function nest(pairs: readonly Span[], innermost: Int32Array): number[] {
  const around: number[] = [];
  let next = 0;
  let current = -1;
  for (let offset = 0; offset < innermost.length; offset++) {
    while (current >= 0 && (pairs[current]?.end ?? 0) <= offset) current = around[current] ?? -1;
    for (; (pairs[next]?.start ?? offset) < offset; next++) {
      around.push(current);
      current = next;
    }
    innermost[offset] = current;
  }
  return around;
}

/** Words that add nothing to a date: "in 1958", "from 1958 until 1962". */
const hollow = new RegExp(
  `^${oneOf(
    'in on at of from to by until since before after around about circa c ca the and or between during year years date ' +
      'dated early late mid till abt bef aft ca 年 在 于 至 到',
  )}$`,
  'iu',
);

const word = /\p{Script=Han}|[\p{L}\p{M}]+/gu;

/** Offsets of the words of a text that are outside its dates and not hollow. Dates are sorted and disjoint. */
export function wordsThatSay(text: string, dates: readonly Span[]): number[] {
  const offsets: number[] = [];
  let from = 0;
  for (const { start, end } of [...dates, { start: text.length, end: text.length }]) {
    for (const { 0: each, index } of text.slice(from, start).matchAll(word)) {
      if (!hollow.test(each)) offsets.push(from + index);
    }
    from = Math.max(from, end);
  }
  return offsets;
}

/** Whether a text contains any word that is not hollow. */
export const saysSomething = (text: string): boolean => wordsThatSay(text, []).length > 0;
