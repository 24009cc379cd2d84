import * as vscode from 'vscode';
import type { AnnotatedDocument } from '../../language';
import { citationDiagnostics } from '../../language/features/bibliography';
import type { AnnotationStore } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { Debouncer } from '../workspace/debouncer';
import type { ProblemCollection, Problems } from '../checks/problems';
import { logError } from '../workspace/log';
import { openDocument } from '../workspace/readTextFile';
import type { BibliographyFiles } from './files';

/** Milliseconds without a change before edited texts are checked. */
const quiet = 300;

/** Keeps in the Problems view: keys that are in no bibliography, and entries of a bibliography that cannot be read. */
export function registerCitationDiagnostics(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  files: BibliographyFiles,
  problems: Problems,
): vscode.Disposable {
  const collection = problems.collection('annalist.bibliography', ['citations']);
  const checks = new CitationChecks(store, glossaries, files, collection);
  return vscode.Disposable.from(
    checks,
    files.onDidChange(() => checks.checkAllSoon()),
    glossaries.onDidChange(() => checks.checkAllSoon()),
    store.onDidAnnotate((document) => checks.checkSoon(document)),
    vscode.workspace.onDidCloseTextDocument((document) => checks.forget(document)),
  );
}

class CitationChecks implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #glossaries: GlossaryFiles;
  readonly #files: BibliographyFiles;
  readonly #collection: ProblemCollection;
  readonly #edited = new Set<vscode.TextDocument>();
  readonly #checking = new Debouncer(quiet, () => this.#check());
  #isAllDue = false;

  constructor(
    store: AnnotationStore,
    glossaries: GlossaryFiles,
    files: BibliographyFiles,
    collection: ProblemCollection,
  ) {
    this.#collection = collection;
    this.#store = store;
    this.#glossaries = glossaries;
    this.#files = files;
  }

  checkSoon(document: vscode.TextDocument): void {
    if (!mayCite(document)) return;
    this.#edited.add(document);
    this.#checking.soon();
  }

  checkAllSoon(): void {
    this.#isAllDue = true;
    this.#checking.soon();
  }

  forget(document: vscode.TextDocument): void {
    if (!mayCite(document)) return;
    this.#edited.delete(document);
    this.#collection.delete(document.uri);
    // A glossary is checked even while it is closed.
    if (this.#glossaries.has(document.uri)) this.checkAllSoon();
  }

  dispose(): void {
    vscode.Disposable.from(this.#checking, this.#collection).dispose();
  }

  #check(): void {
    const edited = [...this.#edited];
    this.#edited.clear();
    if (!this.#isAllDue) return edited.forEach((document) => this.#checkOpen(document));
    this.#isAllDue = false;
    this.#collection.clear();
    this.#checkBibliographies();
    if (this.#files.bibliography.isEmpty) return;
    this.#checkClosedGlossaries();
    vscode.workspace.textDocuments.forEach((document) => this.#checkOpen(document));
  }

  #checkBibliographies(): void {
    const { texts, unreadable, bibliography } = this.#files;
    for (const [uri, text] of texts) {
      this.#collection.set(vscode.Uri.parse(uri), text, bibliography.diagnostics(uri));
    }
    for (const [uri, reason] of unreadable) {
      const problem = { start: 0, end: 1, severity: 'warning', ...reason } as const;
      this.#collection.set(vscode.Uri.parse(uri), ' ', [problem]);
    }
  }

  #checkClosedGlossaries(): void {
    for (const { uri, text, rank } of this.#glossaries.sources) {
      const file = vscode.Uri.parse(uri);
      if (rank !== 0 || !text.includes('@') || openDocument(file)) continue;
      this.#setCitations(file, text, this.#store.service.openDocument({ uri, languageId: 'markdown', text }));
    }
  }

  #checkOpen(document: vscode.TextDocument): void {
    const annotated = document.isClosed || !mayCite(document) ? undefined : this.#store.get(document);
    if (annotated) this.#setCitations(document.uri, document.getText(), annotated);
  }

  /** A text on which the language service fails is left out, and the others are checked. */
  #setCitations(uri: vscode.Uri, text: string, annotated: AnnotatedDocument): void {
    try {
      this.#collection.set(uri, text, citationDiagnostics(annotated, this.#files.bibliography));
    } catch (error) {
      logError(error);
    }
  }
}

/** Only Markdown has citations. */
const mayCite = ({ languageId }: vscode.TextDocument): boolean => languageId === 'markdown';
