import type { Catalog } from '../../glossary/catalog';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Glossary } from '../../glossary/parser';
import { overlapsAny } from '../../text/spans';
import { BARRIER, type Entity, type EntityAnnotation, type Span } from '../../types';

/**
 * The entries that a text may name, found without parsing it: a quick test for a workspace with many files. Emphasis,
 * quotation and link marks count as spaces. An entry that is not returned has no mention, unless markup stands inside a
 * word of its name.
 */
export function entitiesPerhapsIn(catalog: Catalog, text: string): ReadonlySet<Entity> {
  // A name never continues after a blank line.
  const bare = text.replace(/[*_~>[\]\\|]/g, ' ').replace(/(?<=\n)[ \t\r]*\n/g, `${BARRIER}\n`);
  return new Set(catalog.gazetteer.scan(bare).flatMap(({ candidates }) => candidates));
}

/**
 * The mentions in running text. In a glossary this leaves out headings and fields that list names, which define names
 * instead of mentioning them. The titles of sources are running text.
 */
export function proseMentions(document: AnnotatedDocument, glossary?: Glossary): EntityAnnotation[] {
  const mentions = document.annotations().filter((annotation) => annotation.kind === 'entity');
  if (mentions.length === 0 || !glossary) return mentions;
  const names = namePlaces(glossary);
  return mentions.filter((mention) => !overlapsAny(names, mention));
}

/** The fields of an entry, other than names and years, and the places of its parts in the file. */
const notOfNames: ReadonlySet<string> = new Set([
  ...['definition', 'see', 'sources', 'links', 'citations'],
  ...['span', 'labelSpan', 'start', 'end'],
]);

/**
 * A key for everything in a catalog that mentions depend on: with the same key, the same text has the same mentions.
 */
export function namesInCatalog({ entities }: Catalog): string {
  return JSON.stringify(entities, (key, value: unknown) => (notOfNames.has(key) ? undefined : value));
}

function namePlaces({ entities, fields }: Glossary): Span[] {
  const headings = entities.map(({ labelSpan }) => labelSpan);
  const listed = fields.filter(({ name }) => name !== 'Source' && name !== 'Link');
  return [...headings, ...listed].sort((a, b) => a.start - b.start);
}
