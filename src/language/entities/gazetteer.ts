import type { Entity, EntityKind, Span } from '../types';
import {
  characterTable,
  classOf,
  foldOf,
  IDEOGRAPH,
  IGNORABLE,
  normalizeName,
  OTHER,
  SPACE,
  spellingOf,
  WORD,
} from './normalize';
import { shortFormOf } from './shortForms';

/** What a listed name says of its entry where it is found. */
export type NameRole =
  /** The entry is meant. */
  | 'full'
  /** The entry is meant if its full name came before: "Chen" after "Chen Yun". */
  | 'short'
  /** The entry is not meant by any name inside this phrase. */
  | 'not';

interface ListedName {
  readonly entity: Entity;
  readonly role: NameRole;
  readonly normalized: string;
  /** The one spelling in which the name counts, where it counts in one only. */
  readonly spelling?: string;
}

/** A name found in a text, with every entry that it may mean. */
export interface NameMention extends Span {
  readonly role: 'full' | 'short';
  readonly candidates: readonly Entity[];
}

/**
 * The lookup from normalized names to entities. Every prefix of a name that ends with a word is hashed into one
 * open-addressing table; a text is read once, its words hashed as they are read, and only where a prefix is in the
 * table does the scan look further. The longest name wins.
 */
export class Gazetteer {
  readonly #names: ListedName[] = [];
  /** The next name with the same hash, or -1. */
  readonly #nextName: number[] = [];
  /** Open addressing; 0 is a free slot, and a hash of 0 counts as 1. */
  #hashes: Int32Array;
  /** For each slot the first name that ends with this prefix, or `prefixOnly`. */
  #firstName: Int32Array;
  /** For each slot a set of 32 bits: the last five bits of the characters that follow the prefix in some name. */
  #followers: Int32Array;
  #used = 0;

  constructor(entities: readonly Entity[]) {
    this.#hashes = new Int32Array(1024);
    this.#firstName = new Int32Array(1024);
    this.#followers = new Int32Array(1024);
    for (const entity of entities) this.#addEntity(entity);
  }

