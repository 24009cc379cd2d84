import * as vscode from 'vscode';
import { warn } from '../ui/notify';
import { stepsInside, stringsOf } from '../workspace/settings';

// Where the workspace keeps its glossaries, and where a new one is written.

/** The folders of the setting that stay inside their workspace folder. */
export interface GlossaryFolder {
  /** As the setting has it. */
  readonly written: string;
  readonly steps: readonly string[];
}

/** A path with `..` leads outside: it is ignored. */
export function glossaryFoldersOf(workspaceFolder: vscode.WorkspaceFolder): GlossaryFolder[] {
  return stringsOf('glossaryFolders', workspaceFolder).flatMap((written) => {
    const steps = stepsInside(written);
    return steps ? [{ written, steps }] : [];
  });
}

/** Whether a file is one of a glossary folder, by its name: it may be too new to have been found. */
export const isInGlossaryFolder = (uri: vscode.Uri): boolean =>
  uri.path.endsWith('.md') && glossaryFolderOf(uri) !== undefined;

/** The folder of the setting that a file is in. */
export function glossaryFolderOf(uri: vscode.Uri): vscode.Uri | undefined {
  const workspaceFolder = vscode.workspace.getWorkspaceFolder(uri);
  if (!workspaceFolder) return undefined;
  return glossaryFoldersOf(workspaceFolder)
    .map(({ steps }) => vscode.Uri.joinPath(workspaceFolder.uri, ...steps))
    .find((folder) => uri.toString().startsWith(`${folder.toString()}/`));
}

/**
 * The folder that new glossaries of a workspace folder belong in: the first of the setting; undefined if it has none.
 */
export function glossaryFolder(workspaceFolder: vscode.WorkspaceFolder): vscode.Uri | undefined {
  const [first] = glossaryFoldersOf(workspaceFolder);
  return first && vscode.Uri.joinPath(workspaceFolder.uri, ...first.steps);
}

/** The same for the workspace folder of a text, or the first one. Tells the writer why there is none. */
export function newGlossaryFolder(text: vscode.Uri | undefined): vscode.Uri | undefined {
  const workspaceFolder = (text && vscode.workspace.getWorkspaceFolder(text)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!workspaceFolder) return warn(vscode.l10n.t('Open a folder first. The glossary is saved in it.'));
  return (
    glossaryFolder(workspaceFolder) ??
    warn(vscode.l10n.t('The setting “{0}” does not name a folder in the workspace.', 'annalist.glossaryFolders'))
  );
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}

/** The file `name.md` of a folder, or if that exists the first free one of `name-2.md`, `name-3.md` … */
export async function freeFile(folder: vscode.Uri, name: string): Promise<vscode.Uri> {
  let file = vscode.Uri.joinPath(folder, `${name}.md`);
  for (let n = 2; await exists(file); n++) file = vscode.Uri.joinPath(folder, `${name}-${n}.md`);
  return file;
}
