import * as vscode from 'vscode';
import { annotationAt } from '../../language/features/essay';
import type { Entity, Span } from '../../language';
import type { AnnotationStore } from './annotationStore';

/** The entry that a position is about: the one named there, or the one whose heading or other name it stands in. */
export function entityAtPosition(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): Entity | undefined {
  const offset = document.offsetAt(position);
  const uri = document.uri.toString();
  const touches = ({ start, end }: Span): boolean => start <= offset && offset <= end;
  const own = store.service.catalog.entities.find(
    ({ labelSpan, otherNames, uri: file }) => file === uri && [labelSpan, ...otherNames].some(touches),
  );
  if (own) return own;
  const annotated = store.get(document);
  const annotation = annotated && annotationAt(annotated, offset);
  return annotation?.kind === 'entity' ? store.service.catalog.byId(annotation.id) : undefined;
}

/** The entry that the cursor of the active editor is on. */
export function entityAtCursor(store: AnnotationStore): Entity | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && entityAtPosition(store, editor.document, editor.selection.active);
}
