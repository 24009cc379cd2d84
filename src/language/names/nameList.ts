import type { Entity } from '../types';
import { everyNameOf, type ListedName, type NameRole } from './entityNames';
import { resized } from './prefixTable';

const roles: readonly NameRole[] = ['full', 'implied', 'claimed', 'preferred', 'short', 'not'];
/** A place and a role share sixteen bits. */
const ROLE_BITS = 3;
/** Entries with more names than this have no others: the place must fit. */
const MOST_NAMES = 2 ** (16 - ROLE_BITS);
const FEWEST = 16;
const GROWTH = 1.5;

/**
 * The names of all entries, by number. Of each name only its entry, its place among the names of this entry, and its
 * role are kept: a text has few of a hundred thousand names, and those are derived again.
 */
export class NameList {
  readonly #entities: readonly Entity[];
  #entries: Int32Array;
  #placesAndRoles: Uint16Array;
  /** For a name, another with the same words; few have one. */
  readonly #next = new Map<number, number>();
  #length = 0;

  /** Grows if there are more names than expected. */
  constructor(entities: readonly Entity[], expected: number) {
    this.#entities = entities;
    this.#entries = new Int32Array(Math.max(FEWEST, expected));
    this.#placesAndRoles = new Uint16Array(this.#entries.length);
  }

  get length(): number {
    return this.#length;
  }

  /**
   * Adds the name at this place of `everyNameOf` for the entry at this index; `next` is another name with the same
   * words, or -1. Returns the number of the name, or `next` if the entry has too many names.
   */
  add(entry: number, place: number, role: NameRole, next: number): number {
    if (place >= MOST_NAMES) return next;
    const name = this.#length++;
    if (name === this.#entries.length) this.#resize(Math.max(FEWEST, Math.ceil(name * GROWTH)));
    this.#entries[name] = entry;
    this.#placesAndRoles[name] = (place << ROLE_BITS) | roles.indexOf(role);
    if (next >= 0) this.#next.set(name, next);
    return name;
  }

  /** Gives back the room for further names. */
  trim(): void {
    this.#resize(this.#length);
  }

  entityOf(name: number): Entity {
    return this.#entities[this.#entries[name]!]!;
  }

  roleOf(name: number): NameRole {
    return roles[this.#placesAndRoles[name]! & (2 ** ROLE_BITS - 1)]!;
  }

  nameOf(name: number): ListedName {
    return everyNameOf(this.entityOf(name))[this.#placesAndRoles[name]! >>> ROLE_BITS]!;
  }

  /** This name and the others with the same words, the one added last first. */
  *sameAs(first: number): Generator<ListedName> {
    for (let name = first; name >= 0; name = this.#next.get(name) ?? -1) yield this.nameOf(name);
  }

  #resize(length: number): void {
    this.#entries = resized(this.#entries, length);
    this.#placesAndRoles = resized(this.#placesAndRoles, length);
  }
}
