import type { Span } from '../../types';
import { unitsOf } from '../folding/codeUnits';
import { exactMatches } from './exactMatches';
import type { Selector, TextQuoteSelector } from '../selectors';
import { isInsideWord } from '../folding/wordBounds';

/** The most places that are looked for and shown. */
export const maxCandidates = 12;

/** Where the words stand as a browser finds them: whole words, with their context. Spans of the folded text. */
export function occurrences(folded: Uint16Array, selector: Selector): Span[] {
  const [start, end] = selector;
  const starts = quoteOccurrences(folded, start, 0, maxCandidates);
  if (!end) return starts;
  // As in a browser, the nearest end counts. The one found for an earlier start is still the nearest if it lies ahead.
  let last: Span | undefined;
  return starts.flatMap((first) => {
    if (!last || last.start < first.end) [last] = quoteOccurrences(folded, end, first.end, 1);
    last ??= { start: Infinity, end: Infinity };
    return last.end < Infinity ? [{ start: first.start, end: last.end }] : [];
  });
}

function quoteOccurrences(folded: Uint16Array, quote: TextQuoteSelector, from: number, limit: number): Span[] {
  const found = patternsOf(quote).flatMap(({ pattern, start, end }) => {
    if (from + pattern.length > folded.length) return [];
    const isWanted = (at: number): boolean => !isInsideWord(folded, at) && !isInsideWord(folded, at + pattern.length);
    const matches = exactMatches(folded, unitsOf(pattern), from, { limit, isWanted });
    return matches.map((at) => ({ start: at + start, end: at + end }));
  });
  return found.sort((a, b) => a.start - b.start).slice(0, limit);
}

/** A quotation and its context meet at a space, or without one if the quotation begins or ends inside a word. */
function patternsOf({ prefix, exact, suffix }: TextQuoteSelector): { pattern: string; start: number; end: number }[] {
  const befores = prefix === '' ? [''] : [`${prefix} `, prefix];
  const afters = suffix === '' ? [''] : [` ${suffix}`, suffix];
  return befores.flatMap((before) =>
    afters.map((after) => ({
      pattern: before + exact + after,
      start: before.length,
      end: before.length + exact.length,
    })),
  );
}
