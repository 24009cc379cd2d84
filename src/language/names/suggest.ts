import Fuse from 'fuse.js';
import type { Entity } from '../types';
import { type Catalog, namesOfEntity } from '../glossary/catalog';

// The only import of fuse.js: it ranks a list against a few typed letters, and never reads prose.

interface NamedEntity {
  readonly entity: Entity;
  readonly names: string[];
}

const indexes = new WeakMap<Catalog, Fuse<NamedEntity>>();

/** The entries that a query may mean, best first; all of them for an empty query. */
export function rankEntities(catalog: Catalog, query: string, limit = 200): Entity[] {
  if (query.trim() === '') return catalog.entities.slice(0, limit);
  let index = indexes.get(catalog);
  if (!index) {
    const records = catalog.entities.map((entity) => ({ entity, names: [...namesOfEntity(entity)] }));
    index = new Fuse(records, { keys: ['names'], threshold: 0.35, ignoreLocation: true });
    indexes.set(catalog, index);
  }
  return index.search(query, { limit }).map(({ item }) => item.entity);
}

/** Of a few words those that are like a misspelt one, best first. */
export function rankWords(words: readonly string[], misspelt: string): string[] {
  const fuse = new Fuse(words, { threshold: 0.4, ignoreLocation: true });
  return fuse.search(misspelt).map(({ item }) => item);
}

/** The word of a list that a misspelt one is nearest to; undefined where none is near. `threshold`: 0 exact, 1 any. */
export function nearestWord<Word extends string>(
  words: readonly Word[],
  misspelt: string,
  threshold = 0.4,
): Word | undefined {
  const [best] = new Fuse(words, { threshold }).search(misspelt.trim(), { limit: 1 });
  return best?.item;
}

/** Indices of the texts that are like a query, best first. */
export function rankTexts(texts: readonly string[], query: string): number[] {
  const fuse = new Fuse(texts, { threshold: 0.35, ignoreLocation: true });
  return fuse.search(query).map(({ refIndex }) => refIndex);
}
