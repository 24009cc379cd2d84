import * as vscode from 'vscode';
import { Bibliography, loadBibtexReader, needsBibtexReader } from '../../language/features/bibliography';
import type { Message } from '../../language';
import { Debouncer } from '../workspace/debouncer';
import { logFailure } from '../workspace/log';
import { type FileText, readTextFile } from '../workspace/readTextFile';
import { stepsInside, stringsOf } from '../workspace/settings';
import { isShippedFile } from '../workspace/shippedFiles';
import { TimeSlice } from '../workspace/timeSlice';
import { ShippedWorks, type Works } from './shippedWorks';

/** Milliseconds of quiet after which an edited bibliography is read again. */
const quiet = 300;

/**
 * The bibliographies of the workspace, kept up to date with the files, with unsaved edits of them, with the setting, and
 * with the essays that name some. The reader of BibTeX is loaded once there is such a file.
 */
export class BibliographyFiles implements vscode.Disposable {
  readonly shipped = new ShippedWorks();
  #bibliography = new Bibliography();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #reload = new Debouncer(quiet, () => this.load());
  readonly #subscriptions: { dispose(): unknown }[] = [this.#onDidChange, this.#reload];
  #watchers: vscode.Disposable[] = [];
  #texts = new Map<string, string>();
  #unreadable = new Map<string, Message>();
  #named: readonly (readonly vscode.Uri[])[] = [];
  #loads = 0;
  #loading: Promise<void> = Promise.resolve();

  /** Fires when the files were read, and again when the fields of all entries were read. */
  readonly onDidChange = this.#onDidChange.event;

  constructor() {
    this.#subscriptions.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => logFailure(this.load())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('annalist.bibliography')) logFailure(this.load());
      }),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#readSoon(document.uri)),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => this.#readSoon(uri)),
    );
  }

  /** The works as of the latest load. */
  get bibliography(): Bibliography {
    return this.#bibliography;
  }

  /** The files, each with its text. */
  get texts(): ReadonlyMap<string, string> {
    return this.#texts;
  }

  /** Files that cannot be read, each with the reason. */
  get unreadable(): ReadonlyMap<string, Message> {
    return this.#unreadable;
  }

  /** The works that a text cites from: a shipped glossary has its own. */
  worksOf(uri: vscode.Uri): Works {
    return isShippedFile(uri) ? this.shipped.works : this;
  }

  /** Resolves when the latest load is done, or has failed. */
  async whenLoaded(): Promise<void> {
    await this.#loading.catch(() => undefined);
  }

  /**
   * The files that essays name: each list holds the addresses that one of them may have, and the first that exists
   * counts.
   */
  setNamed(named: readonly (readonly vscode.Uri[])[]): void {
    const idsOf = (lists: readonly (readonly vscode.Uri[])[]): string =>
      JSON.stringify(lists.map((uris) => uris.map(String)));
    if (idsOf(named) === idsOf(this.#named)) return;
    this.#named = named;
    logFailure(this.load());
  }

  /** Finds and reads all bibliographies. A later load overtakes an earlier one. */
  load(): Promise<void> {
    const load = ++this.#loads;
    this.#watch();
    return (this.#loading = this.#load(() => load === this.#loads));
  }

  dispose(): void {
    this.#loads++;
    vscode.Disposable.from(...this.#watchers, ...this.#subscriptions).dispose();
  }

  async #load(isCurrent: () => boolean): Promise<void> {
    const patterns = bibliographyPatterns();
    const found = await Promise.all(patterns.map((each) => vscode.workspace.findFiles(each, '**/node_modules/**')));
    const files = await this.#readAll(found.flat());
    const unreadable = new Map<string, Message>();
    const texts = new Map<string, string>();
    for (const [id, file] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
      const name = vscode.workspace.asRelativePath(vscode.Uri.parse(id));
      if (file.status === 'read') texts.set(id, file.text);
      if (file.status === 'not-utf8') unreadable.set(id, { code: 'bibliography-not-utf8', args: [name] });
      if (file.status === 'too-large') unreadable.set(id, { code: 'bibliography-too-large', args: [name] });
    }
    const sources = [...texts].map(([uri, text]) => ({ uri, text }));
    const reader = needsBibtexReader(sources) ? await loadBibtexReader() : undefined;
    if (!isCurrent()) return;
    this.#texts = texts;
    this.#unreadable = unreadable;
    this.#bibliography = new Bibliography(sources, { ...(reader && { reader }), before: this.#bibliography });
    this.#onDidChange.fire();
    logFailure(this.#readEntries(isCurrent));
  }

  async #readAll(found: readonly vscode.Uri[]): Promise<Map<string, FileText>> {
    const files = new Map<string, FileText>();
    for (const list of [...found.map((uri) => [uri]), ...this.#named]) {
      for (const uri of list.filter(({ path }) => /\.(?:bib|bibtex|json)$/i.test(path))) {
        const file = files.get(uri.toString()) ?? (await readTextFile(uri));
        if (file.status === 'missing') continue;
        files.set(uri.toString(), file);
        break;
      }
    }
    return files;
  }

  async #readEntries(isCurrent: () => boolean): Promise<void> {
    const slice = new TimeSlice();
    while (!this.#bibliography.prepare(() => slice.isOver)) {
      await slice.pause();
      if (!isCurrent()) return;
    }
    this.#onDidChange.fire();
  }

  /** An open bibliography counts as it stands in the editor, saved or not. */
  #readSoon(uri: vscode.Uri): void {
    const id = uri.toString();
    if (this.#texts.has(id) || this.#unreadable.has(id)) this.#reload.soon();
  }

  #watch(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    const changed = (): void => this.#reload.soon();
    const named = this.#named.flat().map((uri) => {
      const folder = vscode.Uri.joinPath(uri, '..');
      return new vscode.RelativePattern(folder, uri.path.slice(uri.path.lastIndexOf('/') + 1));
    });
    this.#watchers = [...bibliographyPatterns(), ...named].flatMap((pattern) => {
      const watcher = vscode.workspace.createFileSystemWatcher(pattern);
      return [watcher, watcher.onDidCreate(changed), watcher.onDidDelete(changed), watcher.onDidChange(changed)];
    });
  }
}

/** The setting's paths and globs, each inside its workspace folder. */
function bibliographyPatterns(): vscode.RelativePattern[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((folder) =>
    stringsOf('bibliography', folder).flatMap((written) => {
      const path = stepsInside(written)?.join('/') ?? '';
      return path === '' ? [] : [new vscode.RelativePattern(folder, path)];
    }),
  );
}
