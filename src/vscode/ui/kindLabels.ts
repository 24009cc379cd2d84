import * as vscode from 'vscode';
import type { EntityKind } from '../../language/types';

/** The kind of an entry in the language of the editor: “person”. */
export function kindName(kind: EntityKind): string {
  const names: Record<EntityKind, string> = {
    person: vscode.l10n.t('person'),
    organisation: vscode.l10n.t('organisation'),
    place: vscode.l10n.t('place'),
    event: vscode.l10n.t('event'),
    period: vscode.l10n.t('period'),
    work: vscode.l10n.t('work'),
    office: vscode.l10n.t('office'),
    concept: vscode.l10n.t('concept'),
  };
  return names[kind];
}
