import type { FoundPassage, PassageCandidate } from '../../sources/findPassage';
import type { Message } from '../../messages';
import { slipsBetween } from '../../text/distance';
import { readable } from './quotations/readable';

/**
 * A place that is less like the fragment, between 0 and 1, is not proposed: it may be alike by chance. Of 200 sentences in
 * which every fourth word was replaced, 97 % still reached it.
 */
export const minNearest = 0.65;

/** A place that is so much less like the fragment than the best one is not proposed beside it. */
export const maxBehindBest = 0.1;

/** Of longer words the beginning is shown. Characters. */
const longest = 80;

/** The places to propose for a fragment that finds no passage, best first: where its words are, else only those near them. */
export function placesToPropose({ candidates, count = 0 }: FoundPassage): readonly PassageCandidate[] {
  if (count > 0) return candidates;
  const least = Math.max(minNearest, (candidates[0]?.score ?? 0) - maxBehindBest);
  return candidates.filter(({ score }) => score >= least);
}

/** The words that are most like those of a link to a passage that was not found; undefined if none come near. */
export function nearestWords(text: string, { candidates }: FoundPassage): string | undefined {
  const [best] = candidates;
  if (!best || best.score < minNearest) return undefined;
  const words = readable(text.slice(0, best.end), best).replace(/\s+/g, ' ').trim();
  return words.length <= longest ? words : `${words.slice(0, longest).trimEnd()} …`;
}

/**
 * Why a fragment finds no passage of a text. `name` is the text's: its words are there more than once; they are there in
 * another context; or they are gone, perhaps with similar ones left.
 */
export function passageProblem(name: string, { count = 0 }: Pick<FoundPassage, 'count'>, nearest?: string): Message {
  if (count > 1) return { code: 'ambiguous-passage', args: [name] };
  if (count === 1) return { code: 'displaced-passage', args: [name] };
  return { code: 'missing-passage', args: nearest === undefined ? [name] : [name, nearest] };
}

/** Slips of the pen for each character of a name, at most: "barbaro.md" for "barbero.md". */
const maxSlips = 0.3;

/** Of some names of files the one that a misspelt name may mean; undefined if none is near. */
export function nearestName(name: string, names: readonly string[]): string | undefined {
  const [best] = names
    .map((each) => ({ each, slips: slipsBetween(each.toLowerCase(), name.toLowerCase()) }))
    .filter(({ slips }) => slips <= maxSlips * name.length)
    .sort((a, b) => a.slips - b.slips);
  return best?.each;
}
