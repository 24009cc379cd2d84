import type { Entity } from '../types';
import { everyNameOf, type ListedName, type NameRole } from './entityNames';

/** What the list keeps of each name. */
const [ENTRY, PLACE, ROLE, NEXT, SIZE] = [0, 1, 2, 3, 4];
const roles: readonly NameRole[] = ['full', 'implied', 'claimed', 'preferred', 'short', 'not'];

/**
 * The names of all entries, by number. Of each name only its entry, its place among the names of this entry, and its
 * role are kept: a text has few of a hundred thousand names, and those are derived again.
 */
export class NameList {
  readonly #entities: readonly Entity[];
  #kept: Int32Array;
  #length = 0;

  /** Grows if there are more names than expected. */
  constructor(entities: readonly Entity[], expected: number) {
    this.#entities = entities;
    this.#kept = new Int32Array(Math.max(16, expected) * SIZE);
  }

  get length(): number {
    return this.#length;
  }

  /**
   * Adds the name at this place of `everyNameOf` for the entry at this index; `next` is another name with the same
   * words, or -1. Returns the number of the name.
   */
  add(entry: number, place: number, role: NameRole, next: number): number {
    const name = this.#length++;
    const at = name * SIZE;
    if (at === this.#kept.length) {
      const larger = new Int32Array(at * 2);
      larger.set(this.#kept);
      this.#kept = larger;
    }
    this.#kept[at + ENTRY] = entry;
    this.#kept[at + PLACE] = place;
    this.#kept[at + ROLE] = roles.indexOf(role);
    this.#kept[at + NEXT] = next;
    return name;
  }

  entityOf(name: number): Entity {
    return this.#entities[this.#kept[name * SIZE + ENTRY]!]!;
  }

  roleOf(name: number): NameRole {
    return roles[this.#kept[name * SIZE + ROLE]!]!;
  }

  nameOf(name: number): ListedName {
    return everyNameOf(this.entityOf(name))[this.#kept[name * SIZE + PLACE]!]!;
  }

  /** This name and the others with the same words, the one added last first. */
  *sameAs(first: number): Generator<ListedName> {
    for (let name = first; name >= 0; name = this.#kept[name * SIZE + NEXT]!) yield this.nameOf(name);
  }
}
