import * as vscode from 'vscode';
import type { AnnotatedDocument, Entity } from '../../../language';
import {
  childrenOf,
  type EntryOrder,
  type GlossaryNode,
  type GlossaryTree,
  glossaryTree,
} from '../../../language/features/glossary';
import type { AnnotationStore } from '../../essay/annotationStore';
import { nameTooltip } from '../../essay/hover/nameCard';
import type { SharedParts } from '../../sharedParts';
import { setContextKey } from '../../ui/contextKey';
import { describeDate, describeDatesLike } from '../../ui/messages';
import { Debouncer } from '../../workspace/debouncer';
import { isTooLarge } from '../../workspace/languages';
import type { GlossaryFiles } from '../files';
import { isOwnEntry } from '../writableFiles';
import { treeItemOf } from './items';

export const GLOSSARY_VIEW_ID = 'annalist.glossary';

/** Milliseconds without an edit before the view follows the text. */
const afterEdit = 400;

/** Key of the workspace state: the order of the entries. */
const orderKey = 'annalist.glossaryOrder';

/** Milliseconds without a letter before it follows a search. */
const afterLetter = 80;

type ViewParts = Pick<SharedParts, 'store' | 'glossaries' | 'front' | 'sources' | 'bibliographies' | 'workspaceState'>;

/**
 * The glossary in the side bar, with how often the essay of the active editor names each entry. Stays with the essay
 * while the focus is elsewhere, and does nothing while it is hidden.
 */
export class GlossaryView implements vscode.TreeDataProvider<GlossaryNode>, vscode.Disposable {
  readonly #parts: ViewParts;
  readonly #store: AnnotationStore;
  readonly #glossaries: GlossaryFiles;
  readonly #view: vscode.TreeView<GlossaryNode>;
  readonly #onDidChangeTreeData = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #tree: GlossaryTree | undefined;
  /** The last content as JSON: VS Code redraws the view only if it changes. */
  #drawn = '';
  #query = '';
  #usedHereOnly = false;
  readonly #refreshing = new Debouncer(afterEdit, () => this.refresh());

  readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;

  constructor(parts: ViewParts) {
    const { store, glossaries, front } = parts;
    this.#parts = parts;
    this.#store = store;
    this.#glossaries = glossaries;
    this.#view = vscode.window.createTreeView(GLOSSARY_VIEW_ID, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#onDidChangeTreeData,
      this.#view.onDidChangeVisibility(() => this.refresh()),
      store.onDidAnnotate((document) => {
        if (document === this.essay) this.#refreshSoon();
      }),
      glossaries.onDidChange(() => this.#refreshSoon()),
      front.onDidChangeEssay(() => this.refresh()),
    ];
    this.refresh();
  }

  /** The content of the view; undefined while it is hidden. */
  get shown(): GlossaryTree | undefined {
    return this.#view.visible ? this.#tree : undefined;
  }

  /** The first of the selected rows. */
  get selected(): GlossaryNode | undefined {
    return this.#view.selection[0];
  }

  get essay(): vscode.TextDocument | undefined {
    return this.#parts.front.essay;
  }

  /** The letters of the search; empty for all entries. */
  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#refreshSoon(afterLetter);
  }

  set usedHereOnly(usedHereOnly: boolean) {
    this.#usedHereOnly = usedHereOnly;
    this.refresh();
  }

  /** Remembered in the workspace. */
  get order(): EntryOrder {
    return this.#parts.workspaceState.get(orderKey) === 'mentions' ? 'mentions' : 'name';
  }

  async sortBy(order: EntryOrder): Promise<void> {
    await this.#parts.workspaceState.update(orderKey, order);
    this.refresh();
  }

  getChildren(node?: GlossaryNode): GlossaryNode[] {
    return [...(node ? childrenOf(node) : (this.#tree?.sections ?? []))];
  }

  getTreeItem(node: GlossaryNode): vscode.TreeItem {
    const entity = node.type === 'entry' ? this.#entityOf(node.id) : undefined;
    return treeItemOf(node, {
      isOpen: this.#query.trim() !== '' || this.#usedHereOnly || node === this.#tree?.sections[0],
      isFiltered: this.#query.trim() !== '' || this.#usedHereOnly,
      hasEssay: this.essay !== undefined,
      isOwn: entity !== undefined && isOwnEntry(this.#glossaries)(entity),
    });
  }

  resolveTreeItem(treeItem: vscode.TreeItem, node: GlossaryNode): vscode.TreeItem {
    const entity = node.type === 'entry' ? this.#entityOf(node.id) : undefined;
    const annotated = this.essay && this.#store.get(this.essay);
    const describe = annotated ? describeDatesLike(annotated) : describeDate;
    if (entity) treeItem.tooltip = nameTooltip(entity, describe, this.#parts);
    return treeItem;
  }

  /** Builds the tree and draws it if it has changed; does nothing while the view is hidden. */
  refresh(): void {
    this.#refreshing.cancel();
    // Before the glossaries are read, every name would look as if none had it.
    if (!this.#view.visible || !this.#glossaries.isLoaded) return;
    const annotated = this.essay && this.#store.get(this.essay);
    if (this.#isBeingRead(annotated) && this.#tree) return;
    const options = { query: this.#query, usedHereOnly: this.#usedHereOnly, sortBy: this.order };
    this.#tree = glossaryTree(this.#store.service.catalog, annotated, { ...options, describe: describeDate });
    this.#describe();
    const drawn = JSON.stringify([this.#tree, options]);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#onDidChangeTreeData.fire(undefined);
  }

  dispose(): void {
    this.#refreshing.dispose();
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #entityOf(id: string): Entity | undefined {
    return this.#store.service.catalog.byId(id);
  }

  #refreshSoon(rest = afterEdit): void {
    if (this.#view.visible) this.#refreshing.soon(rest);
    else this.#refreshing.cancel();
  }

  /** Whether the essay is still being read: the display stays until it is done. */
  #isBeingRead(annotated: AnnotatedDocument | undefined): boolean {
    const essay = this.essay;
    return essay !== undefined && !annotated && !isTooLarge(essay) && !this.#store.hasFailed(essay);
  }

  /** Sets the words beside the view's title and above the tree, and the keys of its menus and welcome. */
  #describe(): void {
    const query = this.#query.trim();
    const essayName = this.essay?.uri.path.split('/').at(-1) ?? '';
    this.#view.description = query === '' ? essayName : `“${query}”`;
    this.#view.message = this.#message(query);
    setContextKey(`${GLOSSARY_VIEW_ID}.isEmpty`, this.#tree?.entryCount === 0);
    setContextKey(`${GLOSSARY_VIEW_ID}.isSearched`, query !== '');
    setContextKey(`${GLOSSARY_VIEW_ID}.usedHereOnly`, this.#usedHereOnly);
    setContextKey(`${GLOSSARY_VIEW_ID}.order`, this.order);
  }

  /** Why no entry is shown, unless the welcome says so. */
  #message(query: string): string {
    if (!this.#tree || this.#tree.sections.some(({ type }) => type === 'kind')) return '';
    if (this.#tree.entryCount === 0) {
      return this.#tree.sections.length > 0
        ? vscode.l10n.t('There is no glossary yet. Add the names of this essay, one by one or all at once.')
        : '';
    }
    return query === ''
      ? vscode.l10n.t('This essay does not mention any glossary entries.')
      : vscode.l10n.t('No entries match “{0}”.', query);
  }
}
