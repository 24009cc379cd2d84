import * as vscode from 'vscode';
import type { AnnotationStore } from '../../essay/annotationStore';
import { exportEntriesOf } from './export';
import { registerImport } from './import';

/** Glossaries from other programs, and the entries of an essay for other programs. */
export function registerExchange(store: AnnotationStore): vscode.Disposable {
  return vscode.Disposable.from(
    registerImport(),
    vscode.commands.registerCommand('annalist.exportEntries', (options?: unknown) => exportEntriesOf(store, options)),
  );
}
