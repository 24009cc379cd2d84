import { createRanker, type Ranker } from '../text/suggest';
import type { Entity } from '../types';
import { type Catalog, namesOfEntity } from './catalog';

const rankers = new WeakMap<Catalog, Ranker<Entity>>();

/** The entries that a typed query may mean, best first; all of them for an empty query. */
export function rankEntities(catalog: Catalog, query: string, limit = 200): Entity[] {
  if (query.trim() === '') return catalog.entities.slice(0, limit);
  let ranker = rankers.get(catalog);
  if (!ranker) {
    ranker = createRanker(catalog.entities, namesOfEntity);
    rankers.set(catalog, ranker);
  }
  return ranker(query, limit);
}
