import * as vscode from 'vscode';
import { aliasTargets, type Entity } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import { pickEntry } from '../ui/pickEntry';

/** Asks which entry a name belongs to; those most like it stand first. Undefined where the writer turns away. */
export function pickAliasTarget(
  { service }: AnnotationStore,
  name: string,
  isOwn: (entity: Entity) => boolean,
): Promise<Entity | undefined> {
  const title = vscode.l10n.t('Select the entry that “{0}” belongs to', name);
  return pickEntry(title, (typed) => aliasTargets(service.catalog, name, typed, isOwn));
}
