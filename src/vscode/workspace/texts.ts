import * as vscode from 'vscode';
import type { AnnotatedDocument, LanguageId, Progress, WorkspaceText } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import { TimeSlice } from './timeSlice';
import { largestFile, readTextFile } from './readTextFile';

/** The files that are read as essays. */
export const essays = '**/*.{md,markdown,txt}';

/** Every text of the workspace, the open ones first and as they stand in the editor; undefined where cancelled. */
export async function workspaceTexts(
  store: AnnotationStore,
  token?: vscode.CancellationToken,
): Promise<WorkspaceText[] | undefined> {
  const open = vscode.workspace.textDocuments.filter(isOfWorkspace).map(({ uri }) => uri);
  const files = await vscode.workspace.findFiles(essays, undefined, undefined, token);
  if (token?.isCancellationRequested) return undefined;
  const uris = new Map([...open, ...files].map((uri) => [uri.toString(), uri]));
  return [...uris.values()].map((uri) => workspaceText(store, uri));
}

/** One text, read and annotated when it is asked for. */
export function workspaceText(store: AnnotationStore, uri: vscode.Uri): WorkspaceText {
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
export function isOfWorkspace({ uri, languageId }: vscode.TextDocument): boolean {
  const isText = languageId === 'markdown' || languageId === 'plaintext';
  return isText && (uri.scheme === 'untitled' || vscode.workspace.getWorkspaceFolder(uri) !== undefined);
}

async function annotate(store: AnnotationStore, uri: vscode.Uri, text: string): Promise<AnnotatedDocument> {
  const open = openDocument(uri);
  const known = open && store.get(open);
  if (known && known.text() === text) return known;
  const annotated = store.service.openDocument({ uri: uri.toString(), languageId: languageOf(uri, open), text });
  const turn = new TimeSlice();
  while (!annotated.prepare({ start: 0, end: 0 }, () => turn.isOver)) await turn.pass();
  return annotated;
}

const openDocument = (uri: vscode.Uri): vscode.TextDocument | undefined =>
  vscode.workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

function languageOf(uri: vscode.Uri, open: vscode.TextDocument | undefined): LanguageId {
  if (open?.languageId === 'plaintext' || open?.languageId === 'markdown') return open.languageId;
  return uri.path.endsWith('.txt') ? 'plaintext' : 'markdown';
}

/** Shorter work says nothing of itself. */
const patience = 1000;

/**
 * Runs work that may take long: after a second it shows how far it has come, in a notification that can cancel it.
 * Cancelling the token cancels it too.
 */
export async function withProgress<T>(
  title: string,
  token: vscode.CancellationToken,
  work: (progress: Progress) => Promise<T>,
): Promise<T> {
  let isCancelled = false;
  let show: (done: number, total: number) => void = () => undefined;
  const running = work({
    isCancelled: () => isCancelled || token.isCancellationRequested,
    report: (done, total) => show(done, total),
  });
  const timer = setTimeout(() => {
    const options = { location: vscode.ProgressLocation.Notification, title, cancellable: true };
    void vscode.window.withProgress(options, async (notification, cancellation) => {
      cancellation.onCancellationRequested(() => (isCancelled = true));
      let shown = 0;
      show = (done, total) => {
        const percent = Math.floor((100 * done) / Math.max(total, 1));
        if (percent === shown) return;
        notification.report({ increment: percent - shown, message: vscode.l10n.t('{0} of {1} texts', done, total) });
        shown = percent;
      };
      await running.catch(() => undefined);
    });
  }, patience);
  try {
    return await running;
  } finally {
    clearTimeout(timer);
  }
}
