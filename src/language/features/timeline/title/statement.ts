import type { Span } from '../../../types';
import { bracketsOf } from './brackets';

/** A sentence in plain words, with the date that a title is sought for. Spans are those of `text`. */
export interface Statement {
  readonly text: string;
  /** The date's words. */
  readonly focus: Span;
  /** All dates of the sentence, the focus among them. */
  readonly dates: readonly Span[];
  /** Whether the text may be cut at an offset: not inside a name, a date, brackets or quotation marks. */
  canCut(offset: number): boolean;
}

export function createStatement(text: string, focus: Span, dates: readonly Span[], names: readonly Span[]): Statement {
  const closed = new Uint8Array(text.length + 1);
  // Brackets that hold the focus would forbid every cut beside it.
  const pairs = bracketsOf(text).pairs.filter((pair) => pair.start > focus.start || pair.end < focus.end);
  for (const { start, end } of [...pairs, ...dates, ...names]) closed.fill(1, start + 1, end);
  return { text, focus, dates, canCut: (offset) => closed[offset] !== 1 };
}

/** The words of a span, without the spaces around them. */
export const wordsIn = ({ text }: Statement, { start, end }: Span): string => text.slice(start, end).trim();

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** A place where a text may be cut: the signs between two parts. */
export interface Cut extends Span {
  readonly signs: string;
}

/** Where a global pattern matches in a span and cutting is allowed, from left to right. */
export function cutsIn(statement: Statement, { start, end }: Span, pattern: RegExp): Cut[] {
  const cuts: Cut[] = [];
  for (const match of statement.text.slice(0, end).matchAll(pattern)) {
    const cut = { start: match.index, end: match.index + match[0].length, signs: match[0].trim() };
    if (cut.start >= start && statement.canCut(cut.start) && statement.canCut(cut.end)) cuts.push(cut);
  }
  return cuts;
}

/** The parts between cuts. */
export function partsBetween({ start, end }: Span, cuts: readonly Span[]): Span[] {
  const edges = [start, ...cuts.flatMap((cut) => [cut.start, cut.end]), end];
  return cuts
    .concat({ start: end, end })
    .map((_, i) => ({ start: edges[2 * i] ?? start, end: edges[2 * i + 1] ?? end }));
}
