import type { Span } from '../types';
import { blockAround } from './blockBounds';
import { bySimilarity, candidatesOf } from './candidates';
import { drafts, wholeDraft } from './drafts';
import { foldText, toFolded, toSource, type FoldedText } from './foldedText';
import { judge, limits, lowerLimits } from './judgement';
import { occurrences } from './occurrences';
import { foremost } from './seeds';
import { toSelector, type Selector } from './selectors';
import { formatTextFragment, type TextFragment } from './textFragment';

/** A place that is more like may be taken for the passage once that is edited. Below what `findPassage` accepts. */
const rivalLikeness = 0.6;

/**
 * The text fragment (`text=…`) that names a passage: the quotation itself (of a long one its first and last words), and
 * the least context with which `findPassage` could not take another place for it. A short quotation always has some
 * context, for a fragment that is only just unique does not survive an edit; it is taken from the same paragraph if that
 * suffices, and so moves with it. Every fragment is tried before it is given: it must lead to the passage in this text,
 * and to nothing once the passage, or the paragraph that holds it, is deleted. In a text that repeats itself at length,
 * where no context does all this, the longest serves; the whole text, where no shorter one is
 * unique.
 *
 * White space and markup at the ends of the span are left out, and a pair of surrogates is taken whole; `findPassage`
 * then gives the span without them. Empty where nothing else is left.
 */
export function describePassage(text: string | FoldedText, span: Span): string {
  const folded = typeof text === 'string' ? foldText(text) : text;
  const passage = toFolded(folded, span);
  if (passage.start >= passage.end) return '';
  const block = toFolded(folded, blockAround(folded.source, toSource(folded, passage)));
  const rests = [passage, block].map(({ start, end }) => folded.folded.slice(0, start) + folded.folded.slice(end));

  let chosen: TextFragment | undefined;
  let bestSafety = -1;
  for (const draft of drafts(folded, passage, block)) {
    const selector = toSelector(draft);
    const [only, other] = selector ? occurrences(folded.folded, selector) : [];
    if (!selector || other || only?.start !== passage.start || only.end !== passage.end) continue;
    const safety = Math.min(...rests.map((rest) => safetyIn(rest, selector)));
    if (safety > bestSafety || safety === 0) [chosen, bestSafety] = [draft, safety];
    if (safety === safest) break;
  }
  return formatTextFragment(chosen ?? wholeDraft(folded, passage));
}

const safest = 2;

/** How little a text without the passage tempts to take another place for it: not at all (2), not enough (1), or it does. */
function safetyIn(rest: string, selector: Selector): number {
  const candidates = bySimilarity(candidatesOf(rest, selector, foremost));
  if (judge(candidates, limits)) return 0;
  const [best] = candidates;
  return judge(candidates, lowerLimits) || (best && best.words > 0.5 && best.score > rivalLikeness) ? 1 : safest;
}
