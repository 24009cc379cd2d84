import * as vscode from 'vscode';
import { aliasTargets, type Entity } from '../language';
import type { AnnotationStore } from './annotationStore';
import { kindName } from './kindName';

interface EntryChoice extends vscode.QuickPickItem {
  readonly entity: Entity;
}

/** Asks which entry a name belongs to; those most like it stand first. Undefined where the writer turns away. */
export function pickAliasTarget(
  { service }: AnnotationStore,
  name: string,
  isOwn: (entity: Entity) => boolean,
): Promise<Entity | undefined> {
  const pick = vscode.window.createQuickPick<EntryChoice>();
  pick.title = vscode.l10n.t('Which entry does “{0}” belong to?', name);
  pick.placeholder = vscode.l10n.t('An entry of your own glossaries; those that come with Annalist cannot be changed');
  const rank = (): void => {
    pick.items = aliasTargets(service.catalog, name, pick.value, isOwn).map(choiceOf);
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
