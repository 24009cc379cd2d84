import { namesOfEntity } from '../../glossary/catalog';
import { normalizeName } from '../../text/normalize';
import { pluralOf } from '../../names/spelling';
import type { Entity } from '../../types';

// Which name of an entry some words of a text are, and how to write another name in their place.

/** Words of a text that are a name: exactly, in another case or spelling, or as its plural. */
export interface NameForm {
  readonly name: string;
  readonly form: 'exact' | 'variant' | 'plural';
}

/** Treats all white space as one space and all apostrophes as one character. */
const evenSpelling = (words: string): string => words.replace(/\s+/g, ' ').replace(/[‘’ʼ]/g, "'").trim();

export const isSameSpelling = (a: string, b: string): boolean => evenSpelling(a) === evenSpelling(b);

/** The name of an entry that some words are; undefined for a short form and for words that match no listed name. */
export function nameFormOf(entity: Entity, words: string): NameForm | undefined {
  const names = namesOfEntity(entity);
  const exact = names.find((name) => isSameSpelling(name, words));
  if (exact !== undefined) return { name: exact, form: 'exact' };
  const normalized = normalizeName(words);
  const variant = names.find((name) => normalizeName(name) === normalized);
  if (variant !== undefined) return { name: variant, form: 'variant' };
  const plural = names.find((name) => normalizeName(pluralOf(name)) === normalized);
  return plural === undefined ? undefined : { name: plural, form: 'plural' };
}

/**
 * A new name, written like the old one in the text: in the plural, in capitals, with a capital at the start of a
 * sentence, in lower case. An abbreviation does not change, because it matches only in capitals.
 */
export function writeLike(words: string, { name, form }: NameForm, newName: string): string {
  if (form === 'exact') return newName;
  const [old, next] = form === 'plural' ? [pluralOf(name), pluralOf(newName)] : [name, newName];
  if (isSameSpelling(words, old) || isAbbreviation(newName)) return next;
  if (isAllCapitals(words)) return next.toUpperCase();
  if (isSameSpelling(words, firstLetterRaised(old))) return firstLetterRaised(next);
  if (words === words.toLowerCase()) return next.toLowerCase();
  if (isSameSpelling(words, inTitleCase(old))) return inTitleCase(next);
  if (isSameSpelling(words, firstLetterLowered(old))) return firstLetterLowered(next);
  return next;
}

const isAllCapitals = (words: string): boolean => /\p{Lu}.*\p{Lu}/su.test(words) && !/\p{Ll}/u.test(words);
const isAbbreviation = (name: string): boolean => isAllCapitals(name) && !/\s/.test(name);
const firstLetterRaised = (words: string): string => words.replace(/\p{L}/u, (letter) => letter.toUpperCase());
const firstLetterLowered = (words: string): string => words.replace(/\p{L}/u, (letter) => letter.toLowerCase());
const inTitleCase = (words: string): string =>
  words.replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toUpperCase());
