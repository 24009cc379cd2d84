import type { Span } from '../types';
import { plainText, type FoldedText } from './folding/foldedText';
import { formatTextFragment, type TextFragment } from './textFragment';
import { isLow } from './folding/foldedUnits';
import { isInsideWord, wordEnd, wordStart } from './folding/wordBounds';

/** Longer passages are named by their first and last words, as browsers do, if that is shorter. Characters. */
const maxQuotation = 100;
/** A passage may be quoted whole up to this many characters, if its ends alone do not tell it from another place. */
const maxWhole = 300;
/**
 * Characters of the first words and of the last ones: as few as are enough. With fewer than 48, a link is lost when one
 * word in ten is edited: then 157 of 200 passages are found with 20 characters, 173 with 32 and 191 with 48.
 */
const rangeEnds = [48, 80, 120];
/** How far a context may reach on each side, in characters. */
const maxReach = 384;
/** A wider context is taken on both sides, so that it holds when one side is edited. */
const maxOneSided = 48;
const reaches = [2, 12, 24, 48, 96, 192, maxReach];
/** A context begins and ends with whole words. Longer words, in characters, are cut. */
const maxWord = 40;

/**
 * Fragments that name a passage, the shortest first: without context, then with context from its own block; and those
 * with context that reaches beyond it. Spans are of the folded text.
 */
export function proposeFragments(
  text: FoldedText,
  passage: Span,
  block: Span,
): [near: TextFragment[], far: TextFragment[]] {
  const quotations = quotationsOf(text, passage);
  const [shortest, longest] = [quotations[0]!, quotations.at(-1)!];
  const isInBlock = ({ start, end }: Span): boolean => start >= block.start && end <= block.end;
  const proposal = (words: TextFragment, around: Span): TextFragment => withContext(text, words, passage, around);
  const bare = contextSpan(text.folded, passage, block, [0, 0]);
  const contexts = (bounds: Span): Span[] =>
    reaches.flatMap((reach) => sidesOf(reach).map((sides) => contextSpan(text.folded, passage, bounds, sides)));
  const within = (arounds: readonly Span[]): TextFragment[] =>
    arounds.flatMap((around) => [proposal(shortest, around), proposal(longest, around)]);
  const far = contexts(wholeOf(text)).filter((around) => !isInBlock(around));
  return [
    shortestFirst([...quotations.map((words) => proposal(words, bare)), ...within(contexts(block))]),
    shortestFirst(within(far)),
  ];
}

/**
 * Fragments with four times as much context each time, up to the whole text, which is unique whatever it repeats. Ends
 * where a fragment would be longer than `longest` characters.
 */
export function* proposeLongFragments(text: FoldedText, passage: Span, longest: number): Generator<TextFragment> {
  const whole = wholeOf(text);
  const words = quotationsOf(text, passage).at(-1)!;
  for (let reach = 4 * maxReach; reach < text.folded.length; reach *= 4) {
    // At the end of a text all of the context is on one side.
    if (reach > longest) return;
    yield withContext(text, words, passage, contextSpan(text.folded, passage, whole, [reach, reach]));
  }
  if (text.folded.length > longest) return;
  yield withContext(text, { start: plainText(text, passage) }, passage, whole);
}

const wholeOf = (text: FoldedText): Span => ({ start: 0, end: text.folded.length });

function sidesOf(reach: number): (readonly [before: number, after: number])[] {
  const both = [reach, reach] as const;
  return reach > maxOneSided ? [both] : [[0, reach], [reach, 0], both];
}

function shortestFirst(fragments: readonly TextFragment[]): TextFragment[] {
  const written = new Map(fragments.map((fragment) => [formatTextFragment(fragment), fragment]));
  return [...written].sort(([a], [b]) => a.length - b.length).map(([, fragment]) => fragment);
}

/** A passage with its context. If it begins or ends inside a word, the context begins with the rest of that word. */
function contextSpan(
  folded: Uint16Array,
  passage: Span,
  bounds: Span,
  [before, after]: readonly [before: number, after: number],
): Span {
  let start = wordStart(folded, Math.max(bounds.start, passage.start - before), maxWord);
  let end = wordEnd(folded, Math.min(bounds.end, passage.end + after), maxWord);
  if (isLow(folded[start])) start--;
  if (isLow(folded[end])) end++;
  return { start: Math.min(start, passage.start), end: Math.max(end, passage.end) };
}

const withContext = (text: FoldedText, words: TextFragment, passage: Span, around: Span): TextFragment => ({
  ...words,
  prefix: plainText(text, { start: around.start, end: passage.start }).trim(),
  suffix: plainText(text, { start: passage.end, end: around.end }).trim(),
});

/** A passage as a fragment may quote it, the shortest first: by more and more words of its ends, and whole. */
function quotationsOf(text: FoldedText, passage: Span): TextFragment[] {
  const length = passage.end - passage.start;
  const whole = { start: plainText(text, passage) };
  if (length <= maxQuotation) return [whole];
  const ranges = rangeEnds
    .filter((each) => 2 * each < length)
    .map((each) => rangeOf(text, passage, each))
    .filter((range) => range !== undefined);
  return ranges.length === 0 || length <= maxWhole ? [...ranges, whole] : ranges;
}

/** The first and last words of a passage; undefined if no words of whole `size` characters can be cut off. */
function rangeOf(text: FoldedText, { start, end }: Span, size: number): TextFragment | undefined {
  const { folded } = text;
  let firstEnd = wordEnd(folded, start + size, maxWord);
  let lastStart = wordStart(folded, end - size, maxWord);
  if (isLow(folded[firstEnd])) firstEnd++;
  if (isLow(folded[lastStart])) lastStart--;
  // Browsers look for whole words, so a word that is longer than `maxWord` cannot be cut.
  if (firstEnd > lastStart || isInsideWord(folded, firstEnd) || isInsideWord(folded, lastStart)) return undefined;
  return {
    start: plainText(text, { start, end: firstEnd }).trim(),
    end: plainText(text, { start: lastStart, end }).trim(),
  };
}
