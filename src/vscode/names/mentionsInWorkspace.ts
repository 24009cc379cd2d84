import * as vscode from 'vscode';
import type { Entity } from '../../language';
import { findReferences, type WorkspaceText } from '../../language/features/names';
import type { AnnotationStore } from '../essay/annotationStore';
import { withProgress } from '../ui/progress';
import { logError } from '../workspace/log';
import { rangesIn } from '../workspace/positions';
import { workspaceTexts } from '../workspace/texts';

/** Mentions in running text and references by `See:`, in every text of the workspace; undefined if cancelled. */
export async function mentionsInWorkspace(
  store: AnnotationStore,
  entity: Entity,
  token: vscode.CancellationToken,
): Promise<vscode.Location[] | undefined> {
  const title = vscode.l10n.t('Looking for “{0}”', entity.label);
  return withProgress(title, token, async (progress) => {
    const texts = (await workspaceTexts(store, token))?.map((text) => withoutFailures(store, text));
    const found = texts && (await findReferences(store.service.catalog, texts, entity, progress));
    return found?.flatMap(({ uri, text, spans }) => {
      const file = vscode.Uri.parse(uri);
      const rangeOf = rangesIn(text);
      return spans.map((span) => new vscode.Location(file, rangeOf(span)));
    });
  });
}

/** A text on which the language service fails mentions nothing, and the search goes on. */
const withoutFailures = (store: AnnotationStore, text: WorkspaceText): WorkspaceText => ({
  ...text,
  annotate: (words) =>
    text.annotate(words).catch((error: unknown) => {
      logError(error);
      return store.service.openDocument({ uri: text.uri, languageId: 'plaintext', text: '' });
    }),
});
