import type { Entity } from '../../types';
import type { NameMention } from '../meanings';
import { givenKeyOf } from './givenNames';

/**
 * Short forms and given names that are not linked for the rest of a block, because somebody without an entry has the same
 * name.
 */
export class Doubts {
  readonly #families = new Set<Entity>();
  readonly #givenNames = new Set<string>();

  /** Notes that a mention, with this normalized name, is somebody else’s. */
  add({ role, candidates }: NameMention, key: string, isOther: (entity: Entity) => boolean): void {
    if (role === 'given') this.#givenNames.add(` ${key}`);
    for (const each of candidates) if (isOther(each)) this.#families.add(each);
  }

  /** The entry was named in full, so its names are its own again. */
  clear(entity: Entity): void {
    this.#families.delete(entity);
    const given = givenKeyOf(entity);
    if (given !== undefined) this.#givenNames.delete(given);
  }

  /** Whether a name of this kind is not to be linked to an entry. */
  has(role: NameMention['role'], entity: Entity): boolean {
    if (role === 'given') return this.#givenNames.has(givenKeyOf(entity) ?? '');
    return role === 'short' && this.#families.has(entity);
  }
}
