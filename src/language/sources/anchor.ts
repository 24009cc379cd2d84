import type { Span } from '../types';
import { parseTextFragment, type TextFragment } from './textFragment';

/** Where a text fragment leads in a text. */
export interface FoundPassage {
  /**
   * `exact`: the words stand in one place; `ambiguous`: in several, and none is chosen; `orphan`: nowhere. (`moved`
   * and `fuzzy` are kept for passages found again after an edit.)
   */
  readonly status: 'exact' | 'moved' | 'fuzzy' | 'ambiguous' | 'orphan';
  readonly span?: Span;
  /** Between 0 and 1; 1 where every word is the same. */
  readonly score: number;
  /** Every place that the fragment may mean, best first. */
  readonly candidates: readonly Span[];
}

const orphan: FoundPassage = { status: 'orphan', score: 0, candidates: [] };

/**
 * Finds the passage that a fragment (`text=…`) names. Any run of white space counts as one space, curly quotation marks
 * as straight ones, letters in either case; Markdown emphasis between words is passed over.
 */
export function findPassage(text: string, fragment: string): FoundPassage {
  const parsed = parseTextFragment(fragment);
  if (!parsed) return orphan;
  const candidates = spansOf(text, parsed);
  const [span] = candidates;
  if (!span) return orphan;
  return candidates.length === 1
    ? { status: 'exact', span, score: 1, candidates }
    : { status: 'ambiguous', score: 1, candidates };
}

function spansOf(text: string, { prefix, start, end, suffix }: TextFragment): Span[] {
  const gap = '[\\s*_>]*';
  const range = end === undefined ? looseWords(start) : `${looseWords(start)}[^]{0,5000}?${looseWords(end)}`;
  const before = prefix === undefined ? '' : `(?<=${looseWords(prefix)}${gap})`;
  const after = suffix === undefined ? '' : `(?=${gap}${looseWords(suffix)})`;
  const pattern = new RegExp(`${wordStart(start)}${before}${range}${after}${wordEnd(end ?? start)}`, 'giu');
  return [...text.matchAll(pattern)].map((match) => ({ start: match.index, end: match.index + match[0].length }));
}

/** The standard matches whole words only. */
const wordStart = (words: string): string =>
  /^[\p{L}\p{N}]/u.test(words) && !isIdeograph(words) ? '(?<![\\p{L}\\p{N}])' : '';
const wordEnd = (words: string): string =>
  /[\p{L}\p{N}]$/u.test(words) && !isIdeograph(words.slice(-1)) ? '(?![\\p{L}\\p{N}])' : '';
const isIdeograph = (words: string): boolean => /^[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u.test(words);

function looseWords(words: string): string {
  return words
    .trim()
    .split(/\s+/)
    .map((word) =>
      word
        .replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
        .replace(/['‘’]/g, "['‘’]")
        .replace(/["“”]/g, '["“”]'),
    )
    .join('(?:[\\s*_>]+|\\[\\^[^\\]]*\\])+');
}
