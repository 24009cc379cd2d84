import * as vscode from 'vscode';
import type { Catalog, Entity } from '../../language';
import { entitiesPerhapsIn, namesInCatalog, proseMentions } from '../../language/features/names';
import type { AnnotationStore } from '../essay/annotationStore';
import { doneOrCancelled } from '../workspace/cancellation';
import { Debouncer } from '../workspace/debouncer';
import type { WorkspaceFiles } from '../workspace/files';
import { logError } from '../workspace/log';
import { rangesIn } from '../workspace/positions';
import { openDocument } from '../workspace/readTextFile';
import { workspaceText } from '../workspace/texts';

type Store = Pick<AnnotationStore, 'service' | 'get' | 'onDidAnnotate'>;
type Files = Pick<WorkspaceFiles, 'uris' | 'onDidChange'>;

/** The mentions in a text by the id of their entry. */
type Mentions = ReadonlyMap<string, readonly vscode.Location[]>;

/** The mentions counted in one text. */
interface KnownText {
  /** The document's version, or `closed`. */
  readonly version: number | 'closed';
  /** The ids of the entries that it may name. */
  readonly perhaps: Promise<ReadonlySet<string>>;
  /** Found when one of those entries is asked for. */
  mentions?: Promise<Mentions>;
}

/** Milliseconds without a change after which counting begins. */
const quiet = 800;

/**
 * The mentions of entries in all texts of the workspace, found when they are asked for and kept as long as neither the
 * text nor the names of the glossaries change.
 */
export class MentionIndex implements vscode.Disposable {
  readonly #store: Store;
  readonly #known = new Map<string, KnownText>();
  readonly #files: Files;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #change = new Debouncer(quiet, () => this.#onDidChange.fire());
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #names = '';

  /** Fires when counts may have changed and nobody is typing. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(store: Store, files: Files) {
    this.#store = store;
    this.#files = files;
    this.#subscriptions = [
      this.#change,
      this.#onDidChange,
      files.onDidChange((uri) => {
        if (uri) this.#known.delete(uri.toString());
        this.#change.soon();
      }),
      store.onDidAnnotate(() => this.#change.soon()),
      // A document counts its versions from 1 again each time it is opened.
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#known.delete(uri.toString())),
    ];
  }

  /** Resolves when no text has changed for a moment, or the token is cancelled. */
  settled(token: vscode.CancellationToken): Promise<void> {
    return doneOrCancelled(this.#change.whenIdle(), token);
  }

  /** The mentions of an entry in running text, file by file; undefined if the work was cancelled. */
  async mentions({ id }: Entity, token: vscode.CancellationToken): Promise<vscode.Location[] | undefined> {
    this.#keepFor(this.#store.service.catalog);
    const found: vscode.Location[] = [];
    for (const uri of await this.#files.uris()) {
      if (token.isCancellationRequested) return undefined;
      const known = this.#textAt(uri);
      if (!(await known.perhaps).has(id)) continue;
      known.mentions ??= this.#mentionsIn(uri);
      found.push(...((await known.mentions).get(id) ?? []));
    }
    return token.isCancellationRequested ? undefined : found;
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Forgets the counts made with other names. */
  #keepFor(catalog: Catalog): void {
    const names = namesInCatalog(catalog);
    if (names === this.#names) return;
    this.#names = names;
    this.#known.clear();
  }

  #textAt(uri: vscode.Uri): KnownText {
    const key = uri.toString();
    const version = openDocument(uri)?.version ?? 'closed';
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

  /** A text on which the language service fails mentions nothing. */
  async #mentionsIn(uri: vscode.Uri): Promise<Mentions> {
    try {
      return await this.#findMentions(uri);
    } catch (error) {
      logError(error);
      return new Map();
    }
  }

  async #findMentions(uri: vscode.Uri): Promise<Mentions> {
    const file = workspaceText(this.#store, uri);
    const text = await file.read();
    const byId = new Map<string, vscode.Location[]>();
    if (text === undefined) return byId;
    const annotated = await file.annotate(text);
    const glossary = this.#store.service.catalog.glossaries.find((each) => each.uri === file.uri);
    const rangeOf = rangesIn(text);
    for (const mention of proseMentions(annotated, glossary)) {
      const locations = byId.get(mention.id) ?? [];
      byId.set(mention.id, locations);
      locations.push(new vscode.Location(uri, rangeOf(mention)));
    }
    return byId;
  }
}
