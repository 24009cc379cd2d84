import * as vscode from 'vscode';
import type { ProposedEntry } from '../../../language/features/glossary';
import type { EntityKind } from '../../../language/types';
import { joinNames, joinParts } from '../../ui/joinParts';
import { kindName } from '../../ui/kindLabels';
import { localize } from '../../ui/messages';
import { pickKind } from '../../ui/pickKind';
import { toRange } from '../../workspace/positions';
import { datesInWords } from '../entryCard';

// The list of names: to be ticked, with the kind of each to be corrected, and its first passage shown in the essay.

interface NameItem extends vscode.QuickPickItem {
  entry: ProposedEntry;
}

/** The entries that the writer ticks; none if the list is dismissed. Names that occur twice or more are ticked. */
export function pickEntries(entries: readonly ProposedEntry[], essay: vscode.TextDocument): Promise<ProposedEntry[]> {
  const list = vscode.window.createQuickPick<NameItem>();
  const name = essay.uri.path.split('/').at(-1) ?? '';
  list.title = vscode.l10n.t('Create Glossary from {0}', name);
  list.placeholder = vscode.l10n.t('Tick the names that become entries');
  list.canSelectMany = true;
  list.matchOnDescription = true;
  list.ignoreFocusOut = true;
  list.items = entries.map(itemOf);
  list.selectedItems = list.items.filter(({ entry }) => entry.count > 1);
  const passages = new PassageShower(essay);
  list.onDidChangeActive(([item]) => item && passages.show(item.entry));
  return new Promise((resolve) => {
    let isAsking = false;
    const finish = (chosen: ProposedEntry[]): void => {
      resolve(chosen);
      if (chosen.length === 0) passages.restore();
      list.dispose();
    };
    list.onDidTriggerItemButton(async ({ item }) => {
      isAsking = true;
      const kind = await pickKind(item.entry.name);
      isAsking = false;
      if (kind) changeKind(list, item, kind);
      list.show();
    });
    list.onDidAccept(() => finish(list.selectedItems.map(({ entry }) => entry)));
    // Another list takes the place of this one for a moment.
    list.onDidHide(() => {
      if (!isAsking) finish([]);
    });
    list.show();
  });
}

function itemOf(entry: ProposedEntry): NameItem {
  const { name, kind, reason, count, also, passage } = entry;
  return {
    entry,
    label: name,
    description: joinParts([kind && kindName(kind), `${count}×`, datesInWords(entry.dates)], ' · '),
    detail: joinParts(
      [reason && localize(reason), also.length > 0 && vscode.l10n.t('Also: {0}', joinNames(also)), `“${passage}”`],
      ' · ',
    ),
    buttons: [{ iconPath: new vscode.ThemeIcon('edit'), tooltip: vscode.l10n.t('Change the kind') }],
  };
}

function changeKind(list: vscode.QuickPick<NameItem>, item: NameItem, kind: EntityKind | 'none'): void {
  const { name, count, also, dates, first, passage } = item.entry;
  const entry = { name, count, also, dates, first, passage };
  const changed = itemOf(kind === 'none' ? entry : { ...entry, kind });
  const ticked = new Set(list.selectedItems);
  const items = list.items.map((each) => (each === item ? changed : each));
  // A name whose kind is corrected is wanted.
  const selected = items.filter((each) => each === changed || ticked.has(each));
  list.items = items;
  list.selectedItems = selected;
  list.activeItems = [changed];
}

/** Selects the first passage of a name in the essay while the list is open. */
class PassageShower {
  readonly #essay: vscode.TextDocument;
  readonly #editor: vscode.TextEditor | undefined;
  readonly #before: vscode.Selection | undefined;

  constructor(essay: vscode.TextDocument) {
    this.#essay = essay;
    this.#editor = vscode.window.visibleTextEditors.find(({ document }) => document === essay);
    this.#before = this.#editor?.selection;
  }

  show({ first }: ProposedEntry): void {
    const range = toRange(this.#essay, first);
    if (!this.#editor) return;
    this.#editor.selection = new vscode.Selection(range.start, range.end);
    this.#editor.revealRange(range, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
  }

  restore(): void {
    if (this.#editor && this.#before) {
      this.#editor.selection = this.#before;
      this.#editor.revealRange(this.#before);
    }
  }
}
