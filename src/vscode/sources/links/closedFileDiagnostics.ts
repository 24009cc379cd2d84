import * as vscode from 'vscode';
import { readDestination } from '../../../language/features/sources';
import type { GlossaryFiles } from '../../glossary/files';
import { diagnosticAt } from '../../ui/diagnostics';
import { openDocument } from '../../workspace/readTextFile';
import type { BacklinkIndex, BrokenLink } from '../backlinkIndex';
import { lookupProblem } from './problem';

/**
 * Keeps in the Problems view the links to passages that lead nowhere, in essays that are not open. Open essays are
 * checked as they are typed, glossaries by their own diagnostics.
 */
export function registerClosedFileDiagnostics(index: BacklinkIndex, glossaries: GlossaryFiles): vscode.Disposable {
  const collection = vscode.languages.createDiagnosticCollection('annalist.closedLinks');
  const refresh = (): void => {
    const found = new Map<string, vscode.Diagnostic[]>();
    for (const link of index.cited ? index.broken : []) {
      const { uri } = link.place;
      if (openDocument(vscode.Uri.parse(uri)) || glossaries.has(vscode.Uri.parse(uri))) continue;
      const diagnostics = found.get(uri) ?? [];
      found.set(uri, diagnostics);
      diagnostics.push(brokenLinkDiagnostic(link));
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

function brokenLinkDiagnostic({ place, file, ...lookup }: BrokenLink): vscode.Diagnostic {
  const destination = readDestination(place.destination);
  const problem = lookupProblem(lookup, destination.kind === 'file' ? destination.path : '', file);
  const { line, character, length } = place.target;
  const range = new vscode.Range(line, character, line, character + length);
  return diagnosticAt(range, { severity: 'warning', ...problem });
}
