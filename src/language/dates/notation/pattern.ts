// Parts of patterns that all languages share.
import { oneOf } from '../../text/patterns';

/**
 * A gap between two words: white space, with at most one line break and the quote marks or indent after it. Limited.
 */
export const gap = '\\s{1,9}';
/** A gap that may be missing. */
export const optionalGap = '\\s{0,9}';
export const dash = '(?:-{1,2}|[\\u2010-\\u2015\\u2212])';
/** A day of the month in digits. */
export const dayNumeral = '(?:[12]\\d|3[01]|0?[1-9])';

/**
 * No letter or digit behind: the ranges of the scripts in use. `\p{L}` has hundreds of ranges, and most patterns would take
 * milliseconds to compile.
 */
export const endOfWord = `(?![\\da-zA-Z\\u00c0-\\u00d6\\u00d8-\\u00f6\\u00f8-\\u02af\\u0370-\\u1fff\\u3040-\\ud7ff])`;

/** The source of a pattern, with `gap` in place of each space. */
export const spaced = (...sources: readonly string[]): string => sources.join('').replaceAll(' ', gap);

/** A pattern that the scanner tries at a trigger: sticky, ignoring case. Each space in the sources stands for `gap`. */
export const pattern = (...sources: readonly string[]): RegExp => new RegExp(spaced(...sources), 'iuy');

/** A pattern for the words beside a date, ignoring case. Each space in the sources stands for `gap`. */
export const phrase = (...sources: readonly string[]): RegExp => new RegExp(spaced(...sources), 'iu');

/** The source of a pattern that never matches. */
export const NOTHING = '(?!)';

/** The source of a pattern that matches one of the words; without words, it never matches. */
export function anyOf(words: Iterable<string>): string {
  const list = [...words];
  return list.length === 0 ? NOTHING : oneOf(list);
}

/** The words as triggers: up to the first character that is not a letter. */
export const triggerWords = (words: Iterable<string>): readonly string[] => [
  ...new Set([...words].map((word) => /^\p{L}+/u.exec(word)?.[0] ?? word)),
];

/** The first characters of the words, as characters that can follow a trigger. */
export const initials = (...lists: readonly Iterable<string>[]): string =>
  [...new Set(lists.flatMap((words) => [...words].map((word) => word.charAt(0))))].join('');

/** -1 before Christ, 1 after, 0 if no era is stated. */
export type EraSign = -1 | 0 | 1;

/** A written year and its era as an astronomical year. */
export const astronomical = (year: number, era: EraSign): number => (era < 0 ? 1 - year : year);

/** The named groups of a match. */
export type Groups = Readonly<Partial<Record<string, string>>>;
