import * as vscode from 'vscode';
import { unknownNames } from '../../../language';
import type { AnnotationStore } from '../../essay/annotationStore';
import { toRange } from '../../workspace/positions';
import type { NewNames } from '../adding/newNames';
import { reveal } from './reveal';
import { GLOSSARY_VIEW_ID, type GlossaryView } from './view';

/** The commands in the title of the glossary view, and on names that are not in the glossary. */
export function registerViewCommands(store: AnnotationStore, view: GlossaryView, names: NewNames): vscode.Disposable {
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand('annalist.searchGlossary', async (query?: unknown) => {
      await vscode.commands.executeCommand(`${GLOSSARY_VIEW_ID}.focus`);
      if (typeof query === 'string') view.query = query;
      else askForQuery(view);
    }),
    registerCommand('annalist.clearGlossarySearch', () => (view.query = '')),
    registerCommand('annalist.showUsedHereOnly', () => (view.usedHereOnly = true)),
    registerCommand('annalist.showAllEntries', () => (view.usedHereOnly = false)),
    registerCommand('annalist.sortGlossaryByName', () => view.sortBy('name')),
    registerCommand('annalist.sortGlossaryByMentions', () => view.sortBy('mentions')),
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
