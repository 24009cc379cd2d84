import * as vscode from 'vscode';
import { logFailure } from '../workspace/log';

// Notifications without a button: nobody waits until they are closed.

export function warn(message: string): undefined {
  logFailure(vscode.window.showWarningMessage(message));
}

export function inform(message: string): undefined {
  logFailure(vscode.window.showInformationMessage(message));
}

export function showError(message: string): undefined {
  logFailure(vscode.window.showErrorMessage(message));
}

/** Said of a command that would write into a text that nobody can edit. */
export const readOnlyText = (): string => vscode.l10n.t('This text is read-only.');
