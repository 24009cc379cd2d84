import * as vscode from 'vscode';
import { allFixes, glossaryFixes, type GlossaryFix } from '../../language/features/glossary';
import { codeOf } from '../checks/diagnostics';
import type { AnnotationStore } from '../essay/annotationStore';
import { editFix, quickFixesOnly } from '../ui/codeActions';
import { markdown } from '../workspace/languages';
import { toSpan } from '../workspace/positions';
import type { GlossaryFiles } from './files';

/** Quick fixes for the problems of a glossary. */
export function registerGlossaryQuickFixes(store: AnnotationStore, glossaries: GlossaryFiles): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    markdown,
    {
      provideCodeActions(document, _range, { diagnostics }) {
        if (!glossaries.has(document.uri) || glossaries.isShipped(document.uri)) return undefined;
        const own = diagnostics.filter((each) => codeOf(each) !== '');
        return own.flatMap((diagnostic) => {
          const code = codeOf(diagnostic);
          const span = toSpan(document, diagnostic.range);
          const uri = document.uri.toString();
          const fixes = glossaryFixes(store.service, uri, document.getText(), { code, ...span });
          const actions = fixes.map((fix) => {
            const { edit, isPreferred = false } = fix;
            return editFix(titleOf(fix), document, [edit], { diagnostic, isPreferred });
          });
          const all = allFixes(store.service, uri, document.getText(), code);
          const title = vscode.l10n.t('Fix all {0} of this kind in the file', all.length);
          return all.length > 1 ? [...actions, editFix(title, document, all, { diagnostic })] : actions;
        });
      },
    },
    quickFixesOnly,
  );
}

/** The title of the quick fix. */
export function titleOf({ kind, words }: Pick<GlossaryFix, 'kind' | 'words'>): string {
  switch (kind) {
    case 'replace':
      return vscode.l10n.t('Write “{0}”', words);
    case 'remove-field':
      return vscode.l10n.t('Remove this “{0}” field', words);
    case 'remove-name':
      return vscode.l10n.t('Remove the name “{0}”', words);
    case 'create-entry':
      return vscode.l10n.t('Create the entry “{0}”', words);
    case 'to-definition':
      return vscode.l10n.t('Move “{0}” to the definition', words);
    case 'plain-form':
      return vscode.l10n.t('Write this entry in the plain form');
    case 'plain-file':
      return vscode.l10n.t('Write the file in the plain form (entries: {0})', words);
  }
}
