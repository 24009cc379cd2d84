import * as vscode from 'vscode';
import type { Entity } from '../../language';
import { kindName } from './kindLabels';

interface EntryChoice extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** Asks for an entry; `ranked` gives them for the typed letters, best first. Undefined where the writer turns away. */
export function pickEntry(title: string, ranked: (typed: string) => readonly Entity[]): Promise<Entity | undefined> {
  const pick = vscode.window.createQuickPick<EntryChoice>();
  pick.title = title;
  pick.placeholder = vscode.l10n.t('Entries of your own glossaries (those that come with Annalist are read-only)');
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

/** Always shown: which entries the typed letters may mean is decided here, not by the list. */
const choiceOf = (entity: Entity): EntryChoice => ({
  label: entity.label,
  description: kindName(entity.kind),
  detail: entity.otherNames.map(({ text }) => text).join(', '),
  alwaysShow: true,
  entity,
});
