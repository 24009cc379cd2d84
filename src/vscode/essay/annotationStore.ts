import * as vscode from 'vscode';
import {
  type AnnotatedDocument,
  type Annotation,
  createLanguageService,
  type LanguageService,
  type Span,
  type TextEdit,
  type TimelineEvent,
  timelineEvents,
} from '../../language';
import type { GlossaryFiles } from '../glossary/files';
import { annotatedLanguageOf, isTooLarge } from '../workspace/languages';
import { log, logError } from '../workspace/log';
import { toSpan } from '../workspace/positions';
import { TimeSlice } from '../workspace/timeSlice';

interface OpenDocument {
  /** Undefined if the language service failed on the text. */
  readonly annotated: AnnotatedDocument | undefined;
  readonly eol: vscode.EndOfLine;
  /**
   * `waiting` until every block was parsed and searched; `failed` if that threw: the text is set aside, so that the
   * others go on, and tried again when it or the glossaries change.
   */
  state: 'waiting' | 'ready' | 'failed';
}

/** The annotations of every open document, kept up to date edit by edit. */
export class AnnotationStore implements vscode.Disposable {
  readonly service: LanguageService;
  readonly #documents = new Map<vscode.TextDocument, OpenDocument>();
  readonly #onDidAnnotate = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when a document's annotations may have changed: opened, edited, set aside, or another glossary. */
  readonly onDidAnnotate = this.#onDidAnnotate.event;

  constructor(glossaries: Pick<GlossaryFiles, 'onDidChange'>, service = createLanguageService()) {
    this.service = service;
    this.#subscriptions = [
      this.#onDidAnnotate,
      glossaries.onDidChange((sources) => {
        this.service.setGlossaries(sources);
        for (const [document, open] of this.#documents) {
          if (open.state === 'failed') this.#open(document);
          else open.state = 'waiting';
        }
        this.#prepareSoon();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#documents.delete(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#change(event)),
    ];
    vscode.workspace.textDocuments.forEach((document) => this.#open(document));
  }

  /**
   * Undefined for a document that is not annotated (of another language, too large, closed, failed) or not yet read.
   */
  get(document: vscode.TextDocument): AnnotatedDocument | undefined {
    const open = this.#documents.get(document);
    return open?.state === 'ready' ? open.annotated : undefined;
  }

  /** Whether the language service failed on the text as it stands. */
  hasFailed(document: vscode.TextDocument): boolean {
    return this.#documents.get(document)?.state === 'failed';
  }

  /** How many blocks of the text were set aside by themselves, as far as the text was read. */
  failureCount(document: vscode.TextDocument): number {
    return this.#documents.get(document)?.annotated?.failureCount ?? 0;
  }

  /** The annotations of a span; while a long document is being read, those known so far. */
  annotations(document: vscode.TextDocument, range: vscode.Range): Annotation[] {
    const open = this.#documents.get(document);
    if (!open?.annotated || open.state === 'failed') return [];
    const span = toSpan(document, range);
    return open.state === 'ready' ? open.annotated.annotations(span) : open.annotated.annotationsSoFar(span);
  }

  /** The timeline of a document, in order of time; undefined while a long document is being read. */
  events(document: vscode.TextDocument): readonly TimelineEvent[] | undefined {
    const open = this.#documents.get(document);
    if (!open?.annotated || open.state === 'failed') return [];
    if (open.state === 'waiting') return undefined;
    try {
      return timelineEvents(open.annotated, this.service.catalog);
    } catch (error) {
      this.#setAside(document, open, error);
      return [];
    }
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#documents.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #open(document: vscode.TextDocument): void {
    const languageId = annotatedLanguageOf(document);
    if (!languageId || isTooLarge(document)) return;
    const { eol } = document;
    const init = { uri: document.uri.toString(), languageId, text: document.getText() };
    try {
      this.#documents.set(document, { annotated: this.service.openDocument(init), eol, state: 'waiting' });
      this.#prepareSoon();
    } catch (error) {
      const open: OpenDocument = { annotated: undefined, eol, state: 'waiting' };
      this.#documents.set(document, open);
      this.#setAside(document, open, error);
    }
  }

  #change({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const open = this.#documents.get(document);
    if (!open) return;
    // Other line ends move every offset, which `contentChanges` does not say. A text that failed is tried again.
    if (!open.annotated || open.state === 'failed' || open.eol !== document.eol) return this.#open(document);
    if (contentChanges.length === 0) return;
    // The offsets of all changes are those of the text before: applied from the last to the first, none moves another.
    const edits = contentChanges
      .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }))
      .sort((a, b) => b.start - a.start);
    try {
      const edited = applyEdits(open.annotated, edits);
      // Parsed at once, so that a text that fails does so here.
      if (open.state === 'ready') open.annotated.annotations(edited);
    } catch (error) {
      return this.#setAside(document, open, error);
    }
    this.#onDidAnnotate.fire(document);
  }

  #prepareSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#prepareSlice();
    }, 0);
  }

  /** Works for one slice on the first document that waits, those in sight first. */
  #prepareSlice(): void {
    const visible = new Map(vscode.window.visibleTextEditors.map((editor) => [editor.document, editor]));
    const waiting = [...this.#documents].filter(([, open]) => open.state === 'waiting');
    const [next] = [...waiting.filter(([document]) => visible.has(document)), ...waiting];
    if (!next) return;
    const [document, open] = next;
    const range = visible.get(document)?.visibleRanges[0];
    const span = range ? toSpan(document, range) : { start: 0, end: 0 };
    const slice = new TimeSlice();
    try {
      if (open.annotated?.prepare(span, () => slice.isOver)) open.state = 'ready';
      this.#onDidAnnotate.fire(document);
    } catch (error) {
      this.#setAside(document, open, error);
    }
    this.#prepareSoon();
  }

  #setAside(document: vscode.TextDocument, open: OpenDocument, error: unknown): void {
    open.state = 'failed';
    log.warn(`${document.uri.toString()} is set aside until it changes:`);
    logError(error);
    this.#onDidAnnotate.fire(document);
  }
}

/**
 * Applies edits that stand in order from the last to the first; answers the span of the new text that holds them all.
 */
function applyEdits(annotated: AnnotatedDocument, edits: readonly TextEdit[]): Span {
  const behind = annotated.length - (edits[0]?.end ?? 0);
  annotated.update(edits);
  return { start: edits.at(-1)?.start ?? 0, end: annotated.length - behind };
}
