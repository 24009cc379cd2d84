import * as vscode from 'vscode';
import { entriesEdit, type NewEntry } from '../../../language/features/glossary';
import { rangeInText } from '../../workspace/positions';
import { showBeside } from '../edits';
import type { GlossaryTarget } from '../writableFiles';

/**
 * Appends entries, sorted by name, in one edit of the workspace, which one undo takes back, and shows them beside the
 * essay. False if the text ends such that no entry can follow.
 */
export async function writeEntries({ uri, text, isNew }: GlossaryTarget, chosen: readonly NewEntry[]): Promise<boolean> {
  const sorted = [...chosen].sort((a, b) => a.name.localeCompare(b.name));
  const edit = entriesEdit(text, sorted);
  if (!edit) return false;
  const edited = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const change = new vscode.WorkspaceEdit();
  if (isNew) {
    change.createFile(uri, { overwrite: false });
    change.insert(uri, new vscode.Position(0, 0), edited);
  } else change.replace(uri, rangeInText(text, edit), edit.text);
  if (!(await vscode.workspace.applyEdit(change))) return true;
  await showBeside(uri, rangeInText(edited, { start: edit.cursor, end: edit.cursor }));
  const file = vscode.workspace.asRelativePath(uri);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Entries added to {0}: {1}', file, sorted.length), 8000);
  return true;
}
