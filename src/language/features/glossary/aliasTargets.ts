import type { Catalog } from '../../glossary/catalog';
import { rankEntities } from '../../glossary/rankEntities';
import type { Entity } from '../../types';

/**
 * The entries that another name may be added to, best first: those that the typed letters may mean; while nothing is
 * typed, those whose names are like the new one, then all others. `isOwn` tells the entries that the writer may edit.
 */
export function aliasTargets(
  catalog: Catalog,
  name: string,
  typed: string,
  isOwn: (entity: Entity) => boolean,
): Entity[] {
  const query = typed.trim() === '' ? name : typed;
  const alike = rankEntities(catalog, query, catalog.entities.length).filter(isOwn);
  if (query === typed) return alike;
  const seen = new Set(alike);
  return [...alike, ...catalog.entities.filter((entity) => isOwn(entity) && !seen.has(entity))];
}
