import * as vscode from 'vscode';
import { emptyGlossary } from '../../language/features/glossary';
import { entityKinds } from '../../language/types';
import type { GlossaryFiles } from '../glossary/files';
import { freeFile, glossaryFolder } from '../glossary/folder';
import { inform } from '../ui/notify';

/**
 * The command *New Glossary*: a file in the folder for glossaries, with one entry to be filled in. In a window without
 * a folder, an untitled text, which counts once it is saved in such a folder.
 */
export const registerNewGlossary = (glossaries: Pick<GlossaryFiles, 'load'>): vscode.Disposable =>
  vscode.commands.registerCommand('annalist.newGlossary', async () => {
    const file = await newFile(vscode.window.activeTextEditor?.document.uri);
    // Before it is shown, so that the views know it as a glossary, and keep the essay.
    if (file) await glossaries.load();
    const document = await (file
      ? vscode.workspace.openTextDocument(file)
      : vscode.workspace.openTextDocument({ language: 'markdown' }));
    const editor = await vscode.window.showTextDocument(document, { viewColumn: vscode.ViewColumn.Active });
    await editor.insertSnippet(firstEntry(), new vscode.Position(0, 0));
    if (!file)
      inform(
        vscode.l10n.t(
          'Save this glossary in a folder “glossary” inside the folder of your essay, and open that folder.',
        ),
      );
  });

/** An empty file beside the text in front, in the first folder of the setting; undefined if nothing can be written there. */
async function newFile(text: vscode.Uri | undefined): Promise<vscode.Uri | undefined> {
  const workspaceFolder = (text && vscode.workspace.getWorkspaceFolder(text)) ?? vscode.workspace.workspaceFolders?.[0];
  const folder = workspaceFolder && glossaryFolder(workspaceFolder);
  if (!folder || vscode.workspace.fs.isWritableFileSystem(folder.scheme) === false) return undefined;
  const file = await freeFile(folder, 'glossary');
  const change = new vscode.WorkspaceEdit();
  change.createFile(file, { overwrite: false });
  return (await vscode.workspace.applyEdit(change)) ? file : undefined;
}

/** The plain form of an entry, of which docs/glossary.md has all fields, with the places to type at in turn. */
function firstEntry(): vscode.SnippetString {
  const { t } = vscode.l10n;
  return new vscode.SnippetString(emptyGlossary(t('Glossary')))
    .appendText('\n## ')
    .appendPlaceholder(t('Name'), 1)
    .appendText('\n\n- Kind: ')
    .appendChoice([...entityKinds], 2)
    .appendText('\n\n')
    .appendPlaceholder(t('Who or what it is, in a sentence or two.'), 3)
    .appendText('\n');
}