  /** Finds names in a mask; sorted and disjoint. */
  scan(text: string): NameMention[] {
    const table = characterTable;
    const hashes = this.#hashes;
    const slots = hashes.length - 1;
    const mentions: NameMention[] = [];
    const exclusions: Exclusion[] = [];
    let at = 0;
    while (at < text.length) {
      const start = at;
      const entry = table[text.charCodeAt(at++)]!;
      const kind = entry >>> 16;
      if (kind !== WORD && kind !== IDEOGRAPH) continue;
      let hash = Math.imul(seed ^ (entry & 0xffff), prime);
      if (kind === WORD) {
        for (
          let next;
          at < text.length && ((next = table[text.charCodeAt(at)]!) >>> 16 === WORD || next >>> 16 === IGNORABLE);
          at++
        ) {
          if (next >>> 16 === WORD) hash = Math.imul(hash ^ (next & 0xffff), prime);
        }
      }
      // The first word of a name? Most words are none, and that is all there is to them.
      const key = hash || 1;
      let slot = spread(key) & slots;
      while (hashes[slot] !== 0 && hashes[slot] !== key) slot = (slot + 1) & slots;
      if (hashes[slot] === 0 || !this.#mayGoOn(text, at, slot) || !beginsWord(text, start)) continue;
      const found = this.#namesFrom(text, start, at, hash);
      const mention = found && this.#choose(start, found, exclusions);
      if (!mention) continue;
      mentions.push(mention);
      at = mention.end;
    }
    return mentions;
  }

  /** False where a prefix is no name by itself and no name goes on with the character behind it. */
  #mayGoOn(text: string, at: number, slot: number): boolean {
    if (this.#firstName[slot] !== prefixOnly) return true;
    const next = characterTable[text.charCodeAt(at)]! >>> 16 === SPACE ? at + 1 : at;
    const entry = characterTable[text.charCodeAt(next)]!;
    const kind = entry >>> 16;
    return kind === SPACE || kind === IGNORABLE || (this.#followers[slot]! & (1 << (entry & 31))) !== 0;
  }

  /** Every name that begins at `start`, shortest first; its first word ends at `end` with this hash. */
  #namesFrom(text: string, start: number, end: number, hash: number): FoundName[] | undefined {
    let found: FoundName[] | undefined;
    let at = end;
    for (;;) {
      const slot = this.#probe(hash || 1);
      if (this.#hashes[slot] === 0) return found;
      if (this.#firstName[slot] !== prefixOnly && endsWord(text, at)) {
        this.#collect(text, start, at, slot, (found ??= []));
      }
      // Read on: white space as one space, then a word, or one sign or ideograph.
      const before = classOf(text.charCodeAt(at - 1));
      const gap = at;
      while (at < text.length && classOf(text.charCodeAt(at)) === SPACE) at++;
      if (at >= text.length) return found;
      const kind = classOf(text.charCodeAt(at));
      // Between ideographs a space is but a line wrap.
      if (at > gap && !(kind === IDEOGRAPH && before === IDEOGRAPH)) hash = roll(hash, 0x20);
      if (kind !== IGNORABLE) hash = roll(hash, foldOf(text.charCodeAt(at)));
      at++;
      if (kind !== WORD) continue;
      for (; at < text.length; at++) {
        const next = classOf(text.charCodeAt(at));
        if (next === WORD) hash = roll(hash, foldOf(text.charCodeAt(at)));
        else if (next !== IGNORABLE) break;
      }
    }
  }

  #collect(text: string, start: number, at: number, slot: number, found: FoundName[]): void {
    let end = at;
    while (classOf(text.charCodeAt(end - 1)) === IGNORABLE) end--;
    for (let i = this.#firstName[slot] ?? prefixOnly; i >= 0; i = this.#nextName[i] ?? prefixOnly) {
      const name = this.#names[i];
      // Two prefixes may share a hash.
      if (!name || !isSpelt(text, start, end, name.normalized)) continue;
      if (name.spelling === undefined || hasSpelling(text.slice(start, end), name.spelling)) found.push({ name, end });
    }
  }

  /** The longest name that counts here; a phrase of `Not:` is kept in mind for what it excludes. */
  #choose(start: number, found: readonly FoundName[], exclusions: Exclusion[]): NameMention | undefined {
    for (const { name, end } of found) if (name.role === 'not') exclusions.push({ entity: name.entity, start, end });
    const [only] = found;
    if (only && found.length === 1 && only.name.role !== 'not' && exclusions.length === 0) {
      return { start, end: only.end, role: only.name.role, candidates: [only.name.entity] };
    }
    const isExcluded = ({ name, end }: FoundName): boolean =>
      exclusions.some((other) => other.entity === name.entity && other.start <= start && end <= other.end);
    let longest: FoundName[] = [];
    for (const each of found) {
      if (each.name.role === 'not' || (exclusions.length > 0 && isExcluded(each))) continue;
      if (each.end === longest[0]?.end) longest.push(each);
      else longest = [each];
    }
    const [first] = longest;
    if (!first) return undefined;
    const role = longest.some(({ name }) => name.role === 'full') ? 'full' : 'short';
    const candidates: Entity[] = [];
    for (const { name } of longest) {
      if (name.role === role && !candidates.includes(name.entity)) candidates.push(name.entity);
    }
    return { start, end: first.end, role, candidates };
  }

