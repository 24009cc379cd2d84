import * as vscode from 'vscode';
import { type Diagnostic, linksIn } from '../../../language';
import { passageLink } from '../../../language/features/sources';
import type { GlossaryFiles } from '../../glossary/files';
import { DocumentChecks } from '../../checks/documentChecks';
import type { Problems } from '../../checks/problems';
import { isTooLarge } from '../../workspace/languages';
import type { SourceFiles } from '../files';
import { linkProblem } from './problem';

/** Milliseconds without a change before links are checked. */
const quiet = 500;

/**
 * Keeps the problems of links to passages in open essays in the Problems view; glossaries have their own diagnostics.
 */
export function registerLinkDiagnostics(
  glossaries: GlossaryFiles,
  sources: SourceFiles,
  problems: Problems,
): vscode.Disposable {
  const checks = new DocumentChecks(problems.collection('annalist.links', ['links']), quiet, async (document) => {
    if (glossaries.has(document.uri)) return [];
    return textLinkProblems(document.uri.toString(), document.getText(), sources);
  });
  const checkSoon = (document: vscode.TextDocument): void => {
    const hasLinks = document.languageId === 'markdown' && sources.isInWorkspace(document.uri);
    if (hasLinks && !isTooLarge(document)) checks.checkSoon(document);
  };
  /** Whatever happens to a file may concern every link. */
  const checkAllSoon = (): void => vscode.workspace.textDocuments.forEach(checkSoon);

  checkAllSoon();
  return vscode.Disposable.from(
    checks,
    glossaries.onDidChange(() => glossaries.sources.forEach(({ uri }) => checks.delete(vscode.Uri.parse(uri)))),
    vscode.workspace.onDidOpenTextDocument(checkSoon),
    vscode.workspace.onDidChangeTextDocument(({ document }) => checkSoon(document)),
    vscode.workspace.onDidSaveTextDocument(checkAllSoon),
    vscode.workspace.onDidDeleteFiles(checkAllSoon),
    vscode.workspace.onDidRenameFiles(checkAllSoon),
    vscode.workspace.onDidCreateFiles(checkAllSoon),
  );
}

/** The problems of the links in running text; `except` holds the offsets of destinations that are checked elsewhere. */
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
