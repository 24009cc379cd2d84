import * as vscode from 'vscode';
import type { SharedParts } from '../sharedParts';
import { registerMentionCodeLens } from './mentionCodeLens';
import { registerNameQuickFixes } from './quickFixes';
import { registerRename } from './rename';

/** Names in the texts of the workspace: which entry is meant, how often each is mentioned, and renaming. */
export function registerNames({ store, glossaries, workspaceFiles, edits }: SharedParts): vscode.Disposable {
  return vscode.Disposable.from(
    registerNameQuickFixes(store, glossaries, edits),
    registerMentionCodeLens(store, glossaries, workspaceFiles),
    registerRename(store, glossaries),
  );
}
