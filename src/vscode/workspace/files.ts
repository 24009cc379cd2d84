import * as vscode from 'vscode';
import { essays, isOfWorkspace } from './texts';

/** Which texts the workspace holds. They are listed when somebody asks, and again once a file has come or gone. */
export class WorkspaceFiles implements vscode.Disposable {
  readonly #onDidChange = new vscode.EventEmitter<vscode.Uri | undefined>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #files: Thenable<vscode.Uri[]> | undefined;

  /** Fires with a text that came, went, was closed, or was changed outside the editor; with none if a folder did. */
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    const watcher = vscode.workspace.createFileSystemWatcher(essays);
    const changed = (uri: vscode.Uri | undefined): void => this.#onDidChange.fire(uri);
    const cameOrWent = (uri: vscode.Uri | undefined): void => {
      this.#files = undefined;
      changed(uri);
    };
    this.#subscriptions = [
      this.#onDidChange,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(cameOrWent),
      watcher.onDidDelete(cameOrWent),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => changed(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => cameOrWent(undefined)),
    ];
  }

  /** Essays and glossaries, the open ones first. */
  async uris(): Promise<vscode.Uri[]> {
    this.#files ??= vscode.workspace.findFiles(essays);
    const open = vscode.workspace.textDocuments.filter(isOfWorkspace).map(({ uri }) => uri);
    return [...new Map([...open, ...(await this.#files)].map((uri) => [uri.toString(), uri])).values()];
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }
}
