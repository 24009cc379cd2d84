import type { Entity } from '../types';
import { hashSeed, roll } from '../text/hash';
import { NameReader } from './nameReader';
import { BitFilter } from './bitFilter';
import { everyNameOf, type ListedName, mayBeSpelt } from './entityNames';
import { NameList } from './nameList';
import {
  characterTable,
  classOf,
  foldOf,
  IDEOGRAPH,
  IGNORABLE,
  isWordClass,
  LIGATURE,
  normalizeName,
  SPACE,
  WORD,
} from '../text/normalize';
import { givenNameOf } from './rulers';
import { type Exclusion, type FoundWords, meaningAmid, meaningOf, type NameMention, type Reading } from './meanings';
import { PrefixTable } from './prefixTable';
import { hasPairedLetter, withLetterPairs } from './variants/letterPairs';
import { canonicalWord, mayHaveSpellings, variantsOf } from './spelling';
import { beginsWord, endsWord, withMark, wordEnd } from './wordEdges';

/**
 * The lookup from names to entities, in any spelling that counts as the same. Every prefix of a name that ends with a
 * word is hashed into one table. A text is read once and its words are hashed as they are read; the scan looks further
 * only at the first word of a name. The longest name wins.
 */
export class Gazetteer {
  readonly #names: NameList;
  readonly #prefixes: PrefixTable;
  /**
   * Hashes of all prefixes, since a text may join the words of one. Each is entered alone and with what may follow it:
   * the first character of its next word, or `anything`.
   */
  readonly #beginnings: BitFilter;
  readonly #reader = new NameReader();
  /** For each entry, its normalized names that another entry also has. */
  readonly #homonyms = new Map<Entity, Set<string>>();
  /** For each entry; computed on first use. */
  readonly #sharedNames = new Map<Entity, ReadonlySet<string>>();
  readonly #rulersNames = new Set<string>();
  /** By the words as written: a text names the same people many times. */
  readonly #readings = new Map<string, Reading>();

