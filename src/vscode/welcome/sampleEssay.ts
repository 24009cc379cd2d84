import * as vscode from 'vscode';
import { shippedFile } from '../workspace/shippedFiles';

/** The command *Open Sample Essay*: read-only, so that its links and its glossary are those that came with it. */
export function registerSampleEssay(extensionUri: vscode.Uri): vscode.Disposable {
  return vscode.commands.registerCommand('annalist.openSampleEssay', async () => {
    await vscode.window.showTextDocument(shippedFile(extensionUri, 'media/sample/great-leap.md'));
  });
}
