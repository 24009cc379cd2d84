import * as vscode from 'vscode';

/** Made anew in each window: a command with it is one that Annalist itself has offered. */
const ourKey = crypto.randomUUID();

/** A command that acts on what it is given, and that no other extension can run: its first argument is our key. */
export class OwnCommand<Argument> implements vscode.Disposable {
  readonly #name: string;
  readonly #registered: vscode.Disposable;

  constructor(name: string, run: (given: Argument) => unknown) {
    this.#name = name;
    this.#registered = vscode.commands.registerCommand(name, (key: unknown, given: Argument) =>
      key === ourKey ? run(given) : undefined,
    );
  }

  /** A quick fix of a problem that runs the command. */
  fix(title: string, given: Argument, diagnostic: vscode.Diagnostic): vscode.CodeAction {
    const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
    action.command = { title, command: this.#name, arguments: [ourKey, given] };
    action.diagnostics = [diagnostic];
    return action;
  }

  dispose(): void {
    this.#registered.dispose();
  }
}