  constructor(entities: readonly Entity[]) {
    this.#prefixes = new PrefixTable(entities.length * prefixesPerEntity);
    this.#beginnings = new BitFilter(entities.length * beginningsPerEntity);
    this.#names = new NameList(entities, entities.length * namesPerEntity);
    entities.forEach((entity, entry) => {
      everyNameOf(entity).forEach((name, place) => this.#addName(name, entry, place));
      const given = entity.kind === 'person' ? givenNameOf(entity.label) : undefined;
      if (given !== undefined) this.#rulersNames.add(normalizeName(given));
    });
    this.#prefixes.trim();
    this.#names.trim();
  }

  /** Whether a normalized word is the given name by which a ruler is called: "isaac" for Isaac I. */
  isRulersName(word: string): boolean {
    return this.#rulersNames.has(word);
  }

  /** The normalized names of an entry that others have too, or that mean it only after it was named in full. */
  sharedNames(entity: Entity): ReadonlySet<string> {
    let shared = this.#sharedNames.get(entity);
    if (!shared) {
      const families = everyNameOf(entity).filter(({ role }) => role === 'short');
      const own = [...families.map(({ text }) => text), ...entity.shortForms];
      shared = new Set([...own.map(normalizeName), ...(this.#homonyms.get(entity) ?? [])]);
      this.#sharedNames.set(entity, shared);
    }
    return shared;
  }

  /** Finds the names in a mask; the result is sorted and disjoint. */
  scan(text: string): NameMention[] {
    if (this.#names.length === 0) return [];
    const table = characterTable;
    const beginnings = this.#beginnings;
    const mentions: NameMention[] = [];
    const exclusions: Exclusion[] = [];
    let at = 0;
    while (at < text.length) {
      const start = at;
      const entry = table[text.charCodeAt(at++)]!;
      const kind = entry >>> 16;
      if (kind !== WORD && kind !== IDEOGRAPH && kind !== LIGATURE) continue;
      let hash = roll(hashSeed, entry & 0xffff);
      let code = text.charCodeAt(at);
      let codes = text.charCodeAt(start);
      let next = table[code]!;
      if (kind === WORD) {
        for (; next >>> 16 === WORD || next >>> 16 === IGNORABLE; next = table[(code = text.charCodeAt(++at))]!) {
          if (next >>> 16 === WORD) hash = roll(hash, next & 0xffff);
          codes |= code;
        }
      }
      // Most words begin no name, and their hash shows it. The hash cannot show it for a word with a ligature or with
      // an apostrophe inside: "Ch'ing".
      const hasLigature = kind === LIGATURE || next >>> 16 === LIGATURE;
      if (!hasLigature && next !== apostrophe) {
        const mayBegin = beginnings.mayHave(hash) && this.#mayGoOn(text, at, hash);
        if (!mayBegin && (codes < FIRST_ACCENTED || !hasPairedLetter(text.slice(start, at)))) continue;
      }
      if (hasLigature) at = wordEnd(text, at);
      if (!beginsWord(text, start)) continue;
      const mention = this.#longestFrom(text, start, exclusions);
      if (!mention) continue;
      mentions.push(mention);
      at = mention.end;
    }
    return mentions;
  }

  /** False if a word is not a name by itself and no name continues with the next word. */
  #mayGoOn(text: string, at: number, hash: number): boolean {
    const code = text.charCodeAt(classOf(text.charCodeAt(at)) === SPACE ? at + 1 : at);
    return (
      !isWordClass(classOf(code)) ||
      this.#beginnings.mayHave(roll(hash, foldOf(code))) ||
      this.#beginnings.mayHave(roll(hash, anything))
    );
  }

  /** The longest name that begins at `start`. A phrase from `Not:` is added to `exclusions`. */
  #longestFrom(text: string, start: number, exclusions: Exclusion[]): NameMention | undefined {
    const reader = this.#reader;
    const found: FoundWords[] = [];
    let firstEnd = -1;
    while (exclusions[0] && exclusions[0].end <= start) exclusions.shift();
    let parts = 0;
    reader.begin(text, start);
    for (let hash = reader.hash, check = reader.check; reader.next(); hash = reader.hash, check = reader.check) {
      const node = this.#nodeAt(hash, check);
      if (node < 0) {
        if (reader.isTied && ++parts < MOST_PARTS) continue;
        break;
      }
      parts = 0;
      if (firstEnd < 0) firstEnd = this.#mayBeGiven(reader) ? reader.end : start;
      const target = this.#prefixes.target(node);
      if (target !== node) reader.restart(this.#prefixes.hashOf(target), this.#prefixes.checkOf(target));
      if (this.#prefixes.first(target) < 0 || !endsWord(text, reader.at)) continue;
      const { end } = reader;
      const { names, excluded, meaning } = this.#read(text.slice(start, end), this.#prefixes.first(target));
      for (const entity of excluded) exclusions.push({ entity, start, end });
      if (meaning) found.push({ end, names, meaning });
    }
    if (found.length === 0) return firstEnd > start ? firstWordOf(text, start, firstEnd) : undefined;
    for (let words = found.pop(); words; words = found.pop()) {
      const { end } = words;
      const meaning = exclusions.length === 0 ? words.meaning : meaningAmid(exclusions, start, words);
      if (meaning) return { start: withMark(text, start), end, ...meaning };
    }
    return undefined;
  }

  /** Whether the word read may be the given name of a person. */
  #mayBeGiven({ hash, text, at }: NameReader): boolean {
    return this.#beginnings.mayHave(roll(hash, anything)) && endsWord(text, at);
  }

  /** The node of the words read, the last of which may be written with paired letters in the glossary: "Goering". */
  #nodeAt(hashBefore: number, checkBefore: number): number {
    const { hash, check, text, wordStart, at } = this.#reader;
    const node = this.#prefixes.find(hash, check);
    if (node >= 0) return node;
    const word = text.slice(wordStart, at);
    if (!hasPairedLetter(word)) return node;
    this.#reader.readAs(hashBefore, checkBefore, normalizeName(withLetterPairs(word)));
    const paired = this.#prefixes.find(this.#reader.hash, this.#reader.check);
    if (paired < 0) this.#reader.restart(hash, check);
    return paired;
  }

  /** What the words of a text mean in the spelling used there; `first` is the first name with these words. */
  #read(surface: string, first: number): Reading {
    const known = this.#readings.get(surface);
    if (known) return known;
    const names: ListedName[] = [];
    const excluded: Entity[] = [];
    for (const name of this.#names.sameAs(first)) {
      if (!mayBeSpelt(name, surface)) continue;
      if (name.role === 'not') excluded.push(name.entity);
      else names.push(name);
    }
    const reading = { names, excluded, meaning: meaningOf(names) };
    if (this.#readings.size === maxReadings) this.#readings.clear();
    this.#readings.set(surface, reading);
    return reading;
  }

  #addName({ entity, role, text }: ListedName, entry: number, place: number): void {
    const normalized = normalizeName(text);
    const node = this.#addPrefixes(
      normalized.endsWith("'") ? normalized.replace(/'{1,9}$/, '') : normalized,
      entity.kind === 'person',
    );
    if (node < 0) return;
    const names = this.#names;
    const other = this.#prefixes.first(node);
    if (other >= 0 && names.entityOf(other) !== entity && role !== 'not' && names.roleOf(other) !== 'not') {
      // A family name always counts as shared.
      if (role !== 'short') this.#share(entity, normalized);
      if (names.roleOf(other) !== 'short') this.#share(names.entityOf(other), normalizeName(names.nameOf(other).text));
    }
    this.#prefixes.setFirst(node, names.add(entry, place, role, other));
  }

  /** Adds every prefix that ends with a word, in every spelling of each word; returns the node of the whole name. */
  #addPrefixes(normalized: string, mayBeGiven: boolean): number {
    const reader = this.#reader;
    const prefixes = this.#prefixes;
    let node = -1;
    const start = firstLetter(normalized);
    if (start < 0) return node;
    reader.begin(normalized, start);
    for (;;) {
      const { hash, check } = reader;
      if (!reader.next()) {
        if (node >= 0) this.#beginnings.add(roll(hash, anything));
        return node;
      }
      const before = node;
      if (!mayHaveSpellings(normalized, reader.wordStart, reader.at)) {
        node = this.#insert(reader);
        if (before >= 0) this.#beginnings.add(roll(hash, normalized.charCodeAt(reader.wordStart)));
        else if (mayBeGiven) this.#beginnings.add(roll(reader.hash, anything));
        continue;
      }
      const word = normalized.slice(reader.wordStart, reader.at);
      const canonical = word === '&' ? 'and' : canonicalWord(word);
      const gap = reader.hasNumberGap ? ' ' : '';
      if (canonical !== word) reader.readAs(hash, check, gap + canonical);
      node = this.#insert(reader);
      if (before >= 0) this.#beginnings.add(roll(hash, canonical.charCodeAt(0)));
      else if (mayBeGiven) this.#beginnings.add(roll(reader.hash, anything));
      for (const variant of variantsOf(canonical)) {
        if (before >= 0) this.#beginnings.add(roll(hash, variant.charCodeAt(0)));
        reader.readAs(hash, check, gap + variant);
        const other = this.#insert(reader);
        prefixes.redirect(other, node);
        this.#beginnings.add(roll(prefixes.hashOf(other), anything));
      }
      reader.restart(prefixes.hashOf(node), prefixes.checkOf(node));
    }
  }

  #share(entity: Entity, normalized: string): void {
    const shared = this.#homonyms.get(entity);
    if (shared) shared.add(normalized);
    else this.#homonyms.set(entity, new Set([normalized]));
  }

