import * as vscode from 'vscode';
import type { Span } from '../../language';
import { Debouncer } from '../workspace/debouncer';
import { isOn } from '../workspace/settings';
import type { TimelineEvents } from './events';
import { idsAt, type IdentifiedEvents } from './marks';
import { TimelinePage } from './page';

const viewId = 'annalist.timeline';

/** Milliseconds without a move of the cursor before the timeline follows it. */
const afterMove = 60;

/** Lines above and below the cursor that its paragraph may have. */
const paragraphLines = 200;

/** The timeline's pages: one in the side bar, and any number in editors, which come back after a restart. */
export class TimelineView implements vscode.WebviewViewProvider, vscode.WebviewPanelSerializer, vscode.Disposable {
  readonly #extensionUri: vscode.Uri;
  readonly #events: TimelineEvents;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #pages = new Set<TimelinePage>();
  readonly #panels = new Set<vscode.WebviewPanel>();
  #view: vscode.WebviewView | undefined;
  #inSideBar: TimelinePage | undefined;
  /** The ids of the events that *On the Timeline* asked for, until the side bar has shown them. */
  #wanted: readonly string[] = [];
  #latest: TimelinePage | undefined;
  #editor: vscode.TextEditor | undefined;
  readonly #highlighting = new Debouncer(afterMove, () => this.#editor && this.#highlight(this.#editor));

  constructor(extensionUri: vscode.Uri, events: TimelineEvents) {
    this.#extensionUri = extensionUri;
    this.#events = events;
    this.#subscriptions = [
      vscode.window.registerWebviewViewProvider(viewId, this),
      vscode.window.registerWebviewPanelSerializer(viewId, this),
      vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => this.#highlightSoon(textEditor)),
      vscode.commands.registerCommand('annalist.showTimeline', (...place: unknown[]) => this.#show(...place)),
      vscode.commands.registerCommand('annalist.openTimelineToSide', () => this.#openToSide()),
      vscode.commands.registerCommand('annalist.turnTimeline', () => this.page?.turn()),
      vscode.commands.registerCommand('annalist.pinTimeline', () => events.setScope('pinned')),
      vscode.commands.registerCommand('annalist.followEditor', () => events.setScope('active')),
      vscode.commands.registerCommand('annalist.timelineOfWorkspace', () => events.setScope('workspace')),
      events.onDidChange(() => {
        this.#describe();
        const editor = vscode.window.activeTextEditor;
        if (editor) this.#highlightSoon(editor);
      }),
    ];
  }

  /** The page that was visible last; undefined if none is open. */
  get page(): TimelinePage | undefined {
    return this.#latest && this.#pages.has(this.#latest) ? this.#latest : [...this.#pages].at(-1);
  }

  pageOf(id: string): TimelinePage | undefined {
    return [...this.#pages].find((page) => page.id === id);
  }

  resolveWebviewView(view: vscode.WebviewView): void {
    this.#view = view;
    const page = this.#open(view.webview);
    this.#inSideBar = page;
    this.#reveal();
    // VS Code disposes of these listeners with the view.
    view.onDidChangeVisibility(() => (view.visible ? (this.#latest = page) : page.hide()));
    view.onDidDispose(() => {
      if (this.#view === view) this.#view = undefined;
      this.#close(page);
    });
    this.#describe();
  }

  deserializeWebviewPanel(panel: vscode.WebviewPanel): Promise<void> {
    this.#fill(panel);
    return Promise.resolve();
  }

  dispose(): void {
    this.#highlighting.dispose();
    vscode.Disposable.from(...this.#subscriptions, ...this.#pages).dispose();
  }

  /**
   * Shows the timeline in the side bar. A link of a hover names a place, a URI and an offset, and perhaps an entry: its
   * event is revealed, else those of the words there.
   */
  async #show(uri?: unknown, offset?: unknown, entity?: unknown): Promise<void> {
    const { found } = this.#events;
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === uri);
    if (found && document && typeof offset === 'number') {
      const own = [...found].filter(([, { lane, entities }]) => lane !== 'essay' && entities[0] === entity);
      this.#wanted = own.length > 0 ? own.map(([id]) => id) : this.#idsIn(found, document, offset);
    }
    await vscode.commands.executeCommand(`${viewId}.focus`);
    this.#reveal();
  }

  /** Reveals the wanted events in the side bar, which VS Code opens in its own time. */
  #reveal(): void {
    if (!this.#view || !this.#inSideBar) return;
    if (this.#wanted.length > 0) this.#inSideBar.reveal(this.#wanted);
    this.#wanted = [];
  }

  #idsIn(found: IdentifiedEvents, document: vscode.TextDocument, offset: number): readonly string[] {
    return idsAt(found, document.uri.toString(), offset, paragraphAt(document, document.positionAt(offset).line));
  }

  #openToSide(): void {
    const column = { viewColumn: vscode.ViewColumn.Beside, preserveFocus: true };
    this.#fill(vscode.window.createWebviewPanel(viewId, vscode.l10n.t('Timeline'), column));
  }

  #fill(panel: vscode.WebviewPanel): void {
    panel.iconPath = vscode.Uri.joinPath(this.#extensionUri, 'media', 'timeline.svg');
    const page = this.#open(panel.webview);
    this.#panels.add(panel);
    panel.onDidChangeViewState(() => (panel.visible ? (this.#latest = page) : page.hide()));
    panel.onDidDispose(() => {
      this.#panels.delete(panel);
      this.#close(page);
    });
    this.#describe();
  }

  #open(webview: vscode.Webview): TimelinePage {
    const page = new TimelinePage(this.#extensionUri, webview, this.#events);
    this.#pages.add(page);
    this.#latest = page;
    return page;
  }

  #close(page: TimelinePage): void {
    this.#pages.delete(page);
    page.dispose();
  }

  #describe(): void {
    const { name } = this.#events;
    if (this.#view) this.#view.description = name;
    const title = vscode.l10n.t('Timeline');
    for (const panel of this.#panels) panel.title = name === '' ? title : `${title}: ${name}`;
  }

  #highlightSoon(editor: vscode.TextEditor): void {
    if (this.#pages.size === 0) return;
    this.#editor = editor;
    this.#highlighting.soon();
  }

  #highlight({ document, selection }: vscode.TextEditor): void {
    const uri = document.uri.toString();
    const { found } = this.#events;
    if (!found || ![...found.values()].some((event) => event.uri === uri)) return;
    const ids = this.#idsIn(found, document, document.offsetAt(selection.active));
    for (const page of this.#pages) page.highlight(ids, isOn('timelineFollowsCursor'));
  }
}

/** The lines around a line, up to the next blank ones. */
export function paragraphAt(document: vscode.TextDocument, line: number): Span {
  const isBlank = (at: number): boolean => document.lineAt(at).isEmptyOrWhitespace;
  let first = line;
  let last = line;
  while (first > 0 && line - first < paragraphLines && !isBlank(first - 1)) first--;
  while (last < document.lineCount - 1 && last - line < paragraphLines && !isBlank(last + 1)) last++;
  return {
    start: document.offsetAt(new vscode.Position(first, 0)),
    end: document.offsetAt(document.lineAt(last).range.end),
  };
}
