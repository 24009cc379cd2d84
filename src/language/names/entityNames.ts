import type { Entity, EntityKind } from '../types';
import { hasPairedLetter, withLetterPairs } from './variants/letterPairs';
import { impliedNames, nativeForms } from './variants/native';
import { numberedInWords, rulerVariants } from './variants/numbered';
import { untitledVariants, usualVariants } from './variants/persons';
import { shortFormsOf, shortFormsOfName } from './shortForms';
import { pluralsOf, singularOf } from './spelling';
import { consonantMarks } from '../text/letters';
import { oneOf, wordSet } from '../text/patterns';
import { functionWords, nameParticles, ordinaryWords, titles } from './contextWords';

/** What a name tells about its entry when it is found in a text. */
export type NameRole =
  /** The entry is meant: its heading or another name that it lists. */
  | 'full'
  /** The entry is meant unless another lists these words: "Philip II" for Philip II of Spain. */
  | 'implied'
  /** A family name that the entry lists: "Stalin" under "Also". */
  | 'claimed'
  /** The entry is meant unless somebody else with that family name was named: `Short:`. */
  | 'preferred'
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
  const names = namesAsSpelt(entity);
  // Of an entry with one name, all the others are made from that.
  const { otherNames, shortForms, notPhrases } = entity;
  if (
    otherNames.length + shortForms.length + notPhrases.length === 0 &&
    !entity.native &&
    !hasPairedLetter(entity.label)
  )
    return names;
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i]!;
    if (hasPairedLetter(name.text)) names.push({ ...name, text: withLetterPairs(name.text) });
  }
  return names;
}

function namesAsSpelt(entity: Entity): ListedName[] {
  const familyNames = shortFormsOf(entity);
  if (isPlainPerson(entity)) {
    const names = [nameOf(entity, 'full', entity.label)];
    for (const text of familyNames) names.push(nameOf(entity, 'short', text, true));
    return names;
  }
  const names = listedNames(entity, familyNames);
  if (entity.native) for (const text of impliedNames(entity)) names.push(nameOf(entity, 'full', text));
  if (entity.kind !== 'person') {
    for (const text of numberedInWords(entity.label)) names.push(nameOf(entity, 'full', text));
    return names;
  }
  for (const text of usualVariants(entity)) names.push(nameOf(entity, 'full', text));
  for (const text of rulerVariants(entity)) names.push(nameOf(entity, 'implied', text));
  for (const text of untitledVariants(entity)) names.push(nameOf(entity, 'implied', text));
  for (const text of everyShortForm(entity, names, familyNames)) names.push(nameOf(entity, 'short', text, true));
  return names;
}

/** A person whose only name is two plain words, as most are: it has no forms but the family name. */
const isPlainPerson = ({ kind, label, native, otherNames, shortForms, notPhrases }: Entity): boolean =>
  kind === 'person' &&
  native === undefined &&
  otherNames.length + shortForms.length + notPhrases.length === 0 &&
  twoPlainWords.test(label);

const twoPlainWords = /^(?!The )[A-Z][a-z]+ [A-Z][a-z]+\d*$/;

/** The family names in the label and in the other names of a person. */
function everyShortForm(
  entity: Entity,
  names: readonly ListedName[],
  familyNames: readonly string[],
): Iterable<string> {
  if (names.length === 1 && names[0]?.text === entity.label) return familyNames;
  const others = names.filter(({ role, text }) => role === 'full' && text !== entity.label && /\s/.test(text));
  const forms = others.flatMap(({ text }) => shortFormsOfName(entity, text));
  return forms.length === 0 ? familyNames : new Set([...familyNames, ...forms]);
}

/** All names that the glossary lists for an entry, in singular and plural. */
export function listedNames(entity: Entity, familyNames = shortFormsOf(entity)): ListedName[] {
  const { label, otherNames, native } = entity;
  const quoted = '"”»'.includes(label.slice(-1)) ? /^["“«](.+)["”»]$/.exec(label)?.[1] : undefined;
  const names = inEveryForm(entity, quoted ?? label, quoted !== undefined || isAllCaps(label));
  // "Red Flag (journal)": the words in brackets only tell it from entries of the same name.
  const unbracketed = label.endsWith(')') ? /^(.*\S)\s*\([^()]*\)$/.exec(label)?.[1] : undefined;
  if (unbracketed !== undefined) names.push(nameOf(entity, 'full', unbracketed, true));
  for (const { text, exactCase } of otherNames) {
    if (familyNames.includes(text)) names.push(nameOf(entity, 'claimed', text, true));
    else names.push(...inEveryForm(entity, text, exactCase || isAllCaps(text), capitalWord.test(text)));
  }
  if (native) for (const text of nativeForms(native.script)) names.push(nameOf(entity, 'full', text));
  for (const text of entity.shortForms) names.push(nameOf(entity, 'preferred', text, true));
  for (const text of entity.notPhrases)
    for (const form of [text, ...pluralsOf(text)]) names.push(nameOf(entity, 'not', form));
  return names;
}

/** A full name in singular and plural, with its article and without. */
function inEveryForm(entity: Entity, text: string, isExact: boolean, keepsCapital = false): ListedName[] {
  const names = inBothNumbers(entity, text, isExact, keepsCapital);
  const mayHaveArticle = !isExact && entity.kind !== 'work' && text.startsWith('he ', 1);
  const bare = !mayHaveArticle ? undefined : /^[Tt]he (\p{Lu}.*)$/u.exec(text)?.[1];
  if (bare === undefined || ordinaryWords.has(bare)) return names;
  return [...names, ...inBothNumbers(entity, bare, isExact, !/\s/.test(bare))];
}

