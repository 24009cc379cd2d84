import * as vscode from 'vscode';
import { entriesEdit, type NewEntry } from '../../../language/features/glossary';
import { editGlossary } from '../edits';
import type { GlossaryTarget } from '../writableFiles';

/**
 * Appends entries, sorted by name, in one edit of the workspace, which one undo takes back, and shows them beside the
 * essay. False if the text ends such that no entry can follow.
 */
export async function writeEntries(target: GlossaryTarget, chosen: readonly NewEntry[]): Promise<boolean> {
  const sorted = [...chosen].sort((a, b) => a.name.localeCompare(b.name));
  const edit = entriesEdit(target.text, sorted);
  if (!edit) return false;
  if (await editGlossary(target, edit)) {
    const file = vscode.workspace.asRelativePath(target.uri);
    vscode.window.setStatusBarMessage(vscode.l10n.t('Entries added to {0}: {1}', file, sorted.length), 8000);
  }
  return true;
}
