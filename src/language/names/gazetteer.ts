import type { Entity, Span } from '../types';
import { hashPrime, hashSeed, isTie, NameReader, roll } from './nameReader';
import { BitFilter } from './bitFilter';
import { type ListedName, mayBeSpelt, everyNameOf } from './entityNames';
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
import { PrefixTable } from './prefixTable';
import { canonicalWord, variantsOf } from './spelling';

/** A name found in a text, with every entry that it may mean. */
export interface NameMention extends Span {
  /**
   * `full`: an entry is meant; `claimed`: an entry is meant unless another bearer of that family name was named before;
   * `short`: a family name, which means whoever was named in full before.
   */
  readonly role: 'full' | 'claimed' | 'short';
  readonly candidates: readonly Entity[];
  /** Those of the candidates that are meant even before they were named in full. */
  readonly claimants: readonly Entity[];
}

/**
 * The lookup from names to entities, in any spelling that counts as the same. Every prefix of a name that ends with a
 * word is hashed into one table; a text is read once, its words hashed as they are read, and only where the first word
 * of a name is met does the scan look further. The longest name wins.
 */
export class Gazetteer {
  readonly #names: ListedName[] = [];
  /** The next name with the same words, or -1. */
  readonly #nextName: number[] = [];
  readonly #prefixes: PrefixTable;
  /**
   * Every prefix, since a text may write its words as one, then with the first character of the word behind it, or with
   * `anything`.
   */
  readonly #beginnings: BitFilter;
  readonly #reader = new NameReader();
  /** By entry, the normalized names that another bears too. */
  readonly #homonyms = new Map<Entity, Set<string>>();
  /** By entry, made when it is first asked for. */
  readonly #sharedNames = new Map<Entity, ReadonlySet<string>>();
  /** By the words as written: a text names the same people again and again. */
  readonly #readings = new Map<string, Reading>();

  constructor(entities: readonly Entity[]) {
    this.#prefixes = new PrefixTable(entities.length * prefixesPerEntity);
    this.#beginnings = new BitFilter(entities.length * prefixesPerEntity);
    for (const entity of entities) for (const name of everyNameOf(entity)) this.#addName(name);
  }

  /** Normalized names by which an entry goes that others bear too, or that it has only once it was named in full. */
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

