import * as vscode from 'vscode';
import { logFailure } from '../workspace/log';

/** Sets a key that the `when` clauses of package.json ask for. */
export function setContextKey(key: string, value: unknown): void {
  logFailure(vscode.commands.executeCommand('setContext', key, value));
}
