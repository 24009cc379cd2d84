import * as vscode from 'vscode';
import {
  type AnnotatedDocument,
  type Annotation,
  createLanguageService,
  type LanguageService,
  type TimelineEvent,
  timelineEvents,
} from '../../language';
import { toSpan } from '../workspace/positions';
import type { GlossaryFiles } from '../glossary/files';
import { largestFile } from '../workspace/readTextFile';
import { TimeSlice } from '../workspace/timeSlice';

const languages = ['markdown', 'plaintext'] as const;
type AnnotatedLanguage = (typeof languages)[number];

/** What documents Annalist reads: essays and glossaries, on disk, virtual or not yet saved. */
export const annotatedLanguages: vscode.DocumentSelector = languages.map((language) => ({ language }));

interface OpenDocument {
  readonly annotated: AnnotatedDocument;
  readonly eol: vscode.EndOfLine;
  /** Every block has been parsed and searched. */
  ready: boolean;
}

/** The annotations of every open document, kept up to date edit by edit. */
export class AnnotationStore implements vscode.Disposable {
  readonly service: LanguageService = createLanguageService();
  readonly #documents = new Map<vscode.TextDocument, OpenDocument>();
  readonly #onDidAnnotate = new vscode.EventEmitter<vscode.TextDocument>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Fires when a document's annotations may have changed: opened, edited, or another glossary. */
  readonly onDidAnnotate = this.#onDidAnnotate.event;

  constructor(glossaries: GlossaryFiles) {
    this.#subscriptions = [
      this.#onDidAnnotate,
      glossaries.onDidChange((sources) => {
        this.service.setGlossaries(sources);
        for (const open of this.#documents.values()) open.ready = false;
        this.#prepareSoon();
      }),
      vscode.workspace.onDidOpenTextDocument((document) => this.#open(document)),
      vscode.workspace.onDidCloseTextDocument((document) => this.#documents.delete(document)),
      vscode.workspace.onDidChangeTextDocument((event) => this.#change(event)),
    ];
    vscode.workspace.textDocuments.forEach((document) => this.#open(document));
  }

  /** Undefined for a document that is not annotated (of another language, too large, closed) or not yet read. */
  get(document: vscode.TextDocument): AnnotatedDocument | undefined {
    const open = this.#documents.get(document);
    return open?.ready ? open.annotated : undefined;
  }

  /** The annotations of a span; while a long document is being read, those known so far. */
  annotations(document: vscode.TextDocument, range: vscode.Range): Annotation[] {
    const open = this.#documents.get(document);
    if (!open) return [];
    const span = toSpan(document, range);
    return open.ready ? open.annotated.annotations(span) : open.annotated.annotationsSoFar(span);
  }

  /** The timeline of a document, in order of time; undefined while a long document is being read. */
  events(document: vscode.TextDocument): readonly TimelineEvent[] | undefined {
    const open = this.#documents.get(document);
    if (!open) return [];
    return open.ready ? timelineEvents(open.annotated, this.service.catalog) : undefined;
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.#documents.clear();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #open(document: vscode.TextDocument): void {
    const language = languages.find((each) => each === document.languageId);
    if (!language || isTooLarge(document)) return;
    this.#documents.set(document, this.#annotate(document, language));
    this.#prepareSoon();
  }

  #annotate(document: vscode.TextDocument, languageId: AnnotatedLanguage): OpenDocument {
    const init = { uri: document.uri.toString(), languageId, text: document.getText() };
    return { annotated: this.service.openDocument(init), eol: document.eol, ready: false };
  }

  #change({ document, contentChanges }: vscode.TextDocumentChangeEvent): void {
    const open = this.#documents.get(document);
    if (!open) return;
    // Other line ends move every offset, and no change tells of it.
    if (open.eol !== document.eol) return this.#open(document);
    if (contentChanges.length === 0) return;
    // All changes name offsets of the text before them: from the last to the first, none moves another.
    const edits = contentChanges
      .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, end: rangeOffset + rangeLength, text }))
      .sort((a, b) => b.start - a.start);
    open.annotated.update(edits);
    this.#onDidAnnotate.fire(document);
  }

  #prepareSoon(): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = undefined;
      this.#prepareSlice();
    }, 0);
  }

  /** Works for one slice on the first document that is not ready, those in sight first. */
  #prepareSlice(): void {
    const visible = new Map(vscode.window.visibleTextEditors.map((editor) => [editor.document, editor]));
    const waiting = [...this.#documents].filter(([, open]) => !open.ready);
    const [next] = [...waiting.filter(([document]) => visible.has(document)), ...waiting];
    if (!next) return;
    const [document, open] = next;
    const range = visible.get(document)?.visibleRanges[0];
    const span = range ? toSpan(document, range) : { start: 0, end: 0 };
    const turn = new TimeSlice();
    open.ready = open.annotated.prepare(span, () => turn.isOver);
    this.#onDidAnnotate.fire(document);
    this.#prepareSoon();
  }
}

export function isTooLarge(document: vscode.TextDocument): boolean {
  return document.offsetAt(document.lineAt(document.lineCount - 1).range.end) > largestFile;
}
