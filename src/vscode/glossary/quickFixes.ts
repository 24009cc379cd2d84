import * as vscode from 'vscode';
import { glossaryFixes, type GlossaryFix } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import { toRange, toSpan } from '../workspace/positions';
import type { GlossaryFiles } from './files';

/** Quick fixes for what diagnostics tell of a glossary. */
export function registerGlossaryQuickFixes(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    { language: 'markdown' },
    {
      provideCodeActions(document, _range, { diagnostics }) {
        if (!glossaries.has(document.uri) || glossaries.isShipped(document.uri)) return undefined;
        const own = diagnostics.filter(({ source }) => source === 'Annalist');
        return own.flatMap((diagnostic) => {
          const code = typeof diagnostic.code === 'string' ? diagnostic.code : '';
          const span = toSpan(document, diagnostic.range);
          const uri = document.uri.toString();
          const fixes = glossaryFixes(store.service, uri, document.getText(), { code, ...span });
          return fixes.map((fix) => codeAction(document, diagnostic, fix));
        });
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

function codeAction(document: vscode.TextDocument, diagnostic: vscode.Diagnostic, fix: GlossaryFix): vscode.CodeAction {
  const action = new vscode.CodeAction(titleOf(fix), vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, toRange(document, fix.edit), fix.edit.text);
  action.diagnostics = [diagnostic];
  action.isPreferred = fix.isPreferred === true;
  return action;
}

function titleOf({ kind, words }: GlossaryFix): string {
  switch (kind) {
    case 'replace':
      return vscode.l10n.t('Write “{0}”', words);
    case 'remove-field':
      return vscode.l10n.t('Remove this “{0}” field', words);
    case 'remove-name':
      return vscode.l10n.t('Remove the name “{0}”', words);
    case 'create-entry':
      return vscode.l10n.t('Create the entry “{0}”', words);
  }
}
