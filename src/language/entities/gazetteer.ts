import type { Entity, EntityKind, Span } from '../types';
import {
  characterTable,
  classOf,
  foldOf,
  IDEOGRAPH,
  IGNORABLE,
  normalizeName,
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
  #hashes: Uint32Array;
  /** For each slot the first name that ends with this prefix, or `prefixOnly`. */
  #firstName: Int32Array;
  #used = 0;

  constructor(entities: readonly Entity[]) {
    this.#hashes = new Uint32Array(1024);
    this.#firstName = new Int32Array(1024);
    for (const entity of entities) this.#addEntity(entity);
  }

  /** Finds names in a mask; sorted and disjoint. */
  scan(text: string): NameMention[] {
    const table = characterTable;
    const hashes = this.#hashes;
    const mask = hashes.length - 1;
    const mentions: NameMention[] = [];
    const exclusions: Exclusion[] = [];
    const { length } = text;
    let i = 0;
    while (i < length) {
      const first = table[text.charCodeAt(i)] ?? 0;
      const kind = first >>> 16;
      if (kind !== WORD && kind !== IDEOGRAPH) {
        i++;
        continue;
      }
      let hash = roll(seed, first & 0xffff);
      let end = i + 1;
      if (kind === WORD) {
        for (; end < length; end++) {
          const entry = table[text.charCodeAt(end)] ?? 0;
          const entryKind = entry >>> 16;
          if (entryKind === WORD) hash = roll(hash, entry & 0xffff);
          else if (entryKind !== IGNORABLE) break;
        }
      }
      let slot = spread(hash) & mask;
      while (hashes[slot] !== 0 && hashes[slot] !== hash) slot = (slot + 1) & mask;
      if (hashes[slot] === 0 || !beginsWord(text, i)) {
        i = end;
        continue;
      }
      const mention = this.#choose(text, i, this.#endsFrom(text, i, end, hash), exclusions);
      if (mention) mentions.push(mention);
      i = mention?.end ?? end;
    }
    return mentions;
  }

  /** Every name that begins at an offset, whose first word ends at `end` with this hash; shortest first. */
  #endsFrom(text: string, start: number, end: number, hash: number): FoundName[] {
    const found: FoundName[] = [];
    let slot = this.#slotOf(hash);
    let at = end;
    while (slot >= 0) {
      if (this.#firstName[slot] !== prefixOnly && endsWord(text, at)) this.#collect(text, start, at, slot, found);
      // Read on, to the end of the next word or sign.
      let step = readOn(text, at, hash);
      if (!step) break;
      ({ at, hash } = step);
      while ((step = readWord(text, at, hash))) ({ at, hash } = step);
      slot = this.#slotOf(hash);
    }
    return found;
  }

  #collect(text: string, start: number, at: number, slot: number, found: FoundName[]): void {
    let end = at;
    while (classOf(text.charCodeAt(end - 1)) === IGNORABLE) end--;
    const surface = text.slice(start, end);
    const normalized = normalizeName(surface);
    for (let i = this.#firstName[slot] ?? prefixOnly; i >= 0; i = this.#nextName[i] ?? prefixOnly) {
      const name = this.#names[i];
      if (name?.normalized !== normalized) continue;
      if (name.spelling === undefined || name.spelling === spellingOf(surface)) found.push({ name, end });
    }
  }

  #choose(text: string, start: number, found: FoundName[], exclusions: Exclusion[]): NameMention | undefined {
    for (const { name, end } of found) if (name.role === 'not') exclusions.push({ entity: name.entity, start, end });
    const allowed = found.filter(
      ({ name, end }) =>
        name.role !== 'not' &&
        !exclusions.some((other) => other.entity === name.entity && other.start <= start && end <= other.end),
    );
    const end = Math.max(...allowed.map((each) => each.end));
    const longest = allowed.filter((each) => each.end === end).map(({ name }) => name);
    const role = longest.some((name) => name.role === 'full') ? 'full' : 'short';
    const candidates = [...new Set(longest.filter((name) => name.role === role).map(({ entity }) => entity))];
    return candidates.length > 0 ? { start, end, role, candidates } : undefined;
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
      if (kind !== SPACE && !insideWord) slot = this.#insert(hash);
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
    const [hashes, firstName] = [this.#hashes, this.#firstName];
    this.#hashes = new Uint32Array(hashes.length * 2);
    this.#firstName = new Int32Array(hashes.length * 2);
    hashes.forEach((hash, i) => {
      if (hash === 0) return;
      const slot = this.#probe(hash);
      this.#hashes[slot] = hash;
      this.#firstName[slot] = firstName[i] ?? prefixOnly;
    });
  }

  /** The slot that holds a hash, or the free one where it would stand. */
  #probe(hash: number): number {
    const mask = this.#hashes.length - 1;
    let slot = spread(hash) & mask;
    while (this.#hashes[slot] !== 0 && this.#hashes[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  }

  #slotOf(hash: number): number {
    const slot = this.#probe(hash);
    return this.#hashes[slot] === 0 ? -1 : slot;
  }
}

interface FoundName {
  readonly name: ListedName;
  readonly end: number;
}

interface Exclusion extends Span {
  readonly entity: Entity;
}

interface Step {
  readonly at: number;
  readonly hash: number;
}

const prefixOnly = -1;
const apostrophe = 0x27;

/** FNV-1a over UTF-16 code units; 0 is kept for the free slot. */
const seed = 0x811c9dc5;
const roll = (hash: number, code: number): number => Math.imul(hash ^ code, 0x01000193) >>> 0 || 1;
const spread = (hash: number): number => hash ^ (hash >>> 15);

/** Reads one character of a word, if one stands there. */
function readWord(text: string, at: number, hash: number): Step | undefined {
  const code = text.charCodeAt(at);
  const kind = classOf(code);
  const before = classOf(text.charCodeAt(at - 1));
  if (kind === IGNORABLE) return { at: at + 1, hash };
  if (kind !== WORD || before === IDEOGRAPH) return undefined;
  return before === WORD || before === IGNORABLE ? { at: at + 1, hash: roll(hash, foldOf(code)) } : undefined;
}

/** Reads white space as one space, then the next character, whatever it is; undefined at the end of the text. */
function readOn(text: string, at: number, hash: number): Step | undefined {
  let next = at;
  while (classOf(text.charCodeAt(next)) === SPACE) next++;
  if (next >= text.length) return undefined;
  const code = text.charCodeAt(next);
  const kind = classOf(code);
  const wrapped = kind === IDEOGRAPH && classOf(text.charCodeAt(at - 1)) === kind;
  const spaced = next > at && !wrapped ? roll(hash, 0x20) : hash;
  return { at: next + 1, hash: kind === IGNORABLE ? spaced : roll(spaced, foldOf(code)) };
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
