import * as vscode from 'vscode';
import { stringsOf } from '../workspace/settings';

// Where a new glossary is written.

/** The first glossary folder of the workspace folder in use; undefined without a workspace. */
export function glossaryFolder(): vscode.Uri | undefined {
  const active = vscode.window.activeTextEditor?.document.uri;
  const own = active && vscode.workspace.getWorkspaceFolder(active);
  const workspaceFolder = own ?? vscode.workspace.workspaceFolders?.[0];
  if (!workspaceFolder) return undefined;
  const [first = 'glossary'] = stringsOf('glossaryFolders', workspaceFolder);
  const steps = first.split(/[\\/]/).filter((step) => step !== '' && step !== '.' && step !== '..');
  return vscode.Uri.joinPath(workspaceFolder.uri, ...steps);
}

export async function isTaken(folder: vscode.Uri, name: string): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(vscode.Uri.joinPath(folder, `${name}.md`));
    return true;
  } catch {
    return false;
  }
}

/** `name.md`, or with the first number from 2 on that no file has yet. */
export async function freeName(folder: vscode.Uri, name: string): Promise<string> {
  if (!(await isTaken(folder, name))) return `${name}.md`;
  let n = 2;
  while (await isTaken(folder, `${name}-${n}`)) n++;
  return `${name}-${n}.md`;
}
