import type { Span } from '../types';
import { plainText, type FoldedText } from './folding/foldedText';
import type { TextFragment } from './textFragment';
import { isLow } from './folding/foldedUnits';
import { isInsideWord, wordEnd, wordStart } from './folding/wordBounds';

/** Longer passages are named by their first and last words, as browsers do. Characters. */
const maxQuotation = 300;
/** Characters of the first words and of the last ones. */
const rangeEnd = 120;
/** The minimum length of a fragment in characters, including context, unless its paragraph is shorter. */
const minLength = 96;
/** How far a context may reach on each side, in characters. */
const maxReach = 384;
const reaches = [0, 24, 48, 96, 192, maxReach];
/** A context begins and ends with whole words. Longer words, in characters, are cut. */
const maxWord = 40;

/**
 * Fragments that name a passage, the shortest first: with context from its own block, then with context that reaches
 * beyond it. Spans are of the folded text.
 */
export function proposeFragments(
  text: FoldedText,
  passage: Span,
  block: Span,
): [near: TextFragment[], far: TextFragment[]] {
  const words = quotedWords(text, passage);
  const isInBlock = ({ start, end }: Span): boolean => start >= block.start && end <= block.end;
  const isEnough = ({ start, end }: Span): boolean =>
    words.end !== undefined || end - start >= minLength || (start <= block.start && end >= block.end);
  const contexts = (bounds: Span): Span[] =>
    reaches.map((reach) => contextSpan(text.folded, passage, bounds, reach)).filter(isEnough);
  const proposal = (around: Span): TextFragment => withContext(text, words, passage, around);
  const far = contexts(wholeOf(text)).filter((around) => !isInBlock(around));
  return [distinct(contexts(block)).map(proposal), distinct(far).map(proposal)];
}

/**
 * Fragments with four times as much context each time, up to the whole text, which is unique whatever it repeats. Ends
 * where a fragment would be longer than `longest` characters.
 */
export function* proposeLongFragments(text: FoldedText, passage: Span, longest: number): Generator<TextFragment> {
  const whole = wholeOf(text);
  const words = quotedWords(text, passage);
  for (let reach = 4 * maxReach; reach < text.folded.length; reach *= 4) {
    // At the end of a text all of the context is on one side.
    if (reach > longest) return;
    yield withContext(text, words, passage, contextSpan(text.folded, passage, whole, reach));
  }
  if (text.folded.length > longest) return;
  yield withContext(text, { start: plainText(text, passage) }, passage, whole);
}

const wholeOf = (text: FoldedText): Span => ({ start: 0, end: text.folded.length });

/** Contexts that grow, without those that are the same as the one before. */
const distinct = (spans: readonly Span[]): Span[] =>
  spans.filter(({ start, end }, i) => start !== spans[i - 1]?.start || end !== spans[i - 1]?.end);

/** A passage with its context. If it begins or ends inside a word, the context begins with the rest of that word. */
function contextSpan(folded: Uint16Array, passage: Span, bounds: Span, reach: number): Span {
  let start = wordStart(folded, Math.max(bounds.start, passage.start - reach), maxWord);
  let end = wordEnd(folded, Math.min(bounds.end, passage.end + reach), maxWord);
  if (isLow(folded[start])) start--;
  if (isLow(folded[end])) end++;
  return { start: Math.min(start, passage.start), end: Math.max(end, passage.end) };
}

const withContext = (text: FoldedText, words: TextFragment, passage: Span, around: Span): TextFragment => ({
  ...words,
  prefix: plainText(text, { start: around.start, end: passage.start }).trim(),
  suffix: plainText(text, { start: passage.end, end: around.end }).trim(),
});

function quotedWords(text: FoldedText, { start, end }: Span): TextFragment {
  const { folded } = text;
  if (end - start > maxQuotation) {
    let firstEnd = wordEnd(folded, start + rangeEnd, maxWord);
    let lastStart = wordStart(folded, end - rangeEnd, maxWord);
    if (isLow(folded[firstEnd])) firstEnd++;
    if (isLow(folded[lastStart])) lastStart--;
    // Browsers look for whole words, so a word that is longer than `maxWord` cannot be cut.
    if (!isInsideWord(folded, firstEnd) && !isInsideWord(folded, lastStart)) {
      return {
        start: plainText(text, { start, end: firstEnd }).trim(),
        end: plainText(text, { start: lastStart, end }).trim(),
      };
    }
  }
  return { start: plainText(text, { start, end }) };
}
