// Which characters count as the same, whoever compares texts: names (normalize.ts), passages (sources/folding) and the
// words of quotations. Each adds what its own subject asks for, and says so.

/** Written for an apostrophe, or as a single quotation mark. */
export const apostrophes = '‘’ʼ';
/** Hyphens and dashes that may join the parts of a word or a number. */
export const hyphens = '‐‑‒–−';
/** Soft hyphen and word joiner: they stand in a word without being seen. */
export const invisibles = '\u00ad\u2060';

/** A text without the accents on its letters: "Dà Yuèjìn" is "Da Yuejin". */
export const withoutAccents = (text: string): string => text.normalize('NFD').replace(/\p{M}+/gu, '');

/** For searches that a person types: without case and accents. */
export const searchForm = (text: string): string => withoutAccents(text).toLowerCase();

/** A text with a capital for its first character. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
