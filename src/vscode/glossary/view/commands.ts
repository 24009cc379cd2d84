import * as vscode from 'vscode';
import { type Entity, unknownNames } from '../../../language';
import type { AnnotationStore } from '../../essay/annotationStore';
import { toRange } from '../../workspace/positions';
import { mentionsInWorkspace } from '../../names/mentionsInWorkspace';
import type { NewNames } from '../adding/newNames';
import { entryIdIn } from '../openEntry';
import { GLOSSARY_VIEW_ID, type GlossaryView } from './view';

/** The commands of the glossary view: in its title, and on its entries and names. */
export function registerViewCommands(store: AnnotationStore, view: GlossaryView, names: NewNames): vscode.Disposable {
  const mentions = new MentionSearch(store);
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    mentions,
    registerCommand('annalist.searchGlossary', async (query?: unknown) => {
      await vscode.commands.executeCommand(`${GLOSSARY_VIEW_ID}.focus`);
      if (typeof query === 'string') view.query = query;
      else askForQuery(view);
    }),
    registerCommand('annalist.clearGlossarySearch', () => (view.query = '')),
    registerCommand('annalist.showUsedHereOnly', () => (view.usedHereOnly = true)),
    registerCommand('annalist.showAllEntries', () => (view.usedHereOnly = false)),
    registerCommand('annalist.findMentions', async (node?: unknown) => {
      const id = entryIdIn(node);
      const entity = id === undefined ? undefined : store.service.catalog.byId(id);
      if (entity) await mentions.show(entity);
    }),
    registerCommand('annalist.addNameToGlossary', async (node?: unknown) => {
      const name = nameIn(node);
      if (view.essay && name !== undefined) await names.addFound(view.essay, name);
    }),
    registerCommand('annalist.addAllNames', () => vscode.commands.executeCommand('annalist.createGlossary')),
    registerCommand('_annalist.selectUnknownName', async (name?: unknown) => {
      const annotated = view.essay && store.get(view.essay);
      // The text may have changed since the view was drawn: the name is looked up again.
      const found = annotated && unknownNames(annotated).find((each) => each.name === name);
      if (view.essay && found) await reveal(view.essay, toRange(view.essay, found));
    }),
  );
}

/** The name in a node of the view, which may come from anywhere. */
function nameIn(node: unknown): string | undefined {
  const name = typeof node === 'object' && node !== null && 'name' in node ? node.name : undefined;
  return typeof name === 'string' ? name : undefined;
}

/** Asks for a search. The view follows each letter; Escape brings back what it showed before. */
function askForQuery(view: GlossaryView): void {
  const before = view.query;
  let isAccepted = false;
  const box = vscode.window.createInputBox();
  box.title = vscode.l10n.t('Search Glossary');
  box.placeholder = vscode.l10n.t('Type part of a name');
  box.value = before;
  box.onDidChangeValue((query) => (view.query = query));
  box.onDidAccept(() => {
    isAccepted = true;
    box.hide();
  });
  box.onDidHide(() => {
    if (!isAccepted) view.query = before;
    box.dispose();
  });
  box.show();
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

/** Selects a range in the editor that shows the document, or in a new one. */
async function reveal(document: vscode.TextDocument, selection: vscode.Range): Promise<void> {
  const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
  await vscode.window.showTextDocument(document, {
    selection,
    ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
  });
}
