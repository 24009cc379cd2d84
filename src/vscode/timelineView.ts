import * as vscode from 'vscode';
import type { Catalog, Span, TimelineEvent } from '../language';
import { isFromTimeline, type FromTimeline, type TimelineMark, type ToTimeline } from '../protocol/timeline';
import { annotatedLanguages } from './annotationStore';
import { toRange } from './convert';
import { changeBetween, identify, idsAt, markOf, type IdentifiedEvents } from './timelineModel';
import { timelinePage, timelineRoots, timelineStrings } from './timelinePage';

/** Where the events come from: the annotation store. */
export interface TimelineSource {
  /** Fires when the events of a document may have changed. */
  readonly onDidAnnotate: vscode.Event<vscode.TextDocument>;
  readonly service: { readonly catalog: Pick<Catalog, 'byId'> };
  /** Undefined while they are not known yet: what is shown stays. */
  events(document: vscode.TextDocument): readonly TimelineEvent[] | undefined;
}

const VIEW_ID = 'annalist.timeline';

/** Milliseconds of rest before the timeline follows an edit, and a move of the cursor. */
const EDIT_REST = 150;
const CURSOR_REST = 60;

/** Paragraphs are looked for this many lines around the cursor. */
const PARAGRAPH_LINES = 200;

/** The timeline in the side bar: shows the essay of the active editor, and keeps it while the focus is elsewhere. */
export function registerTimeline(extensionUri: vscode.Uri, store: TimelineSource): vscode.Disposable {
  const view = new TimelineView(extensionUri, store);
  return vscode.Disposable.from(view, vscode.window.registerWebviewViewProvider(VIEW_ID, view));
}

class TimelineView implements vscode.WebviewViewProvider, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #store: TimelineSource;
  readonly #subscriptions: readonly vscode.Disposable[];
  #view: vscode.WebviewView | undefined;
  /** The page has asked for its content; before that, and while it is hidden, it hears nothing. */
  #ready = false;
  #essay: vscode.TextDocument | undefined;
  #events: IdentifiedEvents = new Map();
  /** What the page shows, and of which essay. */
  #sent: { readonly essay: string | undefined; readonly marks: ReadonlyMap<string, TimelineMark> } | undefined;
  #editTimer: ReturnType<typeof setTimeout> | undefined;
  #cursorTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(extensionUri: vscode.Uri, store: TimelineSource) {
    this.#extensionUri = extensionUri;
    this.#store = store;
    this.#subscriptions = [
      store.onDidAnnotate((document) => {
        if (document === this.#essay) this.#updateSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#highlightSoon(textEditor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#essay) this.#show(undefined);
      }),
    ];
    this.#follow(vscode.window.activeTextEditor);
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    this.#ready = false;
    view.webview.options = { enableScripts: true, localResourceRoots: timelineRoots(this.#extensionUri) };
    // These end with the view itself.
    view.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromTimeline(message)) void this.#receive(message);
    });
    view.onDidChangeVisibility(() => {
      // A hidden page is dropped, and says `ready` again when it comes back.
      if (!view.visible) this.#ready = false;
    });
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
      this.#ready = false;
    });
    view.webview.html = timelinePage(view.webview, this.#extensionUri);
  }

  dispose(): void {
    clearTimeout(this.#editTimer);
    clearTimeout(this.#cursorTimer);
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #receive(message: FromTimeline): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#sent = undefined;
        this.#post({ type: 'setup', locale: vscode.env.language, strings: timelineStrings() });
        this.#update();
        break;
      case 'select':
        // The text may have moved on since the page was last told.
        this.#update();
        await this.#select(message.id, message.focus);
        break;
      case 'leave':
        await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
        break;
    }
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor?.document;
    if (!document || document === this.#essay || vscode.languages.match(annotatedLanguages, document) === 0) return;
    // A glossary that is opened from the essay's timeline does not take the essay's place.
    const uri = document.uri.toString();
    if (this.#essay && [...this.#events.values()].some((event) => event.uri === uri)) return;
    this.#show(document);
  }

  #show(document: vscode.TextDocument | undefined): void {
    this.#essay = document;
    this.#events = new Map();
    this.#update();
  }

  #updateSoon(): void {
    clearTimeout(this.#editTimer);
    this.#editTimer = setTimeout(() => this.#update(), EDIT_REST);
  }

  /** Works the events out anew and tells the page what is different; nothing while nobody looks. */
  #update(): void {
    clearTimeout(this.#editTimer);
    if (!this.#ready || !this.#view) return;
    const essay = this.#essay?.uri.toString();
    const events = this.#essay ? this.#store.events(this.#essay) : [];
    if (!events) return;
    this.#events = identify(events);
    const { catalog } = this.#store.service;
    const labelOf = (id: string): string | undefined => catalog.byId(id)?.label;
    const marks = new Map([...this.#events].map(([id, event]) => [id, markOf(id, event, labelOf)]));
    if (this.#sent?.essay === essay && this.#sent) {
      const change = changeBetween(this.#sent.marks, marks);
      if (!change) return;
      this.#post({ type: 'change', ...change });
    } else {
      this.#post({ type: 'events', ...(essay !== undefined && { essay }), events: [...marks.values()] });
      this.#view.description = this.#essay ? (this.#essay.uri.path.split('/').at(-1) ?? '') : '';
    }
    this.#sent = { essay, marks };
    const editor = vscode.window.visibleTextEditors.find(({ document }) => document === this.#essay);
    if (editor) this.#highlightSoon(editor);
  }

  #highlightSoon(editor: vscode.TextEditor): void {
    clearTimeout(this.#cursorTimer);
    this.#cursorTimer = setTimeout(() => this.#highlight(editor), CURSOR_REST);
  }

  #highlight({ document, selection }: vscode.TextEditor): void {
    const uri = document.uri.toString();
    if (!this.#ready || ![...this.#events.values()].some((event) => event.uri === uri)) return;
    const paragraph = paragraphAt(document, selection.active.line);
    this.#post({ type: 'highlight', ids: idsAt(this.#events, uri, document.offsetAt(selection.active), paragraph) });
  }

  /** Selects the words of an event's date in its file, which may be a glossary that is not open. */
  async #select(id: string, focus: boolean): Promise<void> {
    const event = this.#events.get(id);
    if (!event) return;
    try {
      const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(event.uri));
      const shown = vscode.window.visibleTextEditors.find((editor) => editor.document === document);
      await vscode.window.showTextDocument(document, {
        selection: toRange(document, event),
        preserveFocus: !focus,
        ...(shown?.viewColumn !== undefined && { viewColumn: shown.viewColumn }),
      });
    } catch {
      void vscode.window.showWarningMessage(vscode.l10n.t('The file of this event cannot be opened: {0}', event.uri));
    }
  }

  #post(message: ToTimeline): void {
    void this.#view?.webview.postMessage(message);
  }
}

/** From one blank line to the next, around a line. */
function paragraphAt(document: vscode.TextDocument, line: number): Span {
  const isBlank = (at: number): boolean => document.lineAt(at).isEmptyOrWhitespace;
  let first = line;
  let last = line;
  while (first > 0 && line - first < PARAGRAPH_LINES && !isBlank(first - 1)) first--;
  while (last < document.lineCount - 1 && last - line < PARAGRAPH_LINES && !isBlank(last + 1)) last++;
  return {
    start: document.offsetAt(new vscode.Position(first, 0)),
    end: document.offsetAt(document.lineAt(last).range.end),
  };
}
