import type { Candidate, Side } from './candidates';

/** The thresholds for choosing a place. Each is a likeness between 0 and 1. */
export interface Limits {
  /** Of everything that the fragment gives: words and context. */
  readonly score: number;
  /** The same for a short fragment: it says little, so little of it may be lost. */
  readonly shortScore: number;
  /** The same for a fragment with a wide context, which `describePassage` gives where a text has similar places. */
  readonly wideScore: number;
  /** Of the passage's own words. If they are gone and their context is there, the passage was deleted. */
  readonly words: number;
  /** The same for a short fragment; of a range, each of its ends. */
  readonly shortWords: number;
  /** Of the context on one side. If it is less, the context was replaced, or belongs to another place. */
  readonly context: number;
  /** By how much the best place must be more like the fragment than every other one. */
  readonly lead: number;
}

/**
 * For `findPassage`. Set with `npm run bench -- passages` so that no edited passage of the measured texts is taken for
 * another one: rather an unanswered look-up than a wrong answer.
 */
export const acceptLimits: Limits = {
  score: 0.8,
  shortScore: 0.85,
  wideScore: 0.87,
  words: 0.55,
  shortWords: 0.75,
  context: 0.55,
  lead: 0.1,
};

/** For `describePassage`, which adds context until no other place comes as near as this, edits or not. */
export const rivalLimits: Limits = {
  score: 0.75,
  shortScore: 0.8,
  wideScore: 0.8,
  words: 0.5,
  shortWords: 0.7,
  context: 0.45,
  lead: 0.05,
};

/** Fragments with fewer characters, context included, are short. */
const minLength = 64;
/** A context with more characters, both sides together, is wide. */
const maxContext = 400;

/**
 * Whether the first of several places, best first, may be chosen: `moved` where its words stand unchanged, `fuzzy` where
 * they were edited; undefined where the choice would be a guess.
 */
export function scoreBest([best, ...others]: readonly Candidate[], least: Limits): 'moved' | 'fuzzy' | undefined {
  if (!best || best.words < (best.length < minLength ? least.shortWords : least.words)) return undefined;
  if (best.holdsBeginning || best.sides.some(({ isEchoGone }) => isEchoGone)) return undefined;
  const context = best.sides.reduce((sum, { length }) => sum + length, 0);
  const isWide = context > maxContext;
  if (best.score < (best.length < minLength ? least.shortScore : isWide ? least.wideScore : least.score))
    return undefined;

  // A passage and its neighbour share the context between them. So each side is scored by itself, with the words: its
  // context must still be there, and no other place may come near it. Unchanged words need one such side, edited words
  // both.
  const leads = ({ at, half }: Side, rival: Side | undefined): boolean =>
    !rival || rival.at === at || half - rival.half >= least.lead;
  const held = best.sides.filter(
    (side, i) => side.context >= least.context && others.every(({ sides }) => leads(side, sides[i])),
  );
  // A few words of context prove nothing if many on the other side are gone.
  const longest = Math.max(...best.sides.map(({ length }) => length));
  if (best.words === 1) return held.some(({ length }) => 4 * length >= longest) ? 'moved' : undefined;
  return held.length === best.sides.length ? 'fuzzy' : undefined;
}
