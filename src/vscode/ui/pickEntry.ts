import * as vscode from 'vscode';
import type { Entity } from '../../language';
import { joinNames } from './joinParts';
import { kindName } from './kindLabels';

interface EntryChoice extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** What to ask. `ranked` gives the entries for the typed letters, best first. */
export interface EntryQuestion {
  readonly title: string;
  readonly placeholder?: string;
  readonly ranked: (typed: string) => readonly Entity[];
}

/** Asks for an entry; undefined if the writer cancels. */
export function pickEntry({ title, placeholder, ranked }: EntryQuestion): Promise<Entity | undefined> {
  const pick = vscode.window.createQuickPick<EntryChoice>();
  pick.title = title;
  pick.placeholder = placeholder;
  const rank = (): void => {
    pick.items = ranked(pick.value).map(choiceOf);
  };
  pick.onDidChangeValue(rank);
  rank();
  return new Promise((resolve) => {
    pick.onDidAccept(() => {
      resolve(pick.selectedItems[0]?.entity);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** The same for an entry that the writer is about to change. */
export function pickOwnEntry(title: string, ranked: EntryQuestion['ranked']): Promise<Entity | undefined> {
  const placeholder = vscode.l10n.t('Entries of your own glossaries (those that come with Annalist are read-only)');
  return pickEntry({ title, placeholder, ranked });
}

/** Always shown: `ranked` decides which entries fit the typed letters, not VS Code. */
const choiceOf = (entity: Entity): EntryChoice => ({
  label: entity.label,
  description: kindName(entity.kind),
  detail: joinNames(entity.otherNames.map(({ text }) => text)),
  alwaysShow: true,
  entity,
});
