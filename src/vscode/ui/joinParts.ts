import * as vscode from 'vscode';

/** The parts that are there, with a separator between them. */
export const joinParts = (parts: readonly (string | false | undefined)[], separator: string): string =>
  parts.filter(Boolean).join(separator);

/** Names one after the other, as the editor's language separates them: "Mao, Peng"; "毛、彭". */
export const joinNames = (names: readonly string[]): string => names.join(vscode.l10n.t(', '));
