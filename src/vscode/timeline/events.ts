import * as vscode from 'vscode';
import {
  type EventChoices,
  eventChoices,
  type EventFilter,
  filterEvents,
  inTimeOrder,
  noFilter,
  type TimelineEvent,
} from '../../language';
import { annotatedLanguages, type AnnotationStore } from '../essay/annotationStore';
import { Debouncer } from '../workspace/debouncer';
import type { GlossaryFiles } from '../glossary/files';
import { identify, type IdentifiedEvents, type TimelineNames } from './marks';
import { openText, type TimelineText, TimelineTexts } from './texts';

/** Which essays the timeline shows: that of the active editor, one that was pinned, or all of the workspace. */
export const timelineScopes = ['active', 'pinned', 'workspace'] as const;
export type TimelineScope = (typeof timelineScopes)[number];

/** Milliseconds of rest before the events follow an edit. */
const EDIT_REST = 150;

interface Found {
  readonly texts: readonly TimelineText[];
  readonly all: readonly TimelineEvent[];
  /** Those that pass the filter, but for its span. */
  readonly found: IdentifiedEvents;
}

/**
 * The events that the timeline and the list of events show, and the filter that they share. Works them out when
 * somebody asks, so that nothing is done while nobody looks.
 */
export class TimelineEvents implements vscode.Disposable, TimelineNames {
  readonly #store: AnnotationStore;
  readonly #glossaries: GlossaryFiles;
  readonly #memory: vscode.Memento;
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #scope: TimelineScope = 'active';
  #essay: vscode.TextDocument | undefined;
  /** What is read where it need not be open. */
  #texts: TimelineTexts | undefined;
  #filter = noFilter;
  #known: Found | undefined;
  readonly #changing = new Debouncer(EDIT_REST, () => this.#change());

  /** Fires when the events or the filter may have changed. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(store: AnnotationStore, glossaries: GlossaryFiles, memory: vscode.Memento) {
    this.#store = store;
    this.#glossaries = glossaries;
    this.#memory = memory;
    this.#subscriptions = [
      this.#onDidChange,
      store.onDidAnnotate((document) => {
        if (document === this.#essay) this.#changeSoon();
      }),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document === this.#essay) this.#show(undefined);
      }),
    ];
    this.#follow(vscode.window.activeTextEditor);
    const { scope, pinned } = memory.get<{ scope?: unknown; pinned?: unknown }>('timeline', {});
    const uri = typeof pinned === 'string' ? vscode.Uri.parse(pinned) : undefined;
    this.setScope(timelineScopes.find((each) => each === scope) ?? 'active', uri);
  }

  get scope(): TimelineScope {
    return this.#scope;
  }

  /** Tells what is shown apart from what was shown before; undefined: there is no essay. */
  get key(): string | undefined {
    return this.#scope === 'workspace' ? 'workspace:' : this.#texts ? this.texts[0]?.uri : this.#essay?.uri.toString();
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

  /** The essays shown, in the order of reading. */
  get texts(): readonly TimelineText[] {
    return this.#work()?.texts ?? [];
  }

  /** All events, whatever the filter. */
  get all(): readonly TimelineEvent[] {
    return this.#work()?.all ?? [];
  }

  /** The events that pass the filter but for its span; undefined while an essay is being read: what is shown stays. */
  get found(): IdentifiedEvents | undefined {
    return this.#work()?.found;
  }

  /** The events that pass the whole filter. */
  get listed(): IdentifiedEvents | undefined {
    const { found } = this;
    const { span } = this.#filter;
    if (!found || !span) return found;
    const passing = new Set(filterEvents([...found.values()], { ...noFilter, span }, () => undefined));
    return new Map([...found].filter(([, event]) => passing.has(event)));
  }

  get choices(): EventChoices {
    return eventChoices(this.all, withoutSpan(this.#filter), (id) => this.entityLabel(id));
  }

  entityLabel(id: string): string | undefined {
    return this.#store.service.catalog.byId(id)?.label;
  }

  /** Short names where they tell the files apart, else their paths. A glossary is no essay: it has its name. */
  fileName(uri: string): string | undefined {
    if (this.#scope !== 'workspace') return this.#glossaries.has(vscode.Uri.parse(uri)) ? baseName(uri) : undefined;
    const name = baseName(uri);
    const isAlone = this.#texts?.texts.every((text) => text.uri === uri || baseName(text.uri) !== name) ?? true;
    return isAlone ? name : vscode.workspace.asRelativePath(vscode.Uri.parse(uri));
  }

  /** `pinned`: the essay to keep to; else that of the editor. */
  setScope(scope: TimelineScope, pinned = this.#essay?.uri): void {
    this.#texts?.dispose();
    this.#texts = undefined;
    this.#scope = scope === 'pinned' && !pinned ? 'active' : scope;
    if (this.#scope !== 'active') {
      this.#texts = new TimelineTexts(this.#store, this.#glossaries, scope === 'pinned' ? pinned : undefined);
      this.#texts.onDidChange(() => this.#changeSoon());
    }
    const kept = this.#scope === 'pinned' ? { pinned: pinned?.toString() } : {};
    void this.#memory.update('timeline', { scope: this.#scope, ...kept });
    void vscode.commands.executeCommand('setContext', 'annalist.timeline.scope', this.#scope);
    this.#change();
  }

  dispose(): void {
    this.#changing.dispose();
    this.#texts?.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor?.document;
    if (!document || document === this.#essay || vscode.languages.match(annotatedLanguages, document) === 0) return;
    // A glossary that is opened from the essay's timeline does not take the essay's place.
    if (this.#essay && this.#glossaries.has(document.uri)) return;
    this.#show(document);
  }

  #show(document: vscode.TextDocument | undefined): void {
    this.#essay = document;
    if (!this.#texts) this.#change();
  }

  /** The text may have moved on since the events were worked out: they are worked out now. */
  refresh(): void {
    this.#known = undefined;
  }

  #changeSoon(): void {
    this.#changing.soon();
  }

  #change(): void {
    this.#changing.dispose();
    this.#known = undefined;
    this.#onDidChange.fire();
  }

  #work(): Found | undefined {
    if (this.#known) return this.#known;
    const texts = this.#texts?.texts ?? (this.#essay ? [openText(this.#store, this.#essay)] : []);
    if (!texts.every((text) => text !== undefined)) return undefined;
    const all = inTimeOrder(texts.flatMap(({ events }) => events));
    const passing = filterEvents(all, withoutSpan(this.#filter), (id) => this.entityLabel(id));
    this.#known = { texts, all, found: identify(passing, this) };
    return this.#known;
  }
}

const baseName = (uri: string): string => decodeURIComponent(uri.split('/').at(-1) ?? '');

/** The span narrows the list alone: the chart shows all of time. */
const withoutSpan = ({ query, entity, heading, dates }: EventFilter): EventFilter => ({
  query,
  dates,
  ...(entity !== undefined && { entity }),
  ...(heading !== undefined && { heading }),
});
