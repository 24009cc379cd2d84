import * as vscode from 'vscode';
import type { TimelineEvent } from '../../language';
import type { SharedParts } from '../sharedParts';
import { registerChronology } from './chronology';
import { registerEventMenu } from './eventMenu';
import { TimelineEvents } from './events';
import { registerTimelineExport } from './export';
import { EventsView } from './eventsView';
import { TimelineView } from './view';

export interface RegisteredTimeline {
  /** The content of the list of events, by id. */
  readonly listed: () => ReadonlyMap<string, TimelineEvent>;
  dispose(): void;
}

/** The events of essays and glossaries: as a drawing in a webview, as a list, as files, and as text in an essay. */
export function registerTimeline(parts: SharedParts): RegisteredTimeline {
  const { extensionUri, workspaceState, store, glossaries, front } = parts;
  const events = new TimelineEvents({ store, glossaries, front, workspaceState });
  const view = new TimelineView(extensionUri, events);
  const registered = vscode.Disposable.from(
    events,
    view,
    new EventsView(events),
    registerEventMenu(events, (id) => view.pageOf(id)),
    registerTimelineExport(events, view),
    registerChronology(store),
  );
  return { listed: () => events.listed ?? new Map(), dispose: () => void registered.dispose() };
}
