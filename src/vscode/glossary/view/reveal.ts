import * as vscode from 'vscode';

/** Selects a range in the editor that shows the document, or in a new one. */
export async function reveal(
  document: vscode.TextDocument,
  selection: vscode.Range,
  preserveFocus = false,
): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    selection,
    preserveFocus,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}
