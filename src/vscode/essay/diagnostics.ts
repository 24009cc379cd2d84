import * as vscode from 'vscode';
import { essayDiagnostics } from '../../language';
import type { GlossaryFiles } from '../glossary/files';
import { DocumentChecks } from '../checks/documentChecks';
import type { Problems } from '../checks/problems';
import type { AnnotationStore } from './annotationStore';

/** Milliseconds without a change before an essay is checked. */
const quiet = 300;

/** Keeps the problems of open essays in the Problems view; those of glossaries are the glossary's subject. */
export function registerEssayDiagnostics(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  problems: Problems,
): vscode.Disposable {
  const checks = new DocumentChecks(
    problems.collection('annalist.essay', ['spelling', 'entries', 'dates']),
    quiet,
    (document) => {
      if (glossaries.has(document.uri)) return [];
      const annotated = store.get(document);
      return annotated && essayDiagnostics(annotated, store.service.catalog);
    },
  );
  return vscode.Disposable.from(
    checks,
    store.onDidAnnotate((document) => checks.checkSoon(document)),
  );
}
