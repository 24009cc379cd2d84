import * as vscode from 'vscode';
import type { ColumnRole, UnknownColumn } from '../../../language/features/glossary';

type Choice = vscode.QuickPickItem & { readonly role?: ColumnRole; readonly isForAll?: true };

/**
 * Asks what each unknown column holds. `isNamed`: another column has the names. Undefined where the writer turns away.
 */
export async function askForColumns(
  columns: readonly UnknownColumn[],
  isNamed: boolean,
): Promise<ReadonlyMap<string, ColumnRole> | undefined> {
  const chosen = new Map<string, ColumnRole>();
  let isFound = isNamed;
  for (const [i, { heading, samples }] of columns.entries()) {
    const title = vscode.l10n.t('Column “{0}” ({1} of {2})', heading, i + 1, columns.length);
    const placeHolder = vscode.l10n.t('What does it hold? For example: {0}', samples.join(' · '));
    const picked = await vscode.window.showQuickPick(choicesOf(heading, isFound), {
      title,
      placeHolder,
      ignoreFocusOut: true,
    });
    if (!picked) return undefined;
    if (picked.isForAll) {
      for (const rest of columns.slice(i)) chosen.set(rest.heading, 'None');
      return chosen;
    }
    const role = picked.role ?? 'None';
    chosen.set(heading, role);
    isFound ||= role === 'Label' || role === 'Person';
  }
  return chosen;
}

/** The likeliest first: the name where there is none yet, else a remark. */
function choicesOf(heading: string, isNamed: boolean): Choice[] {
  const names: Choice[] = [
    { label: vscode.l10n.t('Name of the entry'), role: 'Label' },
    { label: vscode.l10n.t('Name of a person'), role: 'Person' },
  ];
  const remark: Choice = {
    label: vscode.l10n.t('Remark in the definition'),
    description: `${heading}: …`,
    role: 'Remark',
  };
  const none: Choice[] = [
    { label: vscode.l10n.t('Leave it out'), role: 'None' },
    { label: vscode.l10n.t('Leave out this column and the following ones'), isForAll: true },
  ];
  const fields: Choice[] = [
    { label: vscode.l10n.t('Definition'), role: 'Definition' },
    { label: vscode.l10n.t('Other names'), description: 'Also', role: 'Also' },
    { label: vscode.l10n.t('Both dates of a life'), description: 'Born, Died', role: 'Life' },
    ...fieldRoles.map((role): Choice => ({ label: role, role })),
  ];
  return isNamed ? [remark, ...fields, ...none, ...names] : [...names, remark, ...fields, ...none];
}

const fieldRoles = [
  'Kind',
  'Date',
  'Born',
  'Died',
  'Native',
  'Short',
  'Not',
  'See',
  'Source',
  'Link',
  'Start',
  'End',
  'Tags',
] as const;
