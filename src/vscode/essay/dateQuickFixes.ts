import * as vscode from 'vscode';
import { annotationAt, correctionEdit, type DateAnnotation, isEdtf } from '../../language';
import type { AnnotationStore } from './annotationStore';
import { toRange } from '../workspace/positions';

/** Comments are invisible in Markdown only. */
const markdown: vscode.DocumentSelector = { language: 'markdown' };

/** Quick fixes on a date: the writer sets its value, or says that it is none. */
export function registerDateQuickFixes(store: AnnotationStore): vscode.Disposable {
  const dateAt = (document: vscode.TextDocument, position: vscode.Position): DateAnnotation | undefined => {
    const annotated = store.get(document);
    const annotation = annotated && annotationAt(annotated, document.offsetAt(position));
    return annotation?.kind === 'date' ? annotation : undefined;
  };
  const correct = async (document: vscode.TextDocument, date: DateAnnotation, value: string): Promise<void> => {
    const annotated = store.get(document);
    if (!annotated) return;
    const edit = correctionEdit(annotated, date, 'date', value);
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, toRange(document, edit), edit.text);
    await vscode.workspace.applyEdit(change);
  };
  /** The date under the cursor of the active editor. */
  const atCursor = (): { document: vscode.TextDocument; date: DateAnnotation } | undefined => {
    const editor = vscode.window.activeTextEditor;
    const date = editor && dateAt(editor.document, editor.selection.active);
    return date && { document: editor.document, date };
  };
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      markdown,
      {
        provideCodeActions(document, range) {
          const date = dateAt(document, range.start);
          return (
            date && [
              action(vscode.l10n.t('Set the date of “{0}”...', date.text), 'annalist.setDate'),
              action(vscode.l10n.t('“{0}” is not a date', date.text), 'annalist.notADate'),
            ]
          );
        },
      },
      { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
    ),
    vscode.commands.registerCommand('annalist.setDate', async () => {
      const found = atCursor();
      if (!found) return;
      const { document, date } = found;
      const value = await askForDate(date);
      if (value !== undefined) await correct(document, date, value);
    }),
    vscode.commands.registerCommand('annalist.notADate', async () => {
      const found = atCursor();
      if (found) await correct(found.document, found.date, 'none');
    }),
  );
}

function action(title: string, command: string): vscode.CodeAction {
  const codeAction = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  codeAction.command = { title, command };
  return codeAction;
}

async function askForDate({ text, edtf }: DateAnnotation): Promise<string | undefined> {
  const value = await vscode.window.showInputBox({
    title: vscode.l10n.t('The date of “{0}”', text),
    prompt: vscode.l10n.t('In EDTF: 1958, 1958-05-01, 1958/1962, 1957-23 (autumn), 1450~ (about), -0043 (44 BC)'),
    value: edtf ?? '',
    validateInput: (input) =>
      isEdtf(input.trim()) ? undefined : vscode.l10n.t('“{0}” is not an EDTF date.', input.trim()),
  });
  return value?.trim();
}
