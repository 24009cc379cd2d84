import type { Span } from '../types';
import { plainText, type FoldedText } from './foldedText';
import type { TextFragment } from './textFragment';
import { isLow } from './units';
import { isInsideWord, wordEnd, wordStart } from './wordBounds';

/** Longer passages are named by their first and last words: browsers draw the line here too. */
const maxQuotation = 300;
/** Characters of the first words and of the last ones. */
const rangeEnd = 120;
/** Every quotation has so many characters, context included, if its paragraph has. */
const minLength = 96;
/** How far a context may reach on each side, in characters. */
const reaches = [0, 24, 48, 96, 192, 384];
/** A context begins and ends with whole words, of at most so many characters. */
const maxWord = 40;

/**
 * Fragments that name a passage, the shortest first: with context from its own block, then from the text around it. Spans are of the folded text.
 */
export function* drafts(text: FoldedText, passage: Span, block: Span): Generator<TextFragment> {
  const whole = { start: 0, end: text.folded.length };
  const words = wordsOf(text, passage);
  let before = '';
  for (const bounds of [block, whole]) {
    for (const reach of reaches) {
      const around = contextOf(text.folded, passage, bounds, reach);
      const isAll = around.start <= block.start && around.end >= block.end;
      if (words.end === undefined && around.end - around.start < minLength && !isAll) continue;
      const key = `${around.start} ${around.end}`;
      if (key !== before) yield withContext(text, words, passage, around);
      before = key;
    }
  }
}

/** The fragment that gives all the text, passage and context, and so is unique whatever the text repeats. */
export const wholeDraft = (text: FoldedText, passage: Span): TextFragment =>
  withContext(text, { start: plainText(text, passage) }, passage, { start: 0, end: text.folded.length });

/** A passage with its context. Where the passage begins or ends inside a word, the rest of the word belongs to it. */
function contextOf(folded: string, passage: Span, bounds: Span, reach: number): Span {
  let start = wordStart(folded, Math.max(bounds.start, passage.start - reach), maxWord);
  let end = wordEnd(folded, Math.min(bounds.end, passage.end + reach), maxWord);
  if (isLow(folded.charCodeAt(start))) start--;
  if (isLow(folded.charCodeAt(end))) end++;
  return { start: Math.min(start, passage.start), end: Math.max(end, passage.end) };
}

const withContext = (text: FoldedText, words: TextFragment, passage: Span, around: Span): TextFragment => ({
  ...words,
  prefix: plainText(text, { start: around.start, end: passage.start }).trim(),
  suffix: plainText(text, { start: passage.end, end: around.end }).trim(),
});

function wordsOf(text: FoldedText, { start, end }: Span): TextFragment {
  const { folded } = text;
  if (end - start > maxQuotation) {
    let firstEnd = wordEnd(folded, start + rangeEnd, maxWord);
    let lastStart = wordStart(folded, end - rangeEnd, maxWord);
    if (isLow(folded.charCodeAt(firstEnd))) firstEnd++;
    if (isLow(folded.charCodeAt(lastStart))) lastStart--;
    // A run of letters without end cannot be cut: browsers look for whole words.
    if (!isInsideWord(folded, firstEnd) && !isInsideWord(folded, lastStart)) {
      return {
        start: plainText(text, { start, end: firstEnd }).trim(),
        end: plainText(text, { start: lastStart, end }).trim(),
      };
    }
  }
  return { start: plainText(text, { start, end }) };
}
