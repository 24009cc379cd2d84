import type { Candidate, Side } from './candidates';

/** What a place must hold to be chosen. All are likenesses between 0 and 1. */
export interface Limits {
  /** Of everything that the fragment gives. */
  readonly score: number;
  /** The same for a fragment of few characters, which names a passage too weakly to be forgiven much. */
  readonly shortScore: number;
  /** The same for a fragment of much context: that is given where the text holds places that are alike. */
  readonly wideScore: number;
  /** Of the passage's own words: where they are gone and their context stands, the passage was deleted. */
  readonly words: number;
  /** Of a context. One that is less like was replaced, or belongs to another place. */
  readonly context: number;
  /** By how much the best must lead on every rival. */
  readonly lead: number;
}

export const acceptLimits: Limits = {
  score: 0.8,
  shortScore: 0.85,
  wideScore: 0.87,
  words: 0.55,
  context: 0.55,
  lead: 0.1,
};

/** `describePassage` gives enough context for no other place to come as near as this. */
export const rivalLimits: Limits = {
  score: 0.55,
  shortScore: 0.75,
  wideScore: 0.55,
  words: 0.45,
  context: 0.45,
  lead: 0,
};

/** Fragments with fewer characters are short. */
const minLength = 64;
/** A context of more characters, both sides together, is wide. */
const maxContext = 400;

/**
 * Whether the first of several places, best first, may be chosen: `moved` where its words stand unchanged, `fuzzy` where
 * they were edited; undefined where the choice would be a guess.
 */
export function scoreBest([best, ...others]: readonly Candidate[], least: Limits): 'moved' | 'fuzzy' | undefined {
  if (!best || best.words < least.words) return undefined;
  if (best.holdsBeginning || best.sides.some(({ isEchoGone }) => isEchoGone)) return undefined;
  const context = best.sides.reduce((sum, { length }) => sum + length, 0);
  const isWide = context > maxContext;
  if (best.score < (best.length < minLength ? least.shortScore : isWide ? least.wideScore : least.score))
    return undefined;

  // A passage and the one beside it share their context on one side. So each side is judged with the words alone: its
  // context must be there still, and no other place may come near it. Unedited words need one such side, edited both.
  const leads = ({ at, half }: Side, rival: Side | undefined): boolean =>
    !rival || rival.at === at || half - rival.half >= least.lead;
  const held = best.sides.filter(
    (side, i) => side.context >= least.context && others.every(({ sides }) => leads(side, sides[i])),
  );
  // A few words of context prove nothing where many on the other side are gone.
  const longest = Math.max(...best.sides.map(({ length }) => length));
  if (best.words === 1) return held.some(({ length }) => 4 * length >= longest) ? 'moved' : undefined;
  return held.length === best.sides.length ? 'fuzzy' : undefined;
}
