import type { AnnotatedDocument } from '../../document/annotatedDocument';
import { overlapsAny } from '../../text/spans';
import type { EntityAnnotation } from '../../types';

/** Of each entry the first mention in a document, or in each of its sections. Headings begin a section, and mention nothing. */
export function firstMentions(document: AnnotatedDocument, per: 'section' | 'text'): EntityAnnotation[] {
  const headings = document.passages().filter(({ kind }) => kind === 'heading');
  const seen = new Set<string>();
  const found: EntityAnnotation[] = [];
  let next = 0;
  for (const annotation of document.annotations()) {
    if (annotation.kind !== 'entity' || overlapsAny(headings, annotation)) continue;
    for (; next < headings.length && (headings[next]?.start ?? 0) <= annotation.start; next++) {
      if (per === 'section') seen.clear();
    }
    if (seen.has(annotation.id)) continue;
    seen.add(annotation.id);
    found.push(annotation);
  }
  return found;
}
