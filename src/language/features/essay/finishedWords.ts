import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { functionWords } from '../../names/contextWords';
import type { Span } from '../../types';
import { consumed, isIdeograph, type NameStart, wordPattern } from './completionIndex';
import type { Phrase } from './phrases';

/** A phrase before the cursor with the names that it may begin. */
export interface BegunNames {
  readonly phrase: Phrase;
  /** Normalized form of the phrase. */
  readonly key: string;
  readonly starts: readonly NameStart[];
}

/** How far around the cursor the essay's own words are looked up, in UTF-16 units. */
const nearby = 20_000;

/**
 * Whether the words before the cursor may be finished, so that a writer may press Enter there: a name or a part of one
 * ("Peng", "the Great"), a date, an ordinary word ("In"), a word that the essay also uses elsewhere, or so few
 * letters ("Plan A", "Henry I") that they say nothing.
 */
export function isFinished(document: AnnotatedDocument, begun: readonly BegunNames[]): boolean {
  const last = begun.at(-1)?.phrase;
  if (!last || isShort(last.text) || functionWords.has(last.text)) return true;
  if (begun.some(({ key, starts }) => starts.some((start) => endsWord(start, key)))) return true;
  if (document.annotations({ start: last.end - 1, end: last.end }).some(({ end }) => end === last.end)) return true;
  return begun.some(({ phrase, starts }) => starts.length > 0 && standsElsewhere(document, phrase));
}

/** Whether a phrase ends with an ideograph, a single letter or a Roman numeral. */
function isShort(phrase: string): boolean {
  const word = [...phrase.matchAll(wordPattern)].at(-1)?.[0] ?? '';
  return isIdeograph(word) || /^.$/u.test(word) || /^[IVXLCDM]+$/.test(word);
}

/** Whether the typed key ends where a word of the name ends. */
function endsWord(start: NameStart, key: string): boolean {
  const next = start.name.charAt(consumed(start, key.length));
  return !/[\p{L}\p{N}\p{M}]/u.test(next);
}

/** Whether the words of a span stand as whole words elsewhere near it. */
function standsElsewhere(document: AnnotatedDocument, { start, end, text }: Span & { readonly text: string }): boolean {
  const from = Math.max(0, start - nearby);
  const around = document.text({ start: from, end: Math.min(document.length, end + nearby) });
  for (let at = around.indexOf(text); at >= 0; at = around.indexOf(text, at + text.length)) {
    const isWhole = !isLetter(around.charAt(at - 1)) && !isLetter(around.charAt(at + text.length));
    if (from + at !== start && isWhole) return true;
  }
  return false;
}

const isLetter = (character: string): boolean => /[\p{L}\p{N}]/u.test(character);
