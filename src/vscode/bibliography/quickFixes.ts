import * as vscode from 'vscode';
import { editFix, quickFixesOnly } from '../ui/codeActions';
import { ownDiagnostics } from '../checks/diagnostics';
import { markdown } from '../workspace/languages';
import { toSpan } from '../workspace/positions';
import type { BibliographyFiles } from './files';

/** Quick fixes for a key that is in no bibliography: the key that is most like it. */
export function registerCitationQuickFixes(files: BibliographyFiles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    markdown,
    {
      provideCodeActions: (document, _range, { diagnostics }) =>
        ownDiagnostics(diagnostics, 'unknown-citation').flatMap((diagnostic) => {
          const key = files.bibliography.nearestKey(document.getText(diagnostic.range));
          if (key === undefined) return [];
          const edit = { ...toSpan(document, diagnostic.range), text: key };
          return [editFix(vscode.l10n.t('Write “{0}”', key), document, [edit], { diagnostic, isPreferred: true })];
        }),
    },
    quickFixesOnly,
  );
}
