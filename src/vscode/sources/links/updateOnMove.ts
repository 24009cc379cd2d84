import * as vscode from 'vscode';
import { type FileMove, linkUpdates } from '../../../language/features/sources';
import type { TextEdit } from '../../../language';
import { withProgress } from '../../ui/progress';
import { logFailure } from '../../workspace/log';
import { rangesIn } from '../../workspace/positions';
import { readTextFile } from '../../workspace/readTextFile';
import { distinctUris } from '../../workspace/texts';

const linkingTexts = '**/*.{md,markdown}';
const setting = 'updateLinksOnFileMove';

/** The changes in one text after files were moved. */
interface Changes {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly edits: readonly TextEdit[];
}

/** When files or folders are renamed or moved, updates the links of the workspace's texts, if the writer wants it. */
export function registerLinkMoves(): vscode.Disposable {
  return vscode.workspace.onDidRenameFiles(({ files }) => {
    const choice = vscode.workspace.getConfiguration('annalist').get<unknown>(setting);
    if (choice === 'never') return;
    const moves = files.map(({ oldUri, newUri }) => ({ from: oldUri.toString(), to: newUri.toString() }));
    logFailure(updateLinks(moves, choice === 'always'));
  });
}

async function updateLinks(moves: readonly FileMove[], isAgreed: boolean): Promise<void> {
  const planned = await plan(moves);
  const count = planned.reduce((sum, { edits }) => sum + edits.length, 0);
  if (count === 0) return;
  if (!isAgreed && !(await isWanted(moves, count))) return;
  // While the question was open the texts may have changed, or another extension may have updated the links.
  const changes = isAgreed ? planned : await plan(moves);
  const edit = new vscode.WorkspaceEdit();
  for (const { uri, text, edits } of changes) {
    const rangeOf = rangesIn(text);
    for (const each of edits) edit.replace(uri, rangeOf(each), each.text);
  }
  await vscode.workspace.applyEdit(edit, { isRefactoring: true });
}

async function isWanted(moves: readonly FileMove[], count: number): Promise<boolean> {
  const yes = vscode.l10n.t('Yes');
  const always = vscode.l10n.t('Always');
  const [first] = moves;
  const name = vscode.workspace.asRelativePath(vscode.Uri.parse(first?.to ?? ''));
  const message =
    count === 1
      ? vscode.l10n.t('Update the link to or from “{0}”?', name)
      : vscode.l10n.t('Update the {0} links to or from “{1}”?', count, name);
  const answer = await vscode.window.showInformationMessage(message, yes, always, vscode.l10n.t('No'));
  if (answer === always) {
    await vscode.workspace.getConfiguration('annalist').update(setting, 'always', vscode.ConfigurationTarget.Global);
  }
  return answer === yes || answer === always;
}

async function plan(moves: readonly FileMove[]): Promise<Changes[]> {
  const cancellation = new vscode.CancellationTokenSource();
  try {
    return await withProgress(vscode.l10n.t('Looking for links'), cancellation.token, async (progress) => {
      const files = await linkingFiles(moves, cancellation.token);
      const changes: Changes[] = [];
      for (const [done, uri] of files.entries()) {
        if (progress.isCancelled()) return [];
        progress.report(done, files.length);
        const file = await readTextFile(uri);
        if (file.status !== 'read') continue;
        const root = vscode.workspace.getWorkspaceFolder(uri)?.uri.toString();
        const { text } = file;
        const edits = linkUpdates({ uri: uri.toString(), text, ...(root !== undefined && { root }) }, moves);
        if (edits.length > 0) changes.push({ uri, text, edits });
      }
      return changes;
    });
  } finally {
    cancellation.dispose();
  }
}

/** The Markdown files of the workspace, and open ones that are not listed yet, but not under their old names. */
async function linkingFiles(moves: readonly FileMove[], token: vscode.CancellationToken): Promise<vscode.Uri[]> {
  const listed = await vscode.workspace.findFiles(linkingTexts, undefined, undefined, token);
  const isGone = (uri: string): boolean => moves.some(({ from }) => uri === from || uri.startsWith(`${from}/`));
  const open = vscode.workspace.textDocuments.filter(
    ({ languageId, uri }) =>
      languageId === 'markdown' && vscode.workspace.getWorkspaceFolder(uri) !== undefined && !isGone(uri.toString()),
  );
  return distinctUris([...open.map(({ uri }) => uri), ...listed]);
}
