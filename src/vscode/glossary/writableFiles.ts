import * as vscode from 'vscode';
import { emptyGlossary } from '../../language';
import { glossaryFolder, type GlossaryFiles } from './files';

/** Whether a file is a glossary in Markdown that the writer may edit: neither shipped nor read-only. */
export function isOwnGlossary(glossaries: GlossaryFiles, uri: vscode.Uri): boolean {
  return (
    glossaries.has(uri) &&
    !glossaries.isShipped(uri) &&
    uri.path.endsWith('.md') &&
    vscode.workspace.fs.isWritableFileSystem(uri.scheme) !== false
  );
}

/** The file that a new entry goes to. A file that does not exist yet has a text all the same: its heading. */
export interface GlossaryTarget {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly isNew: boolean;
}

/** The writer's glossary: the only one, or that chosen among several, or a new file. Undefined where there is none. */
export async function chooseGlossary(
  glossaries: GlossaryFiles,
  essay: vscode.Uri | undefined,
  given?: string,
): Promise<GlossaryTarget | undefined> {
  const own = glossaries.sources
    .map(({ uri }) => vscode.Uri.parse(uri))
    .filter((uri) => isOwnGlossary(glossaries, uri));
  if (own.length === 0) return newGlossary(essay);
  const known = own.find((uri) => uri.toString() === given);
  const uri = known ?? (own.length === 1 ? own[0] : await pickGlossary(own));
  if (!uri) return undefined;
  return { uri, text: (await vscode.workspace.openTextDocument(uri)).getText(), isNew: false };
}

async function pickGlossary(own: readonly vscode.Uri[]): Promise<vscode.Uri | undefined> {
  const choices = own.map((uri) => ({ label: vscode.workspace.asRelativePath(uri), uri }));
  return (await vscode.window.showQuickPick(choices, { title: vscode.l10n.t('Select a glossary') }))?.uri;
}

/** `glossary.md` in the first glossary folder of the essay's workspace folder. */
async function newGlossary(essay: vscode.Uri | undefined): Promise<GlossaryTarget | undefined> {
  const workspaceFolder =
    (essay && vscode.workspace.getWorkspaceFolder(essay)) ?? vscode.workspace.workspaceFolders?.[0];
  if (!workspaceFolder) {
    void vscode.window.showWarningMessage(vscode.l10n.t('Open a folder first. The glossary is saved in it.'));
    return undefined;
  }
  const folder = glossaryFolder(workspaceFolder);
  if (!folder) {
    void vscode.window.showWarningMessage(
      vscode.l10n.t('The setting “{0}” does not name a folder in the workspace.', 'annalist.glossaryFolders'),
    );
    return undefined;
  }
  const uri = vscode.Uri.joinPath(folder, 'glossary.md');
  if (await exists(uri)) {
    // It is there and yet no glossary: no text that could be read.
    const name = vscode.workspace.asRelativePath(uri);
    void vscode.window.showWarningMessage(vscode.l10n.t('The glossary “{0}” cannot be read.', name));
    return undefined;
  }
  return { uri, text: emptyGlossary(vscode.l10n.t('Glossary')), isNew: true };
}

async function exists(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
