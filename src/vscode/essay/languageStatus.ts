import * as vscode from 'vscode';
import type { AnnotationStore } from './annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { annotatedLanguages, isTooLarge } from '../workspace/languages';

/** Says in the language status of the editor why something is not annotated; says nothing while all is well. */
export function registerLanguageStatus(glossaries: GlossaryFiles, store: AnnotationStore): vscode.Disposable {
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

/** Why a document, or a part of it, is not annotated. */
export function essayMessages(
  document: vscode.TextDocument | undefined,
  store: Pick<AnnotationStore, 'hasFailed' | 'failureCount'>,
): string[] {
  if (!document || vscode.languages.match(annotatedLanguages, document) === 0) return [];
  if (isTooLarge(document)) return [vscode.l10n.t('This file is too large to be annotated (more than 8 MB).')];
  const path = vscode.workspace.asRelativePath(document.uri);
  if (store.hasFailed(document)) return [vscode.l10n.t('Annalist cannot read {0}.', path)];
  const failed = store.failureCount(document);
  if (failed === 0) return [];
  if (failed === 1) return [vscode.l10n.t('Annalist cannot read one part of {0}. The rest is annotated.', path)];
  return [vscode.l10n.t('Annalist cannot read {1} parts of {0}. The rest is annotated.', path, failed)];
}

function warningItem([text = '', ...more]: readonly string[]): vscode.LanguageStatusItem {
  const item = vscode.languages.createLanguageStatusItem('annalist', annotatedLanguages);
  item.name = 'Annalist';
  item.severity = vscode.LanguageStatusSeverity.Warning;
  item.text = text;
  item.detail = more.join(' ');
  return item;
}
