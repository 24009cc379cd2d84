import * as vscode from 'vscode';
import { type Catalog, type Entity, entitiesPerhapsIn, namesInCatalog, proseMentions } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import { rangesIn } from '../workspace/positions';
import { Debouncer } from '../workspace/debouncer';
import type { WorkspaceFiles } from '../workspace/files';
import { workspaceText } from '../workspace/texts';

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
  readonly #files: WorkspaceFiles;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #change = new Debouncer(quiet, () => this.#onDidChange.fire());
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #names = '';

  /** Fires when counts may have changed and nobody is typing. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(store: AnnotationStore, files: WorkspaceFiles) {
    this.#store = store;
    this.#files = files;
    this.#subscriptions = [
      this.#onDidChange,
      this.#change,
      files.onDidChange((uri) => {
        if (uri) this.#known.delete(uri.toString());
        this.#change.soon();
      }),
      store.onDidAnnotate(() => this.#change.soon()),
    ];
  }

  /** Whether texts have been changing until a moment ago. */
  get isSettled(): boolean {
    return !this.#change.isDue;
  }

  /** The mentions of an entry in running text, file by file; undefined where the work was cancelled. */
  async mentions(entity: Entity, token: vscode.CancellationToken): Promise<vscode.Location[] | undefined> {
    this.#keepFor(this.#store.service.catalog);
    const found: vscode.Location[] = [];
    for (const uri of await this.#files.uris()) {
      if (token.isCancellationRequested) return undefined;
      const known = this.#textAt(uri);
      if (!(await known.perhaps).has(entity.id)) continue;
      known.mentions ??= this.#mentionsIn(uri);
      found.push(...((await known.mentions).get(entity.id) ?? []));
    }
    return token.isCancellationRequested ? undefined : found;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Whatever was counted with other names is void. */
  #keepFor(catalog: Catalog): void {
    const names = namesInCatalog(catalog);
    if (names === this.#names) return;
    this.#names = names;
    this.#known.clear();
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
    const rangeOf = rangesIn(text);
    for (const mention of proseMentions(annotated, glossary)) {
      const location = new vscode.Location(uri, rangeOf(mention));
      const known = byId.get(mention.id);
      if (known) known.push(location);
      else byId.set(mention.id, [location]);
    }
    return byId;
  }
}
