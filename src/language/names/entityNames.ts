import type { Entity, EntityKind } from '../types';
import { syllablesOf, wadeGilesOf } from './romanisation';
import { normalizeName } from '../text/normalize';
import { shortFormsOf, shortFormsOfName } from './shortForms';
import { pluralOf, singularOf } from './spelling';
import { capitalised } from '../text/letters';

/** What a name tells about its entry when it is found in a text. */
export type NameRole =
  /** The entry is meant. */
  | 'full'
  /** The entry is meant unless somebody else with that family name was named: `Short:`, or "Stalin" under "Also". */
  | 'claimed'
  /** A family name: the entry is meant only after it was named in full. */
  | 'short'
  /** No name inside this phrase means the entry (`Not:`). */
  | 'not';

export interface ListedName {
  readonly entity: Entity;
  readonly role: NameRole;
  readonly text: string;
  /** Matches only with exactly these letters, capitals and accents. */
  readonly isExact: boolean;
  /** Matches only with its capital: "Labour", listed among the other names of a party. */
  readonly keepsCapital: boolean;
}

const nameOf = (entity: Entity, role: NameRole, text: string, isExact = false, keepsCapital = false): ListedName => ({
  entity,
  role,
  text,
  isExact,
  keepsCapital,
});

/**
 * All names of an entry: the listed ones, those derived from them and from the native name, and a person's family name.
 */
export function everyNameOf(entity: Entity): ListedName[] {
  const familyNames = shortFormsOf(entity);
  const names = listedNames(entity, familyNames);
  for (const text of impliedNames(entity)) names.push(nameOf(entity, 'full', text));
  if (entity.kind !== 'person') return names;
  for (const text of usualVariants(entity)) names.push(nameOf(entity, 'full', text));
  const others = names.filter(({ role, text }) => role === 'full' && text !== entity.label && /\s/.test(text));
  const forms = others.flatMap(({ text }) => shortFormsOfName(entity, text));
  const short = forms.length === 0 ? familyNames : new Set([...familyNames, ...forms]);
  for (const text of short) names.push(nameOf(entity, 'short', text, true));
  return names;
}

/** All names that the glossary lists for an entry, in singular and plural. */
export function listedNames(entity: Entity, familyNames = shortFormsOf(entity)): ListedName[] {
  const { label, otherNames, native } = entity;
  const names = inBothNumbers(entity, label, isAllCaps(label));
  // "Red Flag (journal)": the words in brackets only tell it from entries of the same name.
  const unbracketed = label.endsWith(')') ? /^(.*\S)\s*\([^()]*\)$/.exec(label)?.[1] : undefined;
  if (unbracketed !== undefined) names.push(nameOf(entity, 'full', unbracketed, true));
  for (const { text, exactCase } of otherNames) {
    if (familyNames.includes(text)) names.push(nameOf(entity, 'claimed', text, true));
    else names.push(...inBothNumbers(entity, text, exactCase || isAllCaps(text), capitalWord.test(text)));
  }
  if (native) names.push(nameOf(entity, 'full', native.script));
  for (const text of entity.shortForms) names.push(nameOf(entity, 'claimed', text, true));
  for (const text of entity.notPhrases) names.push(nameOf(entity, 'not', text));
  return names;
}

/** A full name in singular and plural. */
function inBothNumbers(entity: Entity, text: string, isExact: boolean, keepsCapital = false): ListedName[] {
  const names = [nameOf(entity, 'full', text, isExact, keepsCapital)];
  if (!hasNumber(entity.kind)) return names;
  const plural = pluralOf(text);
  if (plural !== text) names.push(nameOf(entity, 'full', plural, isExact, keepsCapital));
  const singular = isExact || !/[ -]/.test(text) ? text : singularOf(text);
  if (singular !== text) names.push(nameOf(entity, 'full', singular));
  return names;
}

/** "George Marshall" for George C. Marshall, "Ieyasu Tokugawa" for Tokugawa Ieyasu. */
function usualVariants({ label, native }: Entity): string[] {
  const variants: string[] = [];
  if (label.includes('. ')) variants.push(label.replace(/(?<=\p{L}) \p{Lu}\.(?= )/gu, ''));
  const words = native && isIdeographic.test(native.script) ? label.split(' ') : [];
  if (words.length === 2) variants.push(words.reverse().join(' '));
  return variants.filter((text) => text !== label);
}

