import type { AnnotatedDocument } from '../../document/annotatedDocument';
import type { Catalog } from '../../glossary/catalog';
import type { Entity } from '../../types';

/** The entries that documents mention, each once, in the order of their first mention. */
export function entriesUsed(documents: readonly AnnotatedDocument[], catalog: Catalog): Entity[] {
  const ids = new Set<string>();
  for (const document of documents) {
    for (const annotation of document.annotations()) if (annotation.kind === 'entity') ids.add(annotation.id);
  }
  return [...ids].map((id) => catalog.byId(id)).filter((entity) => entity !== undefined);
}
