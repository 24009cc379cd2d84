import type { Span } from '../types';
import { blockAround } from './folding/blockBounds';
import { bySimilarity, candidatesOf, type Candidate } from './matching/candidates';
import { withoutUnits } from './folding/codeUnits';
import { proposeFragments, proposeLongFragments } from './fragmentProposals';
import { foldedTextOf, toFolded, toSource, type FoldedText } from './folding/foldedText';
import { scoreBest, acceptLimits, rivalLimits } from './matching/scoring';
import { occurrences } from './matching/occurrences';
import { foremost } from './matching/seeds';
import { toSelector } from './selectors';
import { formatTextFragment, type TextFragment } from './textFragment';

/** A place that is more similar may be taken for the passage once that is edited. Less than `findPassage` accepts. */
const rivalLikeness = 0.6;

/**
 * The text fragment (`text=…`) that names a passage: the quotation itself (of a long one its first and last words), and
 * the least context with which `findPassage` does not take another place for it. A short quotation always has some
 * context, since a fragment that is barely unique does not survive an edit. The context is taken from the same paragraph
 * if that is enough, so that it moves with the passage. Each fragment is tried: it must lead to the passage in this text,
 * and to nothing once the passage or its paragraph is deleted. In a text that repeats itself so much that no context does
 * all this, the longest is given, or more and more until it is unique, up to the whole text. At most some ten look-ups.
 *
 * White space and markup at the ends of the span are left out, and `findPassage` then gives the span without them; a
 * surrogate pair is never split. Empty if nothing else is left, and if a unique fragment would be longer than `longest`
 * characters.
 */
export function describePassage(text: string | FoldedText, span: Span, longest = Infinity): string {
  const folded = foldedTextOf(text);
  const passage = toFolded(folded, span);
  if (passage.start >= passage.end) return '';
  const block = toFolded(folded, blockAround(folded.source, toSource(folded, passage)));
  const rest = withoutUnits(folded.folded, passage.start, passage.end);
  const rate = (draft: TextFragment): RatedProposal => ({
    draft,
    safety: safetyOf(draft, folded.folded, passage, block, rest),
  });

  const [near, far] = proposeFragments(folded, passage, block);
  const chosen = shortestSafe(near, rate);
  if (chosen?.safety === Safety.Safe) return withinLength(chosen.draft, longest);
  const wider = shortestSafe(far, rate);
  const best = wider && (!chosen || wider.safety > chosen.safety || wider.safety === Safety.Unsafe) ? wider : chosen;
  if (best && best.safety > Safety.NotUnique) return withinLength(best.draft, longest);

  for (const draft of proposeLongFragments(folded, passage, longest)) {
    if (isUnique(draft, folded.folded, passage)) return withinLength(draft, longest);
  }
  return '';
}

function withinLength(draft: TextFragment, longest: number): string {
  const fragment = formatTextFragment(draft);
  return fragment.length <= longest ? fragment : '';
}

/** How safely a fragment names its passage, from worst to best. */
const Safety = {
  NotUnique: 0,
  /** Another place would be taken for the passage once the passage is deleted. */
  Unsafe: 1,
  /** Another place is similar, but not enough. */
  Tempting: 2,
  Safe: 3,
} as const;

interface RatedProposal {
  readonly draft: TextFragment;
  readonly safety: number;
}

/**
 * The shortest of several fragments that is as safe as the longest. Longer ones are assumed to be safer, so that few are
 * tried. If even the longest is unsafe, it is given.
 */
function shortestSafe(
  list: readonly TextFragment[],
  rate: (draft: TextFragment) => RatedProposal,
): RatedProposal | undefined {
  const rated = list.map((draft) => () => rate(draft));
  const shortest = rated[0]?.();
  if (!shortest || shortest.safety === Safety.Safe || list.length === 1) return shortest;
  let best = rated.at(-1)?.() ?? shortest;
  if (best.safety <= Safety.Unsafe) return best;
  if (shortest.safety === best.safety) return shortest;
  let [low, high] = [1, list.length - 1];
  while (low < high) {
    const middle = (low + high) >>> 1;
    const tried = rated[middle]?.() ?? best;
    if (tried.safety >= best.safety) [best, high] = [tried, middle];
    else low = middle + 1;
  }
  return best;
}

/** `rest` is the text without the passage. The text without the block of the passage is considered too. */
function safetyOf(draft: TextFragment, folded: Uint16Array, passage: Span, block: Span, rest: Uint16Array): number {
  const selector = toSelector(draft);
  if (!selector || !isUnique(draft, folded, passage)) return Safety.NotUnique;
  const rivals = bySimilarity(candidatesOf(rest, selector, foremost));
  const outside = rivals.filter(
    ({ start, end }) => end <= block.start || start >= block.end - (passage.end - passage.start),
  );
  return Math.min(safetyFrom(rivals), safetyFrom(outside));
}

function safetyFrom(rivals: readonly Candidate[]): number {
  if (scoreBest(rivals, acceptLimits)) return Safety.Unsafe;
  const [best] = rivals;
  const tempts = scoreBest(rivals, rivalLimits) ?? (best && best.words > 0.5 && best.score > rivalLikeness);
  return tempts ? Safety.Tempting : Safety.Safe;
}

/** Whether a fragment leads to the passage and to no other place of the text. */
function isUnique(draft: TextFragment, folded: Uint16Array, passage: Span): boolean {
  const selector = toSelector(draft);
  const [only, other] = selector ? occurrences(folded, selector) : [];
  return !other && only?.start === passage.start && only.end === passage.end;
}
