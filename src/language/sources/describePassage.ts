import type { Span } from '../types';
import { blockAround } from './folding/blockBounds';
import { bySimilarity, candidatesOf } from './matching/candidates';
import { withoutUnits } from './folding/codeUnits';
import { proposeFragments, proposeLongFragments } from './fragmentProposals';
import { SPACE } from './folding/foldedUnits';
import { foldedTextOf, toFolded, toSource, type FoldedText } from './folding/foldedText';
import { scoreBest, rivalLimits } from './matching/scoring';
import { occurrences } from './matching/occurrences';
import { foremost } from './matching/seeds';
import { toSelector, type Selector } from './selectors';
import { formatTextFragment, type TextFragment } from './textFragment';

/**
 * The text fragment (`text=…`) that names a passage, as short as is unique in the text: the quotation itself, of a longer
 * one some of its first and last words, and context only where that occurs elsewhere too. The context is taken from the
 * same paragraph if that is enough, so that it moves with the passage. The fragment is tried: it must lead to the passage
 * in this text, and to nothing once the passage or its paragraph is deleted, else it is made longer. In a text that
 * repeats itself so much that no context does all this, the longest is given, or more and more until it is unique, up to
 * the whole text. At most some ten look-ups.
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
  // Deleted with the space behind it, as writers do.
  const rest = withoutUnits(folded.folded, passage.start, passage.end + Number(folded.folded[passage.end] === SPACE));
  const trial: Trial = {
    isUnique: (draft) => isUnique(draft, folded.folded, passage),
    isSafe: (draft) => isUnique(draft, folded.folded, passage) && isSafeWithout(draft, passage, block, rest),
  };

  const [near, far] = proposeFragments(folded, passage, block);
  const chosen = shortestSafe(near, trial);
  if (chosen?.isSafe) return withinLength(chosen.draft, longest);
  const best = shortestSafe(far, trial) ?? chosen;
  if (best) return withinLength(best.draft, longest);

  for (const draft of proposeLongFragments(folded, passage, longest)) {
    if (trial.isUnique(draft)) return withinLength(draft, longest);
  }
  return '';
}

function withinLength(draft: TextFragment, longest: number): string {
  const fragment = formatTextFragment(draft);
  return fragment.length <= longest ? fragment : '';
}

/** How a fragment is tried: the first is cheap, the second also looks for similar places. */
interface Trial {
  readonly isUnique: (draft: TextFragment) => boolean;
  readonly isSafe: (draft: TextFragment) => boolean;
}

/**
 * The shortest unique one of several fragments, if it is safe; else the shortest that is. Longer ones are assumed to be
 * safer, so that few are tried. If none is safe, the longest is given; undefined if none is unique.
 */
function shortestSafe(
  list: readonly TextFragment[],
  { isUnique, isSafe }: Trial,
): { readonly draft: TextFragment; readonly isSafe: boolean } | undefined {
  let low = list.findIndex(isUnique);
  let high = list.length - 1;
  const [shortest, longest] = [list[low], list[high]];
  if (!shortest || !longest) return undefined;
  if (isSafe(shortest)) return { draft: shortest, isSafe: true };
  if (!isSafe(longest)) return { draft: isUnique(longest) ? longest : shortest, isSafe: false };
  for (low++; low < high;) {
    const middle = (low + high) >>> 1;
    if (isSafe(list[middle] ?? longest)) high = middle;
    else low = middle + 1;
  }
  return { draft: list[high] ?? longest, isSafe: true };
}

/**
 * Whether a fragment leads to nothing in `rest`, the text without the passage, nor in the text without the block of the
 * passage. The ends of a range are also tried alone: where one is deleted, the other must not be joined to words
 * elsewhere.
 */
function isSafeWithout(draft: TextFragment, passage: Span, block: Span, rest: Uint16Array): boolean {
  const selector = toSelector(draft);
  if (!selector || occurrences(rest, selector).length > 0) return false;
  const blockEnd = block.end - (passage.end - passage.start);
  const parts: readonly Selector[] = selector[1] ? [selector, [selector[0]], [selector[1]]] : [selector];
  return parts.every((part) => {
    const rivals = bySimilarity(candidatesOf(rest, part, foremost));
    const outside = rivals.filter(({ start, end }) => end <= block.start || start >= blockEnd);
    return !scoreBest(rivals, rivalLimits) && !scoreBest(outside, rivalLimits);
  });
}

/**
 * Whether a fragment leads to the passage and to no other place of the text. The end of a range occurs nowhere else, since
 * the range would reach that far once its own end is edited.
 */
function isUnique(draft: TextFragment, folded: Uint16Array, passage: Span): boolean {
  const selector = toSelector(draft);
  const [only, other] = selector ? occurrences(folded, selector) : [];
  if (!selector || other || only?.start !== passage.start || only.end !== passage.end) return false;
  return !selector[1] || occurrences(folded, [selector[1]]).length === 1;
}
