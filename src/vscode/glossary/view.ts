import * as vscode from 'vscode';
import { childrenOf, type Entity, type GlossaryNode, type GlossaryTree, glossaryTree } from '../../language';
import { type AnnotationStore, annotatedLanguages, isTooLarge } from '../essay/annotationStore';
import type { GlossaryFiles } from './files';
import { treeItemOf } from './viewItems';
import { Debouncer } from '../workspace/debouncer';
import { definitionOf } from '../essay/hover';

export const GLOSSARY_VIEW_ID = 'annalist.glossary';

/** Milliseconds of rest before the view follows an edit. */
const EDIT_REST = 400;

/** The same before it follows a letter of a search. */
const QUERY_REST = 80;

/**
 * The glossary in the side bar, with what the essay of the active editor names of it. Keeps the essay while the focus
 * is elsewhere, and does nothing while it is hidden.
 */
export class GlossaryView implements vscode.TreeDataProvider<GlossaryNode>, vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #glossaries: GlossaryFiles;
  readonly #view: vscode.TreeView<GlossaryNode>;
  readonly #onDidChangeTreeData = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #essay: vscode.TextDocument | undefined;
  #tree: GlossaryTree | undefined;
  /** The tree as JSON: a view that would show the same is left alone. */
  #drawn = '';
  #query = '';
  #usedHereOnly = false;
  readonly #refreshing = new Debouncer(EDIT_REST, () => this.refresh());

  readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;

  constructor(store: AnnotationStore, glossaries: GlossaryFiles) {
    this.#store = store;
    this.#glossaries = glossaries;
    this.#view = vscode.window.createTreeView(GLOSSARY_VIEW_ID, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#onDidChangeTreeData,
      this.#view.onDidChangeVisibility(() => this.refresh()),
      store.onDidAnnotate((document) => {
        if (document === this.#essay) this.#refreshSoon();
      }),
      glossaries.onDidChange(() => this.#refreshSoon()),
      vscode.window.onDidChangeActiveTextEditor((editor) => this.#follow(editor)),
      vscode.workspace.onDidCloseTextDocument((document) => {
        if (document !== this.#essay) return;
        this.#essay = undefined;
        this.refresh();
      }),
    ];
    this.#follow(vscode.window.activeTextEditor);
  }

  /** What the view shows; undefined while it is hidden. */
  get shown(): GlossaryTree | undefined {
    return this.#view.visible ? this.#tree : undefined;
  }

  get essay(): vscode.TextDocument | undefined {
    return this.#essay;
  }

  /** The letters that are searched for; empty for all entries. */
  get query(): string {
    return this.#query;
  }

  set query(query: string) {
    this.#query = query;
    this.#refreshSoon(QUERY_REST);
  }

  set usedHereOnly(usedHereOnly: boolean) {
    this.#usedHereOnly = usedHereOnly;
    this.refresh();
  }

  getChildren(node?: GlossaryNode): GlossaryNode[] {
    return [...(node ? childrenOf(node) : (this.#tree?.sections ?? []))];
  }

  getTreeItem(node: GlossaryNode): vscode.TreeItem {
    return treeItemOf(node, this.#query.trim() !== '' || this.#usedHereOnly);
  }

  resolveTreeItem(treeItem: vscode.TreeItem, node: GlossaryNode): vscode.TreeItem {
    const entity: Entity | undefined = node.type === 'entry' ? this.#store.service.catalog.byId(node.id) : undefined;
    if (entity && entity.definition !== '') treeItem.tooltip = definitionOf(entity);
    return treeItem;
  }

  /** Works the tree out anew and draws it if it is another; nothing while nobody looks. */
  refresh(): void {
    this.#refreshing.dispose();
    if (!this.#view.visible) return;
    const annotated = this.#essay && this.#store.get(this.#essay);
    // A text that is still being read: what is shown stays until it is.
    if (this.#essay && !annotated && !isTooLarge(this.#essay) && this.#tree) return;
    const options = { query: this.#query, usedHereOnly: this.#usedHereOnly };
    this.#tree = glossaryTree(this.#store.service.catalog, annotated, options);
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

  #refreshSoon(rest = EDIT_REST): void {
    this.#refreshing.dispose();
    if (this.#view.visible) this.#refreshing.soon(rest);
  }

  #follow(editor: vscode.TextEditor | undefined): void {
    const document = editor?.document;
    if (!document || document === this.#essay || vscode.languages.match(annotatedLanguages, document) === 0) return;
    // A glossary that is opened from the tree does not take the essay's place.
    if (this.#essay && this.#glossaries.has(document.uri)) return;
    this.#essay = document;
    this.refresh();
  }

  /** What stands above and beside the tree, and the keys that its menus and its welcome go by. */
  #describe(): void {
    const query = this.#query.trim();
    const essayName = this.#essay?.uri.path.split('/').at(-1) ?? '';
    this.#view.description = query === '' ? essayName : `“${query}”`;
    this.#view.message = this.#message(query);
    setContext('isEmpty', this.#tree?.entryCount === 0);
    setContext('isSearched', query !== '');
    setContext('usedHereOnly', this.#usedHereOnly);
  }

  /** Says why no entry is shown, where the welcome does not. */
  #message(query: string): string {
    if (!this.#tree || this.#tree.sections.some(({ type }) => type === 'kind')) return '';
    if (this.#tree.entryCount === 0) {
      return this.#tree.sections.length > 0 ? vscode.l10n.t('There is no glossary yet.') : '';
    }
    return query === ''
      ? vscode.l10n.t('This essay does not mention any glossary entries.')
      : vscode.l10n.t('No entries match “{0}”.', query);
  }
}

function setContext(key: string, value: boolean): void {
  void vscode.commands.executeCommand('setContext', `${GLOSSARY_VIEW_ID}.${key}`, value);
}
