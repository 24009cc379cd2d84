import * as vscode from 'vscode';
import { entriesEdit, type NewEntry } from '../../../language/features/glossary';
import { editGlossary } from '../edits';
import { warn } from '../../ui/notify';
import { noteFor, type NoteFolder } from '../noteFolders';
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

/** Writes a note for each entry, in one edit of the workspace. Says which entries cannot have one, and why. */
export async function writeNotes(target: NoteFolder, chosen: readonly NewEntry[]): Promise<void> {
  const change = new vscode.WorkspaceEdit();
  const problems: string[] = [];
  for (const entry of chosen) {
    const note = await noteFor(target, entry);
    if ('problem' in note) problems.push(note.problem);
    else change.createFile(note.uri, { overwrite: false, contents: new TextEncoder().encode(note.text) });
  }
  if (problems.length > 0) warn(problems.join(' '));
  if (problems.length === chosen.length || !(await vscode.workspace.applyEdit(change))) return;
  const folder = vscode.workspace.asRelativePath(target.folder);
  const count = chosen.length - problems.length;
  vscode.window.setStatusBarMessage(vscode.l10n.t('Entries added to {0}: {1}', folder, count), 8000);
}
