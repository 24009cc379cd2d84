import * as vscode from 'vscode';
import type { AnnotationStore } from './annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { annotatedLanguages, isTooLarge } from '../workspace/languages';

/** Says in the language status of the editor why something is not annotated; says nothing while all is well. */
export function registerStatus(glossaries: GlossaryFiles, store: AnnotationStore): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  let shown = '';
  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const messages = [...essayMessages(document, store), ...glossaries.problems.map(({ message }) => message)];
    if (messages.join('\n') === shown) return;
    shown = messages.join('\n');
    item?.dispose();
    item = messages.length > 0 ? warningItem(messages) : undefined;
  };
  refresh();
  return vscode.Disposable.from(
    glossaries.onDidChange(refresh),
    store.onDidAnnotate(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    new vscode.Disposable(() => item?.dispose()),
  );
}

/** Why a document is not annotated. */
export function essayMessages(
  document: vscode.TextDocument | undefined,
  store: Pick<AnnotationStore, 'hasFailed'>,
): string[] {
  if (!document || vscode.languages.match(annotatedLanguages, document) === 0) return [];
  if (isTooLarge(document)) return [vscode.l10n.t('This file is too large to be annotated (more than 8 MB).')];
  if (!store.hasFailed(document)) return [];
  return [vscode.l10n.t('Annalist cannot read {0}.', vscode.workspace.asRelativePath(document.uri))];
}

function warningItem([text = '', ...more]: readonly string[]): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('annalist', annotatedLanguages);
  item.name = 'Annalist';
  item.severity = vscode.LanguageStatusSeverity.Warning;
  item.text = text;
  item.detail = more.join(' ');
  return item;
}
