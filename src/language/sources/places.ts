import search from 'approx-string-match';
import type { Span } from '../types';
import { align } from './alignment';
import { bucketWidth, neighbourhoods, type Sampling } from './seeds';
import { patternOf, type TextQuoteSelector } from './selectors';
import { wordEnd, wordStart } from './wordBounds';

/** How far a part of a quotation is the same, between 0 and 1, and how long that part is in characters. */
export interface Likeness {
  readonly errors: number;
  readonly length: number;
}

export const likeness = ({ errors, length }: Likeness): number => (length === 0 ? 1 : Math.max(0, 1 - errors / length));
export const sum = (a: Likeness, b: Likeness): Likeness => ({
  errors: a.errors + b.errors,
  length: a.length + b.length,
});

/** Where a quotation may stand, perhaps edited: a span of the folded text. */
export interface Place extends Span {
  readonly prefix: Likeness;
  readonly exact: Likeness;
  readonly suffix: Likeness;
}

/** Below this a place is unlike: the best of a book for a quotation that it does not hold reaches about 0.45. */
export const unlike = 0.5;

/** The places that are most like a quotation and its context. */
export function places(folded: string, quote: TextQuoteSelector, sampling: Sampling): Place[] {
  const pattern = patternOf(quote);
  const found: Place[] = [];
  for (const at of neighbourhoods(folded, pattern, sampling)) {
    const place = placeNear(folded, quote, pattern, at);
    if (place && !found.some(({ start, end }) => start < place.end && place.start < end)) found.push(place);
  }
  return found;
}

function placeNear(folded: string, quote: TextQuoteSelector, pattern: string, at: number): Place | undefined {
  const slack = bucketWidth / 2 + (pattern.length >> 2);
  const from = Math.max(0, at - slack);
  const near = folded.slice(from, at + 2 * bucketWidth + pattern.length + slack);
  const [match] = search(near, pattern, Math.floor(pattern.length * (1 - unlike)));
  if (!match) return undefined;
  const exactStart = quote.prefix === '' ? 0 : quote.prefix.length + 1;
  const exactEnd = exactStart + quote.exact.length;
  const { start, end, errors } = align(pattern, near.slice(match.start, match.end), exactStart, exactEnd);
  const offset = from + match.start;
  const isEdited = errors[1] > 0;
  return {
    start: isEdited ? wordStart(folded, offset + start, maxWord) : offset + start,
    end: isEdited ? wordEnd(folded, offset + end, maxWord) : offset + end,
    prefix: { errors: errors[0], length: quote.prefix.length },
    exact: { errors: errors[1], length: quote.exact.length },
    suffix: { errors: errors[2], length: quote.suffix.length },
  };
}

/** An edited passage is widened to whole words, up to this many characters. */
const maxWord = 24;
