import * as vscode from 'vscode';
import type { TimelineEvent } from '../../language';
import { setContextKey } from '../ui/contextKey';
import type { TimelineEvents } from './events';
import { wordsOf } from './marks';
import { selectEvent } from './selection';

const viewId = 'annalist.events';

/** Takes the id of an event, and the number of its mention. */
const selectEventCommand = '_annalist.selectEvent';

type EventGroup = TimelineEvent['lane'] | `essay:${string}`;

/** A lane (or an essay, if several are shown), an event in it, or one of the places that mention the event. */
export type EventNode =
  | {
      readonly type: 'group';
      readonly group: EventGroup;
      readonly label: string;
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

  #groups(): EventNode[] {
    const groups = new Map<EventGroup, EventNode[]>();
    for (const [id, event] of this.#events.listed ?? []) {
      const file = event.lane === 'essay' ? this.#events.fileName(event.uri) : undefined;
      const group: EventGroup = file === undefined ? event.lane : `essay:${file}`;
      const nodes = groups.get(group) ?? [];
      groups.set(group, nodes);
      nodes.push({ type: 'event', id, event });
    }
    const order = Object.keys(icons);
    return [...groups]
      .sort(([a], [b]) => order.indexOf(laneOf(a)) - order.indexOf(laneOf(b)) || a.localeCompare(b))
      .map(([group, events]) => ({ type: 'group', group, label: nameOf(group), events }));
  }

  #refresh(): void {
    this.#describe();
    if (!this.#view.visible) return;
    const { listed } = this.#events;
    if (!listed) return;
    const drawn = JSON.stringify([...listed].map(([id, { title, mentions }]) => [id, title, mentions?.length]));
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
    this.#view.description = name;
    if (this.#view.visible) {
      const [found, total] = [this.#events.listed?.size ?? 0, this.#events.all.length];
      this.#view.message = isFiltered
        ? `${parts.join(' · ')} (${vscode.l10n.t('{0} of {1} events', found, total)})`
        : '';
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

function groupItem({ group, label, events }: Extract<EventNode, { type: 'group' }>): vscode.TreeItem {
  const { Collapsed, Expanded } = vscode.TreeItemCollapsibleState;
  const section = new vscode.TreeItem(label, group.startsWith('essay') ? Expanded : Collapsed);
  section.id = group;
  section.description = String(events.length);
  section.iconPath = new vscode.ThemeIcon(icons[laneOf(group)]);
  section.accessibilityInformation = { label: `${label}, ${events.length}` };
  return section;
}

function eventItem(node: Exclude<EventNode, { type: 'group' }>): vscode.TreeItem {
  const { id, event } = node;
  const mention = node.type === 'mention' ? event.mentions?.[node.mention] : undefined;
  const label = mention ? (mention.heading ?? event.title) : event.title;
  const words = mention ? mention.text.replace(/\s+/g, ' ') : wordsOf(event);
  const { None, Collapsed } = vscode.TreeItemCollapsibleState;
  const row = new vscode.TreeItem(label, event.mentions && !mention ? Collapsed : None);
  row.id = node.type === 'mention' ? `${id} ${node.mention}` : id;
  row.description = event.inferred ? `${words} · ${vscode.l10n.t('inferred from the context')}` : words;
  row.tooltip = [event.title, words, event.edtf, event.heading].filter(Boolean).join('\n');
  row.accessibilityInformation = { label: `${label}, ${words}` };
  row.command = {
    title: vscode.l10n.t('Select this date in the text'),
    command: selectEventCommand,
    arguments: node.type === 'mention' ? [id, node.mention] : [id],
  };
  return row;
}

const icons = { periods: 'history', essay: 'book', glossary: 'calendar', lives: 'person' } as const;

const laneOf = (group: EventGroup): keyof typeof icons =>
  group === 'periods' || group === 'glossary' || group === 'lives' ? group : 'essay';

function nameOf(group: EventGroup): string {
  switch (group) {
    case 'periods':
      return vscode.l10n.t('Periods');
    case 'essay':
      return vscode.l10n.t('Essay');
    case 'glossary':
      return vscode.l10n.t('Glossary');
    case 'lives':
      return vscode.l10n.t('Lives');
    default:
      return group.slice('essay:'.length);
  }
}

/** A day, counted from 1970-01-01, as EDTF writes it. */
export function isoDay(day: number): string {
  const [date] = new Date(day * 86_400_000).toISOString().split('T');
  return (date ?? '').replace(/^([+-])00/, (_, sign: string) => (sign === '-' ? '-' : ''));
}
