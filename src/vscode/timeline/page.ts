import * as vscode from 'vscode';
import type { TimelineEvent } from '../../language';
import { otherCalendars } from '../../language/features/timeline';
import {
  type FromTimeline,
  isFromTimeline,
  type TimelineDirection,
  timelineDirections,
  type TimelineMark,
  type ToTimeline,
} from '../../protocol/timeline';
import { logFailure } from '../workspace/log';
import { type TimelineEvents, withoutSpan } from './events';
import { timelineHtml, timelineRoots, timelineStrings } from './html';
import { changeBetween, languageOfDates, markOf } from './marks';
import { PendingAnswers } from './pendingAnswers';
import { readingOrderOf } from './readingOrder';
import { selectEvent } from './selection';
import { welcomeOf } from './welcome';

/** Milliseconds that a page has to draw a picture. */
const drawingLimit = 30_000;

/** A picture that a page drew of its chart. */
export interface TimelinePicture {
  /** In base64. */
  readonly png: string;
  readonly days: { readonly earliestDay: number; readonly latestDay: number };
}

/** One page of the timeline, in the side bar or in an editor: sends the page its events and handles its requests. */
export class TimelinePage implements vscode.Disposable {
  readonly id = crypto.randomUUID();
  readonly #webview: vscode.Webview;
  readonly #events: TimelineEvents;
  readonly #subscriptions: readonly vscode.Disposable[];
  readonly #pictures = new PendingAnswers<TimelinePicture>(drawingLimit);
  /** The page has asked for its content. Before that, and while it is hidden, it is sent nothing. */
  #isReady = false;
  #showsReadingOrder = false;
  /** The events on the page, and their essay. */
  #sent: { readonly key: string | undefined; readonly marks: ReadonlyMap<string, TimelineMark> } | undefined;
  #sentReadingOrder = '';
  #sentDates = '';
  /** The page has limited the list of events to a span. */
  #limits = false;
  /** The events to reveal when the page is ready. */
  #awaited: readonly string[] = [];

