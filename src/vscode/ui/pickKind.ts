import * as vscode from 'vscode';
import { entityKinds, type EntityKind } from '../../language/types';
import { kindName } from './kindLabels';

/** Asks what a name is; undefined if the writer cancels. The English word of a kind finds it too. */
export async function pickKind(name: string): Promise<EntityKind | 'none' | undefined> {
  const choices: (vscode.QuickPickItem & { readonly value: EntityKind | 'none' })[] = entityKinds.map((value) => {
    const label = kindName(value);
    return { label, ...(label !== value && { description: value }), value };
  });
  choices.push({ label: vscode.l10n.t('no kind yet'), value: 'none' });
  const title = vscode.l10n.t('What is “{0}”?', name);
  const options = { title, matchOnDescription: true, ignoreFocusOut: true };
  return (await vscode.window.showQuickPick(choices, options))?.value;
}
