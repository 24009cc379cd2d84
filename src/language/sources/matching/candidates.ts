import { nearMatches } from '../../text/distance';
import type { Span } from '../../types';
import { maxCandidates } from './occurrences';
import { likeness, placesLike, addLikeness, minLikeness, type Likeness, type Place } from './places';
import type { Sampling } from './seeds';
import { searchable, type Selector, type TextQuoteSelector } from '../selectors';

/** A place that may be meant: a span of the folded text. Every likeness is between 0 and 1. */
export interface Candidate extends Span {
  /** Likeness of words and context together. */
  readonly score: number;
  /** Likeness of the words alone; of a range, of the less like of its ends, for both must be there. */
  readonly words: number;
  /** The sides on which the fragment gives a context; the words alone where it gives none. */
  readonly sides: readonly Side[];
  /** Characters that the fragment gives, context included. */
  readonly length: number;
  /** A range within which another one begins: perhaps two passages and what is between them. */
  readonly holdsBeginning: boolean;
}

/** One side of a candidate: the words at its beginning or end, and the context beside them. */
export interface Side {
  /** Where the words beside the context begin. Candidates of a range may share one side. */
  readonly at: number;
  /** Likeness of the context. */
  readonly context: number;
  /** Characters of the context. */
  readonly length: number;
  /** Likeness of the context and the words beside it. */
  readonly half: number;
  /** Close by, the context says the words once more or nearly so, and so much of it is gone that they may be what is left of the two. */
  readonly isEchoGone: boolean;
}

/** The words between start and end of a passage are not in its fragment; more than this many are not looked past. */
const maxRange = 20_000;

/** A context of fewer characters, a full stop or a bracket, says nothing of the place. */
const minContext = 4;

/** The places that are like what a selector asks for, in no order. */
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

/** Where only the context stands, nothing begins or ends. */
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

/** Whether a quotation's context says its words once more or nearly so, no farther off than they are long. */
const echoBefore = ({ prefix, exact }: TextQuoteSelector): boolean => hasEcho(prefix.slice(-2 * exact.length), exact);
const echoAfter = ({ exact, suffix }: TextQuoteSelector): boolean => hasEcho(suffix.slice(0, 2 * exact.length), exact);

/** The share of its characters in which an echo may differ: a year of a chronicle, a name. */
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
