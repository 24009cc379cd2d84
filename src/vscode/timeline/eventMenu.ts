import * as vscode from 'vscode';
import type { TimelineEvent } from '../../language';
import type { TimelineEvents } from './events';
import { dateOf } from './marks';
import type { TimelinePage } from './page';
import { selectEvent } from './selection';

/** What the page says about the event under the pointer: `eventContext` in `src/webview/interaction/menu.ts`. */
interface EventContext {
  readonly event: string;
  readonly page: string;
}

/** The commands of the menu of an event in the timeline. `pageOf` finds a page by its id. */
export function registerEventMenu(
  events: TimelineEvents,
  pageOf: (id: string) => TimelinePage | undefined,
): vscode.Disposable {
  const on =
    (act: (event: TimelineEvent, context: EventContext) => unknown) =>
    async (context?: unknown): Promise<void> => {
      if (!isEventContext(context)) return;
      // The text may have changed since the page was last told.
      events.refresh();
      const event = events.found?.get(context.event);
      if (event) await act(event, context);
    };
  const { registerCommand } = vscode.commands;
  return vscode.Disposable.from(
    registerCommand(
      'annalist.openEventPassage',
      on((event) => selectEvent(event, 0, true)),
    ),
    registerCommand(
      'annalist.setEventDate',
      on(async (event) => {
        await selectEvent(event, 0, true);
        await vscode.commands.executeCommand('annalist.setDate');
      }),
    ),
    registerCommand(
      'annalist.copyEvent',
      on((event) => vscode.env.clipboard.writeText(`${dateOf(event)}: ${event.title}`)),
    ),
    registerCommand(
      'annalist.zoomToEvent',
      on((_, { page, event }) => pageOf(page)?.zoomTo(event)),
    ),
    registerCommand(
      'annalist.filterByEventName',
      on((event) => filterByName(events, event)),
    ),
  );
}

/** Shows only the events with a name of this event; asks for it if there are several. */
async function filterByName(events: TimelineEvents, { entities }: TimelineEvent): Promise<void> {
  const choices = entities.map((id) => ({ label: events.entityLabel(id) ?? id, id }));
  const title = vscode.l10n.t('Only Events With the Name');
  const chosen = choices.length > 1 ? await vscode.window.showQuickPick(choices, { title }) : choices[0];
  if (chosen) events.filter = { ...events.filter, entity: chosen.id };
}

const isEventContext = (value: unknown): value is EventContext =>
  typeof value === 'object' &&
  value !== null &&
  'event' in value &&
  typeof value.event === 'string' &&
  'page' in value &&
  typeof value.page === 'string';
