import * as vscode from 'vscode';
import { readDestination } from '../../../language';
import { diagnosticAt } from '../../workspace/positions';
import type { BrokenLink, BacklinkIndex } from '../backlinkIndex';
import type { GlossaryFiles } from '../../glossary/files';
import { lookupProblem } from './problem';

/**
 * Keeps in the Problems view the links to passages that lead nowhere in essays that nobody has open. Those of open ones
 * are looked at as they are typed, those of glossaries with the rest of these.
 */
export function registerClosedFileDiagnostics(index: BacklinkIndex, glossaries: GlossaryFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist.closedLinks');
  const refresh = (): void => {
    const open = new Set(vscode.workspace.textDocuments.map(({ uri }) => uri.toString()));
    const found = new Map<string, vscode.Diagnostic[]>();
    for (const link of index.evidence ? index.broken : []) {
      const { uri } = link.place;
      if (open.has(uri) || glossaries.has(vscode.Uri.parse(uri))) continue;
      const diagnostics = found.get(uri) ?? [];
      found.set(uri, [...diagnostics, toDiagnostic(link)]);
    }
    collection.clear();
    for (const [uri, diagnostics] of found) collection.set(vscode.Uri.parse(uri), diagnostics);
  };
  refresh();
  return vscode.Disposable.from(
    collection,
    index.onDidChange(refresh),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)),
  );
}

function toDiagnostic({ place, file, status }: BrokenLink): vscode.Diagnostic {
  const destination = readDestination(place.destination);
  const problem = lookupProblem(status, destination.kind === 'file' ? destination.path : '', file);
  const { line, character, length } = place.target;
  const range = new vscode.Range(line, character, line, character + length);
  return diagnosticAt(range, { severity: 'warning', ...problem });
}
