import * as vscode from 'vscode';
import { type Diagnostic, linksIn, passageLink } from '../../../language';
import { isTooLarge } from '../../essay/annotationStore';
import { toDiagnostics } from '../../workspace/positions';
import { Debouncer } from '../../workspace/debouncer';
import type { GlossaryFiles } from '../../glossary/files';
import { linkProblem } from './problem';
import type { SourceFiles } from '../files';

/** Milliseconds without a change before links are looked at. */
const patience = 500;

/** Keeps the problems of links to passages in open essays in the Problems view; those of glossaries are told with the rest. */
export function registerLinkDiagnostics(glossaries: GlossaryFiles, sources: SourceFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist.links');

  const refresh = async (document: vscode.TextDocument): Promise<void> => {
    const { version } = document;
    const text = document.getText();
    const problems = await textLinkProblems(document.uri.toString(), text, sources);
    // A later run overtakes this one.
    if (document.isClosed || document.version !== version || glossaries.has(document.uri)) return;
    collection.set(document.uri, toDiagnostics(text, problems));
  };
  const changed = new Set<vscode.TextDocument>();
  const refreshing = new Debouncer(patience, () => {
    for (const document of changed) if (!document.isClosed) void refresh(document);
    changed.clear();
  });
  const refreshSoon = (document: vscode.TextDocument): void => {
    if (document.languageId !== 'markdown' || !sources.isInWorkspace(document.uri) || isTooLarge(document)) return;
    changed.add(document);
    refreshing.soon();
  };
  /** Whatever happens to a file may concern every link. */
  const refreshAll = (): void => vscode.workspace.textDocuments.forEach(refreshSoon);

  refreshAll();
  return vscode.Disposable.from(
    collection,
    glossaries.onDidChange(() => {
      glossaries.sources.forEach(({ uri }) => collection.delete(vscode.Uri.parse(uri)));
    }),
    vscode.workspace.onDidOpenTextDocument(refreshSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => refreshSoon(document)),
    vscode.workspace.onDidSaveTextDocument(refreshAll),
    vscode.workspace.onDidCloseTextDocument(({ uri }) => collection.delete(uri)),
    vscode.workspace.onDidDeleteFiles(refreshAll),
    vscode.workspace.onDidRenameFiles(refreshAll),
    vscode.workspace.onDidCreateFiles(refreshAll),
    refreshing,
  );
}

/** The problems of the links in running text; `except` holds the offsets of destinations that are judged elsewhere. */
export async function textLinkProblems(
  uri: string,
  text: string,
  sources: SourceFiles,
  except: ReadonlySet<number> = new Set(),
): Promise<Diagnostic[]> {
  const problems = linksIn(text, passageLink)
    .filter(({ target }) => !except.has(target.start))
    .map(({ destination, target }) => linkProblem({ uri, destination, span: target, isField: false }, sources));
  return (await Promise.all(problems)).filter((problem) => problem !== undefined);
}
