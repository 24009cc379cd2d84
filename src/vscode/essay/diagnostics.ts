import * as vscode from 'vscode';
import { type Diagnostic, type Entity, essayDiagnostics, glossaryDiagnostics } from '../../language';
import type { AnnotationStore } from './annotationStore';
import { toDiagnostics } from '../workspace/positions';
import { Debouncer } from '../workspace/debouncer';
import type { GlossaryFiles } from '../glossary/files';
import { textLinkProblems } from '../sources/links/diagnostics';
import { linkProblem } from '../sources/links/problem';
import type { SourceFiles } from '../sources/files';

/** Milliseconds without a change before problems are looked for. */
const quiet = 300;

/** Keeps the problems of the workspace's glossaries in the Problems view. */
export function registerDiagnostics(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  sources: SourceFiles,
): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist');
  let run = 0;

  /** A later run overtakes an earlier one, whose texts are gone. */
  const refresh = async (): Promise<void> => {
    const current = ++run;
    const own = glossaries.sources.filter(({ rank }) => rank === 0);
    const all = await Promise.all(
      own.map(async ({ uri, text }) => {
        const entities = store.service.catalog.entities.filter((entity) => entity.uri === uri);
        const links = await linkProblems(uri, text, entities, sources);
        const found = [...glossaryDiagnostics(store.service.catalog, uri), ...links];
        return [vscode.Uri.parse(uri), toDiagnostics(text, found)] as const;
      }),
    );
    if (current !== run) return;
    collection.clear();
    for (const [uri, diagnostics] of all) collection.set(uri, diagnostics);
    vscode.workspace.textDocuments.forEach(refreshEssay);
  };
  const refreshEssay = (document: vscode.TextDocument): void => {
    const annotated = store.get(document);
    if (!annotated || glossaries.has(document.uri)) return;
    const found = essayDiagnostics(annotated, store.service.catalog);
    collection.set(document.uri, toDiagnostics(document.getText(), found));
  };
  const edited = new Set<vscode.TextDocument>();
  const refreshingEssays = new Debouncer(quiet, () => {
    edited.forEach((document) => !document.isClosed && refreshEssay(document));
    edited.clear();
  });
  const refreshing = new Debouncer(quiet, refresh);
  const refreshSoon = (): void => refreshing.soon();

  refreshSoon();
  return vscode.Disposable.from(
    collection,
    glossaries.onDidChange(refreshSoon),
    store.onDidAnnotate((document) => {
      edited.add(document);
      refreshingEssays.soon();
    }),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => {
      if (!glossaries.has(uri)) collection.delete(uri);
    }),
    vscode.workspace.onDidSaveTextDocument(refreshSoon),
    vscode.workspace.onDidDeleteFiles(refreshSoon),
    vscode.workspace.onDidRenameFiles(refreshSoon),
    vscode.workspace.onDidCreateFiles(refreshSoon),
    refreshing,
    refreshingEssays,
    new vscode.Disposable(() => run++),
  );
}

/** Links of a glossary that lead nowhere, or where nothing may lead: in the fields of its entries, and in running text. */
async function linkProblems(
  uri: string,
  text: string,
  entities: readonly Entity[],
  sources: SourceFiles,
): Promise<Diagnostic[]> {
  const fields = entities.flatMap((entity) => [...entity.sources, ...entity.links]);
  const problems = fields.map(({ target, span }) =>
    linkProblem({ uri, destination: target, span, isField: true }, sources),
  );
  const inFields = (await Promise.all(problems)).filter((problem) => problem !== undefined);
  return [...inFields, ...(await textLinkProblems(uri, text, sources, new Set(fields.map(({ span }) => span.start))))];
}
