// The words beside a name in a text.

/** How much text on each side of a name is examined, in UTF-16 units: about five words. */
export const CONTEXT_WIDTH = 40;

/** The widest gap between two neighbouring words, in UTF-16 units: enough for the indent of a wrapped line. */
const WIDEST_GAP = 8;

/**
 * The last word of a text that ends with a gap; empty if there is no gap or no word before it. A full stop is included
 * only for initials or a title: "J.", "J.-P.", "Gen.".
 */
export function precedingWord(left: string): string {
  const trimmed = left.trimEnd();
  if (trimmed.length === left.length || left.length - trimmed.length > WIDEST_GAP) return '';
  const last = trimmed.split(/[\s(“‘[—–\uFFFC]/u).at(-1) ?? '';
  const word = last.replace(/^["']/, '');
  return /^(?:\p{L}[\p{L}'’-]*|(?:\p{Lu}\.-?){1,4}|\p{Lu}\p{Ll}{1,4}\.)$/u.test(word) ? word : '';
}

/** The first word of a text that begins with a gap; empty if there is none. */
export const followingWord = (right: string): string => firstWord.exec(right)?.[1] ?? '';

const firstWord = new RegExp(`^[ \\u00a0\\n]{1,${WIDEST_GAP}}(\\p{L}[\\p{L}'’-]*)`, 'u');

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a new sentence begins after this text. */
export function opensSentence(left: string): boolean {
  const before = left.replace(/["“‘(]$/, '').trimEnd();
  return before === '' || /[.!?…:;\uFFFC]["”’)]?$/.test(before) || left.slice(before.length).split('\n').length > 2;
}
