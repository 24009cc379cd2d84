import type * as vscode from 'vscode';
import { annotationAt, type Entity } from '../language';
import type { AnnotationStore } from './annotationStore';

/** The entry that a position is about: the one named there, or the one whose heading it stands in. */
export function entityAtPosition(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): Entity | undefined {
  const offset = document.offsetAt(position);
  const uri = document.uri.toString();
  const heading = store.service.catalog.entities.find(
    ({ labelSpan, uri: file }) => file === uri && labelSpan.start <= offset && offset <= labelSpan.end,
  );
  if (heading) return heading;
  const annotated = store.get(document);
  const annotation = annotated && annotationAt(annotated, offset);
  return annotation?.kind === 'entity' ? store.service.catalog.byId(annotation.id) : undefined;
}
