import * as vscode from 'vscode';

/** Made anew in each window: a command with it is one that Annalist itself has offered. */
const ourKey = crypto.randomUUID();

/** Registers a command that acts on what it is given, and that no other extension can run: its first argument is our key. */
export const registerOwnCommand = <Argument>(name: string, run: (given: Argument) => unknown): vscode.Disposable =>
  vscode.commands.registerCommand(name, (key: unknown, given: Argument) => (key === ourKey ? run(given) : undefined));

/** A quick fix that runs such a command. */
export function ownCommandFix<Argument>(
  title: string,
  name: string,
  given: Argument,
  diagnostic: vscode.Diagnostic,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.command = { title, command: name, arguments: [ourKey, given] };
  action.diagnostics = [diagnostic];
  return action;
}
