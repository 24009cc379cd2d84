import * as vscode from 'vscode';
import { essays, withOpenTexts } from './texts';

/** Which texts the workspace holds: listed when somebody asks, and again once a file was created or deleted. */
export class WorkspaceFiles implements vscode.Disposable {
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #files: Thenable<vscode.Uri[]> | undefined;

  /**
   * Fires with a text that was created, deleted or changed outside the editor, or whose document or tab was closed;
   * undefined for a workspace folder.
   */
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(essays);
    const changed = (uri: vscode.Uri | undefined): void => this.#onDidChange.fire(uri);
    const listChanged = (uri: vscode.Uri | undefined): void => {
      this.#files = undefined;
      changed(uri);
    };
    this.#subscriptions = [
      this.#onDidChange,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(listChanged),
      watcher.onDidDelete(listChanged),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => changed(uri)),
      vscode.window.tabGroups.onDidChangeTabs(({ closed }) =>
        closed.forEach(({ input }) => input instanceof vscode.TabInputText && changed(input.uri)),
      ),
      vscode.workspace.onDidChangeWorkspaceFolders(() => listChanged(undefined)),
    ];
  }

  /** Essays and glossaries, the open ones first. Rejects if they cannot be listed; the next call tries again. */
  async uris(): Promise<vscode.Uri[]> {
    const files = (this.#files ??= vscode.workspace.findFiles(essays));
    try {
      return withOpenTexts(await files);
    } catch (error) {
      if (this.#files === files) this.#files = undefined;
      throw error;
    }
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
