import * as vscode from 'vscode';
import type { GlossarySource } from '../../language';
import { logFailure } from '../workspace/log';
import { readTextFile } from '../workspace/readTextFile';
import { stringsOf } from '../workspace/settings';
import { distinctUris, urisInTabs, urisOf } from '../workspace/texts';
import { glossaryFoldersOf, isInGlossaryFolder } from './folder';
import { isSample, sampleGlossaries, shippedUri } from './shipped/names';

/** Why a glossary, or a folder of glossaries, was not loaded: a sentence for the writer. */
export interface GlossaryProblem {
  readonly message: string;
}

/**
 * The glossaries of the workspace, those shipped ones that the settings name, and that of the sample essay while it is
 * open; kept up to date with the files, with unsaved edits of them, and with the settings.
 */
export class GlossaryFiles implements vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #onDidChange = new vscode.EventEmitter<readonly GlossarySource[]>();
  readonly #subscriptions: { dispose(): unknown }[] = [this.#onDidChange];
  #watchers: vscode.Disposable[] = [];
  /** Each glossary file with its text; workspace files rank before shipped ones. */
  #sources = new Map<string, GlossarySource>();
  /** New files of the glossary folders that are open already, and that no load has found yet. */
  readonly #opened = new Set<string>();
  #problems: readonly GlossaryProblem[] = [];
  #loads = 0;
  /** The number of the last load that ended; an earlier load that was overtaken does not count. */
  #loaded = 0;

  /** Fires with all glossaries when a text, the list of files or a setting has changed. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(extensionUri: vscode.Uri) {
    this.#extensionUri = extensionUri;
    this.#subscriptions.push(
      vscode.workspace.onDidChangeWorkspaceFolders(() => logFailure(this.load())),
      vscode.workspace.onDidChangeConfiguration((event) => {
        if (event.affectsConfiguration('annalist')) logFailure(this.load());
      }),
      // The watcher of a folder that is new takes a while to see it: what VS Code itself creates is known at once.
      vscode.workspace.onDidCreateFiles(({ files }) => this.#loadWith(files)),
      vscode.workspace.onDidChangeTextDocument(({ document }) => this.#takeText(document)),
      vscode.workspace.onDidOpenTextDocument((document) => {
        if (isInGlossaryFolder(document.uri) && !this.has(document.uri)) this.#opened.add(document.uri.toString());
        this.#takeText(document);
        if (isSample(extensionUri, document.uri)) logFailure(this.load());
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        logFailure(isSample(extensionUri, uri) ? this.load() : this.#readAgain(uri));
      }),
      vscode.window.tabGroups.onDidChangeTabs(({ opened, closed }) => {
        if (urisOf([...opened, ...closed]).some((uri) => isSample(extensionUri, uri))) logFailure(this.load());
      }),
    );
  }

  /** False until all glossaries were read for the first time. */
  get isLoaded(): boolean {
    return this.#loaded > 0;
  }

  get problems(): readonly GlossaryProblem[] {
    return this.#problems;
  }

  get sources(): readonly GlossarySource[] {
    return [...this.#sources.values()];
  }

  /** The text of a glossary, by its URI. */
  readonly textOf = (uri: string): string | undefined => this.#sources.get(uri)?.text;

  has(uri: vscode.Uri): boolean {
    return this.#sources.has(uri.toString());
  }

  /** Whether a glossary is shipped with the extension: read-only. */
  isShipped(uri: vscode.Uri): boolean {
    return (this.#sources.get(uri.toString())?.rank ?? 0) > 0;
  }

  /** Finds and reads all glossaries. A later load overtakes an earlier one. */
  async load(): Promise<void> {
    const load = ++this.#loads;
    const problems: GlossaryProblem[] = [];
    const shipped = await this.#readAll(this.#shippedFiles(), problems);
    if (load !== this.#loads) return;
    // Just after the start VS Code takes seconds to find the files of the workspace: the shipped ones are used at once.
    if (this.#sources.size === 0 && shipped.length > 0) this.#take(shipped);
    const own = await this.#readAll(await this.#workspaceFiles(problems), problems);
    if (load !== this.#loads) return;
    this.#watch();
    this.#problems = problems;
    this.#loaded = load;
    // In the folder of the sample, its own glossary is one of the workspace.
    const found = new Set(own.map(({ uri }) => uri));
    this.#take([...own, ...shipped.filter(({ uri }) => !found.has(uri))]);
  }

  #loadWith(created: readonly vscode.Uri[]): void {
    if (created.some(({ path }) => path.endsWith('.md'))) logFailure(this.load());
  }

  #take(sources: readonly GlossarySource[]): void {
    this.#sources = new Map(sources.map((source) => [source.uri, source]));
    for (const { uri } of sources) this.#opened.delete(uri);
    // A document may have been edited while the files were read.
    for (const document of vscode.workspace.textDocuments) this.#takeText(document);
    this.#onDidChange.fire(this.sources);
  }

  dispose(): void {
    this.#loads++;
    vscode.Disposable.from(...this.#watchers, ...this.#subscriptions).dispose();
  }

  async #readAll(files: readonly GlossaryFile[], problems: GlossaryProblem[]): Promise<GlossarySource[]> {
    const sources = await Promise.all(files.map(({ uri, rank }) => this.#read(uri, rank, problems)));
    return sources.filter((source) => source !== undefined);
  }

  async #read(uri: vscode.Uri, rank: number, problems: GlossaryProblem[]): Promise<GlossarySource | undefined> {
    const file = await readTextFile(uri);
    if (file.status === 'read') return { uri: uri.toString(), text: file.text, rank };
    const name = vscode.workspace.asRelativePath(uri);
    const messages = {
      missing: vscode.l10n.t('The glossary “{0}” cannot be read.', name),
      'not-utf8': vscode.l10n.t('The glossary “{0}” is not UTF-8 text.', name),
      'too-large': vscode.l10n.t('The glossary “{0}” is too large.', name),
    };
    problems.push({ message: messages[file.status] });
    return undefined;
  }

  async #workspaceFiles(problems: GlossaryProblem[]): Promise<GlossaryFile[]> {
    const files: GlossaryFile[] = [];
    for (const pattern of glossaryPatterns()) {
      const found = await vscode.workspace.findFiles(pattern.files);
      if (found.length === 0 && pattern.isChosen) {
        problems.push({ message: vscode.l10n.t('There is no glossary in the folder “{0}”.', pattern.folder) });
      }
      files.push(...found.map((uri) => ({ uri, rank: 0 })));
    }
    return files.sort((a, b) => a.uri.toString().localeCompare(b.uri.toString()));
  }

  #shippedFiles(): GlossaryFile[] {
    const names = stringsOf('shippedGlossaries').filter((name) => /^[\w-]+$/.test(name));
    // VS Code keeps the document for minutes after its tab was closed.
    const isSampleOpen = urisInTabs().some((uri) => isSample(this.#extensionUri, uri));
    const uris = [
      ...names.map((name) => shippedUri(this.#extensionUri, name)),
      ...(isSampleOpen ? sampleGlossaries(this.#extensionUri) : []),
    ];
    return distinctUris(uris).map((uri) => ({ uri, rank: 1 }));
  }

  #watch(): void {
    vscode.Disposable.from(...this.#watchers).dispose();
    this.#watchers = glossaryPatterns().flatMap(({ files }) => {
      const watcher = vscode.workspace.createFileSystemWatcher(files);
      return [
        watcher,
        watcher.onDidCreate(() => logFailure(this.load())),
        watcher.onDidDelete((uri) => this.#forget(uri)),
        watcher.onDidChange((uri) => logFailure(this.#readAgain(uri))),
      ];
    });
  }

  /** An open glossary counts as it stands in the editor, saved or not. */
  #takeText(document: vscode.TextDocument): void {
    const uri = document.uri.toString();
    const known = this.#sources.get(uri) ?? (this.#opened.has(uri) ? { uri, rank: 0 } : undefined);
    if (known) this.#replace({ ...known, text: document.getText() });
  }

  #forget(uri: vscode.Uri): void {
    this.#opened.delete(uri.toString());
    logFailure(this.load());
  }

  async #readAgain(uri: vscode.Uri): Promise<void> {
    // A load that is under way may have read the text before.
    if (this.#loaded < this.#loads) return this.load();
    const known = this.#sources.get(uri.toString());
    if (!known) return;
    const file = await readTextFile(uri);
    if (file.status === 'read') this.#replace({ ...known, text: file.text });
  }

  #replace({ uri, text, rank }: GlossarySource): void {
    if (this.#sources.get(uri)?.text === text) return;
    this.#sources.set(uri, { uri, text, ...(rank !== undefined && { rank }) });
    this.#onDidChange.fire(this.sources);
  }
}

interface GlossaryFile {
  readonly uri: vscode.Uri;
  /** 0: of the workspace; 1: shipped. */
  readonly rank: number;
}

interface GlossaryPattern {
  readonly folder: string;
  readonly files: vscode.RelativePattern;
  /** Set by the writer. The default folder may well be missing. */
  readonly isChosen: boolean;
}

function glossaryPatterns(): GlossaryPattern[] {
  return (vscode.workspace.workspaceFolders ?? []).flatMap((workspaceFolder) => {
    const setting = vscode.workspace.getConfiguration('annalist', workspaceFolder);
    const inspected = setting.inspect('glossaryFolders');
    const isChosen = [inspected?.globalValue, inspected?.workspaceValue, inspected?.workspaceFolderValue].some(Boolean);
    return glossaryFoldersOf(workspaceFolder).map(({ written, steps }) => {
      const glob = [...steps, '**', '*.md'].join('/');
      return { folder: written, files: new vscode.RelativePattern(workspaceFolder, glob), isChosen };
    });
  });
}
