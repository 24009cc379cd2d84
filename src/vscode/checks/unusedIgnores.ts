import * as vscode from 'vscode';
import { removeIgnoreEdit, unusedIgnores } from '../../language/features/checks';
import type { GlossaryFiles } from '../glossary/files';
import { editFix, quickFixesOnly } from '../ui/codeActions';
import { isReadOnly, markdown } from '../workspace/languages';
import { openDocument } from '../workspace/readTextFile';
import { toSpan } from '../workspace/positions';
import { ownDiagnostics } from './diagnostics';
import { DocumentChecks } from './documentChecks';
import type { Problems } from './problems';

/** Milliseconds after the last check of a text: the checks end one after the other. */
const quiet = 300;

/** Hints at comments that say to ignore a problem which is gone, and offers to remove them. */
export function registerUnusedIgnores(problems: Problems, glossaries: Pick<GlossaryFiles, 'has'>): vscode.Disposable {
  const checks = new DocumentChecks(problems.collection('annalist.ignores'), quiet, (document) => {
    const text = document.getText();
    const found = problems.foundIn(document.uri, text);
    return unusedIgnores(text, found.problems, (kind) => found.kinds.has(kind));
  });
  return vscode.Disposable.from(
    checks,
    problems.onDidFind((uri) => {
      const document = openDocument(uri);
      // In a glossary a comment would be part of the fields, and is not offered.
      if (document?.languageId === 'markdown' && !glossaries.has(uri)) checks.checkSoon(document);
    }),
    vscode.languages.registerCodeActionsProvider(
      markdown,
      {
        provideCodeActions(document, _range, { diagnostics }) {
          if (isReadOnly(document.uri)) return undefined;
          return ownDiagnostics(diagnostics, 'unused-ignore').flatMap((diagnostic) => {
            const edit = removeIgnoreEdit(document.getText(), toSpan(document, diagnostic.range));
            const title = vscode.l10n.t('Remove “{0}”, which ignores nothing', document.getText(diagnostic.range));
            return edit ? [editFix(title, document, [edit], { diagnostic, isPreferred: true })] : [];
          });
        },
      },
      quickFixesOnly,
    ),
  );
}
