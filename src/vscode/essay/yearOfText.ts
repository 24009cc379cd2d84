import * as vscode from 'vscode';
import { isYearOfText, yearOfTextEdit } from '../../language/features/essay';
import { readOnlyText, warn } from '../ui/notify';
import { isReadOnly } from '../workspace/languages';
import { toRange } from '../workspace/positions';

/**
 * The command *Set Year of This Text...*: writes the year of a diary or letter into its front matter, so that its days
 * and months have one.
 */
export const registerYearOfText = (): vscode.Disposable =>
  vscode.commands.registerCommand('annalist.setYearOfText', async () => {
    const document = vscode.window.activeTextEditor?.document;
    if (document?.languageId !== 'markdown') return;
    if (isReadOnly(document.uri)) return warn(readOnlyText());
    const year = await vscode.window.showInputBox({
      title: vscode.l10n.t('The year of this diary or letter'),
      prompt: vscode.l10n.t('Its days and months without a year are then of this year.'),
      validateInput: (typed) =>
        isYearOfText(typed.trim().padStart(4, '0'))
          ? undefined
          : vscode.l10n.t('Type a year from 1 to 2003: later dates in front matter are those of a publication.'),
    });
    if (year === undefined) return;
    const edit = yearOfTextEdit(document.getText(), year.trim().padStart(4, '0'));
    if (!edit) {
      void vscode.window.showInformationMessage(
        vscode.l10n.t('The front matter of this text has another date already. Change it to the year alone.'),
      );
      return;
    }
    const change = new vscode.WorkspaceEdit();
    change.replace(document.uri, toRange(document, edit), edit.text);
    await vscode.workspace.applyEdit(change);
  });
