// The pieces of patterns that every language writes alike.
import { oneOf } from '../../text/patterns';

/** A gap between two words: white space, at most one line wrapped with its quote marks or indent. Bounded. */
export const gap = '\\s{1,9}';
/** A gap that may be missing. */
export const optionalGap = '\\s{0,9}';
export const dash = '(?:-{1,2}|[\\u2010-\\u2015\\u2212])';
/** A day of the month in digits. */
export const dayNumeral = '(?:[12]\\d|3[01]|0?[1-9])';

/** The source of a pattern in which spaces stand for `gap`. */
export const spaced = (...sources: readonly string[]): string => sources.join('').replaceAll(' ', gap);

/** A pattern that the scanner tries at a trigger: sticky, any case. Spaces in the sources stand for `gap`. */
export const pattern = (...sources: readonly string[]): RegExp => new RegExp(spaced(...sources), 'iuy');

/** A pattern for the words beside a date, any case. Spaces in the sources stand for `gap`. */
export const phrase = (...sources: readonly string[]): RegExp => new RegExp(spaced(...sources), 'iu');

/** The source of a pattern that matches nowhere. */
export const NOTHING = '(?!)';

/** The source of a pattern that matches one of the words; without any, it matches nowhere. */
export function anyOf(words: Iterable<string>): string {
  const list = [...words];
  return list.length === 0 ? NOTHING : oneOf(list);
}

/** The words as triggers: only what stands before the first sign that is not a letter. */
export const triggerWords = (words: Iterable<string>): readonly string[] => [
  ...new Set([...words].map((word) => /^\p{L}+/u.exec(word)?.[0] ?? word)),
];

/** -1 before Christ, 1 after, 0 where no era is stated. */
export type EraSign = -1 | 0 | 1;

/** A year as written, with its era, as an astronomical year. */
export const astronomical = (year: number, era: EraSign): number => (era < 0 ? 1 - year : year);

/** The named groups of a match. */
export type Groups = Readonly<Partial<Record<string, string>>>;
