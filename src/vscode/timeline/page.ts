import * as vscode from 'vscode';
import type { TimelineEvent } from '../../language';
import { type FromTimeline, isFromTimeline, type TimelineMark, type ToTimeline } from '../../protocol/timeline';
import type { TimelineEvents } from './events';
import { timelinePage, timelineRoots, timelineStrings } from './html';
import { changeBetween, markOf } from './marks';
import { readingOf } from './readingOrder';
import { selectEvent } from './selection';

/** What a page drew of itself. */
export interface TimelinePicture {
  /** In base64. */
  readonly png: string;
  readonly days: { readonly earliestDay: number; readonly latestDay: number };
}

/** One page of the timeline, in the side bar or in an editor: tells it what it shows, and does what it asks for. */
export class TimelinePage implements vscode.Disposable {
  readonly #webview: vscode.Webview;
  readonly #events: TimelineEvents;
  readonly #subscriptions: readonly vscode.Disposable[];
  /** The page has asked for its content; before that, and while it is hidden, it hears nothing. */
  #ready = false;
  /** It shows the order of reading. */
  #isReading = false;
  /** What the page shows, and of which essay. */
  #sent: { readonly key: string | undefined; readonly marks: ReadonlyMap<string, TimelineMark> } | undefined;
  #sentReading = '';
  #picture: ((picture: TimelinePicture) => void) | undefined;

  constructor(extensionUri: vscode.Uri, webview: vscode.Webview, events: TimelineEvents) {
    this.#webview = webview;
    this.#events = events;
    webview.options = { enableScripts: true, localResourceRoots: timelineRoots(extensionUri) };
    this.#subscriptions = [
      webview.onDidReceiveMessage((message: unknown) => {
        if (isFromTimeline(message)) void this.#receive(message);
      }),
      events.onDidChange(() => this.#update()),
    ];
    webview.html = timelinePage(webview, extensionUri);
  }

  /** A hidden page is dropped, and says `ready` again when it comes back. */
  hide(): void {
    this.#ready = false;
  }

  highlight(ids: readonly string[], reveal: boolean): void {
    if (this.#ready) this.#post({ type: 'highlight', ids, reveal });
  }

  /** The visible part, or everything, as the page draws it; undefined where nobody looks at it. */
  async draw(whole: boolean): Promise<TimelinePicture | undefined> {
    if (!this.#ready) return undefined;
    const picture = new Promise<TimelinePicture>((resolve) => (this.#picture = resolve));
    this.#post({ type: 'draw', whole });
    return picture;
  }

  dispose(): void {
    this.#ready = false;
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  async #receive(message: FromTimeline): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.#ready = true;
        this.#sent = undefined;
        this.#isReading = false;
        this.#post({ type: 'setup', locale: vscode.env.language, strings: timelineStrings() });
        this.#update();
        break;
      case 'select': {
        // The text may have moved on since the page was last told.
        this.#events.refresh();
        const event = this.#events.found?.get(message.id);
        if (event) await selectEvent(event, message.mention, message.focus);
        break;
      }
      case 'leave':
        await vscode.commands.executeCommand('workbench.action.focusActiveEditorGroup');
        break;
      case 'read':
        this.#isReading = message.on;
        this.#sentReading = '';
        this.#sendReading();
        break;
      case 'filter':
        this.#events.filter = message.filter;
        break;
      case 'picture':
        this.#picture?.(message);
        this.#picture = undefined;
        break;
    }
  }

  /** Tells the page what is different; nothing while it is hidden. */
  #update(): void {
    if (!this.#ready) return;
    const { key, found } = this.#events;
    if (!found) return;
    const marks = marksOf(found, this.#events);
    const change = this.#sent && this.#sent.key === key ? changeBetween(this.#sent.marks, marks) : undefined;
    if (!this.#sent || this.#sent.key !== key) {
      this.#sentReading = '';
      this.#post({ type: 'events', ...(key !== undefined && { essay: key }), events: [...marks.values()] });
    } else if (change) this.#post({ type: 'change', ...change });
    this.#sent = { key, marks };
    this.#sendReading();
    const { filter, all, choices } = this.#events;
    this.#post({ type: 'choices', choices: { filter, total: all.length, found: found.size, ...choices } });
  }

  #sendReading(): void {
    const { texts, found } = this.#events;
    if (!this.#ready || !this.#isReading || !found) return;
    const reading: ToTimeline = { type: 'reading', ...readingOf(texts, found, this.#events) };
    const sent = JSON.stringify(reading);
    if (sent === this.#sentReading) return;
    this.#sentReading = sent;
    this.#post(reading);
  }

  #post(message: ToTimeline): void {
    void this.#webview.postMessage(message);
  }
}

function marksOf(found: ReadonlyMap<string, TimelineEvent>, names: TimelineEvents): Map<string, TimelineMark> {
  return new Map([...found].map(([id, event]) => [id, markOf(id, event, names)]));
}
