import * as vscode from 'vscode';
import { mentionBeside, mentionsOf } from '../../language/features/essay';
import { toRange, toSpan } from '../workspace/positions';
import type { AnnotationStore } from './annotationStore';
import { entityAtPosition } from './entityAt';

/** *Next Mention*, *Previous Mention*, and the command behind links that show a passage of an essay. */
export const registerMentions = (store: AnnotationStore): vscode.Disposable =>
  vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.nextMention', () => goToMention(store, 'next')),
    vscode.commands.registerCommand('annalist.previousMention', () => goToMention(store, 'previous')),
    vscode.commands.registerCommand('_annalist.showText', showText),
  );

/** Selects the mention after or before the cursor, of the entry that is named at the cursor. */
function goToMention(store: AnnotationStore, direction: 'next' | 'previous'): void {
  const editor = vscode.window.activeTextEditor;
  const annotated = editor && store.get(editor.document);
  const entity = editor && entityAtPosition(store, editor.document, editor.selection.active);
  if (!annotated || !entity) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('There is no name of the glossary at the cursor.'), 3000);
    return;
  }
  const mention = mentionBeside(mentionsOf(annotated, entity.id), toSpan(editor.document, editor.selection), direction);
  if (!mention) return;
  const range = toRange(editor.document, mention);
  editor.selection = new vscode.Selection(range.start, range.end);
  editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}

/** Shows a file and selects a span of it, in UTF-16 offsets. Anything else that another extension may pass is ignored. */
async function showText(uri: unknown, start: unknown, end: unknown): Promise<void> {
  if (typeof uri !== 'string' || typeof start !== 'number' || typeof end !== 'number') return;
  const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
  await vscode.window.showTextDocument(document, { selection: toRange(document, { start, end }) });
}
