import * as vscode from 'vscode';
import { entityKinds, type EntityKind } from '../../../language/types';
import { kindName } from '../../ui/kindLabels';

/** Asks what the entries of a file without kinds are. Undefined where they are of several kinds. */
export async function askForKind(count: number): Promise<EntityKind | 'cancel' | undefined> {
  const choices: (vscode.QuickPickItem & { readonly entityKind?: EntityKind })[] = [
    { label: vscode.l10n.t('Several kinds, or not known') },
    ...entityKinds.map((entityKind) => ({ label: kindName(entityKind), entityKind })),
  ];
  const title = vscode.l10n.t('No kind is given. What are the {0} entries?', count);
  const picked = await vscode.window.showQuickPick(choices, { title, ignoreFocusOut: true });
  return picked ? picked.entityKind : 'cancel';
}
