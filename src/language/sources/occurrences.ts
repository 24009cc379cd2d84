import type { Span } from '../types';
import type { Selector, TextQuoteSelector } from './selectors';
import { isInsideWord } from './wordBounds';

/** More places than these are shown to nobody, and looked for no further. */
export const maxCandidates = 12;

/** Matches inside words are passed over. In `aaa…` that would never end: more characters are not compared. */
const maxReads = 20_000_000;

/** Where the words stand as a browser would find them: whole words, the context on either side. Spans of the folded text. */
export function occurrences(folded: string, selector: Selector): Span[] {
  const [start, end] = selector;
  const starts = quoteOccurrences(folded, start, 0, maxCandidates);
  if (!end) return starts;
  return starts.flatMap((first) => {
    // As in a browser, the nearest end counts.
    const [last] = quoteOccurrences(folded, end, first.end, 1);
    return last ? [{ start: first.start, end: last.end }] : [];
  });
}

function quoteOccurrences(folded: string, quote: TextQuoteSelector, from: number, limit: number): Span[] {
  const found = joined(quote).flatMap(({ pattern, start, end }) => {
    const spans: Span[] = [];
    let tries = Math.ceil(maxReads / pattern.length);
    for (let at = folded.indexOf(pattern, from); at >= 0 && tries > 0; at = folded.indexOf(pattern, at + 1)) {
      tries--;
      if (isInsideWord(folded, at) || isInsideWord(folded, at + pattern.length)) continue;
      spans.push({ start: at + start, end: at + end });
      if (spans.length === limit) break;
    }
    return spans;
  });
  return found.sort((a, b) => a.start - b.start).slice(0, limit);
}

/** A quotation and its context meet at a space, or without one where the quotation begins inside a word. */
function joined({ prefix, exact, suffix }: TextQuoteSelector): { pattern: string; start: number; end: number }[] {
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
