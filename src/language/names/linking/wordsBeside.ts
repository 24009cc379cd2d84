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

/**
 * The text before an offset, `CONTEXT_WIDTH` wide. The target of a link directly before it is left out, so that the words
 * of the link stand beside it: "[Maria](url) Komnene". The text is a mask, in which the target is a row of barriers.
 */
export function textBefore(text: string, at: number): string {
  const near = text.slice(Math.max(0, at - CONTEXT_WIDTH), at);
  const gap = /\uFFFC\s{1,3}$/.exec(near)?.[0].slice(1);
  if (gap === undefined) return near;
  const end = at - gap.length;
  let start = end;
  while (start > 0 && end - start < LONGEST_TARGET && text.charAt(start - 1) === '\uFFFC') start--;
  const isTarget = end - start >= SHORTEST_TARGET && /\p{L}/u.test(text.charAt(start - 1));
  return isTarget ? text.slice(Math.max(0, start - CONTEXT_WIDTH), start) + gap : near;
}

/** "](u)", in UTF-16 units. */
const SHORTEST_TARGET = 4;
const LONGEST_TARGET = 400;

/** The first word of a text that begins with a gap; empty if there is none. */
export const followingWord = (right: string): string => firstWord.exec(right)?.[1] ?? '';

const firstWord = new RegExp(`^[ \\u00a0\\n]{1,${WIDEST_GAP}}(\\p{L}[\\p{L}'’-]*)`, 'u');

export const isCapital = (word: string): boolean => /^\p{Lu}/u.test(word);

/** Whether a new sentence begins after this text. */
export function opensSentence(left: string): boolean {
  const before = left.replace(/["“‘(]$/, '').trimEnd();
  return before === '' || /[.!?…:;\uFFFC]["”’)]?$/.test(before) || left.slice(before.length).split('\n').length > 2;
}
