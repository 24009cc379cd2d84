import * as vscode from 'vscode';
import { showError } from '../../ui/notify';
import { exists, freeFile } from '../folder';

/** Where an import is written. `text`: of the glossary that it is brought into. */
export interface ImportTarget {
  readonly uri: vscode.Uri;
  readonly action: 'write' | 'update' | 'replace';
  readonly text?: string;
}

/** A new file; where there is one of that name, the writer chooses. Undefined where the writer turns away. */
export async function chooseTarget(folder: vscode.Uri, wanted: string): Promise<ImportTarget | undefined> {
  const named = vscode.Uri.joinPath(folder, `${wanted}.md`);
  if (!(await exists(named))) return { uri: named, action: 'write' };
  const free = await freeFile(folder, wanted);
  const nameOf = (uri: vscode.Uri): string => vscode.workspace.asRelativePath(uri);
  const choices: (vscode.QuickPickItem & { readonly action: ImportTarget['action'] })[] = [
    {
      label: `$(merge) ${vscode.l10n.t('Update {0}', nameOf(named))}`,
      detail: vscode.l10n.t('What you wrote stays.'),
      action: 'update',
    },
    { label: `$(new-file) ${vscode.l10n.t('Write to {0}', nameOf(free))}`, action: 'write' },
    { label: `$(replace) ${vscode.l10n.t('Replace {0}...', nameOf(named))}`, action: 'replace' },
  ];
  const title = vscode.l10n.t('The glossary {0} exists', nameOf(named));
  const action = (await vscode.window.showQuickPick(choices, { title, ignoreFocusOut: true }))?.action;
  if (action === 'write') return { uri: free, action };
  if (action === 'replace') return { uri: named, action };
  if (action !== 'update') return undefined;
  const document = await vscode.workspace.openTextDocument(named);
  // VS Code may hold an older text for a while after the file has changed on disk.
  const text = document.isDirty
    ? document.getText()
    : new TextDecoder().decode(await vscode.workspace.fs.readFile(named));
  return { uri: named, action, text };
}

/** Writes the glossary in one edit, and opens it. False if it was not written. */
export async function writeTarget(target: ImportTarget, text: string): Promise<boolean> {
  const { uri, action } = target;
  if (action === 'replace' && !(await isConfirmed(uri))) return false;
  const edit = new vscode.WorkspaceEdit();
  const document = action === 'update' ? await vscode.workspace.openTextDocument(uri) : undefined;
  const current = document?.getText();
  if (document && current === target.text) {
    edit.replace(
      uri,
      new vscode.Range(new vscode.Position(0, 0), document.positionAt(document.getText().length)),
      text,
    );
  } else if (document?.isDirty) {
    showError(vscode.l10n.t('“{0}” has changed. Import again.', vscode.workspace.asRelativePath(uri)));
    return false;
  } else edit.createFile(uri, { contents: new TextEncoder().encode(text), overwrite: action !== 'write' });
  if (!(await vscode.workspace.applyEdit(edit))) {
    showError(vscode.l10n.t('“{0}” cannot be written.', vscode.workspace.asRelativePath(uri)));
    return false;
  }
  const { document: shown } = await vscode.window.showTextDocument(uri, { preview: false });
  if (shown.isDirty) await shown.save();
  return true;
}

async function isConfirmed(uri: vscode.Uri): Promise<boolean> {
  const replace = vscode.l10n.t('Replace');
  const question = vscode.l10n.t(
    'Replace {0}? Its current contents will be lost.',
    vscode.workspace.asRelativePath(uri),
  );
  return (await vscode.window.showWarningMessage(question, { modal: true }, replace)) === replace;
}