  /** Finds names in a mask; sorted and disjoint. */
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
      let hash = Math.imul(hashSeed ^ (entry & 0xffff), hashPrime);
      let next = table[text.charCodeAt(at)]!;
      if (kind === WORD) {
        for (; next >>> 16 === WORD || next >>> 16 === IGNORABLE; next = table[text.charCodeAt(++at)]!) {
          if (next >>> 16 === WORD) hash = Math.imul(hash ^ (next & 0xffff), hashPrime);
        }
      }
      // Most words begin no name, and their hash tells. That of a word with a ligature does not, nor of one with an
      // apostrophe inside: "Ch'ing".
      const hasLigature = kind === LIGATURE || next >>> 16 === LIGATURE;
      if (!hasLigature && next !== apostrophe) {
        if (!beginnings.mayHave(hash) || !this.#mayGoOn(text, at, hash)) continue;
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

  /** False where a word is no name by itself and no name goes on with the word behind it. */
  #mayGoOn(text: string, at: number, hash: number): boolean {
    const code = text.charCodeAt(classOf(text.charCodeAt(at)) === SPACE ? at + 1 : at);
    return (
      !isWordClass(classOf(code)) ||
      this.#beginnings.mayHave(roll(hash, foldOf(code))) ||
      this.#beginnings.mayHave(roll(hash, anything))
    );
  }

  /** The longest name that begins at `start`; a phrase of `Not:` is kept in mind for what it excludes. */
  #longestFrom(text: string, start: number, exclusions: Exclusion[]): NameMention | undefined {
    const reader = this.#reader;
    const found: FoundWords[] = [];
    while (exclusions[0] && exclusions[0].end <= start) exclusions.shift();
    let parts = 0;
    for (reader.begin(text, start); reader.next();) {
      const node = this.#prefixes.find(reader.hash, reader.check);
      if (node < 0) {
        if (reader.isTied && ++parts < MOST_PARTS) continue;
        break;
      }
      parts = 0;
      const target = this.#prefixes.target(node);
      if (target !== node) reader.restart(this.#prefixes.hashOf(target), this.#prefixes.checkOf(target));
      if (this.#prefixes.first(target) < 0 || !endsWord(text, reader.at)) continue;
      const { end } = reader;
      const { names, excluded, meaning } = this.#read(text.slice(start, end), this.#prefixes.first(target));
      for (const entity of excluded) exclusions.push({ entity, start, end });
      if (meaning) found.push({ end, names, meaning });
    }
    for (let words = found.pop(); words; words = found.pop()) {
      const { end } = words;
      const meaning = exclusions.length === 0 ? words.meaning : meaningAmid(exclusions, start, words);
      if (meaning)
        return { start, end, role: meaning.role, candidates: meaning.candidates, claimants: meaning.claimants };
    }
    return undefined;
  }

  /** What the words of a text say in the spelling that they have there; `first` is the first name with these words. */
  #read(surface: string, first: number): Reading {
    const known = this.#readings.get(surface);
    if (known) return known;
    const names: ListedName[] = [];
    const excluded: Entity[] = [];
    for (let i = first; i >= 0; i = this.#nextName[i]!) {
      const name = this.#names[i]!;
      if (!mayBeSpelt(name, surface)) continue;
      if (name.role === 'not') excluded.push(name.entity);
      else names.push(name);
    }
    const reading = { names, excluded, meaning: meaningOf(names) };
    if (this.#readings.size === maxReadings) this.#readings.clear();
    this.#readings.set(surface, reading);
    return reading;
  }

  #addName(name: ListedName): void {
    const node = this.#addPrefixes(normalizeName(name.text));
    if (node < 0) return;
    const index = this.#names.push(name) - 1;
    const other = this.#names[this.#prefixes.first(node)];
    if (other && other.entity !== name.entity && name.role !== 'not' && other.role !== 'not') {
      for (const { entity, text } of [other, name]) this.#share(entity, normalizeName(text));
    }
    this.#nextName[index] = this.#prefixes.first(node);
    this.#prefixes.setFirst(node, index);
  }

  /** Enters every prefix that ends a word, each word in every spelling; answers the node of the whole name. */
  #addPrefixes(normalized: string): number {
    const reader = this.#reader;
    const prefixes = this.#prefixes;
    let node = -1;
    const start = normalized.search(/[\p{L}\p{N}]/u);
    if (start < 0) return node;
    reader.begin(normalized, start);
    for (;;) {
      const { hash, check } = reader;
      if (!reader.next()) {
        if (node >= 0) this.#beginnings.add(roll(hash, anything));
        return node;
      }
      const word = normalized.slice(reader.wordStart, reader.at);
      const canonical = word === '&' ? 'and' : canonicalWord(word);
      const gap = reader.hasNumberGap ? ' ' : '';
      const before = node;
      if (canonical !== word) reader.readAs(hash, check, gap + canonical);
      node = this.#insert(reader);
      if (before >= 0) this.#beginnings.add(roll(hash, canonical.charCodeAt(0)));
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

/** Whom a name may mean, wherever it stands. */
type Meaning = Omit<NameMention, keyof Span>;

/** What a run of words says by itself. */
interface Reading {
  readonly names: readonly ListedName[];
  /** Entries that no name inside these words means. */
  readonly excluded: readonly Entity[];
  /** Undefined where there are no names. */
  readonly meaning: Meaning | undefined;
}

interface FoundWords {
  readonly end: number;
  readonly names: readonly ListedName[];
  readonly meaning: Meaning;
}

interface Exclusion extends Span {
  readonly entity: Entity;
}

/** A word of a name is not written in more parts, tied by hyphens and apostrophes: "Ch'ien-lung" for Qianlong has three. */
const MOST_PARTS = 8;
/** As the table has it. */
const apostrophe = 0x27;
const maxReadings = 4096;
/** A guess: two names of two words. */
const prefixesPerEntity = 4;
/** Stands for whatever follows a first word: no folded character. */
const anything = 0xffff;
const roles = ['full', 'claimed', 'short'] as const;

/** The meaning that is left when entries are not meant inside longer phrases. */
function meaningAmid(exclusions: readonly Exclusion[], start: number, { end, names }: FoundWords): Meaning | undefined {
  const isExcluded = ({ entity }: ListedName): boolean =>
    exclusions.some((other) => other.entity === entity && other.start <= start && end <= other.end);
  return meaningOf(names.filter((name) => !isExcluded(name)));
}

/** Of names with the same words, the strongest claim on them. */
function meaningOf(names: readonly ListedName[]): Meaning | undefined {
  const role = roles.find((each) => names.some((name) => name.role === each));
  if (!role) return undefined;
  const bearers = (those: readonly ListedName[]): Entity[] => [...new Set(those.map(({ entity }) => entity))];
  const claimants = role === 'short' ? [] : bearers(names.filter((name) => name.role === role));
  return { role, candidates: bearers(names), claimants };
}

/** The end of the word that an offset stands in. */
function wordEnd(text: string, from: number): number {
  let at = from;
  for (let kind = classOf(text.charCodeAt(at)); isWordClass(kind) || kind === IGNORABLE;) {
    kind = classOf(text.charCodeAt(++at));
  }
  return at;
}

/** "Brien" does not begin in "O'Brien". */
function beginsWord(text: string, at: number): boolean {
  return !(foldOf(text.charCodeAt(at - 1)) === 0x27 && isWordClass(classOf(text.charCodeAt(at - 2))));
}

/** "Yan" does not end in "Yan'an", but does in "Yan's". */
function endsWord(text: string, at: number): boolean {
  if (!isTie(text.charCodeAt(at)) || foldOf(text.charCodeAt(at)) !== 0x27) return true;
  const isWord = (offset: number): boolean => isWordClass(classOf(text.charCodeAt(offset)));
  return !isWord(at + 1) || (/s/i.test(text.charAt(at + 1)) && !isWord(at + 2));
}
