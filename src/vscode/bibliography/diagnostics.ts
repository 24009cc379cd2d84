import * as vscode from 'vscode';
import { type AnnotatedDocument, citationDiagnostics } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import type { BibliographyFiles } from './files';
import { diagnosticAt, toDiagnostics } from '../workspace/positions';
import { Debouncer } from '../workspace/debouncer';
import type { GlossaryFiles } from '../glossary/files';

/** Milliseconds of quiet after which what was edited is looked at again. */
const quiet = 300;

/** Keeps in the Problems view: keys that no bibliography has, and entries of a bibliography that cannot be read. */
export function registerBibliographyDiagnostics(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  files: BibliographyFiles,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist-bibliography');
  const edited = new Set<vscode.TextDocument>();

  const check = (uri: vscode.Uri, text: string, annotated: AnnotatedDocument): void => {
    const found = citationDiagnostics(annotated, files.bibliography);
    collection.set(uri, toDiagnostics(text, found));
  };
  const checkOpen = (document: vscode.TextDocument): void => {
    const annotated = document.isClosed || !isCiting(document) ? undefined : store.get(document);
    if (annotated) check(document.uri, document.getText(), annotated);
  };
  /** Glossaries are checked even while nobody has them open. */
  const checkClosedGlossary = (id: string, text: string): void => {
    if (!text.includes('@')) return;
    const annotated = store.service.openDocument({ uri: id, languageId: 'markdown', text });
    check(vscode.Uri.parse(id), text, annotated);
  };
  const checkAll = (): void => {
    collection.clear();
    for (const [uri, text] of files.texts) {
      const found = files.bibliography.diagnostics(uri);
      collection.set(vscode.Uri.parse(uri), toDiagnostics(text, found));
    }
    for (const [uri, reason] of files.unreadable) {
      const problem = diagnosticAt(new vscode.Range(0, 0, 0, 1), { severity: 'warning', ...reason });
      collection.set(vscode.Uri.parse(uri), [problem]);
    }
    if (files.bibliography.isEmpty) return;
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    for (const { uri, text, rank } of glossaries.sources) {
      if (rank === 0 && !open.has(uri)) checkClosedGlossary(uri, text);
    }
    vscode.workspace.textDocuments.forEach(checkOpen);
  };
  let isAllDue = false;
  const checking = new Debouncer(quiet, () => {
    if (isAllDue) checkAll();
    else edited.forEach(checkOpen);
    isAllDue = false;
    edited.clear();
  });
  const checkAllSoon = (): void => {
    isAllDue = true;
    checking.soon();
  };

  return vscode.Disposable.from(
    collection,
    files.onDidChange(checkAllSoon),
    glossaries.onDidChange(checkAllSoon),
    store.onDidAnnotate((document) => {
      if (!isCiting(document)) return;
      edited.add(document);
      checking.soon();
    }),
    vscode.workspace.onDidCloseTextDocument((document) => {
      if (!isCiting(document)) return;
      collection.delete(document.uri);
      if (glossaries.has(document.uri)) checkAllSoon();
    }),
    checking,
  );
}

const isCiting = ({ languageId }: vscode.TextDocument): boolean => languageId === 'markdown';