/** Names derived from the native one: its romanisation and, for a pinyin name, the Wade–Giles form. */
function impliedNames(entity: Entity): string[] {
  const { script, romanisation } = entity.native ?? {};
  if (script === undefined) return [];
  const texts: string[] = [];
  if (romanisation !== undefined && countOfSyllables(romanisation) > 1) texts.push(romanisation);
  if (/^\p{sc=Han}+$/u.test(script)) {
    const words = syllablesOf(normalizeName(entity.label).split(' '), script.length);
    if (words) texts.push(...wadeGilesOf(words), words.map((own) => capitalised(own.join(' '))).join(' '));
    else for (const name of fullNames(entity)) texts.push(...mixedWadeGiles(name, romanisation ?? ''));
    if (normalizeName(entity.label) === 'guangzhou') texts.push('Canton');
  }
  const known = normalizeName(entity.label);
  return texts.filter((text) => normalizeName(text) !== known && (entity.kind === 'person' || text.length > 4));
}

const fullNames = (entity: Entity): string[] => [
  entity.label,
  ...entity.otherNames.map(({ text }) => text).filter((text) => /^\p{Lu}\p{Ll}/u.test(text)),
];

/**
 * A name that is partly pinyin, with that part in Wade–Giles: "Hsiang Army". The romanisation shows which words are
 * pinyin.
 */
function mixedWadeGiles(name: string, romanisation: string): string[] {
  const pinyin = normalizeName(romanisation).replace(/ /g, '');
  let spellings = [''];
  let isMixed = false;
  for (const word of name.split(' ')) {
    const own = normalizeName(word);
    const isPinyin = pinyin === '' ? own.length > 3 : pinyin.includes(own);
    const syllables = isPinyin ? [1, 2, 3].map((count) => syllablesOf([own], count)).find(Boolean) : undefined;
    isMixed ||= syllables !== undefined;
    const choices = syllables ? wadeGilesOf(syllables) : [word];
    spellings = spellings.flatMap((head) => choices.map((choice) => (head === '' ? choice : `${head} ${choice}`)));
  }
  return isMixed ? spellings : [];
}

/** Counts each run of vowels as one syllable. */
const countOfSyllables = (romanisation: string): number => normalizeName(romanisation).match(/[aeiouy]+/g)?.length ?? 0;

const capitalWord = /^\p{Lu}\p{Ll}+$/u;

/** An abbreviation matches only in capitals. */
const isAllCaps = (name: string): boolean => /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);

/** Names of people and places have no plural: "Wales" is not the plural of "Wale". */
const hasNumber = (kind: EntityKind): boolean => kind !== 'person' && kind !== 'place';

/**
 * Whether the words of a text may be this name, given that the two have the same words. The risk lies in words that are
 * joined or split: "Wu Han" is not Wuhan, "I ran" is not Iran, "Wale's" is not Wales, "he long" is not He Long.
 */
export function mayBeSpelt({ entity, text, isExact, keepsCapital, role }: ListedName, surface: string): boolean {
  if (surface === text || role === 'not') return true;
  // A possessive is not a plural: "the Black Death's toll".
  if (endsInClitic.test(surface) && !endsInClitic.test(text)) return false;
  if (role === 'short') return unaccented(surface) === unaccented(text);
  if (isExact) return letters(surface) === letters(text);
  if (keepsCapital && /^\p{Ll}/u.test(surface)) return false;
  const isProper = entity.kind === 'person' || entity.kind === 'place';
  if (isProper && losesCapitals(surface, text, entity.kind)) return false;
  const gaps = countOf(surface, gap);
  if (entity.kind === 'person' && gaps < countOf(text, gap)) return false;
  const isOneWord = !/[\s'’-]/.test(text);
  return !isOneWord || gaps === 0 || isIdeographic.test(text);
}

/** "he long" does not match He Long, but "mao zedong" and "Cixi county" match. */
function losesCapitals(surface: string, text: string, kind: EntityKind): boolean {
  const small = countOf(surface, smallWord);
  if (small <= countOf(text, smallWord)) return false;
  const isAllSmall = !/\p{Lu}/u.test(surface);
  return isAllSmall ? letters(surface).length < 9 : kind === 'person' || /^\p{Ll}/u.test(surface);
}

const endsInClitic = /['’](?:s|ll|d|re|ve|t|m)$/i;

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const gap = /[^\s]\s+(?=[^\s])/g;
const smallWord = /(?:^|\s)\p{Ll}/gu;
const isIdeographic = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** The letters and digits of a name, unchanged. */
const letters = (name: string): string => name.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/**
 * The letters without macrons, acutes and similar accents: "Ito" matches Itō. A diaeresis stays: "Lu" does not match
 * Lü.
 */
const unaccented = (name: string): string =>
  letters(name.normalize('NFD').replace(/[\u0300-\u0307\u0309-\u036f]+/gu, ''));
