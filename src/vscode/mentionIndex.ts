import * as vscode from 'vscode';
import { type Catalog, type Entity, entitiesPerhapsIn, namesInCatalog, proseMentions } from '../language';
import type { AnnotationStore } from './annotationStore';
import { rangeInText } from './convert';
import { essays, isOfWorkspace, workspaceText } from './workspaceTexts';

/** What is known of one text. */
interface KnownText {
  /** The document's version, or `closed`; what it was read with is the index's business. */
  readonly version: number | 'closed';
  /** The ids of the entries that it may name. */
  readonly perhaps: Promise<ReadonlySet<string>>;
  /** Its mentions by the entry's id; found when one of the entries is asked for. */
  mentions?: Promise<ReadonlyMap<string, readonly vscode.Location[]>>;
}

/** Milliseconds without a change after which counting begins. */
const quiet = 800;

/**
 * The mentions of entries in all texts of the workspace, found when they are asked for and kept as long as neither the
 * text nor the names of the glossaries change.
 */
export class MentionIndex implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #known = new Map<string, KnownText>();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #files: Thenable<vscode.Uri[]> | undefined;
  #names = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when counts may have changed and nobody is typing. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(store: AnnotationStore) {
    this.#store = store;
    const watcher = vscode.workspace.createFileSystemWatcher(essays);
    this.#subscriptions = [
      this.#onDidChange,
      watcher,
      watcher.onDidChange((uri) => this.#forget(uri)),
      watcher.onDidCreate((uri) => this.#forget(uri, true)),
      watcher.onDidDelete((uri) => this.#forget(uri, true)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#forget(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => this.#forgetFiles()),
      store.onDidAnnotate(() => this.#changeSoon()),
    ];
  }

  /** Whether texts have been changing until a moment ago. */
  get isSettled(): boolean {
    return this.#timer === undefined;
  }

  /** The mentions of an entry in running text, file by file; undefined where the work was cancelled. */
  async mentions(entity: Entity, token: vscode.CancellationToken): Promise<vscode.Location[] | undefined> {
    this.#keepFor(this.#store.service.catalog);
    const found: vscode.Location[] = [];
    for (const uri of await this.#uris()) {
      if (token.isCancellationRequested) return undefined;
      const known = this.#textAt(uri);
      if (!(await known.perhaps).has(entity.id)) continue;
      known.mentions ??= this.#mentionsIn(uri);
      found.push(...((await known.mentions).get(entity.id) ?? []));
    }
    return token.isCancellationRequested ? undefined : found;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Whatever was counted with other names is void. */
  #keepFor(catalog: Catalog): void {
    const names = namesInCatalog(catalog);
    if (names === this.#names) return;
    this.#names = names;
    this.#known.clear();
  }

  async #uris(): Promise<vscode.Uri[]> {
    this.#files ??= vscode.workspace.findFiles(essays);
    const open = vscode.workspace.textDocuments.filter(isOfWorkspace).map(({ uri }) => uri);
    return [...new Map([...open, ...(await this.#files)].map((uri) => [uri.toString(), uri])).values()];
  }

  #textAt(uri: vscode.Uri): KnownText {
    const key = uri.toString();
    const version = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key)?.version ?? 'closed';
    let known = this.#known.get(key);
    if (known?.version !== version) {
      known = { version, perhaps: this.#perhapsIn(uri) };
      this.#known.set(key, known);
    }
    return known;
  }

  async #perhapsIn(uri: vscode.Uri): Promise<ReadonlySet<string>> {
    const text = await workspaceText(this.#store, uri).read();
    const entities = text === undefined ? [] : entitiesPerhapsIn(this.#store.service.catalog, text);
    return new Set([...entities].map(({ id }) => id));
  }

  async #mentionsIn(uri: vscode.Uri): Promise<ReadonlyMap<string, readonly vscode.Location[]>> {
    const file = workspaceText(this.#store, uri);
    const text = await file.read();
    const byId = new Map<string, vscode.Location[]>();
    if (text === undefined) return byId;
    const annotated = await file.annotate(text);
    const glossary = this.#store.service.catalog.glossaries.find((each) => each.uri === file.uri);
    for (const mention of proseMentions(annotated, glossary)) {
      const location = new vscode.Location(uri, rangeInText(text, mention));
      byId.set(mention.id, [...(byId.get(mention.id) ?? []), location]);
    }
    return byId;
  }

  #forget(uri: vscode.Uri, isListed = false): void {
    this.#known.delete(uri.toString());
    if (isListed) this.#forgetFiles();
    this.#changeSoon();
  }

  #forgetFiles(): void {
    this.#files = undefined;
    this.#changeSoon();
  }

  #changeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#onDidChange.fire();
    }, quiet);
  }
}
