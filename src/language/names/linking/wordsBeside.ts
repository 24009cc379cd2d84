// The words beside a name in a text.

/** How much of the text beside a name is looked at, in UTF-16 units: some five words on each side. */
export const CONTEXT_WIDTH = 40;

/** A wider gap than this, in UTF-16 units, parts two words: the indent of a wrapped line is narrower. */
const WIDEST_GAP = 8;

/**
 * The last word of a text that ends with a gap; empty where there is no gap, or no word before it. A full stop belongs to
 * an initial or a title only: "J.", "Gen.".
 */
export function wordBefore(left: string): string {
  const trimmed = left.trimEnd();
  if (trimmed.length === left.length || left.length - trimmed.length > WIDEST_GAP) return '';
  const last = trimmed.split(/[\s(“‘[—–]/u).at(-1) ?? '';
  const word = last.replace(/^["']/, '');
  return /^(?:\p{L}[\p{L}'’-]*|\p{Lu}\.|\p{Lu}\p{Ll}{1,4}\.)$/u.test(word) ? word : '';
}

/** The first word of a text that begins with a gap; empty where there is none. */
export const wordAfter = (right: string): string => firstWord.exec(right)?.[1] ?? '';

const firstWord = new RegExp(`^[ \\u00a0\\n]{1,${WIDEST_GAP}}(\\p{L}[\\p{L}'’-]*)`, 'u');

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a sentence begins behind this text. */
export function opensSentence(left: string): boolean {
  const before = left.replace(/["“‘(]$/, '').trimEnd();
  return before === '' || /[.!?…:;]["”’)]?$/.test(before) || left.slice(before.length).split('\n').length > 2;
}
