import { nearMatches } from '../../text/distance';
import type { Span } from '../../types';
import { alignParts } from './alignment';
import { stringOf, unitsOf } from '../folding/codeUnits';
import { bucketWidth, coarse, fine, neighbourhoods, type Sampling } from './seeds';
import { patternOf, type TextQuoteSelector } from '../selectors';
import { wordEnd, wordStart } from '../folding/wordBounds';

/** How many characters of a part of a quotation differ, and how many it has. */
export interface Likeness {
  readonly errors: number;
  readonly length: number;
}

/** Between 0, nothing alike, and 1, the same. */
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

/** Places that are less like are no places: in a book without the quotation, the best reaches about 0.45. */
export const minLikeness = 0.5;

/** The places that are most like a quotation and its context. They do not overlap. */
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
 * Whether a text repeats the words of a span elsewhere with few changes, like a chronicle of similar entries. In such a
 * text, a place that resembles a quotation proves nothing. `least` is the likeness from which on words are almost
 * the same.
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

/** The characters of a passage that are looked for elsewhere. */
const maxFormula = 300;
/** Fewer characters may differ from a repetition in every run that coarse sampling would find. */
export const minCoarse = 64;

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

/** An edited passage is widened to whole words, by up to this many characters. */
const maxWord = 24;
