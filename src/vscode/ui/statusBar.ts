import * as vscode from 'vscode';
import { annotatedLanguages, isTooLarge } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';

/** Says in the language status of the editor why something is not annotated; says nothing while all is well. */
export function registerStatus(glossaries: GlossaryFiles): vscode.Disposable {
  let item: vscode.LanguageStatusItem | undefined;
  const refresh = (): void => {
    const document = vscode.window.activeTextEditor?.document;
    const messages = glossaries.problems.map(({ message }) => message);
    if (document && isTooLarge(document) && vscode.languages.match(annotatedLanguages, document) > 0) {
      messages.unshift(vscode.l10n.t('This file is too large to be annotated (more than 8 MB).'));
    }
    item?.dispose();
    item = undefined;
    if (messages.length === 0) return;
    item = vscode.languages.createLanguageStatusItem('annalist', annotatedLanguages);
    item.name = 'Annalist';
    item.severity = vscode.LanguageStatusSeverity.Warning;
    item.text = messages[0] ?? '';
    item.detail = messages.slice(1).join(' ');
  };
  refresh();
  return vscode.Disposable.from(
    glossaries.onDidChange(refresh),
    vscode.window.onDidChangeActiveTextEditor(refresh),
    new vscode.Disposable(() => item?.dispose()),
  );
}
