// What the tests share: the fixture workspace, its documents, and what the extension makes of them.
import * as vscode from 'vscode';
import type { AnnalistApi } from '../../../../src/extension';
import type { Annotation } from '../../../../src/language/types';
import { eventually } from '../../eventually';
import { equal, ok, includes } from './assert';

export { eventually };

/** A file of the fixture workspace. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no workspace is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file in an editor: one of the fixture workspace, by its path there, or any. */
export async function show(file: string | vscode.Uri): Promise<vscode.TextDocument> {
  const uri = typeof file === 'string' ? fileUri(file) : file;
  const { document } = await vscode.window.showTextDocument(uri, { preview: false });
  await eventually(() => ok(vscode.window.activeTextEditor?.document === document, `${uri.path} is not active`));
  return document;
}

/**
 * The new document that a command opens, known by some of its words: the one of an earlier command may still be active.
 */
export async function openedBy(part: string, command: string, ...words: unknown[]): Promise<vscode.TextDocument> {
  const before = new Set(vscode.workspace.textDocuments);
  await vscode.commands.executeCommand(command, ...words);
  return eventually(() => {
    const document = vscode.window.activeTextEditor?.document;
    ok(document && !before.has(document), `${command} opened nothing`);
    includes(document.getText().replace(/\r\n/g, '\n'), part);
    return document;
  });
}

/** The name of the active editor's file, and the words that are selected in it. */
export function selection(): [file: string, words: string] {
  const editor = vscode.window.activeTextEditor;
  return [editor?.document.uri.path.split('/').at(-1) ?? '', editor?.document.getText(editor.selection) ?? ''];
}

export const eventuallySelected = (file: string, words: string): Promise<void> =>
  eventually(() => equal(selection(), [file, words]));

/** Selects the first occurrence of words in the active editor. */
export function select(words: string): void {
  const editor = vscode.window.activeTextEditor;
  ok(editor, 'no editor is active');
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, end);
}

/** Essays that name entries of the fixture glossary. */
const naming = new Set(['essays/revolt.md', 'essays/plague.txt']);

/** Opens an essay in an editor and waits until it is annotated: with its names, where it has some. */
export async function showAnnotated(path: string): Promise<vscode.TextDocument> {
  const document = await show(path);
  await eventually(async () => {
    const kinds = (await annotationsOf(document)).map(({ kind }) => kind);
    ok(naming.has(path) ? kinds.includes('entity') : kinds.length > 0, `${path} is not annotated`);
  });
  return document;
}

export async function api(): Promise<AnnalistApi> {
  const extension = vscode.extensions.getExtension<AnnalistApi>('annalist.annalist');
  ok(extension, 'the extension is not installed');
  return extension.activate();
}

/** Waits until the glossaries hold an entry of a name, or hold it no longer: a file is seen some time after it is written. */
export const eventuallyEntry = (name: string, isThere: boolean): Promise<void> =>
  eventually(async () => {
    const symbols = await vscode.commands.executeCommand<vscode.SymbolInformation[]>(
      'vscode.executeWorkspaceSymbolProvider',
      name,
    );
    const found = symbols.some((symbol) => symbol.name === name);
    ok(found === isThere, `the entry “${name}” is ${isThere ? 'not known' : 'not forgotten'}`);
  });

export async function annotationsOf(document: vscode.TextDocument): Promise<readonly Annotation[]> {
  return (await api()).annotations(document.uri.toString()) ?? [];
}

/** The surface forms of the annotations of one kind, in order. */
export async function surfaceForms(document: vscode.TextDocument, kind: Annotation['kind']): Promise<string[]> {
  return (await annotationsOf(document))
    .filter((each) => each.kind === kind)
    .map(({ text }) => text.replace(/\s+/g, ' '));
}

/** The range of the words' first occurrence. */
export function rangeOf(document: vscode.TextDocument, words: string): vscode.Range {
  const start = document.getText().indexOf(words);
  ok(start >= 0, `“${words}” is not in ${document.uri.path}`);
  return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
}

/** A position inside the words' first occurrence. */
export const inside = (document: vscode.TextDocument, words: string): vscode.Position =>
  rangeOf(document, words).start.translate(0, 1);

/** Replaces the first occurrence of words in an open document, without saving it. */
export async function replace(document: vscode.TextDocument, words: string, by: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(document.uri, rangeOf(document, words), by);
  ok(await vscode.workspace.applyEdit(edit), 'the edit was refused');
}

/** Closes all editors, those of webviews too; what was not saved is lost. */
export const closeAll = (): Promise<void> =>
  eventually(async () => {
    // VS Code opens an editor for a document that was edited without one, but only after a moment.
    const edited = vscode.workspace.textDocuments.find(({ isDirty }) => isDirty);
    if (isNothingOpen() && !edited) return;
    if (isNothingOpen() && edited) await vscode.window.showTextDocument(edited);
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
    throw new Error('editors are open');
  });

const isNothingOpen = (): boolean =>
  vscode.window.activeTextEditor === undefined && vscode.window.tabGroups.all.every(({ tabs }) => tabs.length === 0);

/** Sets a setting of the workspace, and waits until extensions see it; undefined takes it back. */
export async function configure(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('annalist').update(name, value, vscode.ConfigurationTarget.Workspace);
  await eventually(() => {
    // VS Code resolves the update once the file is written, and tells the extension host afterwards.
    equal(vscode.workspace.getConfiguration('annalist').inspect(name)?.workspaceValue, value, name);
  });
}

/** Writes a file of the fixture workspace, as another program would. */
export const write = (path: string, text: string): Thenable<void> =>
  vscode.workspace.fs.writeFile(fileUri(path), new TextEncoder().encode(text));

/** The text of a file, as it is on the disk. */
export async function read(file: string | vscode.Uri): Promise<string> {
  const uri = typeof file === 'string' ? fileUri(file) : file;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
