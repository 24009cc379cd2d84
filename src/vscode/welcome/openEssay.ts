import * as vscode from 'vscode';
import type { GlossaryFiles } from '../glossary/files';
import { essays } from '../workspace/texts';

/** As many texts of the workspace as are offered: more are found with *Go to File...*. */
const mostTexts = 500;

interface Choice extends vscode.QuickPickItem {
  readonly open?: () => Thenable<unknown>;
}

/** The command *Open Essay...*: a text of the workspace, a new one, or a file or folder from elsewhere. */
export const registerOpenEssay = (glossaries: GlossaryFiles): vscode.Disposable =>
  vscode.commands.registerCommand('annalist.openEssay', async () => {
    const found = vscode.workspace.findFiles(essays, '**/node_modules/**', mostTexts);
    const choices = found.then((files) => [
      ...textChoices(files.filter((uri) => !glossaries.has(uri))),
      ...otherChoices(),
    ]);
    const chosen = await vscode.window.showQuickPick(choices, {
      title: vscode.l10n.t('Open Essay'),
      placeHolder: vscode.l10n.t('An essay is a text in Markdown or plain text'),
      matchOnDescription: true,
    });
    await chosen?.open?.();
  });

function textChoices(files: readonly vscode.Uri[]): Choice[] {
  const paths = files.map((uri) => ({ uri, path: vscode.workspace.asRelativePath(uri) }));
  return paths
    .sort((a, b) => a.path.localeCompare(b.path))
    .map(({ uri, path }) => {
      const folder = path.split('/').slice(0, -1).join('/');
      return {
        label: `$(file) ${path.split('/').at(-1) ?? path}`,
        ...(folder !== '' && { description: folder }),
        open: () => vscode.window.showTextDocument(uri),
      };
    });
}

function otherChoices(): Choice[] {
  const { t } = vscode.l10n;
  const { executeCommand } = vscode.commands;
  return [
    { label: '', kind: vscode.QuickPickItemKind.Separator },
    { label: `$(new-file) ${t('New Essay')}`, open: newEssay },
    { label: `$(go-to-file) ${t('Open File...')}`, open: () => executeCommand('workbench.action.files.openFile') },
    { label: `$(folder-opened) ${t('Open Folder...')}`, open: () => executeCommand('vscode.openFolder') },
  ];
}

async function newEssay(): Promise<void> {
  await vscode.window.showTextDocument(await vscode.workspace.openTextDocument({ language: 'markdown' }));
}
