import * as vscode from 'vscode';
import { emptyGlossary } from '../../../language/features/glossary';
import type { GlossaryFiles } from '../files';
import { freeFile, newGlossaryFolder } from '../folder';
import { existingGlossary, type GlossaryTarget, ownGlossaries } from '../writableFiles';

/**
 * The glossary that the entries go to: a new one with the name of the essay, or one of the writer's, if there are any.
 * Undefined if the writer dismisses the question, or there is no folder for a new one.
 */
export async function chooseTarget(glossaries: GlossaryFiles, essay: vscode.Uri): Promise<GlossaryTarget | undefined> {
  const own = ownGlossaries(glossaries);
  if (own.length === 0) return newGlossary(essay);
  const choices: (vscode.QuickPickItem & { readonly uri?: vscode.Uri })[] = own.map((uri) => ({
    label: `$(book) ${vscode.workspace.asRelativePath(uri)}`,
    uri,
  }));
  choices.push({ label: `$(new-file) ${vscode.l10n.t('New glossary')}` });
  const title = vscode.l10n.t('Select a glossary');
  const choice = await vscode.window.showQuickPick(choices, { title, ignoreFocusOut: true });
  if (!choice) return undefined;
  return choice.uri ? existingGlossary(choice.uri) : newGlossary(essay);
}

/** `glossary/hanse.md` for `hanse.md`. */
async function newGlossary(essay: vscode.Uri): Promise<GlossaryTarget | undefined> {
  const folder = newGlossaryFolder(essay);
  if (!folder) return undefined;
  const name = (essay.path.split('/').at(-1) ?? '').replace(/\.[^.]*$/, '') || 'glossary';
  const uri = await freeFile(folder, name);
  return { uri, text: emptyGlossary(vscode.l10n.t('Names in {0}', name)), isNew: true };
}
