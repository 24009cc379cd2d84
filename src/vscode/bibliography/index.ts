import * as vscode from 'vscode';
import type { SharedParts } from '../sharedParts';
import { logFailure } from '../workspace/log';
import { registerCitationCompletion } from './completion';
import { registerCitationDiagnostics } from './diagnostics';
import { registerFrontMatter } from './frontMatter';
import { registerCitationNavigation } from './navigation';
import { registerCitationQuickFixes } from './quickFixes';

/** Citations such as `[@teiwes1999, p. 34]`, and the bibliographies that they cite from. */
export function registerBibliography(parts: SharedParts): vscode.Disposable {
  const { store, glossaries, sources, backlinks, bibliographies, problems } = parts;
  return vscode.Disposable.from(
    glossaries.onDidChange((all) =>
      logFailure(bibliographies.shipped.load(all.map(({ uri }) => vscode.Uri.parse(uri)))),
    ),
    registerCitationNavigation(store, bibliographies),
    registerCitationCompletion(store, bibliographies),
    registerCitationQuickFixes(bibliographies),
    registerCitationDiagnostics(store, glossaries, bibliographies, problems),
    registerFrontMatter(backlinks, bibliographies, sources),
  );
}
