import * as vscode from 'vscode';
import { aliasEdit, type EntryEdit, type ReadDate } from '../../language/features/glossary';
import type { Entity } from '../../language';
import { rangeInText, toRange } from '../workspace/positions';
import { entryLocation } from './entryLocation';
import type { GlossaryTarget } from './writableFiles';

// Each change is one edit of the workspace, so that one undo takes it back.

/** Edits a glossary, which may be a new file, and shows the place of the cursor beside the essay. False if VS Code refuses. */
export async function editGlossary({ uri, text, isNew }: GlossaryTarget, edit: EntryEdit): Promise<boolean> {
  const edited = text.slice(0, edit.start) + edit.text + text.slice(edit.end);
  const change = new vscode.WorkspaceEdit();
  if (isNew) {
    change.createFile(uri, { overwrite: false });
    change.insert(uri, new vscode.Position(0, 0), edited);
  } else change.replace(uri, rangeInText(text, edit), edit.text);
  if (!(await vscode.workspace.applyEdit(change))) return false;
  await showBeside(uri, rangeInText(edited, { start: edit.cursor, end: edit.cursor }));
  return true;
}

/** Adds another name to an entry. The essay stays in front. */
export async function addAlias(entity: Entity, name: string, readDate: ReadDate): Promise<void> {
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(entity.uri));
  const edit = aliasEdit(document.getText(), entity, name, readDate);
  if (!edit) return;
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, toRange(document, edit), edit.text);
  if (await vscode.workspace.applyEdit(change)) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('“{0}” is now an alias of “{1}”', name, entity.label), 5000);
  }
}

/** Shows an entry beside the essay. */
export async function showEntry(entity: Entity): Promise<void> {
  const { uri, range } = await entryLocation(entity);
  await showBeside(uri, range);
}

/** Shows a place beside the essay, or where its file is open already. */
async function showBeside(uri: vscode.Uri, selection: vscode.Range): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find(({ document }) => document.uri.toString() === uri.toString());
  const viewColumn = shown?.viewColumn ?? vscode.ViewColumn.Beside;
  await vscode.window.showTextDocument(uri, { viewColumn, preview: false, selection });
}
