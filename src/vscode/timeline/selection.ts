import * as vscode from 'vscode';
import type { TimelineEvent } from '../../language';
import { warn } from '../ui/notify';
import { toRange } from '../workspace/positions';

/** Selects the words of an event's date in its file, which may be a glossary that is not open. */
export async function selectEvent(event: TimelineEvent, mention: number, focus: boolean): Promise<void> {
  const place = event.mentions?.[mention] ?? event;
  const uri = place.uri ?? event.uri;
  try {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri));
    const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
    await vscode.window.showTextDocument(document, {
      selection: toRange(document, place),
      preserveFocus: !focus,
      // If the timeline is an editor, beside it and not in its place.
      viewColumn: shown?.viewColumn ?? firstColumnWithText(),
    });
  } catch {
    warn(vscode.l10n.t('Cannot open the file of this event: {0}', uri));
  }
}

function firstColumnWithText(): vscode.ViewColumn {
  return vscode.window.visibleTextEditors.find(({ viewColumn }) => viewColumn)?.viewColumn ?? vscode.ViewColumn.One;
}
