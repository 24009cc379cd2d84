import * as vscode from 'vscode';
import type { TimelineEvent } from '../../language';
import { setContextKey } from '../ui/contextKey';
import type { TimelineEvents } from './events';
import { yearGroups } from '../../language/features/timeline';
import { dateOf, languageOfDates, wordsOf } from './marks';
import { selectEvent } from './selection';
import { shortDate } from './shortDate';

const viewId = 'annalist.events';

/** Takes the id of an event, and the number of its mention. */
const selectEventCommand = '_annalist.selectEvent';

/** A stretch of years (or a lane of the glossary), an event in it, or one of the places that tell of the event. */
export type EventNode =
  | {
      readonly type: 'group';
      readonly id: string;
      readonly label: string;
      readonly lane: TimelineEvent['lane'];
      readonly events: readonly EventNode[];
    }
  | { readonly type: 'event'; readonly id: string; readonly event: TimelineEvent }
  | { readonly type: 'mention'; readonly id: string; readonly event: TimelineEvent; readonly mention: number };

/** The timeline as a list: the same events without a webview, in order of time. */
export class EventsView implements vscode.TreeDataProvider<EventNode>, vscode.Disposable {
  readonly #events: TimelineEvents;
  readonly #view: vscode.TreeView<EventNode>;
  readonly #onDidChangeTreeData = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  /** The last content as JSON: VS Code redraws the view only if it changes. */
  #drawn = '';

  readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;

  constructor(events: TimelineEvents) {
    this.#events = events;
    this.#view = vscode.window.createTreeView(viewId, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#onDidChangeTreeData,
      this.#view.onDidChangeVisibility(() => this.#refresh()),
      events.onDidChange(() => this.#refresh()),
      vscode.commands.registerCommand(selectEventCommand, (id: unknown, mention?: unknown) =>
        this.#select(id, mention),
      ),
      vscode.commands.registerCommand('annalist.searchEvents', async (given?: unknown) => {
        const query = typeof given === 'string' ? given : await this.#ask();
        if (query !== undefined) events.filter = { ...events.filter, query };
      }),
      vscode.commands.registerCommand('annalist.showMentions', () => void (events.showsMentions = true)),
      vscode.commands.registerCommand('annalist.hideMentions', () => void (events.showsMentions = false)),
      vscode.commands.registerCommand('annalist.clearEventFilter', () => {
        events.filter = { query: '', dates: 'all' };
      }),
    ];
    this.#describe();
  }

  getChildren(node?: EventNode): EventNode[] {
    if (!node) return this.#groups();
    if (node.type === 'group') return [...node.events];
    if (node.type === 'mention') return [];
    const { id, event } = node;
    return (event.mentions ?? []).map((_, mention) => ({ type: 'mention', id, event, mention }));
  }

  getTreeItem(node: EventNode): vscode.TreeItem {
    return node.type === 'group' ? groupItem(node) : eventItem(node);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** The essay's events by years, or by essays if several are shown; then the dates of the glossary by lanes. */
  #groups(): EventNode[] {
    const listed = [...(this.#events.listed ?? [])];
    const inEssay = listed.map(([, event]) => event).filter(({ lane }) => lane === 'essay');
    const years = yearGroups(inEssay, languageOfDates(inEssay[0]));
    const groups = new Map<string, { label: string; lane: TimelineEvent['lane']; events: EventNode[] }>();
    for (const [id, event] of listed) {
      const { lane } = event;
      const file = lane === 'essay' ? this.#events.fileName(event.uri) : undefined;
      const label = lane === 'essay' ? (file ?? years(event)) : laneName(lane);
      const key = `${lane} ${label}`;
      const group = groups.get(key) ?? { label, lane, events: [] };
      groups.set(key, group);
      group.events.push({ type: 'event', id, event });
    }
    // The events are in order of time, and so are the groups of years.
    const order = (lane: TimelineEvent['lane']): number => lanes.indexOf(lane);
    return [...groups]
      .sort(([, a], [, b]) => order(a.lane) - order(b.lane))
      .map(([id, group]) => ({ type: 'group', id, ...group }));
  }

  #refresh(): void {
    this.#describe();
    if (!this.#view.visible) return;
    const { listed } = this.#events;
    if (!listed) return;
    const drawn = JSON.stringify([...listed].map(([id, { title, mentions }]) => [id, title, mentions?.length ?? 0]));
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#onDidChangeTreeData.fire(undefined);
  }

  /** Shows above the list which filter is on. */
  #describe(): void {
    const { filter, name } = this.#events;
    const { query, entity, heading, dates, span } = filter;
    const parts = [
      query !== '' && `“${query}”`,
      entity !== undefined && (this.#events.entityLabel(entity) ?? entity),
      heading,
      dates === 'written' && vscode.l10n.t('Written dates'),
      dates === 'inferred' && vscode.l10n.t('Inferred dates'),
      span && `${isoDay(span.earliestDay)} – ${isoDay(span.latestDay)}`,
    ].filter((part) => typeof part === 'string');
    const isFiltered = parts.length > 0;
    this.#view.description = isFiltered ? parts.join(' · ') : name;
    if (this.#view.visible) {
      const [found, total, hidden] = [
        this.#events.listed?.size ?? 0,
        this.#events.all.length,
        this.#events.hiddenMentions,
      ];
      const messages = [
        isFiltered && `${parts.join(' · ')} (${vscode.l10n.t('{0} of {1} events', found, total)})`,
        hidden > 0 && hiddenCount(hidden),
      ];
      this.#view.message = messages.filter((each) => typeof each === 'string').join('\n');
    }
    setContextKey('annalist.events.isFiltered', isFiltered);
  }

  async #select(id: unknown, mention: unknown): Promise<void> {
    if (typeof id !== 'string') return;
    this.#events.refresh();
    const event = this.#events.found?.get(id);
    if (event) await selectEvent(event, typeof mention === 'number' ? mention : 0, true);
  }

  #ask(): Thenable<string | undefined> {
    return vscode.window.showInputBox({
      prompt: vscode.l10n.t('Find events by words, dates, names or headings'),
      value: this.#events.filter.query,
    });
  }
}

