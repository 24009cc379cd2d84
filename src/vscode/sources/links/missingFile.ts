import * as vscode from 'vscode';
import { linkAt, linksIn, linkUpdates, nearestName, readDestination } from '../../../language/features/sources';
import { editFix, quickFixesOnly } from '../../ui/codeActions';
import { ownDiagnostics } from '../../checks/diagnostics';
import { isTooLarge, markdown } from '../../workspace/languages';
import type { SourceFiles } from '../files';
import { isWritable } from './openPassage';

/** The most files of the same name that are offered. */
const most = 4;

/**
 * Quick fixes of a link to a file that does not exist: a file of the same name elsewhere in the workspace, else the one
 * in its folder whose name is nearest. All links of the text to the missing file are changed.
 */
export function registerMissingFileFixes(sources: SourceFiles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    markdown,
    {
      async provideCodeActions(document, _range, { diagnostics }) {
        if (!isWritable(sources, document.uri) || isTooLarge(document)) return undefined;
        const problems = ownDiagnostics(diagnostics, 'missing-source');
        return (await Promise.all(problems.map((problem) => fixesOf(sources, document, problem)))).flat();
      },
    },
    quickFixesOnly,
  );
}

async function fixesOf(
  sources: SourceFiles,
  document: vscode.TextDocument,
  diagnostic: vscode.Diagnostic,
): Promise<vscode.CodeAction[]> {
  const text = document.getText();
  const link = linkAt(linksIn(text), document.offsetAt(diagnostic.range.start));
  const destination = link && readDestination(link.destination);
  if (destination?.kind !== 'file') return [];
  const uri = document.uri.toString();
  const missing = sources.resolvePath(uri, destination.path);
  if (!missing) return [];
  const root = vscode.workspace.getWorkspaceFolder(document.uri)?.uri.toString();
  const found = await filesLike(missing);
  return found.flatMap((file) => {
    const move = { from: missing.toString(), to: file.toString() };
    const edits = linkUpdates({ uri, text, ...(root !== undefined && { root }) }, [move]);
    const title = vscode.l10n.t('Change the link to “{0}”', vscode.workspace.asRelativePath(file));
    const isPreferred = found.length === 1;
    return edits.length === 0 ? [] : [editFix(title, document, edits, { diagnostic, isPreferred })];
  });
}

/** The files that a link to a missing one may mean. */
async function filesLike(missing: vscode.Uri): Promise<vscode.Uri[]> {
  const name = nameOf(missing);
  // Signs that mean something in a pattern match any one sign.
  const pattern = `**/${name.replace(/[[\]{}*?!,]/g, '?')}`;
  const same = (await vscode.workspace.findFiles(pattern)).filter((file) => nameOf(file) === name).slice(0, most);
  if (same.length > 0) return same;
  const folder = vscode.Uri.joinPath(missing, '..');
  const beside = await vscode.workspace.findFiles(new vscode.RelativePattern(folder, '*'));
  const nearest = nearestName(name, beside.map(nameOf));
  return beside.filter((file) => nameOf(file) === nearest).slice(0, 1);
}

const nameOf = (uri: vscode.Uri): string => uri.path.split('/').at(-1) ?? '';
