import { nearMatches } from '../../text/distance';
import type { Span } from '../../types';
import { maxCandidates } from './occurrences';
import { likeness, placesLike, addLikeness, minLikeness, type Likeness, type Place } from './places';
import type { Sampling } from './seeds';
import { searchable, type Selector, type TextQuoteSelector } from '../selectors';

/** A place that a fragment may mean, as a span of the folded text. Every likeness is between 0 and 1. */
export interface Candidate extends Span {
  /** Likeness of words and context together. */
  readonly score: number;
  /** Likeness of the words alone; of a range, that of its less similar end: both must be there. */
  readonly words: number;
  /** The sides on which the fragment gives a context. If it gives none, one side with the words alone. */
  readonly sides: readonly Side[];
  /** Characters that the fragment gives, context included. */
  readonly length: number;
  /** Another range begins inside this one: it may be two passages and the text between them. */
  readonly holdsBeginning: boolean;
}

/** One side of a candidate: the words at its beginning or end, and the context beside them. */
export interface Side {
  /** Where the words beside the context begin. Two ranges with the same beginning share that side. */
  readonly at: number;
  /** Likeness of the context. */
  readonly context: number;
  /** Characters of the context. */
  readonly length: number;
  /** Likeness of the context and the words beside it. */
  readonly half: number;
  /**
   * The context repeats the words, or nearly, and so much of the context is gone that the place may be the repetition
   * rather than the passage.
   */
  readonly isEchoGone: boolean;
}

/** The most characters between the first and the last words of a range, which its fragment does not give. */
const maxRange = 20_000;

/** A context with fewer characters, such as a full stop or a bracket, says nothing about the place. */
const minContext = 4;

/** The places that resemble the selector's quotation, in no particular order. */
export function candidatesOf(folded: Uint16Array, selector: Selector, sampling: Sampling): Candidate[] {
  const [start, end] = searchable(selector);
  const starts = placesLike(folded, start, sampling);
  const [left, right] = [echoBefore(start), echoAfter(end ?? start)];
  const candidateOf = (first: Place, last: Place): Candidate =>
    candidateFrom(
      first,
      last,
      [sideOf(first, first.prefix, left), sideOf(last, last.suffix, right)],
      first !== last && starts.some((place) => place.start >= first.end && place.start < last.start && hasWords(place)),
    );
  if (!end) return starts.map((place) => candidateOf(place, place));
  return rangesOf(starts.filter(hasWords), placesLike(folded, end, sampling).filter(hasWords)).map(([first, last]) =>
    candidateOf(first, last),
  );
}

/** Whether the words are there, and not only their context. */
const hasWords = ({ exact }: Place): boolean => likeness(exact) > minLikeness;

/** Each beginning with the next end. */
function rangesOf(starts: readonly Place[], ends: readonly Place[]): [first: Place, last: Place][] {
  return starts.flatMap((first): [Place, Place][] => {
    const [last] = ends.filter(({ start }) => start >= first.end).sort((a, b) => a.start - b.start);
    return last && last.start - first.end < maxRange ? [[first, last]] : [];
  });
}

export const bySimilarity = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score || a.start - b.start).slice(0, maxCandidates);

/** Whether a quotation's context repeats its words, or nearly, no further away than they are long. */
const echoBefore = ({ prefix, exact }: TextQuoteSelector): boolean => hasEcho(prefix.slice(-2 * exact.length), exact);
const echoAfter = ({ exact, suffix }: TextQuoteSelector): boolean => hasEcho(suffix.slice(0, 2 * exact.length), exact);

/** The share of its characters in which a repetition may differ: the year of a chronicle's entry, a name. */
const maxDifference = 0.15;
const hasEcho = (context: string, exact: string): boolean =>
  context !== '' && nearMatches(context, exact, Math.floor(exact.length * maxDifference)).length > 0;

function candidateFrom(
  first: Place,
  last: Place,
  [left, right]: readonly [Side, Side],
  holdsBeginning: boolean,
): Candidate {
  const given = first === last ? [first.exact] : [first.exact, last.exact];
  const all = [first.prefix, ...given, last.suffix].reduce(addLikeness);
  const contexts = [left, right].filter(({ length }) => length >= minContext);
  return {
    start: first.start,
    end: last.end,
    score: likeness(all),
    words: Math.min(...given.map(likeness)),
    sides: first !== last ? [left, right] : contexts.length > 0 ? contexts : [left],
    length: all.length,
    holdsBeginning,
  };
}

const sideOf = ({ start, exact }: Place, context: Likeness, hasEcho: boolean): Side => ({
  at: start,
  context: likeness(context),
  length: context.length,
  half: likeness(addLikeness(context, exact)),
  isEchoGone: hasEcho && context.errors >= exact.length / 2,
});
