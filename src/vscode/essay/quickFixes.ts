import * as vscode from 'vscode';
import { annotationAt, correctionEdit, meantEdtf } from '../../language/features/essay';
import { type DateAnnotation, isEdtf } from '../../language';
import { commandAction, editFix, quickFixesOnly } from '../ui/codeActions';
import { ownDiagnostics } from '../ui/diagnostics';
import { markdown } from '../workspace/languages';
import { toRange, toSpan } from '../workspace/positions';
import type { AnnotationStore } from './annotationStore';

/**
 * Quick fixes on a date: the writer sets its value, or says that it is not a date. Only Markdown has comments for it.
 */
export function registerQuickFixes(store: AnnotationStore): vscode.Disposable {
  return vscode.Disposable.from(
    vscode.languages.registerCodeActionsProvider(
      markdown,
      {
        provideCodeActions(document, range, { diagnostics }) {
          const date = dateAt(store, document, range.start);
          return [...correctedValues(store, document, diagnostics), ...(date ? fixesOf(date) : [])];
        },
      },
      quickFixesOnly,
    ),
    vscode.commands.registerCommand('annalist.setDate', (uri?: unknown, offset?: unknown) =>
      correct(store, placeOf(uri, offset) ?? cursor(), askForDate),
    ),
    vscode.commands.registerCommand('annalist.notADate', () => correct(store, cursor(), () => Promise.resolve('none'))),
  );
}

/** The quick fixes of a date. Both commands act on the date under the cursor, unless a link names another place. */
export function fixesOf({ text }: Pick<DateAnnotation, 'text'>): vscode.CodeAction[] {
  const { QuickFix } = vscode.CodeActionKind;
  return [
    commandAction(QuickFix, vscode.l10n.t('Set the date of “{0}”...', text), 'annalist.setDate'),
    commandAction(QuickFix, vscode.l10n.t('“{0}” is not a date', text), 'annalist.notADate'),
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

function dateAt(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): DateAnnotation | undefined {
  const annotated = store.get(document);
  const annotation = annotated && annotationAt(annotated, document.offsetAt(position));
  return annotation?.kind === 'date' ? annotation : undefined;
}

interface Place {
  readonly document: vscode.TextDocument;
  readonly position: vscode.Position;
}

function cursor(): Place | undefined {
  const editor = vscode.window.activeTextEditor;
  return editor && { document: editor.document, position: editor.selection.active };
}

/** The place that a link names, in an open document: its URI and an offset in UTF-16 units. */
function placeOf(uri: unknown, offset: unknown): Place | undefined {
  const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
  return document && typeof offset === 'number' ? { document, position: document.positionAt(offset) } : undefined;
}

/** Writes a value into a comment after the date at a place. `ask` answers an EDTF date, `none`, or undefined. */
async function correct(
  store: AnnotationStore,
  place: Place | undefined,
  ask: (date: DateAnnotation) => Promise<string | undefined>,
): Promise<void> {
  const date = place && dateAt(store, place.document, place.position);
  const value = date && (await ask(date));
  if (!date || value === undefined) return;
  const { document } = place;
  const annotated = store.get(document);
  if (!annotated) return;
  const edit = correctionEdit(annotated, date, 'date', value);
  const change = new vscode.WorkspaceEdit();
  change.replace(document.uri, toRange(document, edit), edit.text);
  await vscode.workspace.applyEdit(change);
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
