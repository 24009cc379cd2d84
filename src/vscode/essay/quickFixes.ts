import * as vscode from 'vscode';
import { meantEdtf } from '../../language/features/essay';
import type { DateAnnotation } from '../../language';
import { commandAction, editFix, isAskedFor, quickFixesOnly } from '../ui/codeActions';
import { ownDiagnostics } from '../checks/diagnostics';
import { isReadOnly, markdown } from '../workspace/languages';
import { toSpan } from '../workspace/positions';
import type { AnnotationStore } from './annotationStore';
import { dateAt } from './setDate';

/**
 * Quick fixes on a date, for whoever asks for them: the writer sets its value, or says that it is not a date. Only
 * Markdown has comments for it.
 */
export function registerQuickFixes(store: AnnotationStore): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    markdown,
    {
      provideCodeActions(document, range, context) {
        if (isReadOnly(document.uri)) return undefined;
        const date = isAskedFor(range, context) ? dateAt(store, document, range.start) : undefined;
        return [...correctedValues(store, document, context.diagnostics), ...(date ? fixesOf(date) : [])];
      },
    },
    quickFixesOnly,
  );
}

/** The quick fixes of a date. Both commands act on the date under the cursor. */
export function fixesOf({ text }: Pick<DateAnnotation, 'text'>): vscode.CodeAction[] {
  const { QuickFix } = vscode.CodeActionKind;
  return [
    commandAction(QuickFix, vscode.l10n.t('Set the date of “{0}”...', text), 'annalist.setDate'),
    commandAction(QuickFix, vscode.l10n.t('Do not treat “{0}” as a date here', text), 'annalist.notADate'),
  ];
}

/** In a correction, the EDTF that the writer means: `0742` for “742”. */
function correctedValues(
  store: AnnotationStore,
  document: vscode.TextDocument,
  diagnostics: readonly vscode.Diagnostic[],
): vscode.CodeAction[] {
  const corrections = store.get(document)?.corrections() ?? [];
  return ownDiagnostics(diagnostics, 'meant-edtf').flatMap((diagnostic) => {
    const { start } = toSpan(document, diagnostic.range);
    const correction = corrections.find(({ valueSpan }) => valueSpan.start === start);
    const edtf = correction && meantEdtf(correction.value);
    if (!correction || edtf === undefined) return [];
    const edit = { ...correction.valueSpan, text: edtf };
    return [editFix(vscode.l10n.t('Write “{0}”', edtf), document, [edit], { diagnostic, isPreferred: true })];
  });
}