  constructor(extensionUri: vscode.Uri, webview: vscode.Webview, events: TimelineEvents) {
    this.#webview = webview;
    this.#events = events;
    webview.options = { enableScripts: true, localResourceRoots: timelineRoots(extensionUri) };
    this.#subscriptions = [
      webview.onDidReceiveMessage((message: unknown) => {
        if (isFromTimeline(message)) logFailure(this.#receive(message));
      }),
      events.onDidChange(() => this.#update()),
      vscode.workspace.onDidChangeConfiguration((change) => {
        const changes = this.#isReady && change.affectsConfiguration('annalist.timelineDirection');
        if (changes) this.#post({ type: 'direction', direction: timelineDirection() });
      }),
    ];
    webview.html = timelineHtml(webview, extensionUri);
  }

  /** A hidden page is dropped by VS Code, and says `ready` again when it comes back. */
  hide(): void {
    this.#isReady = false;
    this.#unlist();
    this.#pictures.rejectAll('The timeline was hidden.');
  }

  highlight(ids: readonly string[], reveal: boolean): void {
    if (this.#isReady) this.#post({ type: 'highlight', ids, reveal });
  }

  /** Marks and scrolls to events, as soon as the page can show them. */
  reveal(ids: readonly string[]): void {
    if (this.#isReady) this.#post({ type: 'reveal', ids });
    else this.#awaited = ids;
  }

  /** Zooms in to an event. */
  zoomTo(id: string): void {
    if (this.#isReady) this.#post({ type: 'zoom', id });
  }

  /** Turns time downwards or to the right. */
  turn(): void {
    if (this.#isReady) this.#post({ type: 'turn' });
  }

  /**
   * A picture of the visible part or of everything; undefined while the page is hidden. Rejects if the page is
   * hidden, closed or loaded again before it answers, or does not answer in time.
   */
  async draw(whole: boolean): Promise<TimelinePicture | undefined> {
    if (!this.#isReady) return undefined;
    return this.#pictures.ask((id) => this.#post({ type: 'draw', id, whole }));
  }

  dispose(): void {
    this.#isReady = false;
    this.#unlist();
    this.#pictures.rejectAll('The timeline was closed.');
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #receive(message: FromTimeline): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#start();
        break;
      case 'select': {
        // The text may have changed since the page was last told.
        this.#events.refresh();
        const event = this.#events.found?.get(message.id);
        if (event) await selectEvent(event, message.mention, message.focus);
        break;
      }
      case 'leave':
        await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
        break;
      case 'read':
        this.#showsReadingOrder = message.on;
        this.#sentReadingOrder = '';
        this.#sendReadingOrder();
        break;
      case 'filter':
        this.#limits = message.filter.span !== undefined;
        this.#events.filter = message.filter;
        break;
      case 'run':
        await vscode.commands.executeCommand(`annalist.${message.command}`);
        break;
      case 'picture':
        this.#pictures.answer(message.id, message);
        break;
    }
  }

  /** The page was loaded, perhaps again: whatever it was asked before is forgotten. */
  #start(): void {
    this.#pictures.rejectAll('The timeline was loaded again.');
    this.#isReady = true;
    this.#sent = undefined;
    this.#sentDates = '';
    this.#showsReadingOrder = false;
    this.#post({
      type: 'setup',
      locale: vscode.env.language,
      strings: timelineStrings(),
      direction: timelineDirection(),
      page: this.id,
    });
    this.#update();
    if (this.#awaited.length > 0) this.#post({ type: 'reveal', ids: this.#awaited });
    this.#awaited = [];
  }

  /** Sends the page the changes; nothing while it is hidden. */
  #update(): void {
    if (!this.#isReady) return;
    const { key, found } = this.#events;
    if (!found) return;
    const marks = marksOf(found, this.#events);
    if (this.#events.all.length === 0) this.#post({ type: 'welcome', welcome: welcomeOf(this.#events) });
    this.#sendDates();
    const change = this.#sent && this.#sent.key === key ? changeBetween(this.#sent.marks, marks) : undefined;
    if (!this.#sent || this.#sent.key !== key) {
      this.#sentReadingOrder = '';
      this.#post({ type: 'events', ...(key !== undefined && { essay: key }), events: [...marks.values()] });
    } else if (change) this.#post({ type: 'change', ...change });
    this.#sent = { key, marks };
    this.#sendReadingOrder();
    const { filter, all, choices } = this.#events;
    this.#post({ type: 'choices', choices: { filter, total: all.length, found: found.size, ...choices } });
  }

  /** The limit that the page set leaves with it, because nothing else shows where it lies. */
  #unlist(): void {
    if (this.#limits) this.#events.filter = withoutSpan(this.#events.filter);
    this.#limits = false;
  }

  #sendDates(): void {
    const { all } = this.#events;
    const message: ToTimeline = { type: 'dates', language: languageOfDates(all[0]), eras: otherCalendars(all) };
    const sent = JSON.stringify(message);
    if (sent === this.#sentDates) return;
    this.#sentDates = sent;
    this.#post(message);
  }

  #sendReadingOrder(): void {
    const { texts, found } = this.#events;
    if (!this.#isReady || !this.#showsReadingOrder || !found) return;
    const message: ToTimeline = { type: 'reading', ...readingOrderOf(texts, found, this.#events) };
    const sent = JSON.stringify(message);
    if (sent === this.#sentReadingOrder) return;
    this.#sentReadingOrder = sent;
    this.#post(message);
  }

  #post(message: ToTimeline): void {
    logFailure(this.#webview.postMessage(message));
  }
}

function timelineDirection(): TimelineDirection {
  const chosen = vscode.workspace.getConfiguration('annalist').get<unknown>('timelineDirection');
  return timelineDirections.find((direction) => direction === chosen) ?? 'automatic';
}

function marksOf(found: ReadonlyMap<string, TimelineEvent>, names: TimelineEvents): Map<string, TimelineMark> {
  return new Map([...found].map(([id, event]) => [id, markOf(id, event, names)]));
}
