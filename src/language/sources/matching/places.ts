import { nearMatches } from '../../text/distance';
import type { Span } from '../../types';
import { alignParts } from './alignment';
import { stringOf, unitsOf } from '../folding/codeUnits';
import { bucketWidth, coarse, fine, neighbourhoods, type Sampling } from './seeds';
import { patternOf, type TextQuoteSelector } from '../selectors';
import { wordEnd, wordStart } from '../folding/wordBounds';

/** How far a part of a quotation is the same, between 0 and 1, and how long that part is in characters. */
export interface Likeness {
  readonly errors: number;
  readonly length: number;
}

export const likeness = ({ errors, length }: Likeness): number => (length === 0 ? 1 : Math.max(0, 1 - errors / length));
export const addLikeness = (a: Likeness, b: Likeness): Likeness => ({
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
export const minLikeness = 0.5;

/** The places that are most like a quotation and its context. */
export function placesLike(folded: Uint16Array, quote: TextQuoteSelector, sampling: Sampling): Place[] {
  const pattern = patternOf(quote);
  const found: Place[] = [];
  for (const at of neighbourhoods(folded, unitsOf(pattern), sampling)) {
    const place = placeNear(folded, quote, pattern, at);
    if (place && !found.some(({ start, end }) => start < place.end && place.start < end)) found.push(place);
  }
  return found;
}

/**
 * Whether a text says elsewhere, in almost the same words, what it says in a span: a chronicle of like entries does. A
 * place that is no more like a quotation than the text is like itself proves nothing. `least` is how like, at
 * least.
 */
export function isFormulaic(folded: Uint16Array, { start, end }: Span, least: number): boolean {
  const units = folded.subarray(start, Math.min(end, start + maxFormula));
  const words = stringOf(units);
  const maxErrors = Math.floor(words.length * (1 - least));
  const sampling = words.length < minCoarse ? fine : coarse;
  return neighbourhoods(folded, units, sampling).some((at) => {
    const [from, to] = [Math.max(0, at - bucketWidth), at + 3 * bucketWidth + words.length];
    const [before, after] = [stringOf(folded, from, Math.min(to, start)), stringOf(folded, Math.max(from, end), to)];
    return [before, after].some((near) => nearMatches(near, words, maxErrors).length > 0);
  });
}

/** So many of a passage's characters tell whether a text repeats itself. */
const maxFormula = 300;
/** Fewer characters need not share a long run with their like. */
const minCoarse = 64;

function placeNear(folded: Uint16Array, quote: TextQuoteSelector, pattern: string, at: number): Place | undefined {
  const slack = bucketWidth / 2 + (pattern.length >> 2);
  const from = Math.max(0, at - slack);
  const near = stringOf(folded, from, at + 2 * bucketWidth + pattern.length + slack);
  const [match] = nearMatches(near, pattern, Math.floor(pattern.length * (1 - minLikeness)));
  if (!match) return undefined;
  const exactStart = quote.prefix === '' ? 0 : quote.prefix.length + 1;
  const exactEnd = exactStart + quote.exact.length;
  const { start, end, errors } = alignParts(pattern, near.slice(match.start, match.end), exactStart, exactEnd);
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
