import type { Entity, GlossarySource } from '../types';
import { Gazetteer } from '../names/gazetteer';
import { type Glossary, parseGlossary } from './parser';
import type { ReadDate } from './reading/dates/fieldDates';
import { normalizeName } from '../text/normalize';

/** Every loaded glossary, and the names of all their entries in one gazetteer. Immutable. */
export interface Catalog {
  readonly glossaries: readonly Glossary[];
  /** Entries with ids that are unique among all glossaries. */
  readonly entities: readonly Entity[];
  readonly gazetteer: Gazetteer;
  byId(id: string): Entity | undefined;
  /** The entry with this label or other name, in any spelling that counts as the same. */
  byName(name: string): Entity | undefined;
}

/** Parses the glossaries; `readDate` reads their dates as people write them. Files that have not changed since `before` are not parsed again. */
export function createCatalog(
  sources: readonly GlossarySource[],
  before?: CatalogSources,
  readDate?: ReadDate,
): CatalogSources {
  const parsed = sources.map((source) => {
    const known = before?.parsed.find(([old]) => old.uri === source.uri && old.text === source.text);
    return [source, known?.[1] ?? parseGlossary(source.uri, source.text, readDate)] as const;
  });
  return { parsed, catalog: catalogOf(parsed) };
}

/** A catalog with the texts that it was made from. */
export interface CatalogSources {
  readonly parsed: readonly (readonly [GlossarySource, Glossary])[];
  readonly catalog: Catalog;
}

function catalogOf(parsed: readonly (readonly [GlossarySource, Glossary])[]): Catalog {
  const byRank = [...parsed].sort(([a], [b]) => (a.rank ?? 0) - (b.rank ?? 0));
  const rankOfName = new Map<string, number>();
  const byId = new Map<string, Entity>();
  const byName = new Map<string, Entity>();
  for (const [source, glossary] of byRank) {
    const rank = source.rank ?? 0;
    // A name in a glossary of lower rank hides the same name in this one.
    const isFree = (name: string): boolean => (rankOfName.get(normalizeName(name)) ?? rank) === rank;
    for (const entity of glossary.entities) {
      if (!isFree(entity.label)) continue;
      const kept = withFreeId({ ...entity, otherNames: entity.otherNames.filter(({ text }) => isFree(text)) }, byId);
      byId.set(kept.id, kept);
      for (const name of [kept.label, ...kept.otherNames.map(({ text }) => text)]) {
        const normalized = normalizeName(name);
        rankOfName.set(normalized, rank);
        if (!byName.has(normalized)) byName.set(normalized, kept);
      }
    }
  }
  const entities = [...byId.values()];
  return {
    glossaries: parsed.map(([, glossary]) => glossary),
    entities,
    gazetteer: new Gazetteer(entities),
    byId: (id) => byId.get(id),
    byName: (name) => byName.get(normalizeName(name)),
  };
}

function withFreeId(entity: Entity, taken: ReadonlyMap<string, Entity>): Entity {
  let id = entity.id;
  for (let n = 2; taken.has(id); n++) id = `${entity.id}-${n}`;
  return id === entity.id ? entity : { ...entity, id };
}

/** The label and every other name, as the glossary writes them. */
export function namesOfEntity(entity: Entity): readonly string[] {
  let names = namesKnown.get(entity);
  if (!names) {
    const all = [entity.label, ...entity.otherNames.map(({ text }) => text), entity.native?.script ?? entity.label];
    names = [...new Set(all)];
    namesKnown.set(entity, names);
  }
  return names;
}

const namesKnown = new WeakMap<Entity, readonly string[]>();
