// Lists of words, as sets to look in and as parts of regular expressions.

/** The words of one string: `wordSet('in on at')`. Any white space parts them. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** The words of one string, in their order. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * The source of a pattern that matches one of the words: `(?:September|Sept|Sep)`. The longest comes first, so that no
 * word hides one that it begins. Signs that mean something in a pattern are taken literally, spaces too. Words in one
 * string are parted by white space; words that hold spaces come as a list.
 */
export function oneOf(words: Iterable<string> | string): string {
  const list = typeof words === 'string' ? wordList(words) : [...words];
  return `(?:${[...list].sort(longestFirst).map(literally).join('|')})`;
}

/** The source of a pattern that matches exactly this text, with or without the flag `u`. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);
