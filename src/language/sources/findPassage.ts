import type { Span } from '../types';
import { stringOf } from './folding/codeUnits';
import { bySimilarity, candidatesOf } from './matching/candidates';
import { foldedTextOf, toSource, type FoldedText } from './folding/foldedText';
import { scoreBest, acceptLimits } from './matching/scoring';
import { hasOtherNumbers } from './matching/numbers';
import { occurrences } from './matching/occurrences';
import { isFormulaic, minCoarse } from './matching/places';
import { coarse, fine } from './matching/seeds';
import { patternOf, toSelector, type Selector } from './selectors';
import { parseTextFragment } from './textFragment';

/** A place that a fragment may mean. */
export interface PassageCandidate extends Span {
  /** Between 0 and 1; 1 where every word is the same. */
  readonly score: number;
}

/** Where a text fragment leads in a text. */
export interface FoundPassage {
  /**
   * `exact`: the fragment matches one place as it would in a browser; `moved`: its words are unchanged, their context is
   * not; `fuzzy`: the words were edited, and no other place comes near; `ambiguous`: several places are similar, or the
   * best is not similar enough, and none is chosen (`count` tells which); `orphan`: no place is similar.
   */
  readonly status: 'exact' | 'moved' | 'fuzzy' | 'ambiguous' | 'orphan';
  /** The passage; only if one was chosen. */
  readonly span?: Span;
  /** The best candidate's, between 0 and 1; 0 for an orphan. */
  readonly score: number;
  /** How often the words stand in the text, whatever their context; at most twelve. Only where none is chosen. */
  readonly count?: number;
  /** Every place that the fragment may mean, best first, at most twelve. */
  readonly candidates: readonly PassageCandidate[];
}

const orphan: FoundPassage = { status: 'orphan', score: 0, candidates: [] };

/**
 * Finds the passage that a fragment (`text=…`) names, even after text and passage were edited. Never throws, and chooses
 * no passage if another one is similar. Linear in the text. Where several fragments are looked up in one text, fold it
 * once with `foldText`.
 */
export function findPassage(text: string | FoldedText, fragment: string): FoundPassage {
  const parsed = parseTextFragment(fragment);
  const selector = parsed && toSelector(parsed);
  if (!selector) return orphan;
  const folded = foldedTextOf(text);
  const found = exactSpans(folded, selector, toSelector(parsed, true));
  const [only, other] = found;
  if (only) {
    const candidates = found.map((span) => ({ ...toSource(folded, span), score: 1 }));
    return other ? { status: 'ambiguous', score: 1, count: found.length, candidates } : passageAt('exact', candidates);
  }
  let result = orphan;
  for (const sampling of isShort(selector) ? [fine] : [coarse, fine]) {
    const similar = bySimilarity(candidatesOf(folded.folded, selector, sampling));
    const candidates = similar.map((each) => ({ ...toSource(folded, each), score: each.score }));
    const status = scoreBest(similar, acceptLimits);
    const [found] = similar;
    const isGuess =
      status === 'fuzzy' &&
      found &&
      (isFormulaic(folded.folded, found, found.words - acceptLimits.lead / 2) ||
        saysOtherNumbers(folded, selector, found));
    if (status && !isGuess) return passageAt(status, candidates);
    const [best] = candidates;
    if (best) result = { status: 'ambiguous', score: best.score, candidates };
  }
  return result === orphan ? orphan : { ...result, count: occurrences(folded.folded, withoutContext(selector)).length };
}

const withoutContext = ([first, last]: Selector): Selector =>
  last
    ? [
        { ...first, prefix: '' },
        { ...last, suffix: '' },
      ]
    : [{ ...first, prefix: '', suffix: '' }];

/** Whether coarse sampling could miss a place that is like a part of the fragment. */
const isShort = (selector: Selector): boolean => selector.some((quote) => patternOf(quote).length < minCoarse);

/**
 * Whether the numbers of a quotation changed. Of a range, only the ends are known, so any numbers may stand between.
 */
function saysOtherNumbers({ folded }: FoldedText, [first, last]: Selector, { start, end }: Span): boolean {
  if (!last) return hasOtherNumbers(first.exact, stringOf(folded, start, end));
  return (
    hasOtherNumbers(first.exact, stringOf(folded, start, start + first.exact.length)) ||
    hasOtherNumbers(last.exact, stringOf(folded, Math.max(start, end - last.exact.length), end))
  );
}

/**
 * Where the words stand unchanged. Signs at the ends of a fragment's parts count as markup only if nothing else is
 * found.
 */
function exactSpans({ folded }: FoldedText, selector: Selector, bare: Selector | undefined): Span[] {
  const strict = occurrences(folded, selector);
  const isSame = !bare || JSON.stringify(bare) === JSON.stringify(selector);
  return strict.length > 0 || isSame ? strict : occurrences(folded, bare);
}

function passageAt(status: 'exact' | 'moved' | 'fuzzy', candidates: readonly PassageCandidate[]): FoundPassage {
  const [best] = candidates;
  return best ? { status, span: { start: best.start, end: best.end }, score: best.score, candidates } : orphan;
}
