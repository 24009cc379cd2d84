import * as vscode from 'vscode';
import { readDestination } from '../../../language/features/sources';
import type { GlossaryFiles } from '../../glossary/files';
import type { FoundProblem, Problems } from '../../checks/problems';
import { openDocument } from '../../workspace/readTextFile';
import type { BacklinkIndex, BrokenLink } from '../backlinkIndex';
import { lookupProblem } from './problem';

/**
 * Keeps in the Problems view the links to passages that lead nowhere, in essays that are not open. Open essays are
 * checked as they are typed, glossaries by their own diagnostics.
 */
export function registerClosedFileDiagnostics(
  index: BacklinkIndex,
  glossaries: GlossaryFiles,
  problems: Problems,
): vscode.Disposable {
  const collection = problems.collection('annalist.closedLinks');
  const refresh = (): void => {
    const found = new Map<string, FoundProblem[]>();
    for (const link of index.cited ? index.broken : []) {
      const { uri } = link.place;
      if (openDocument(vscode.Uri.parse(uri)) || glossaries.has(vscode.Uri.parse(uri))) continue;
      const inFile = found.get(uri) ?? [];
      found.set(uri, inFile);
      inFile.push(problemOf(link));
    }
    collection.clear();
    for (const [uri, inFile] of found) collection.setFound(vscode.Uri.parse(uri), inFile);
  };
  refresh();
  return vscode.Disposable.from(
    collection,
    index.onDidChange(refresh),
    vscode.workspace.onDidOpenTextDocument(({ uri }) => collection.delete(uri)),
  );
}

function problemOf({ place, file, ...lookup }: BrokenLink): FoundProblem {
  const destination = readDestination(place.destination);
  const problem = lookupProblem(lookup, destination.kind === 'file' ? destination.path : '', file);
  const { line, character, length } = place.target;
  return {
    ...problem,
    range: new vscode.Range(line, character, line, character + length),
    words: place.destination,
    isIgnoredHere: place.ignored?.includes(problem.code) ?? false,
  };
}
