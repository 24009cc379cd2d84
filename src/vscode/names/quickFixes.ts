import * as vscode from 'vscode';
import { annotationAt, correctionEdit } from '../../language/features/essay';
import { misspellings } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import { editFix, quickFixesOnly } from '../ui/codeActions';
import { ownDiagnostics } from '../ui/diagnostics';
import { annotatedLanguages } from '../workspace/languages';
import { toSpan } from '../workspace/positions';

/** Quick fixes on a name: which of its entries is meant, that none is, or how it is spelt. */
export function registerNameQuickFixes(store: AnnotationStore): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    annotatedLanguages,
    {
      provideCodeActions(document, range, { diagnostics }) {
        const isMisspelt = ownDiagnostics(diagnostics, 'misspelt-name').length > 0;
        return [
          ...(isMisspelt ? spellingFixes(store, document, range) : []),
          // Plain text has no comments.
          ...(document.languageId === 'markdown' ? meaningFixes(store, document, range) : []),
        ];
      },
    },
    quickFixesOnly,
  );
}

/**
 * *This means …*, written into a comment behind the mention, which Markdown does not show. A name that can mean only one
 * entry has something to fix only for a writer who selects it: else a lightbulb would come up at every name.
 */
function meaningFixes(store: AnnotationStore, document: vscode.TextDocument, range: vscode.Range): vscode.CodeAction[] {
  const annotated = store.get(document);
  const offset = document.offsetAt(range.start);
  const annotation = annotated && annotationAt(annotated, offset);
  if (!annotated || annotation?.kind === 'date') return [];
  const mention = annotation ?? annotated.ambiguousNames({ start: offset, end: offset })[0];
  if (!mention) return [];
  const ids = 'candidates' in mention ? mention.candidates : (mention.alternatives ?? []);
  const choices = ids
    .map((id) => store.service.catalog.byId(id))
    .filter((entity) => entity !== undefined)
    .map(({ id, label }) => ({ value: id, title: vscode.l10n.t('“{0}” means {1}', mention.text, label) }));
  if (choices.length === 0 && range.isEmpty) return [];
  const none = { value: 'none', title: vscode.l10n.t('Do not treat “{0}” as a name here', mention.text) };
  return [...choices, none].map(({ value, title }) =>
    editFix(title, document, [correctionEdit(annotated, mention, 'entity', value)]),
  );
}

function spellingFixes(
  store: AnnotationStore,
  document: vscode.TextDocument,
  range: vscode.Range,
): vscode.CodeAction[] {
  const annotated = store.get(document);
  if (!annotated) return [];
  const { start, end } = toSpan(document, range);
  return misspellings(annotated, store.service.catalog)
    .filter((each) => each.start <= end && start <= each.end)
    .map(({ suggestion, ...span }) =>
      editFix(vscode.l10n.t('Change to “{0}”', suggestion), document, [{ ...span, text: suggestion }], {
        isPreferred: true,
      }),
    );
}
