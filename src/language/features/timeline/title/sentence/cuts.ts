import { oneOf } from '../../../../text/patterns';
import type { Span } from '../../../../types';

/** A place where a text may be cut: the signs between two parts. */
export interface Cut extends Span {
  readonly signs: string;
  /** The end of the text examined for the cut: for a conjunction's cut, the end of the conjunction. */
  readonly seen: number;
}

// A capture group covers the text after the cut.
const patterns = {
  /** Semicolons, colons and dashes. */
  strong: /[;；] ?|\]\] ?|: | [—–-]{1,2} |—{1,2}|–{2}|-{2}|：/g,
  /** Any conjunction between two clauses or two verbs. */
  conjoined:
    /(?:,? (?:and|but)|, (?:while|whereas|yet|so))(?: then| later| finally| soon| also)?,? | (?:when|until), /g,
  comma: /, |[，、,](?=(\p{Script=Han}))/gu,
  conjunction: / (?=((?:and|but|which|who|whom|whose|because|while|after|before|when|where|although|until|so) ))/g,
  /** Before words that depend on the clause: "because", "which", "stating". */
  dependent: new RegExp(
    ` (?=((?:${oneOf(
      'who which that whom whose because while after before when where although though until so and but',
    )}|(?!during|according|including|concerning|regarding)\\p{Ll}{3,}ing) ))`,
    'gu',
  ),
  complement: / (?=(that ))/g,
  preposition: / (?=((?:in|on|at|by|for|with|from|into|under|between|among|against|to|as|that|during|through|over) ))/g,
  word: / |(?<=[，、。；：])/g,
} as const;

export type CutKind = keyof typeof patterns;

/** All cuts of a kind, from left to right. */
export const cutsOf = (text: string, kind: CutKind): Cut[] =>
  [...text.matchAll(patterns[kind])].map(({ 0: signs, 1: next = '', index: start }) => {
    const end = start + signs.length;
    return { start, end, signs: signs.trim(), seen: end + next.length };
  });

/** The spans between cuts. */
export function partsBetween({ start, end }: Span, cuts: readonly Span[]): Span[] {
  const starts = [start, ...cuts.map((cut) => cut.end)];
  return starts.map((each, i) => ({ start: each, end: cuts[i]?.start ?? end }));
}
