import * as vscode from 'vscode';
import type { TextEdit } from '../../language';
import { toRange } from '../workspace/positions';

/** Tells VS Code that a provider gives quick fixes only. */
export const quickFixesOnly: vscode.CodeActionProviderMetadata = {
  providedCodeActionKinds: [vscode.CodeActionKind.QuickFix],
};

/**
 * Whether the writer asks for actions, by Ctrl+. or by a selection. What an ordinary name or date offers waits for it:
 * else a lightbulb would come up wherever the cursor goes.
 */
export const isAskedFor = (range: vscode.Range, { triggerKind }: vscode.CodeActionContext): boolean =>
  triggerKind === vscode.CodeActionTriggerKind.Invoke || !range.isEmpty;

/** A quick fix that edits its own document. */
export function editFix(
  title: string,
  document: vscode.TextDocument,
  edits: readonly TextEdit[],
  { diagnostic, isPreferred = false }: { readonly diagnostic?: vscode.Diagnostic; readonly isPreferred?: boolean } = {},
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.set(
    document.uri,
    edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit), edit.text)),
  );
  if (diagnostic) action.diagnostics = [diagnostic];
  action.isPreferred = isPreferred;
  return action;
}

/** A code action that runs a command. */
export function commandAction(
  kind: vscode.CodeActionKind,
  title: string,
  command: string,
  ...args: readonly unknown[]
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, kind);
  action.command = { title, command, arguments: [...args] };
  return action;
}
