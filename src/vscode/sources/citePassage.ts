import * as vscode from 'vscode';
import { type CitedWords, citationLink, citationTargets, titleOfText } from '../../language/features/sources';
import type { Entity } from '../../language';
import { fieldDates, type ReadDate, sourceEdit } from '../../language/features/glossary';
import type { AnnotationStore } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { isOwnEntry } from '../glossary/writableFiles';
import { warn } from '../ui/notify';
import { pickOwnEntry } from '../ui/pickEntry';
import { markdown } from '../workspace/languages';
import { toRange, toSpan } from '../workspace/positions';
import type { SourceFiles } from './files';

/** The passage copied last, and the Markdown put into the clipboard for it. */
interface Copied {
  readonly citation: CitedWords;
  readonly text: string;
}

/** Turns selected words into a link to them: in the clipboard, or as a source of an entry. */
export function registerCitePassage(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  sources: SourceFiles,
): vscode.Disposable {
  let copied: Copied | undefined;
  return vscode.Disposable.from(
    vscode.commands.registerCommand('annalist.copyAsSource', async () => {
      const editor = vscode.window.activeTextEditor;
      const citation = editor && (await citationOf(editor, sources));
      const folder = editor && vscode.workspace.getWorkspaceFolder(editor.document.uri);
      // The link as a file in the folder would have it: the folder's own address may end with a slash, or not.
      const text = citation && folder && citationLink(citation, vscode.Uri.joinPath(folder.uri, 'a').toString());
      if (!text) return;
      copied = { citation, text };
      await vscode.env.clipboard.writeText(text);
      vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', citation.words), 5000);
    }),
    vscode.commands.registerCommand('annalist.citeInEntry', async () => {
      const editor = vscode.window.activeTextEditor;
      const citation = editor && (await citationOf(editor, sources));
      if (citation) await citeInEntry(store, glossaries, editor, citation);
    }),
    vscode.languages.registerDocumentPasteEditProvider(
      markdown,
      {
        async provideDocumentPasteEdits(document, _ranges, data) {
          const text = await data.get('text/plain')?.asString();
          if (!copied || text !== copied.text) return undefined;
          const link = citationLink(copied.citation, document.uri.toString());
          const title = vscode.l10n.t('Insert link to source');
          return link === undefined ? undefined : [new vscode.DocumentPasteEdit(link, title, pasteKind)];
        },
      },
      { providedPasteEditKinds: [pasteKind], pasteMimeTypes: ['text/plain'] },
    ),
  );
}

const pasteKind = vscode.DocumentDropOrPasteEditKind.Empty.append('markdown', 'link', 'source');

/** The selected passage of a text of the workspace; undefined if there is none, and the writer was told why. */
async function citationOf(
  { document, selection }: vscode.TextEditor,
  sources: SourceFiles,
): Promise<CitedWords | undefined> {
  const { uri } = document;
  if (!sources.isInWorkspace(uri)) {
    return warn(vscode.l10n.t('Only texts in a workspace folder can be cited.'));
  }
  const text = document.getText();
  const span = toSpan(document, selection);
  if (text.slice(span.start, span.end).trim() === '') return warn(vscode.l10n.t('Select the words to cite first.'));
  const title = vscode.l10n.t('Looking for words that identify the passage');
  const fragment = await vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, async () => {
    // Lets VS Code show the message: in a long text this may take seconds.
    await new Promise((resolve) => setTimeout(resolve, 0));
    return sources.describe(uri, text, span);
  });
  if (fragment === undefined) {
    return warn(vscode.l10n.t('No link can identify these words: the text repeats itself at length.'));
  }
  const { line } = document.positionAt(span.end - text.slice(span.start, span.end).trimStart().length);
  const words = vscode.l10n.t('{0}, line {1}', titleOfText(text, uri.toString()), line + 1);
  return { uri: uri.toString(), fragment, words };
}

async function citeInEntry(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  { document, selection }: vscode.TextEditor,
  citation: CitedWords,
): Promise<void> {
  const { catalog } = store.service;
  const isOwn = isOwnEntry(glossaries);
  if (!catalog.entities.some(isOwn)) {
    warn(
      vscode.l10n.t('Your own glossaries have no entries yet. The glossaries that come with Annalist are read-only.'),
    );
    return;
  }
  const passage = toSpan(document, selection);
  const entity = await pickOwnEntry(vscode.l10n.t('Select the entry that cites these words'), (typed) =>
    citationTargets(catalog, store.get(document), passage, typed, isOwn),
  );
  if (entity && isOwn(entity)) await addSource(entity, citation, fieldDates(store.service.dates));
}

/** One edit of the workspace, so that one undo takes it back. The source stays in front. */
async function addSource(entity: Entity, citation: CitedWords, readDate: ReadDate): Promise<void> {
  const link = citationLink(citation, entity.uri);
  if (link === undefined) {
    warn(vscode.l10n.t('There is no relative path from the glossary to this text.'));
    return;
  }
  const glossary = await vscode.workspace.openTextDocument(vscode.Uri.parse(entity.uri));
  const edit = sourceEdit(glossary.getText(), entity, link, readDate);
  if (!edit) return;
  const change = new vscode.WorkspaceEdit();
  change.replace(glossary.uri, toRange(glossary, edit), edit.text);
  if (await vscode.workspace.applyEdit(change)) {
    vscode.window.setStatusBarMessage(vscode.l10n.t('“{0}” now cites {1}', entity.label, citation.words), 5000);
  }
}
