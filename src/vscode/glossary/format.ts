import * as vscode from 'vscode';
import { formatEdits } from '../../language/features/glossary';
import type { AnnotationStore } from '../essay/annotationStore';
import { warn } from '../ui/notify';
import { toRange } from '../workspace/positions';
import type { GlossaryFiles } from './files';
import { isOwnGlossary } from './writableFiles';

/** The command *Format Glossary*: writes the glossary of the active editor in the plain form, as one edit. */
export function registerFormatGlossary(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.commands.registerCommand('annalist.formatGlossary', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (!document || !isOwnGlossary(glossaries, document.uri)) {
      return warn(vscode.l10n.t('Open a glossary of this workspace first.'));
    }
    const source = { uri: document.uri.toString(), text: document.getText() };
    const edits = formatEdits(store.service.dates, source);
    if (edits.length === 0) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('The glossary is in the plain form already.'), 5000);
      return;
    }
    const change = new vscode.WorkspaceEdit();
    change.set(
      document.uri,
      edits.map((edit) => vscode.TextEdit.replace(toRange(document, edit), edit.text)),
    );
    await vscode.workspace.applyEdit(change);
  });
}
