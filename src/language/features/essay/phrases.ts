import { lineStart } from '../../text/lines';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { BARRIER, type Span } from '../../types';
import { isCapital, isIdeograph, wordPattern } from './completionIndex';

/** Words before the cursor that may be the beginning of a name. */
export interface Phrase extends Span {
  readonly text: string;
  /** The number of words; every ideograph is one. */
  readonly words: number;
  /** The previous word is capitalised, and only a space stands between. */
  readonly followsCapital: boolean;
}

/** How far back the search for a name goes: in words, and in UTF-16 units. */
const mostWords = 8;
const longest = 80;

/**
 * The phrases in one line of prose that end at an offset, the longest first. Each begins with a whole word and has a
 * capital or a letter of a script without capitals, and contains no markup. None in the middle of a word.
 */
export function phrasesBefore(document: AnnotatedDocument, offset: number): Phrase[] {
  const line = lineBefore(document, offset);
  if (isUnfinishedMarkup(line)) return [];
  const start = Math.max(offset - line.length, offset - longest, proseStart(document, offset));
  const text = line.slice(line.length - (offset - start));
  const words = [...text.matchAll(wordPattern)].map(({ 0: word, index }) => ({ word, index }));
  // Drops a word whose beginning was cut off.
  if (words[0]?.index === 0 && /[\p{L}\p{N}]$/u.test(line.slice(0, line.length - text.length))) words.shift();
  const last = words.at(-1);
  if (!last || last.index + last.word.length !== text.length || isMidWord(document, offset, last.word)) return [];
  return words
    .slice(-mostWords)
    .map(({ index }, i, kept) => ({
      start: start + index,
      end: offset,
      text: text.slice(index),
      words: kept.length - i,
      followsCapital: /^[\p{Lu}\p{Lt}].* $/su.test(text.slice(kept[i - 1]?.index ?? index, index)),
    }))
    .filter(
      (phrase) =>
        [...phrase.text.matchAll(wordPattern)].some(([word]) => isCapital(word)) && isFree(text, phrase.start - start),
    );
}

/** The text of the offset's line up to the offset. */
function lineBefore(document: AnnotatedDocument, offset: number): string {
  // A longer line is a paragraph, and any markup that matters is near the offset.
  const before = document.text({ start: Math.max(0, offset - 2000), end: offset });
  return before.slice(lineStart(before, before.length));
}

/** The start of the prose without markup that ends at the offset; the offset itself if there is none. */
function proseStart(document: AnnotatedDocument, offset: number): number {
  const passage = document
    .passages({ start: offset, end: offset })
    .find(({ start, end }) => start < offset && offset <= end);
  if (!passage) return offset;
  const mask = passage.text.slice(0, offset - passage.start);
  const text = document.text({ start: passage.start, end: offset });
  let at = mask.length;
  while (at > 0 && mask[at - 1] === text[at - 1] && mask[at - 1] !== BARRIER) at--;
  return passage.start + at;
}

/**
 * Whether the writer is still typing code, a link's target, an address, a tag or a comment, which the parser does not
 * recognise yet.
 */
function isUnfinishedMarkup(line: string): boolean {
  const target = line.lastIndexOf('](');
  const word = line.split(/\s/).at(-1) ?? '';
  return (
    line.split('`').length % 2 === 0 ||
    (target >= 0 && !line.includes(')', target)) ||
    line.lastIndexOf('<!--') > line.lastIndexOf('-->') ||
    /:\/\/|^[<@\\/]|^www\./.test(word)
  );
}

function isMidWord(document: AnnotatedDocument, offset: number, word: string): boolean {
  const next = document.text({ start: offset, end: Math.min(document.length, offset + 1) });
  return !isIdeograph(word) && !isIdeograph(next) && /[\p{L}\p{N}]/u.test(next);
}

/** Nothing before the word makes it part of an address, a variable or a tag. */
const isFree = (text: string, index: number): boolean => index === 0 || !/[@#\\_$&=]/.test(text.charAt(index - 1));
