import type { Catalog } from '../../glossary/catalog';
import { rankEntities } from '../../glossary/rankEntities';
import type { Entity } from '../../types';

/**
 * The entries that an alias may be added to, best first: those that match the typed text; or, with nothing typed, those
 * with names like the alias, then all others. `isOwn` says which entries can be edited.
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
