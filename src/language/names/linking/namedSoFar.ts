import type { Entity } from '../../types';
import { hashSeed, roll } from '../../text/hash';

interface Bearer {
  readonly entity: Entity;
  /** How often the entry was named by this name, up to `MAIN_FIGURE`. */
  readonly times: number;
}

type Bearers = ReadonlyMap<string, readonly Bearer[]>;

const nobody: readonly Bearer[] = [];

/** A text names its main figures at least this often; more is not counted, so that an edit changes little. */
export const MAIN_FIGURE = 3;

/**
 * The entries named so far without doubt: for each normalized name, the entries that have it, the one named last first,
 * and how often it was named. Only names that several entries may have are recorded. Immutable, because each block keeps what was known before and
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
    return this.#listOf(name).map(({ entity }) => entity);
  }

  /** How often an entry was named by this normalized name, up to `MAIN_FIGURE`. */
  timesOf(name: string, entity: Entity): number {
    return this.#listOf(name).find((each) => each.entity === entity)?.times ?? 0;
  }

  /** The state after the entry was named by these names; the same object if nothing changes. */
  with(entity: Entity, names: Iterable<string>): NamedSoFar {
    return this.#changed(names, (before) => {
      const times = before.find((each) => each.entity === entity)?.times ?? 0;
      if (before[0]?.entity === entity && times === MAIN_FIGURE) return before;
      const own = { entity, times: Math.min(MAIN_FIGURE, times + 1) };
      return [own, ...before.filter((each) => each.entity !== entity)];
    });
  }

  /** The state after the entry was named by words without these names: it has them, but others come first. */
  withPossible(entity: Entity, names: Iterable<string>): NamedSoFar {
    return this.#changed(names, (before) =>
      before.some((each) => each.entity === entity) ? before : [...before, { entity, times: 0 }],
    );
  }

  #listOf(name: string): readonly Bearer[] {
    return this.#recent.get(name) ?? this.#older.get(name) ?? nobody;
  }

  #changed(names: Iterable<string>, change: (before: readonly Bearer[]) => readonly Bearer[]): NamedSoFar {
    let recent: Map<string, readonly Bearer[]> | undefined;
    let hash = this.#hash;
    for (const name of names) {
      const before = recent?.get(name) ?? this.#listOf(name);
      const after = change(before);
      if (after === before) continue;
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
        if (!isSameList(this.#listOf(name), other.#listOf(name))) return false;
      }
    }
    return true;
  }
}

/** Each new name copies the recent ones; if there are more than this, all names are copied once. */
const MOST_RECENT = 64;

function hashOf(name: string, bearers: readonly Bearer[]): number {
  let hash = hashText(hashSeed, name);
  for (const { entity, times } of bearers) hash = hashText(roll(hash, times), entity.id);
  return hash;
}

function hashText(seed: number, text: string): number {
  let hash = seed;
  for (let i = 0; i < text.length; i++) hash = roll(hash, text.charCodeAt(i));
  return hash;
}

const isSameList = (a: readonly Bearer[], b: readonly Bearer[]): boolean =>
  a.length === b.length && a.every(({ entity, times }, i) => entity === b[i]?.entity && times === b[i].times);