  #addEntity(entity: Entity): void {
    this.#addName(entity, entity.label, 'full', isAllCaps(entity.label));
    for (const { text, exactCase } of entity.otherNames)
      this.#addName(entity, text, 'full', exactCase || isAllCaps(text));
    if (entity.native) this.#addName(entity, entity.native.script, 'full', false);
    for (const phrase of entity.notPhrases) this.#addName(entity, phrase, 'not', false);
    const short = shortFormOf(entity);
    if (short !== undefined) this.#addName(entity, short, 'short', true);
  }

  #addName(entity: Entity, text: string, role: NameRole, exactCase: boolean): void {
    for (const form of new Set(role === 'full' && hasPlural(entity.kind) ? [text, pluralOf(text)] : [text])) {
      const normalized = normalizeName(form).replace(/^[^\p{L}\p{N}]+/u, '');
      if (normalized === '') continue;
      const name = { entity, role, normalized, ...(exactCase && { spelling: spellingOf(form) }) };
      const index = this.#names.push(name) - 1;
      const slot = this.#addPrefixes(normalized);
      this.#nextName[index] = this.#firstName[slot] ?? prefixOnly;
      this.#firstName[slot] = index;
    }
  }

  /** Hashes every prefix that ends a word or a sign; answers the slot of the whole name. */
  #addPrefixes(normalized: string): number {
    let hash = seed;
    let slot = -1;
    for (let i = 0; i < normalized.length; i++) {
      const code = normalized.charCodeAt(i);
      hash = roll(hash, code);
      const kind = classOf(code);
      const insideWord = kind === WORD && classOf(normalized.charCodeAt(i + 1)) === WORD;
      if (kind === SPACE || insideWord) continue;
      slot = this.#insert(hash || 1);
      const next = normalized.charCodeAt(i + 1);
      const follower = next === 0x20 ? normalized.charCodeAt(i + 2) : next;
      this.#followers[slot]! |= 1 << (follower & 31);
    }
    return slot;
  }

  #insert(hash: number): number {
    if (this.#used * 2 > this.#hashes.length) this.#grow();
    const slot = this.#probe(hash);
    if (this.#hashes[slot] === 0) {
      this.#hashes[slot] = hash;
      this.#firstName[slot] = prefixOnly;
      this.#used++;
    }
    return slot;
  }

  #grow(): void {
    const [hashes, firstName, followers] = [this.#hashes, this.#firstName, this.#followers];
    this.#hashes = new Int32Array(hashes.length * 2);
    this.#firstName = new Int32Array(hashes.length * 2);
    this.#followers = new Int32Array(hashes.length * 2);
    hashes.forEach((hash, i) => {
      if (hash === 0) return;
      const slot = this.#probe(hash);
      this.#hashes[slot] = hash;
      this.#firstName[slot] = firstName[i]!;
      this.#followers[slot] = followers[i]!;
    });
  }

  /** The slot that holds a hash, or the free one where it would stand. */
  #probe(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = spread(hash) & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }
}

interface FoundName {
  readonly name: ListedName;
  readonly end: number;
}

interface Exclusion extends Span {
  readonly entity: Entity;
}

const prefixOnly = -1;
const apostrophe = 0x27;

/** FNV-1a over UTF-16 code units (http://www.isthe.com/chongo/tech/comp/fnv/), as signed 32-bit numbers. */
const seed = 0x811c9dc5 | 0;
const prime = 0x01000193;
const roll = (hash: number, code: number): number => Math.imul(hash ^ code, prime);
const spread = (hash: number): number => hash ^ (hash >>> 15);

const hasSpelling = (surface: string, spelling: string): boolean =>
  surface === spelling || spellingOf(surface) === spelling;

/** Whether the characters of a span have this normalized form. */
function isSpelt(text: string, start: number, end: number, normalized: string): boolean {
  let at = 0;
  let before = OTHER;
  for (let i = start; i < end; i++) {
    const kind = classOf(text.charCodeAt(i));
    if (kind === IGNORABLE || (kind === SPACE && before === SPACE)) continue;
    const isWrap = kind === SPACE && before === IDEOGRAPH && normalized.charCodeAt(at) !== 0x20;
    if (!isWrap && foldOf(text.charCodeAt(i)) !== normalized.charCodeAt(at++)) return false;
    if (!isWrap) before = kind;
  }
  return at === normalized.length;
}

/** "Brien" does not begin in "O'Brien". */
function beginsWord(text: string, at: number): boolean {
  return !(foldOf(text.charCodeAt(at - 1)) === apostrophe && classOf(text.charCodeAt(at - 2)) === WORD);
}

/** "Yan" does not end in "Yan'an", but does in "Yan's". */
function endsWord(text: string, at: number): boolean {
  if (foldOf(text.charCodeAt(at)) !== apostrophe) return true;
  const isWord = (offset: number): boolean => classOf(text.charCodeAt(offset)) === WORD;
  return !isWord(at + 1) || (/s/i.test(text.charAt(at + 1)) && !isWord(at + 2));
}

/** An abbreviation counts in capitals only. */
const isAllCaps = (name: string): boolean => /\p{Lu}.*\p{Lu}/u.test(name) && !/\p{Ll}/u.test(name);

/** People and places are one of a kind: "Wales" is not several of "Wale". */
const hasPlural = (kind: EntityKind): boolean => kind !== 'person' && kind !== 'place';

/** The regular plural of a name's last word; a name that ends otherwise than in a letter is its own. */
function pluralOf(name: string): string {
  if (!/[a-z]{2}$/i.test(name) || /[^s]s$/i.test(name)) return name;
  if (/[^aeiou]y$/.test(name)) return `${name.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh)$/.test(name) ? `${name}es` : `${name}s`;
}
