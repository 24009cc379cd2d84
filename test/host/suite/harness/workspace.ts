// What the tests share: the fixture workspace, its documents, and patience.
import * as vscode from 'vscode';
import type { AnnalistApi } from '../../../../src/extension';
import type { Annotation } from '../../../../src/language/types';
import { ok } from './assert';

/** A file of the fixture workspace. */
export function fileUri(path: string): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  ok(folder, 'no workspace is open');
  return vscode.Uri.joinPath(folder.uri, path);
}

/** Opens a file in an editor: one of the fixture workspace, by its path there, or any. */
export async function show(file: string | vscode.Uri): Promise<vscode.TextDocument> {
  const uri = typeof file === 'string' ? fileUri(file) : file;
  return (await vscode.window.showTextDocument(uri, { preview: false })).document;
}

/** Opens an essay in an editor and waits until it is annotated. */
export async function showAnnotated(path: string): Promise<vscode.TextDocument> {
  const document = await show(path);
  await eventually(async () => ok((await annotationsOf(document)).length > 0, `${path} is not annotated`));
  return document;
}

export async function api(): Promise<AnnalistApi> {
  const extension = vscode.extensions.getExtension<AnnalistApi>('annalist.annalist');
  ok(extension, 'the extension is not installed');
  return extension.activate();
}

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

/** Closes all editors; what was not saved is lost. */
export async function closeAll(): Promise<void> {
  while (vscode.window.activeTextEditor) {
    await vscode.commands.executeCommand('workbench.action.revertAndCloseActiveEditor');
  }
}

/** Sets a setting of the workspace; undefined takes it back. */
export async function configure(name: string, value: unknown): Promise<void> {
  await vscode.workspace.getConfiguration('annalist').update(name, value, vscode.ConfigurationTarget.Workspace);
}

/** Repeats a check until it holds, for twenty seconds; then its last failure counts. */
export async function eventually<T>(check: () => Promise<T>): Promise<T> {
  const deadline = Date.now() + 20_000;
  for (;;) {
    try {
      return await check();
    } catch (error) {
      if (Date.now() > deadline) throw error;
      await pause(50);
    }
  }
}

export async function exists(uri: vscode.Uri): Promise<boolean> {
  return vscode.workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
