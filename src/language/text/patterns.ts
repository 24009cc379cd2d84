// Lists of words, as sets and as parts of regular expressions.

/** The words in one string, separated by white space, as a set: `wordSet('in on at')`. */
export const wordSet = (words: string): ReadonlySet<string> => new Set(wordList(words));

/** The words in one string, in order. */
export const wordList = (words: string): readonly string[] => words.trim().split(/\s+/);

/**
 * The source of a pattern that matches one of the words: `(?:September|Sept|Sep)`. Longer words come first, so that no
 * word hides one that begins with it. Special characters and spaces match literally. Words in one string are separated
 * by white space; words that contain spaces are passed as a list.
 */
export function oneOf(words: Iterable<string> | string): string {
  const list = typeof words === 'string' ? wordList(words) : [...words];
  return `(?:${[...list].sort(longestFirst).map(literally).join('|')})`;
}

/** The source of a pattern that matches exactly this text, with or without the flag `u`. */
export const literally = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');

const longestFirst = (a: string, b: string): number => b.length - a.length || (a < b ? -1 : 1);

/**
 * The first match of `lead` behind which the rest of the text matches `rest`, which begins with `^` and ends with `$`. Two
 * patterns take linear time where one, `lead` followed by `rest`, may not. `lead` is global.
 */
export function endingBehind(text: string, lead: RegExp, rest: RegExp): RegExpExecArray | undefined {
  for (const match of text.matchAll(lead)) if (rest.test(text.slice(match.index + match[0].length))) return match;
  return undefined;
}
