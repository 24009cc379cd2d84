// Which characters count as the same when texts are compared: names (normalize.ts), passages (sources/folding) and the
// words of quotations. Each of them adds its own rules and documents them.

/** Apostrophes, some of which are also single quotation marks. */
export const apostrophes = '‘’ʼ';
/** ʿayn, hamza and ʻokina: letters that many writers leave out or write as an apostrophe. */
export const consonantMarks = 'ʾʿʻʽˈ';
/** Hyphens and dashes that may join the parts of a word or a number. */
export const hyphens = '‐‑‒–−';
/** Soft hyphen and word joiner: invisible characters inside a word. */
export const invisibles = '\u00ad\u2060';

/** A text without the accents on its letters: "Dà Yuèjìn" is "Da Yuejin". */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');

/** The form of a text for searches that a person types: without case and accents. */
export const searchForm = (text: string): string => withoutAccents(text).toLowerCase();

/** A text with its first character in upper case. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
