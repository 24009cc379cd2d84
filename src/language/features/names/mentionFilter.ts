import type { Catalog } from '../../glossary/catalog';
import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Glossary } from '../../glossary/parser';
import { BARRIER, type Entity, type EntityAnnotation, type Span } from '../../types';

/**
 * The entries that a text may name, found without parsing it: a first sieve for a workspace of many files. Emphasis,
 * quotation and link marks count as spaces. An entry that is missing here has no mention, but for a name with markup
 * inside a word.
 */
export function entitiesPerhapsIn(catalog: Catalog, text: string): ReadonlySet<Entity> {
  // No name goes on behind a blank line.
  const bare = text.replace(/[*_~>[\]\\|]/g, ' ').replace(/(?<=\n)[ \t\r]*\n/g, `${BARRIER}\n`);
  return new Set(catalog.gazetteer.scan(bare).flatMap(({ candidates }) => candidates));
}

/**
 * The mentions in running text. In a glossary its headings, and the fields that hold names, are left out: they say what
 * an entry is called, and speak of nothing. The titles of sources are running text.
 */
export function proseMentions(document: AnnotatedDocument, glossary?: Glossary): EntityAnnotation[] {
  const mentions = document.annotations().filter((annotation) => annotation.kind === 'entity');
  if (mentions.length === 0 || !glossary) return mentions;
  const names = namePlaces(glossary);
  return mentions.filter(({ start, end }) => !names.some((place) => place.start < end && start < place.end));
}

/** What an entry holds beside its names and what tells its name from another's; and where its parts stand. */
const notOfNames: ReadonlySet<string> = new Set([
  ...['definition', 'sources', 'links', 'citations'],
  ...['span', 'labelSpan', 'start', 'end'],
]);

/** Everything in a catalog on which mentions depend: two catalogs of which this is the same find the same ones. */
export function namesInCatalog({ entities }: Catalog): string {
  return JSON.stringify(entities, (key, value: unknown) => (notOfNames.has(key) ? undefined : value));
}

function namePlaces({ entities, fields }: Glossary): Span[] {
  const headings = entities.map(({ labelSpan }) => labelSpan);
  return [...headings, ...fields.filter(({ name }) => name !== 'Source' && name !== 'Link')];
}
