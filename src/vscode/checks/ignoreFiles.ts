import * as vscode from 'vscode';
import { type Ignore, ignoreFileName, isIgnored, readIgnores } from '../../language/features/checks';
import type { EditedFile } from '../ui/quietEdits';
import { logError, logFailure } from '../workspace/log';
import { readTextFile } from '../workspace/readTextFile';

/**
 * The lists of problems to be ignored, `.annalist.json` in each workspace folder, kept up to date with the files and with
 * unsaved edits of them.
 */
export class IgnoreFiles implements vscode.Disposable {
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  /** By the workspace folder's URI. */
  #lists: ReadonlyMap<string, readonly Ignore[]> | undefined;
  #loads = 0;

  /** Fires when the lists were read, or read again. */
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(`**/${ignoreFileName}`);
    const load = (): void => logFailure(this.load());
    const follow = ({ uri }: vscode.TextDocument): void => {
      if (uri.path.endsWith(`/${ignoreFileName}`)) load();
    };
    this.#subscriptions = [
      this.#onDidChange,
      watcher,
      watcher.onDidChange(load),
      watcher.onDidCreate(load),
      watcher.onDidDelete(load),
      vscode.workspace.onDidChangeTextDocument(({ document }) => follow(document)),
      vscode.workspace.onDidCloseTextDocument(follow),
      vscode.workspace.onDidChangeWorkspaceFolders(load),
    ];
  }

  /** False until the lists were read for the first time. */
  get isLoaded(): boolean {
    return this.#lists !== undefined;
  }

  /** Reads all lists. A later load overtakes an earlier one. */
  async load(): Promise<void> {
    const load = ++this.#loads;
    const folders = vscode.workspace.workspaceFolders ?? [];
    const lists = await Promise.all(folders.map(async ({ uri }) => [uri.toString(), await listIn(uri)] as const));
    if (load !== this.#loads) return;
    this.#lists = new Map(lists);
    this.#onDidChange.fire();
  }

  /** Whether the list of a file's folder says to ignore the problem at these words. */
  isIgnored(uri: vscode.Uri, code: string, words: string): boolean {
    const place = placeInFolder(uri);
    const list = place && this.#lists?.get(place.folder.toString());
    return list !== undefined && isIgnored(list, { code, words, file: place?.file ?? '' });
  }

  dispose(): void {
    this.#loads++;
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}

/** A file's workspace folder, and its path there. Undefined outside of every folder. */
export function placeInFolder(uri: vscode.Uri): { readonly folder: vscode.Uri; readonly file: string } | undefined {
  const folder = vscode.workspace.getWorkspaceFolder(uri)?.uri;
  if (!folder) return undefined;
  const root = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return { folder, file: uri.path.slice(root.length) };
}

/** The file with the list of a workspace folder. */
const ignoreFileIn = (folder: vscode.Uri): vscode.Uri => vscode.Uri.joinPath(folder, ignoreFileName);

async function listIn(folder: vscode.Uri): Promise<readonly Ignore[]> {
  const file = await readTextFile(ignoreFileIn(folder));
  if (file.status !== 'read') return [];
  const ignores = readIgnores(file.text);
  if (!ignores) logError(`${ignoreFileIn(folder).path} is not understood: nothing is ignored.`);
  return ignores ?? [];
}

/** The file with the list of a workspace folder, as it stands; a new one is empty. Undefined if it cannot be read. */
export async function ignoreFileOf(folder: vscode.Uri): Promise<EditedFile | undefined> {
  const uri = ignoreFileIn(folder);
  const file = await readTextFile(uri);
  if (file.status === 'missing') return { uri, text: '', isNew: true };
  return file.status === 'read' ? { uri, text: file.text, isNew: false } : undefined;
}