/** A full name in singular and plural. */
function inBothNumbers(entity: Entity, text: string, isExact: boolean, keepsCapital = false): ListedName[] {
  const names = [nameOf(entity, 'full', text, isExact, keepsCapital)];
  if (!hasNumber(entity.kind)) return names;
  for (const plural of pluralsOf(text)) names.push(nameOf(entity, 'full', plural, isExact, keepsCapital));
  if (isExact) return names;
  const isOneWord = !/[ -]/.test(text);
  const singular = isOneWord && !mayBePeople(entity.kind, text) ? text : singularOf(text);
  if (singular !== text && !isOtherWord(singular)) names.push(nameOf(entity, 'full', singular, false, isOneWord));
  return names;
}

/** "Huguenots", of whom one is a Huguenot. */
const mayBePeople = (kind: EntityKind, text: string): boolean =>
  (kind === 'organisation' || kind === 'concept') && /^\p{Lu}\p{L}{4,}$/u.test(text) && !notPeoples.has(text);

const notPeoples = wordSet('Cortes Commons Estates Lords Soviets States Guards');

/** Words that mean something else than one of a people: "Lords", "Greens". */
const isOtherWord = (singular: string): boolean =>
  titles.has(singular) || ordinaryWords.has(singular) || functionWords.has(singular);

const capitalWord = /^\p{Lu}\p{Ll}+$/u;

/** An abbreviation matches only in capitals. */
const isAllCaps = (name: string): boolean => !/\p{Ll}/u.test(name) && /\p{Lu}.*\p{Lu}/u.test(name);

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
  if (isExact) return hasSameCapitals(surface, text);
  if (keepsCapital && /^\p{Ll}/u.test(surface)) return false;
  // "the convention" is not the Convention.
  if (losesOnlyCapital(surface, text)) return false;
  const isProper = entity.kind === 'person' || entity.kind === 'place';
  if (isProper && losesCapitals(surface, text, entity.kind)) return false;
  const gaps = gapsIn(surface);
  if (entity.kind === 'person' && gaps < gapsIn(text)) return false;
  const isOneWord = !/[\s'’-]/.test(text);
  return !isOneWord || gaps === 0 || isIdeographic.test(text);
}

/** "he long" does not match He Long, but "mao zedong" and "Cixi county" match. */
function losesCapitals(surface: string, text: string, kind: EntityKind): boolean {
  const small = countOf(withSmallParticles(surface), smallWord);
  if (small <= countOf(withSmallParticles(text), smallWord)) return false;
  const isAllSmall = !/\p{Lu}/u.test(surface);
  return isAllSmall ? letters(surface).length < 9 : kind === 'person' || /^\p{Ll}/u.test(surface);
}

const losesOnlyCapital = (surface: string, text: string): boolean =>
  /^[Tt]he\s+\p{Ll}/u.test(surface) && /^[Tt]he \p{Lu}\S+$/u.test(text);

const endsInClitic = new RegExp(`['’${consonantMarks}](?:s|ll|d|re|ve|t|m)$`, 'i');

const countOf = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
const gap = /[^\s]\s+(?=[^\s])/g;
const smallWord = /(?:^|\s)\p{Ll}/gu;
const isIdeographic = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}]/u;

/** The gaps between words; initials count as one word, with or without gaps and stops: "A. J. P. Taylor" has one. */
const gapsIn = (name: string): number => countOf(name.replace(gapOfInitials, '$1'), gap);
const gapOfInitials = /(?<!\p{L})(\p{Lu})\.?\s+(?=\p{Lu}(?!\p{L}))/gu;

/** The letters and digits of a name, unchanged. */
const letters = (name: string): string => name.replace(/[^\p{L}\p{N}\p{M}]+/gu, '');

/**
 * Whether two spellings that are the same when folded have the same capitals, so that "göring" is not Göring. A particle
 * may have either. Names of up to three letters keep their diaeresis too: "Lu" is not Lü.
 */
function hasSameCapitals(surface: string, text: string): boolean {
  const [own, other] = [letters(withSmallParticles(surface)), letters(withSmallParticles(text))];
  if (own === other) return true;
  const isShort = own.length <= SHORT_NAME && other.length <= SHORT_NAME;
  if (isShort && diaeresisOf(own) !== diaeresisOf(other)) return false;
  return isCapital(own) === isCapital(other) && countOf(own, capital) === countOf(other, capital);
}

const SHORT_NAME = 3;
const capital = /\p{Lu}/gu;
const isCapital = (name: string): boolean => /^\p{Lu}/u.test(name);
const diaeresisOf = (name: string): number => name.normalize('NFD').indexOf('\u0308');

/** "Simone De Beauvoir", "D'Annunzio": particles in small letters, wherever they stand. */
const withSmallParticles = (name: string): string => name.replace(particleInName, (particle) => particle.toLowerCase());

const particleInName = new RegExp(
  `(?<![\\p{L}'’])(?:${oneOf(`${nameParticles} of the and y`)}(?=[\\s-])|[dl]['’]|al-)`,
  'giu',
);
