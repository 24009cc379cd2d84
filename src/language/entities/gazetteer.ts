import type { Entity, Span } from '../types';
import { hashPrime, hashSeed, isTie, NameReader } from './nameReader';
import { familyNamesOf, impliedNames, type ListedName, listedNames, mayBeSpelt } from './names';
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
} from './normalize';
import { PrefixTable, spread } from './prefixTable';
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
  readonly #prefixes = new PrefixTable();
  readonly #reader = new NameReader();
  readonly #sharedNames = new Map<Entity, Set<string>>();

  constructor(entities: readonly Entity[]) {
    for (const entity of entities) this.#addEntity(entity);
  }

  /** Normalized names by which an entry goes that others bear too, or that it has only once it was named in full. */
  sharedNames(entity: Entity): ReadonlySet<string> {
    return this.#sharedNames.get(entity) ?? none;
  }

  /** Finds names in a mask; sorted and disjoint. */
  scan(text: string): NameMention[] {
    const table = characterTable;
    const { hashes } = this.#prefixes;
    const slots = hashes.length - 1;
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
      // The first word of a name? Most words are none, and that is all there is to them. But a ligature is read letter
      // by letter, and an apostrophe may stand inside a word: "Ch'ing".
      if (kind !== LIGATURE && next >>> 16 !== LIGATURE && next !== apostrophe) {
        const key = hash || 1;
        let slot = spread(key) & slots;
        while (hashes[slot] !== 0 && hashes[slot] !== key) slot = (slot + 1) & slots;
        if (hashes[slot] === 0 || !this.#mayGoOn(text, at, this.#prefixes.nodeAt(slot))) continue;
      }
      if (!beginsWord(text, start)) continue;
      const mention = this.#longestFrom(text, start, exclusions);
      if (!mention) continue;
      mentions.push(mention);
      at = mention.end;
    }
    return mentions;
  }

  /** False where a prefix is no name by itself and no name goes on with the word behind it. */
  #mayGoOn(text: string, at: number, node: number): boolean {
    const code = text.charCodeAt(classOf(text.charCodeAt(at)) === SPACE ? at + 1 : at);
    return !isWordClass(classOf(code)) || this.#prefixes.mayGoOn(node, foldOf(code));
  }

  /** The longest name that begins at `start`; a phrase of `Not:` is kept in mind for what it excludes. */
  #longestFrom(text: string, start: number, exclusions: Exclusion[]): NameMention | undefined {
    const reader = this.#reader;
    const found: FoundName[] = [];
    for (reader.begin(text, start); reader.next();) {
      const node = this.#prefixes.find(reader.hash, reader.check);
      if (node < 0) {
        if (reader.isTied) continue;
        break;
      }
      const target = this.#prefixes.target(node);
      if (target !== node) reader.restart(this.#prefixes.hashOf(target), this.#prefixes.checkOf(target));
      if (this.#prefixes.first(target) < 0 || !endsWord(text, reader.at)) continue;
      this.#collect(text, start, reader.end, this.#prefixes.first(target), found, exclusions);
    }
    const counted = exclusions.length === 0 ? found : found.filter((each) => !isExcluded(each, start, exclusions));
    const end = counted.at(-1)?.end;
    return end === undefined ? undefined : mentionOf(start, end, counted);
  }

  #collect(text: string, start: number, end: number, first: number, found: FoundName[], exclusions: Exclusion[]): void {
    const surface = text.slice(start, end);
    for (let i = first; i >= 0; i = this.#nextName[i]!) {
      const name = this.#names[i]!;
      if (!mayBeSpelt(name, surface)) continue;
      if (name.role === 'not') exclusions.push({ entity: name.entity, start, end });
      else found.push({ name, end });
    }
  }

  #addEntity(entity: Entity): void {
    const names = [...listedNames(entity), ...impliedNames(entity)];
    for (const name of names) this.#addName(name);
    const families = familyNamesOf(entity, names);
    for (const text of [...families, ...entity.shortForms]) this.#share(entity, normalizeName(text));
    for (const text of families) this.#addName({ entity, role: 'short', text, isExact: true });
  }

  #addName(name: ListedName): void {
    const node = this.#addPrefixes(normalizeName(name.text).replace(/^[^\p{L}\p{N}]+/u, ''));
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
    reader.begin(normalized, 0);
    for (let before = node; ; before = node) {
      const { hash, check } = reader;
      if (!reader.next()) return node;
      const sign = normalized.slice(reader.wordStart, reader.at);
      const word = sign === '&' ? 'and' : sign;
      const canonical = canonicalWord(word);
      const gap = reader.hasNumberGap ? ' ' : '';
      node = this.#insert(reader, hash, check, gap + canonical);
      if (before >= 0) prefixes.addFollower(before, canonical.charCodeAt(0));
      for (const variant of variantsOf(canonical)) {
        const other = this.#insert(reader, hash, check, gap + variant);
        prefixes.redirect(other, node);
        if (before >= 0) prefixes.addFollower(before, variant.charCodeAt(0));
      }
      reader.restart(prefixes.hashOf(node), prefixes.checkOf(node));
    }
  }

  #share(entity: Entity, normalized: string): void {
    const shared = this.#sharedNames.get(entity);
    if (shared) shared.add(normalized);
    else this.#sharedNames.set(entity, new Set([normalized]));
  }

  #insert(reader: NameReader, hash: number, check: number, word: string): number {
    reader.restart(hash, check);
    for (let i = 0; i < word.length; i++) reader.add(word.charCodeAt(i));
    return this.#prefixes.insert(reader.hash, reader.check);
  }
}

interface FoundName {
  readonly name: ListedName;
  readonly end: number;
}

interface Exclusion extends Span {
  readonly entity: Entity;
}

/** As the table has it. */
const apostrophe = 0x27;
const none: ReadonlySet<string> = new Set<string>();
const roles = ['full', 'claimed', 'short'] as const;

const isExcluded = ({ name, end }: FoundName, start: number, exclusions: readonly Exclusion[]): boolean =>
  exclusions.some((other) => other.entity === name.entity && other.start <= start && end <= other.end);

/** Of the names found, the longest, with the strongest claim on them. */
function mentionOf(start: number, end: number, found: readonly FoundName[]): NameMention {
  const names = found.filter((each) => each.end === end).map(({ name }) => name);
  const [only] = names;
  if (names.length === 1 && only && only.role !== 'short') {
    const candidates = [only.entity];
    return { start, end, role: only.role === 'claimed' ? 'claimed' : 'full', candidates, claimants: candidates };
  }
  const role = roles.find((each) => names.some((name) => name.role === each)) ?? 'short';
  const bearersAs = (...wanted: readonly ListedName['role'][]): Entity[] => [
    ...new Set(names.filter((name) => wanted.includes(name.role)).map(({ entity }) => entity)),
  ];
  const claimants = role === 'short' ? [] : bearersAs(role);
  return { start, end, role, candidates: bearersAs('full', 'claimed', 'short'), claimants };
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
