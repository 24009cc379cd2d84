import * as vscode from 'vscode';
import type { Entity } from '../../../language';
import { mentionBeside, mentionsOf } from '../../../language/features/essay';
import { linkToEntry } from '../../../language/features/glossary';
import type { AnnotationStore } from '../../essay/annotationStore';
import { mentionsInWorkspace } from '../../names/mentionsInWorkspace';
import { renameEntry } from '../../names/rename';
import { toRange, toSpan } from '../../workspace/positions';
import { readTextFile } from '../../workspace/readTextFile';
import type { GlossaryFiles } from '../files';
import { entryIdIn } from '../openEntry';
import { isOwnEntry } from '../writableFiles';
import { reveal } from './reveal';
import { GLOSSARY_VIEW_ID, type GlossaryView } from './view';

/** The commands in the menu of an entry. Each takes the node of the view, whose entry may be gone meanwhile. */
export function registerEntryCommands(
  store: AnnotationStore,
  glossaries: GlossaryFiles,
  view: GlossaryView,
): vscode.Disposable {
  const search = new MentionSearch(store);
  const { registerCommand } = vscode.commands;
  const onEntry = (run: (entity: Entity) => unknown) => async (node?: unknown) => {
    // A key names no row: the selected one is meant.
    const id = entryIdIn(node ?? view.selected);
    const entity = id === undefined ? undefined : store.service.catalog.byId(id);
    if (entity) await run(entity);
  };
  const rename = async (entity: Entity): Promise<void> => {
    if (isOwnEntry(glossaries)(entity)) await renameEntry(store, glossaries, entity);
  };
  return vscode.Disposable.from(
    search,
    registerCommand(
      'annalist.findMentions',
      onEntry((entity) => search.show(entity)),
    ),
    registerCommand(
      'annalist.nextMentionOfEntry',
      onEntry((entity) => showNextMention(store, view.essay, entity)),
    ),
    registerCommand(
      'annalist.showEntryOnTimeline',
      onEntry((entity) => showOnTimeline(store, view.essay, entity)),
    ),
    registerCommand('annalist.renameEntry', onEntry(rename)),
    registerCommand(
      'annalist.copyEntryLink',
      onEntry((entity) => copyLink(view.essay, entity)),
    ),
  );
}

/** Selects the mention after the cursor; after the last one, the first. The focus stays in the view. */
async function showNextMention(
  store: AnnotationStore,
  essay: vscode.TextDocument | undefined,
  { id }: Entity,
): Promise<void> {
  const annotated = essay && store.get(essay);
  if (!annotated) return;
  const editor = vscode.window.visibleTextEditors.find(({ document }) => document === essay);
  const cursor = editor ? toSpan(essay, editor.selection) : { start: -1, end: -1 };
  const mention = mentionBeside(mentionsOf(annotated, id), cursor, 'next');
  if (mention) await reveal(essay, toRange(essay, mention), true);
}

async function showOnTimeline(
  store: AnnotationStore,
  essay: vscode.TextDocument | undefined,
  { id }: Entity,
): Promise<void> {
  const annotated = essay && store.get(essay);
  const start = (annotated && mentionsOf(annotated, id)[0]?.start) ?? 0;
  await vscode.commands.executeCommand('annalist.showTimeline', essay?.uri.toString(), start, id);
}

/** Copies a link to the entry, for use in the essay of the view. */
async function copyLink(essay: vscode.TextDocument | undefined, entity: Entity): Promise<void> {
  const file = await readTextFile(vscode.Uri.parse(entity.uri));
  if (file.status !== 'read') return;
  const link = linkToEntry({ uri: entity.uri, text: file.text }, entity, essay?.uri.toString());
  await vscode.env.clipboard.writeText(link);
  vscode.window.setStatusBarMessage(vscode.l10n.t('Copied: {0}', link), 5000);
}

/** Looks for the mentions of an entry in the whole workspace; a new search ends the one before. */
class MentionSearch implements vscode.Disposable {
  readonly #store: AnnotationStore;
  #running: vscode.CancellationTokenSource | undefined;

  constructor(store: AnnotationStore) {
    this.#store = store;
  }

  async show(entity: Entity): Promise<void> {
    this.dispose();
    const running = (this.#running = new vscode.CancellationTokenSource());
    const locations = await vscode.window.withProgress({ location: { viewId: GLOSSARY_VIEW_ID } }, () =>
      mentionsInWorkspace(this.#store, entity, running.token),
    );
    if (running.token.isCancellationRequested || !locations) return;
    const [first] = locations;
    if (!first) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('No essay mentions “{0}”.', entity.label), 5000);
      return;
    }
    await reveal(await vscode.workspace.openTextDocument(first.uri), first.range);
    await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
  }

  dispose(): void {
    this.#running?.cancel();
    this.#running?.dispose();
    this.#running = undefined;
  }
}
