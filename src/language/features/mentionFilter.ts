import type { Catalog } from '../entities/catalog';
import type { AnnotatedDocument } from '../document/annotatedDocument';
import type { Glossary } from '../entities/glossaryParser';
import type { EntityAnnotation, Entity, Span } from '../types';
import { mentionsOf } from './hover';

/**
 * The entries that a text may name, found without parsing it: a first sieve for a workspace of many files. Emphasis,
 * quotation and link marks count as spaces. An entry that is missing here has no mention, but for a name with markup
 * inside a word.
 */
export function entitiesPerhapsIn(catalog: Catalog, text: string): ReadonlySet<Entity> {
  const bare = text.replace(/[*_~>[\]\\|]/g, ' ');
  return new Set(catalog.gazetteer.scan(bare).flatMap(({ candidates }) => candidates));
}

/**
 * The mentions of an entry in running text. In a glossary its headings, and the fields that hold names, are left out:
 * they say what the entry is called, and speak of nothing. The titles of sources are running text.
 */
export function proseMentions(document: AnnotatedDocument, id: string, glossary?: Glossary): EntityAnnotation[] {
  const mentions = mentionsOf(document, id);
  if (mentions.length === 0 || !glossary) return mentions;
  const names = namePlaces(glossary);
  return mentions.filter(({ start, end }) => !names.some((place) => place.start < end && start < place.end));
}

function namePlaces({ entities, fields }: Glossary): Span[] {
  const headings = entities.map(({ labelSpan }) => labelSpan);
  return [...headings, ...fields.filter(({ name }) => name !== 'Source' && name !== 'Link')];
}
