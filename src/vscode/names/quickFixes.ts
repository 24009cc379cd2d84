import * as vscode from 'vscode';
import { annotationAt, correctionEdit, misspellings, type Span } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import { toRange, toSpan } from '../workspace/positions';

const languages: vscode.DocumentSelector = [{ language: 'markdown' }, { language: 'plaintext' }];

/** Quick fixes on a name: which of its bearers is meant, that none is, or how it is spelt. */
export function registerNameQuickFixes(store: AnnotationStore): vscode.Disposable {
  return vscode.languages.registerCodeActionsProvider(
    languages,
    {
      provideCodeActions(document, range, context) {
        const meanings = document.languageId === 'markdown' ? meaningFixes(store, document, range.start) : [];
        const isMisspelt = context.diagnostics.some(({ code }) => code === 'misspelt-name');
        return [...(isMisspelt ? spellingFixes(store, document, range) : []), ...meanings];
      },
    },
    { providedCodeActionKinds: [vscode.CodeActionKind.QuickFix] },
  );
}

/** *This means …*, written into a comment behind the mention, which no renderer of Markdown shows. */
function meaningFixes(
  store: AnnotationStore,
  document: vscode.TextDocument,
  position: vscode.Position,
): vscode.CodeAction[] {
  const annotated = store.get(document);
  const offset = document.offsetAt(position);
  const annotation = annotated && annotationAt(annotated, offset);
  if (!annotated || annotation?.kind === 'date') return [];
  const mention = annotation ?? annotated.ambiguousNames({ start: offset, end: offset })[0];
  if (!mention) return [];
  const ids = 'candidates' in mention ? mention.candidates : (mention.alternatives ?? []);
  const choices = ids
    .map((id) => store.service.catalog.byId(id))
    .filter((entity) => entity !== undefined)
    .map(({ id, label }) => ({ value: id, title: vscode.l10n.t('“{0}” means {1}', mention.text, label) }));
  const none = { value: 'none', title: vscode.l10n.t('“{0}” is not a glossary name here', mention.text) };
  return [...choices, none].map(({ value, title }) => {
    const edit = correctionEdit(annotated, mention, 'entity', value);
    return quickFix(title, document, edit, edit.text);
  });
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
    .map((each) => quickFix(vscode.l10n.t('Change to “{0}”', each.suggestion), document, each, each.suggestion, true));
}

function quickFix(
  title: string,
  document: vscode.TextDocument,
  span: Span,
  text: string,
  isPreferred = false,
): vscode.CodeAction {
  const action = new vscode.CodeAction(title, vscode.CodeActionKind.QuickFix);
  action.edit = new vscode.WorkspaceEdit();
  action.edit.replace(document.uri, toRange(document, span), text);
  action.isPreferred = isPreferred;
  return action;
}
