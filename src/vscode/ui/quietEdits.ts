import * as vscode from 'vscode';
import type { TextEdit } from '../../language';
import { rangeInText, toRange } from '../workspace/positions';
import { logFailure } from '../workspace/log';
import { openDocument } from '../workspace/readTextFile';
import { setContextKey } from './contextKey';
import { warn } from './notify';

/** A file with its text, or the text that a new file begins with. */
export interface EditedFile {
  readonly uri: vscode.Uri;
  readonly text: string;
  readonly isNew: boolean;
}

/** An edit that was made, and what takes it back. */
interface MadeEdit extends EditedFile {
  readonly start: number;
  readonly removed: string;
  readonly added: string;
}

/** Milliseconds for which the status bar says what was done. */
const shownFor = 15_000;

/**
 * Edits of files that the writer does not look at, such as a name added to the glossary: the focus stays where it is,
 * and the status bar says what was done, with *Undo*. A file without unsaved edits is saved.
 */
export class QuietEdits implements vscode.Disposable {
  readonly #item = vscode.window.createStatusBarItem('annalist.addition', vscode.StatusBarAlignment.Left);
  readonly #command: vscode.Disposable;
  /** The last is undone first. */
  readonly #made: MadeEdit[] = [];
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    this.#item.name = vscode.l10n.t('Last Addition');
    this.#item.command = 'annalist.undoAddition';
    this.#command = vscode.commands.registerCommand('annalist.undoAddition', () => this.#undo());
  }

  /** Makes an edit and says what it did. False if VS Code refuses. */
  async make({ uri, text, isNew }: EditedFile, edit: TextEdit, words: string): Promise<boolean> {
    const change = new vscode.WorkspaceEdit();
    if (isNew) {
      const contents = new TextEncoder().encode(text.slice(0, edit.start) + edit.text + text.slice(edit.end));
      change.createFile(uri, { overwrite: false, contents });
    } else change.replace(uri, rangeInText(text, edit), edit.text);
    if (!(await applyAndSave(uri, change))) return false;
    this.#made.push({
      uri,
      text,
      isNew,
      start: edit.start,
      removed: text.slice(edit.start, edit.end),
      added: edit.text,
    });
    setContextKey('annalist.canUndoAddition', true);
    this.#say(words);
    return true;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(this.#item, this.#command).dispose();
  }

  #say(words: string): void {
    const undo = vscode.l10n.t('Undo');
    this.#item.text = `$(check) ${words.replaceAll('$(', '$ (')}  $(discard) ${undo}`;
    this.#item.tooltip = vscode.l10n.t('Click to undo: {0}', words);
    this.#item.accessibilityInformation = { label: `${words}. ${undo}`, role: 'button' };
    this.#item.show();
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#item.hide(), shownFor);
  }

  /** Takes the last edit back, unless its words have changed since. */
  async #undo(): Promise<void> {
    const last = this.#made.pop();
    this.#item.hide();
    setContextKey('annalist.canUndoAddition', this.#made.length > 0);
    if (!last) return;
    const change = await reversed(last);
    const file = vscode.workspace.asRelativePath(last.uri);
    if (!change) return warn(vscode.l10n.t('“{0}” has changed since. Nothing was undone.', file));
    if (await applyAndSave(last.uri, change)) {
      vscode.window.setStatusBarMessage(vscode.l10n.t('Undone in {0}', file), 5000);
    }
  }
}

/** Saves the file afterwards, if all else in it was saved. */
async function applyAndSave(uri: vscode.Uri, change: vscode.WorkspaceEdit): Promise<boolean> {
  const hadUnsaved = openDocument(uri)?.isDirty === true;
  const closing = tabsOf(uri).length === 0 ? closeBackgroundTabs(uri) : undefined;
  try {
    if (!(await vscode.workspace.applyEdit(change))) return false;
    const document = openDocument(uri);
    if (document?.isDirty === true && !document.isUntitled && !hadUnsaved) await document.save();
    return true;
  } finally {
    // The tab may still be on its way.
    if (closing) setTimeout(() => void closing.dispose(), tabsFollowFor);
  }
}

/** Milliseconds after a save in which VS Code may still open a tab for what was unsaved. */
const tabsFollowFor = 2000;

const tabsOf = (uri: vscode.Uri): vscode.Tab[] =>
  vscode.window.tabGroups.all
    .flatMap(({ tabs }) => tabs)
    .filter(({ input }) => input instanceof vscode.TabInputText && input.uri.toString() === uri.toString());

/**
 * Closes the tab of a file that the writer does not look at: VS Code opens one in the background where a file is unsaved
 * for 0.8 seconds, as on a busy machine.
 */
function closeBackgroundTabs(uri: vscode.Uri): vscode.Disposable {
  return vscode.window.tabGroups.onDidChangeTabs(() => {
    const tabs = tabsOf(uri).filter(({ isActive, isDirty }) => !isActive && !isDirty);
    if (tabs.length > 0) logFailure(vscode.window.tabGroups.close(tabs, true));
  });
}

async function reversed(made: MadeEdit): Promise<vscode.WorkspaceEdit | undefined> {
  const document = await vscode.workspace.openTextDocument(made.uri).then(
    (opened) => opened,
    () => undefined,
  );
  if (!document) return undefined;
  const change = new vscode.WorkspaceEdit();
  const now = document.getText();
  if (made.isNew) {
    const isAsMade = now === made.text.slice(0, made.start) + made.added;
    if (isAsMade) change.deleteFile(made.uri);
    return isAsMade ? change : undefined;
  }
  const start = placeOf(made, now);
  if (start === undefined) return undefined;
  change.replace(made.uri, toRange(document, { start, end: start + made.added.length }), made.removed);
  return change;
}

/** Where the added words stand now: in their place, or once elsewhere. */
function placeOf({ start, added }: MadeEdit, text: string): number | undefined {
  if (text.startsWith(added, start)) return start;
  const found = text.indexOf(added);
  return found >= 0 && text.indexOf(added, found + 1) < 0 ? found : undefined;
}