function groupItem({ id, label, lane, events }: Extract<EventNode, { type: 'group' }>): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const section = new vscode.TreeItem(label, lane === 'essay' ? Expanded : Collapsed);
  section.id = id;
  section.description = String(events.length);
  if (lane !== 'essay') section.iconPath = new vscode.ThemeIcon(laneIcons[lane]);
  section.accessibilityInformation = { label: `${label}, ${events.length}` };
  return section;
}

function eventItem(node: Exclude<EventNode, { type: 'group' }>): vscode.TreeItem {
  const { id, event } = node;
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const hasPlaces = event.mentions !== undefined && node.type === 'event';
  const { label, description } = node.type === 'mention' ? placeWords(event, node.mention) : eventWords(event);
  const row = new vscode.TreeItem(label, hasPlaces ? Collapsed : None);
  row.id = node.type === 'mention' ? `${id} ${node.mention}` : id;
  row.description = description;
  if (node.type === 'event') row.iconPath = iconOf(event);
  const doubt = event.inferred ? vscode.l10n.t('inferred from the context') : undefined;
  row.tooltip = [event.title, dateOf(event), wordsOf(event), doubt, event.heading].filter(Boolean).join('\n');
  const spoken = node.type === 'event' ? dateOf(event) : label;
  row.accessibilityInformation = { label: [spoken, description, doubt].filter(Boolean).join(', ') };
  row.command = {
    title: vscode.l10n.t('Select this date in the text'),
    command: selectEventCommand,
    arguments: node.type === 'mention' ? [id, node.mention] : [id],
  };
  return row;
}

const hiddenCount = (count: number): string =>
  count === 1 ? vscode.l10n.t('1 mention hidden') : vscode.l10n.t('{0} mentions hidden', count);

/** The date, short so that a narrow side bar shows its year, and what happened. */
const eventWords = (event: TimelineEvent) => ({ label: shortDate(dateOf(event)), description: event.title });

/** One of the places that tell of an event: its heading, or the glossary, and the date's words there. */
function placeWords(event: TimelineEvent, index: number) {
  const place = event.mentions?.[index];
  const label = place?.uri === undefined ? (place?.heading ?? event.title) : vscode.l10n.t('Glossary');
  return { label, description: (place?.text ?? '').replace(/\s+/g, ' ') };
}

/** Filled: stated exactly; outlined: inferred or vague. */
function iconOf({ inferred, edtf, modifier, relation }: TimelineEvent): vscode.ThemeIcon {
  if (inferred) return new vscode.ThemeIcon('circle-outline');
  const isVague = /[?~%X]/.test(edtf) || modifier !== undefined || relation !== undefined;
  return new vscode.ThemeIcon(isVague ? 'circle-large-outline' : 'circle-filled');
}

const lanes: readonly TimelineEvent['lane'][] = ['essay', 'periods', 'glossary', 'lives'];
const laneIcons = { periods: 'history', glossary: 'calendar', lives: 'person' } as const;

function laneName(lane: Exclude<TimelineEvent['lane'], 'essay'>): string {
  switch (lane) {
    case 'periods':
      return vscode.l10n.t('Periods');
    case 'glossary':
      return vscode.l10n.t('Glossary');
    case 'lives':
      return vscode.l10n.t('Lives');
  }
}

/** A day, counted from 1970-01-01, as EDTF writes it. */
export function isoDay(day: number): string {
  const [date] = new Date(day * 86_400_000).toISOString().split('T');
  return (date ?? '').replace(/^([+-])00/, (_, sign: string) => (sign === '-' ? '-' : ''));
}
