import * as vscode from 'vscode';
import { type Catalog, emptyGlossary } from '../../../language/features/glossary';
import type { GlossaryFiles } from '../files';
import { freeFile, newGlossaryFolder } from '../folder';
import { entryPlaces, type NoteFolder } from '../noteFolders';
import { existingGlossary, type GlossaryTarget } from '../writableFiles';

/**
 * The glossary that the entries go to: a new one with the name of the essay, or one of the writer's, or a folder of
 * notes, if there are any. Undefined if the writer dismisses the question, or there is no folder for a new one.
 */
export async function chooseTarget(
  glossaries: GlossaryFiles,
  catalog: Catalog,
  essay: vscode.Uri,
): Promise<GlossaryTarget | NoteFolder | undefined> {
  const { files, noteFolders } = entryPlaces(glossaries, catalog);
  if (files.length + noteFolders.length === 0) return newGlossary(essay);
  const relative = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
  const choices: Choice[] = [
    ...files.map((uri) => ({ label: `$(book) ${relative(uri)}`, target: () => existingGlossary(uri) })),
    ...noteFolders.map((each) => ({
      label: `$(folder) ${relative(each.folder)}`,
      target: () => Promise.resolve(each),
    })),
    { label: `$(new-file) ${vscode.l10n.t('New glossary')}`, target: () => newGlossary(essay) },
  ];
  const title = vscode.l10n.t('Select a glossary');
  const choice = await vscode.window.showQuickPick(choices, { title, ignoreFocusOut: true });
  return choice?.target();
}

interface Choice extends vscode.QuickPickItem {
  readonly target: () => Promise<GlossaryTarget | NoteFolder | undefined>;
}

/** `glossary/hanse.md` for `hanse.md`. */
async function newGlossary(essay: vscode.Uri): Promise<GlossaryTarget | undefined> {
  const folder = newGlossaryFolder(essay);
  if (!folder) return undefined;
  const name = (essay.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '') || 'glossary';
  const uri = await freeFile(folder, name);
  return { uri, text: emptyGlossary(vscode.l10n.t('Names in {0}', name)), isNew: true };
}
