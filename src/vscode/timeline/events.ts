import * as vscode from 'vscode';
import {
  type EventChoices,
  eventChoices,
  type EventFilter,
  filterEvents,
  noFilter,
} from '../../language/features/timeline';
import { inTimeOrder, type TimelineEvent } from '../../language';
import type { AnnotationStore } from '../essay/annotationStore';
import type { EssayInFront } from '../essay/essayInFront';
import type { GlossaryFiles } from '../glossary/files';
import type { SharedParts } from '../sharedParts';
import { setContextKey } from '../ui/contextKey';
import { Debouncer } from '../workspace/debouncer';
import { logFailure } from '../workspace/log';
import { identify, type IdentifiedEvents, type TimelineNames } from './marks';
import { openText, type TimelineText, TimelineTexts } from './texts';

/** Which essays the timeline shows: that of the active editor, one that was pinned, or all of the workspace. */
export const timelineScopes = ['active', 'pinned', 'workspace'] as const;
export type TimelineScope = (typeof timelineScopes)[number];

/** Milliseconds without an edit before the events follow the text. */
const afterEdit = 150;

/** The events shown, computed on demand. */
interface Found {
  readonly texts: readonly TimelineText[];
  readonly all: readonly TimelineEvent[];
  /** The number of mentions that are left out. */
  readonly hidden: number;
  /** Those that pass the filter without its span. */
  readonly found: IdentifiedEvents;
}

/**
 * The events that the timeline and the list of events show, and the filter that they share. They are found when
 * somebody asks, so that nothing is done while both are hidden.
 */
export class TimelineEvents implements vscode.Disposable, TimelineNames {
  readonly #store: AnnotationStore;
  readonly #glossaries: GlossaryFiles;
  readonly #front: EssayInFront;
  readonly #memory: vscode.Memento;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #scope: TimelineScope = 'active';
  /** The essays that need not be open; undefined while the timeline follows the editor. */
  #texts: TimelineTexts | undefined;
  #filter = noFilter;
  /** Whether dates on which nothing happened are shown too. */
  #showsMentions = false;
  #known: Found | undefined;
  readonly #changing = new Debouncer(afterEdit, () => this.#change());

  /** Fires when the events or the filter may have changed. */
  readonly onDidChange = this.#onDidChange.event;

  constructor({
    store,
    glossaries,
    front,
    workspaceState: memory,
  }: Pick<SharedParts, 'store' | 'glossaries' | 'front' | 'workspaceState'>) {
    this.#store = store;
    this.#glossaries = glossaries;
    this.#front = front;
    this.#memory = memory;
    this.#subscriptions = [
      this.#onDidChange,
      store.onDidAnnotate((document) => {
        if (document === front.essay) this.#changeSoon();
      }),
      front.onDidChangeEssay(() => {
        if (this.#texts) return;
        this.#filter = withoutSpan(this.#filter);
        this.#change();
      }),
    ];
    const { scope, pinned } = memory.get<{ scope?: unknown; pinned?: unknown }>('timeline', {});
    const uri = typeof pinned === 'string' ? vscode.Uri.parse(pinned) : undefined;
    this.setScope(timelineScopes.find((each) => each === scope) ?? 'active', uri);
  }

  get scope(): TimelineScope {
    return this.#scope;
  }

  /** Differs when something else is shown; undefined if there is no essay. */
  get key(): string | undefined {
    return this.#scope === 'workspace'
      ? 'workspace:'
      : this.#texts
        ? this.texts[0]?.uri
        : this.#front.essay?.uri.toString();
  }

