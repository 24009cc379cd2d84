import * as vscode from 'vscode';
import { countsOf } from '../../language/features/essay';
import { sectionsOf, type TextSection } from '../../language/features/timeline';
import { type AnnotatedDocument, type TimelineEvent, timelineEvents } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { logError, logFailure } from '../workspace/log';
import { essays, workspaceText, workspaceTexts } from '../workspace/texts';

/** The facts about one essay that the timeline uses. */
export interface TimelineText {
  readonly uri: string;
  readonly events: readonly TimelineEvent[];
  readonly sections: readonly TextSection[];
  /** In UTF-16 units. */
  readonly length: number;
  /** Dates whose year nothing in the text tells; they are no events. */
  readonly withoutYear: number;
}

/** An essay that is open in the editor; undefined while it is being read. */
export function openText(store: AnnotationStore, document: vscode.TextDocument): TimelineText | undefined {
  const uri = document.uri.toString();
  const events = store.events(document);
  if (!events) return undefined;
  const annotated = store.get(document);
  if (!annotated) return { uri, events, sections: [], length: 0, withoutYear: 0 };
  return { uri, events, ...factsOf(annotated) };
}

const factsOf = (annotated: AnnotatedDocument): Omit<TimelineText, 'uri' | 'events'> => ({
  sections: sectionsOf(annotated),
  length: annotated.text().length,
  withoutYear: countsOf(annotated).withoutYear,
});

/**
 * Essays that need not be open: one that is pinned, or all of the workspace without its glossaries. They are read one
 * after the other, and each again when it changes.
 */
export class TimelineTexts implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #glossaries: GlossaryFiles;
  readonly #only: vscode.Uri | undefined;
  readonly #texts = new Map<string, TimelineText>();
  readonly #stale = new Set<string>();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #isReading = false;
  #isDisposed = false;

  /** Fires when an essay was read. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(store: AnnotationStore, glossaries: GlossaryFiles, only?: vscode.Uri) {
    this.#store = store;
    this.#glossaries = glossaries;
    this.#only = only;
    const watcher = vscode.workspace.createFileSystemWatcher(essays);
    const changed = (uri: vscode.Uri): void => {
      if (this.#isWanted(uri)) this.#read([uri.toString()]);
    };
    this.#subscriptions = [
      this.#onDidChange,
      watcher,
      watcher.onDidChange(changed),
      watcher.onDidCreate(changed),
      watcher.onDidDelete(changed),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => changed(uri)),
      vscode.workspace.onDidChangeWorkspaceFolders(() => logFailure(this.#readAll())),
      glossaries.onDidChange(() => logFailure(this.#readAll())),
      store.onDidAnnotate(({ uri }) => changed(uri)),
    ];
    logFailure(this.#readAll());
  }

  /** Those that were read so far, sorted by URI. */
  get texts(): readonly TimelineText[] {
    return [...this.#texts.values()].sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  dispose(): void {
    this.#isDisposed = true;
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #isWanted(uri: vscode.Uri): boolean {
    if (this.#only) return uri.toString() === this.#only.toString();
    return vscode.workspace.getWorkspaceFolder(uri) !== undefined && !this.#glossaries.has(uri);
  }

  async #readAll(): Promise<void> {
    const all = this.#only
      ? [this.#only.toString()]
      : ((await workspaceTexts(this.#store)) ?? []).map(({ uri }) => uri);
    this.#read(all.filter((uri) => this.#isWanted(vscode.Uri.parse(uri))));
  }

  #read(uris: readonly string[]): void {
    for (const uri of uris) this.#stale.add(uri);
    if (this.#isReading) return;
    this.#isReading = true;
    logFailure(this.#readStale().finally(() => (this.#isReading = false)));
  }

  async #readStale(): Promise<void> {
    for (let [uri] = this.#stale; uri !== undefined; [uri] = this.#isDisposed ? [] : this.#stale) {
      this.#stale.delete(uri);
      // A text on which the language service fails is left out.
      const text = await this.#textOf(uri).catch(logError);
      if (text) this.#texts.set(uri, text);
      else this.#texts.delete(uri);
      // While a large workspace is read, the page is drawn again only after every twenty files.
      if (this.#stale.size % 20 === 0) this.#onDidChange.fire();
    }
  }

  async #textOf(uri: string): Promise<TimelineText | undefined> {
    const file = workspaceText(this.#store, vscode.Uri.parse(uri));
    const text = await file.read();
    if (text === undefined) return undefined;
    const annotated = await file.annotate(text);
    const events = timelineEvents(annotated, this.#store.service.catalog);
    return { uri, events, ...factsOf(annotated) };
  }
}
