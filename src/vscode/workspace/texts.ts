import * as vscode from 'vscode';
import type { AnnotatedDocument, LanguageService } from '../../language';
import type { WorkspaceText } from '../../language/features/names';
import { annotatedLanguageOf } from './languages';
import { largestFile, openDocument, readTextFile } from './readTextFile';
import { TimeSlice } from './timeSlice';

/** The files that are read as essays. */
export const essays = '**/*.{md,markdown,txt}';

/** Annotates texts, and knows the annotations of open documents: the annotation store. */
export interface Annotator {
  readonly service: LanguageService;
  get(document: vscode.TextDocument): AnnotatedDocument | undefined;
}

/** Every text of the workspace, the open ones first and as they stand in the editor; undefined if cancelled. */
export async function workspaceTexts(
  store: Annotator,
  token?: vscode.CancellationToken,
): Promise<WorkspaceText[] | undefined> {
  const files = await vscode.workspace.findFiles(essays, undefined, undefined, token);
  if (token?.isCancellationRequested) return undefined;
  return withOpenTexts(files).map((uri) => workspaceText(store, uri));
}

/** Files, and before them the open texts of the workspace: each once. */
export function withOpenTexts(files: readonly vscode.Uri[]): vscode.Uri[] {
  const open = vscode.workspace.textDocuments.filter(isOfWorkspace).map(({ uri }) => uri);
  // VS Code keeps a document for minutes after its last tab was closed, also when its file is deleted.
  const living = new Set([...files, ...urisInTabs()].map(String));
  return distinctUris([...open.filter((uri) => uri.scheme === 'untitled' || living.has(uri.toString())), ...files]);
}

/** The texts that have a tab. */
export const urisInTabs = (): vscode.Uri[] => urisOf(vscode.window.tabGroups.all.flatMap(({ tabs }) => tabs));

/** The texts of tabs. */
export function urisOf(tabs: readonly vscode.Tab[]): vscode.Uri[] {
  const inputs = tabs.map(({ input }) => input);
  return inputs.filter((input) => input instanceof vscode.TabInputText).map(({ uri }) => uri);
}

/** The addresses without repetitions, in the order in which they first appear. */
export function distinctUris(uris: readonly vscode.Uri[]): vscode.Uri[] {
  return [...new Map(uris.map((uri) => [uri.toString(), uri])).values()];
}

/** One text, read and annotated when it is asked for. */
export function workspaceText(store: Annotator, uri: vscode.Uri): WorkspaceText {
  return {
    uri: uri.toString(),
    async read() {
      const file = await readTextFile(uri);
      return file.status === 'read' && file.text.length <= largestFile ? file.text : undefined;
    },
    annotate: (text) => annotate(store, uri, text),
  };
}

/** An essay or glossary in a folder of the workspace, or one that was never saved. */
function isOfWorkspace(document: vscode.TextDocument): boolean {
  const { uri } = document;
  const isInFolder = uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined;
  return isInFolder && annotatedLanguageOf(document) !== undefined;
}

async function annotate(store: Annotator, uri: vscode.Uri, text: string): Promise<AnnotatedDocument> {
  const open = openDocument(uri);
  const known = open && store.get(open);
  if (known && known.text() === text) return known;
  const languageId = (open && annotatedLanguageOf(open)) ?? (uri.path.endsWith('.txt') ? 'plaintext' : 'markdown');
  const annotated = store.service.openDocument({ uri: uri.toString(), languageId, text });
  const slice = new TimeSlice();
  while (!annotated.prepare({ start: 0, end: 0 }, () => slice.isOver)) await slice.pause();
  return annotated;
}
