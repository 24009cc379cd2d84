import type * as vscode from 'vscode';

/** The code of a diagnostic, which may link to its explanation. */
export function codeOf({ code }: vscode.Diagnostic): string {
  const value = typeof code === 'object' ? code.value : code;
  return typeof value === 'string' ? value : '';
}
