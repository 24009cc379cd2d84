import type { Entity } from '../../types';
import { hashSeed, roll } from '../../text/hash';

type Bearers = ReadonlyMap<string, readonly Entity[]>;

const nobody: readonly Entity[] = [];

/**
 * The entries named so far without doubt: for each normalized name, the entries that have it, the one named last first.
 * Only names that several entries may have are recorded. Immutable, because each block keeps what was known before and
 * after it.
 */
export class NamedSoFar {
  static readonly empty = new NamedSoFar(new Map(), new Map(), 0);

  readonly #older: Bearers;
  /**
   * Names recorded since `#older` was last rebuilt; they take precedence over it. Kept few, so that adding one copies
   * little.
   */
  readonly #recent: Bearers;
  /** Sum of the hashes of all names and their entries, to tell different states apart quickly. */
  readonly #hash: number;

  private constructor(older: Bearers, recent: Bearers, hash: number) {
    this.#older = older;
    this.#recent = recent;
    this.#hash = hash;
  }

  /** The entries that this normalized name has meant, the latest first. */
  bearersOf(name: string): readonly Entity[] {
    return this.#recent.get(name) ?? this.#older.get(name) ?? nobody;
  }

  /** The state after the entry was named by these names; the same object if nothing changes. */
  with(entity: Entity, names: Iterable<string>): NamedSoFar {
    let recent: Map<string, readonly Entity[]> | undefined;
    let hash = this.#hash;
    for (const name of names) {
      const before = recent?.get(name) ?? this.bearersOf(name);
      if (before[0] === entity) continue;
      const after = [entity, ...before.filter((other) => other !== entity)];
      recent ??= new Map(this.#recent);
      recent.set(name, after);
      hash = (hash - hashOf(name, before) + hashOf(name, after)) | 0;
    }
    if (!recent) return this;
    if (recent.size <= MOST_RECENT) return new NamedSoFar(this.#older, recent, hash);
    return new NamedSoFar(new Map([...this.#older, ...recent]), new Map(), hash);
  }

  /** Whether both record the same entries for the same names in the same order. */
  equals(other: NamedSoFar): boolean {
    if (this === other) return true;
    if (this.#hash !== other.#hash) return false;
    return this.#isPartOf(other) && other.#isPartOf(this);
  }

  #isPartOf(other: NamedSoFar): boolean {
    for (const names of this.#older === other.#older ? [this.#recent] : [this.#older, this.#recent]) {
      for (const name of names.keys()) {
        if (!isSameList(this.bearersOf(name), other.bearersOf(name))) return false;
      }
    }
    return true;
  }
}

/** Each new name copies the recent ones; if there are more than this, all names are copied once. */
const MOST_RECENT = 64;

function hashOf(name: string, bearers: readonly Entity[]): number {
  let hash = hashText(hashSeed, name);
  for (const { id } of bearers) hash = hashText(roll(hash, 0), id);
  return hash;
}

function hashText(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = roll(hash, text.charCodeAt(i));
  return hash;
}

const isSameList = (a: readonly Entity[], b: readonly Entity[]): boolean =>
  a.length === b.length && a.every((each, i) => each === b[i]);
