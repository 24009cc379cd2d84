import * as vscode from 'vscode';
import type { SharedParts } from '../sharedParts';
import { registerCompletion } from './completion';
import { registerQuickFixes } from './quickFixes';
import { registerDecorations } from './decorations';
import { registerEssayDiagnostics } from './diagnostics';
import { registerHover } from './hover';
import { registerNavigation } from './navigation';
import { registerSampleEssay } from './sampleEssay';
import { registerStatus } from './statusBar';

/** Registers the features inside an essay: underlines, hovers, definitions, completion, problems, fixes of dates. */
export function registerEssay(parts: SharedParts): vscode.Disposable {
  const { extensionUri, store, glossaries, sources, bibliographies } = parts;
  return vscode.Disposable.from(
    registerDecorations(store),
    registerHover(store, sources, bibliographies),
    registerNavigation(store, sources, bibliographies),
    registerQuickFixes(store),
    registerCompletion(store, glossaries),
    registerEssayDiagnostics(store, glossaries),
    registerSampleEssay(extensionUri),
    registerStatus(glossaries, store),
  );
}
