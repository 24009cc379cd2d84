import type { Span } from '../types';
import { maxCandidates } from './occurrences';
import { likeness, places, sum, type Likeness, type Place } from './places';
import type { Sampling } from './seeds';
import { shortened, type Selector } from './selectors';

/** A place that may be meant: a span of the folded text. Every likeness is between 0 and 1. */
export interface Candidate extends Span {
  /** Likeness of words and context together. */
  readonly score: number;
  /** Likeness of the words alone. */
  readonly words: number;
  /** The sides on which the fragment gives a context; the words alone where it gives none. */
  readonly sides: readonly Side[];
  /** Characters that the fragment gives, context included. */
  readonly length: number;
}

/** One side of a candidate: the words at its beginning or end, and the context beside them. */
export interface Side {
  /** Where the words beside the context begin. Candidates of a range may share one side. */
  readonly at: number;
  /** Likeness of the context. */
  readonly context: number;
  /** Likeness of the context and the words beside it. */
  readonly half: number;
}

/** The words between start and end of a passage are not in its fragment; more than this many are not looked past. */
const maxRange = 20_000;

/** The places that are like what a selector asks for, in no order. */
export function candidatesOf(folded: string, selector: Selector, sampling: Sampling): Candidate[] {
  const [start, end] = shortened(selector);
  const starts = places(folded, start, sampling);
  if (!end) return starts.map((place) => candidate(place, place));
  const ends = places(folded, end, sampling);
  return starts.flatMap((first) =>
    ends
      .filter((last) => last.start >= first.end && last.start - first.end < maxRange)
      .map((last) => candidate(first, last)),
  );
}

export const bySimilarity = (candidates: readonly Candidate[]): Candidate[] =>
  [...candidates].sort((a, b) => b.score - a.score || a.start - b.start).slice(0, maxCandidates);

function candidate(first: Place, last: Place): Candidate {
  const words = first === last ? first.exact : sum(first.exact, last.exact);
  const all = sum(sum(first.prefix, words), last.suffix);
  const left = side(first, first.prefix);
  const right = side(last, last.suffix);
  const given = [first.prefix.length > 0 ? [left] : [], last.suffix.length > 0 ? [right] : []].flat();
  return {
    start: first.start,
    end: last.end,
    score: likeness(all),
    words: likeness(words),
    sides: first !== last ? [left, right] : given.length > 0 ? given : [left],
    length: all.length,
  };
}

const side = ({ start, exact }: Place, context: Likeness): Side => ({
  at: start,
  context: likeness(context),
  half: likeness(sum(context, exact)),
});