  /** The name of the essay, for a title. */
  get name(): string {
    if (this.#scope === 'workspace') return vscode.workspace.name ?? '';
    return this.key === undefined ? '' : baseName(this.key);
  }

  get filter(): EventFilter {
    return this.#filter;
  }

  set filter(filter: EventFilter) {
    if (JSON.stringify(filter) === JSON.stringify(this.#filter)) return;
    this.#filter = filter;
    this.#change();
  }

  get showsMentions(): boolean {
    return this.#showsMentions;
  }

  set showsMentions(on: boolean) {
    this.#showsMentions = on;
    setContextKey('annalist.timeline.mentions', on);
    this.#change();
  }

  /** The number of mentions that are left out. */
  get hiddenMentions(): number {
    return this.#find()?.hidden ?? 0;
  }

  /** The essays shown, in reading order. */
  get texts(): readonly TimelineText[] {
    return this.#find()?.texts ?? [];
  }

  /** Dates of the essays shown whose year nothing tells. */
  get withoutYear(): number {
    return this.texts.reduce((sum, { withoutYear }) => sum + withoutYear, 0);
  }

  /** All events, whatever the filter; mentions only if they are shown. */
  get all(): readonly TimelineEvent[] {
    return this.#find()?.all ?? [];
  }

  /** The events that pass the filter, ignoring its span; undefined while an essay is being read: the display stays. */
  get found(): IdentifiedEvents | undefined {
    return this.#find()?.found;
  }

  /** The events that pass the whole filter. */
  get listed(): IdentifiedEvents | undefined {
    const { found } = this;
    const { span } = this.#filter;
    if (!found || !span) return found;
    const passing = new Set(filterEvents([...found.values()], { ...noFilter, span }, () => undefined));
    return new Map([...found].filter(([, event]) => passing.has(event)));
  }

  /** The choices of the filter, with the number of events of each. */
  get choices(): EventChoices {
    return eventChoices(this.all, withoutSpan(this.#filter), (id) => this.entityLabel(id));
  }

  entityLabel(id: string): string | undefined {
    return this.#store.service.catalog.byId(id)?.label;
  }

  /**
   * Where several essays are shown, the name of each, with its path if another has the same; always that of a glossary.
   */
  fileName(uri: string): string | undefined {
    if (this.#scope !== 'workspace') return this.#glossaries.has(vscode.Uri.parse(uri)) ? baseName(uri) : undefined;
    const name = baseName(uri);
    const isAlone = this.#texts?.texts.every((text) => text.uri === uri || baseName(text.uri) !== name) ?? true;
    return isAlone ? name : vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  }

  /** `pinned`: the essay to keep showing; by default that of the editor. */
  setScope(scope: TimelineScope, pinned = this.#front.essay?.uri): void {
    this.#texts?.dispose();
    this.#texts = undefined;
    this.#scope = scope === 'pinned' && !pinned ? 'active' : scope;
    if (this.#scope !== 'active') {
      this.#texts = new TimelineTexts(this.#store, this.#glossaries, scope === 'pinned' ? pinned : undefined);
      this.#texts.onDidChange(() => this.#changeSoon());
    }
    const kept = this.#scope === 'pinned' ? { pinned: pinned?.toString() } : {};
    logFailure(this.#memory.update('timeline', { scope: this.#scope, ...kept }));
    setContextKey('annalist.timeline.scope', this.#scope);
    this.#change();
  }

  dispose(): void {
    this.#changing.dispose();
    this.#texts?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  /** Forgets the events, so that they are found in the text as it is now. */
  refresh(): void {
    this.#known = undefined;
  }

  #changeSoon(): void {
    this.#changing.soon();
  }

  #change(): void {
    this.#changing.cancel();
    this.#known = undefined;
    this.#onDidChange.fire();
  }

  #find(): Found | undefined {
    if (this.#known) return this.#known;
    const { essay } = this.#front;
    const texts = this.#texts?.texts ?? (essay ? [openText(this.#store, essay)] : []);
    if (!texts.every((text) => text !== undefined)) return undefined;
    const every = inTimeOrder(texts.flatMap(({ events }) => events));
    const all = this.#showsMentions ? every : every.filter(({ role }) => role !== 'mention');
    const passing = filterEvents(all, withoutSpan(this.#filter), (id) => this.entityLabel(id));
    this.#known = { texts, all, hidden: every.length - all.length, found: identify(passing, this) };
    return this.#known;
  }
}

const baseName = (uri: string): string => vscode.Uri.parse(uri).path.split('/').at(-1) ?? '';

/** The span applies to the list only: the chart shows all of time. It is that of one essay. */
export const withoutSpan = ({ query, entity, heading, dates }: EventFilter): EventFilter => ({
  query,
  dates,
  ...(entity !== undefined && { entity }),
  ...(heading !== undefined && { heading }),
});
