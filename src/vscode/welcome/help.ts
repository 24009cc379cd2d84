import * as vscode from 'vscode';
import { shippedFile } from '../workspace/shippedFiles';

/** Our walkthrough, as package.json names it behind the name of the extension. */
const walkthrough = 'annalist.annalist#start';

/** The commands *Get Started*, which opens the walkthrough, and *Keyboard Help*. */
export const registerHelp = (extensionUri: vscode.Uri): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.getStarted', () =>
      vscode.commands.executeCommand('workbench.action.openWalkthrough', walkthrough),
    ),
    vscode.commands.registerCommand('annalist.keyboardHelp', () =>
      vscode.commands.executeCommand('markdown.showPreview', shippedFile(extensionUri, keyboardPage())),
    ),
  );

const keyboardPage = (): string =>
  vscode.env.language.startsWith('zh') ? 'docs/keyboard.zh-cn.md' : 'docs/keyboard.md';