  #insert({ hash, check }: NameReader): number {
    this.#beginnings.add(hash);
    return this.#prefixes.insert(hash, check);
  }
}

/**
 * The most parts, joined by hyphens and apostrophes, that one word of a name is split into: "Ch'ien-lung" for Qianlong
 * has three.
 */
const MOST_PARTS = 8;
/** As in the character table. */
const apostrophe = 0x27;
const maxReadings = 4096;
/** Codes from this one on have accents or belong to other alphabets. */
const FIRST_ACCENTED = 0x80;
/** Guesses: a name of two words and a family name. */
const prefixesPerEntity = 2;
const namesPerEntity = 2;
/** What is added to the filter of beginnings: prefixes, and what may follow them. */
const beginningsPerEntity = 4;
/** Stands for any character after a first word; folding never yields this value. */
const anything = 0xffff;
/** The first word of a longer name, which may be somebody’s given name; undefined if it has no capital. */
const firstWordOf = (text: string, start: number, end: number): NameMention | undefined =>
  /^\p{Lu}/u.test(text.charAt(start))
    ? { start: withMark(text, start), end, role: 'given', candidates: nobody, claimants: nobody, owners: nobody }
    : undefined;
const nobody: readonly Entity[] = [];

/** Where the first letter or digit of a normalized name stands, or -1. */
const firstLetter = (normalized: string): number =>
  startsWithLetter.test(normalized) ? 0 : normalized.search(/[\p{L}\p{N}]/u);
const startsWithLetter = /^[a-z0-9]/;
