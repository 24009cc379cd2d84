import * as vscode from 'vscode';
import type { CitedPassage, CitedSource, CitingPlace } from '../language';
import { locationOf } from './evidence';
import type { EvidenceIndex } from './evidenceIndex';
import { sourceItemOf, type SourceNode } from './sourceItems';

export const SOURCES_VIEW_ID = 'annalist.sources';

/** The sources that the workspace cites, with the cited passages of each. Does nothing while it is hidden. */
export class SourcesView implements vscode.TreeDataProvider<SourceNode>, vscode.Disposable {
  readonly #index: EvidenceIndex;
  readonly #view: vscode.TreeView<SourceNode>;
  readonly #onDidChangeTreeData = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #sources: readonly CitedSource[] | undefined;
  /** The tree as JSON: a view that would show the same is left alone. */
  #drawn = '';

  readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;

  constructor(index: EvidenceIndex) {
    this.#index = index;
    this.#view = vscode.window.createTreeView(SOURCES_VIEW_ID, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#onDidChangeTreeData,
      this.#view.onDidChangeVisibility(() => this.#refresh()),
      index.onDidChange(() => this.#refresh()),
      vscode.commands.registerCommand('annalist.showCitingPlaces', (node?: unknown) => showCitingPlaces(node)),
    ];
    this.#refresh();
  }

  /** What the view shows; undefined while it is hidden. */
  get shown(): readonly CitedSource[] | undefined {
    return this.#view.visible ? this.#sources : undefined;
  }

  getChildren(node?: SourceNode): SourceNode[] {
    if (!node) return (this.#sources ?? []).map((source) => ({ type: 'source', source }));
    return node.type === 'source'
      ? node.source.passages.map((passage) => ({ type: 'passage', source: node.source, passage }))
      : [];
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    return sourceItemOf(node);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #refresh(): void {
    if (!this.#view.visible) return;
    const { evidence } = this.#index;
    // What is shown stays until more is known.
    if (!evidence) return;
    this.#sources = evidence;
    void vscode.commands.executeCommand('setContext', `${SOURCES_VIEW_ID}.isEmpty`, evidence.length === 0);
    const drawn = JSON.stringify(evidence);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#onDidChangeTreeData.fire(undefined);
  }
}

/** Goes to what cites a passage: to the one place, or to the first of several, with a list of all. */
async function showCitingPlaces(node: unknown): Promise<void> {
  const locations = await Promise.all(placesOf(node).map(locationOf));
  const [first] = locations;
  if (!first) return;
  await vscode.window.showTextDocument(first.uri, { selection: first.range });
  if (locations.length === 1) return;
  await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
}

/** Arguments of commands come from anywhere. */
function placesOf(node: unknown): readonly CitingPlace[] {
  const passage: unknown = typeof node === 'object' && node !== null && 'passage' in node ? node.passage : undefined;
  const isPassage = typeof passage === 'object' && passage !== null && 'places' in passage;
  return isPassage && Array.isArray(passage.places) ? (passage as CitedPassage).places : [];
}
