import * as vscode from 'vscode';

/** The command *Open Sample Essay*. */
export function registerSampleEssay(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('annalist.openSampleEssay', async () => {
    await vscode.window.showTextDocument(vscode.Uri.joinPath(extensionUri, 'media', 'sample', 'great-leap.md'));
  });
}
