import * as vscode from 'vscode';
import type { CitedPassage, CitedSource, CitingPlace } from '../../language/features/sources';
import { type CitedWork, worksCitedAt } from '../../language/features/bibliography';
import type { BibliographyFiles } from '../bibliography/files';
import { setContextKey } from '../ui/contextKey';
import type { BacklinkIndex } from './backlinkIndex';
import { locationOf } from './backlinks';
import { sourceItemOf, type SourceNode } from './viewItems';

export const SOURCES_VIEW_ID = 'annalist.sources';

/** The sources that the workspace cites. */
export interface ShownSources {
  /** Texts and web pages, each with its cited passages. */
  readonly sources: readonly CitedSource[];
  /** Works of the bibliographies, each with the citations of its key. */
  readonly works: readonly CitedWork[];
}

/**
 * The view of the sources that the workspace cites: files with their passages, keys with their citations. Does nothing
 * while hidden.
 */
export class SourcesView implements vscode.TreeDataProvider<SourceNode>, vscode.Disposable {
  readonly #index: BacklinkIndex;
  readonly #bibliographies: BibliographyFiles;
  readonly #view: vscode.TreeView<SourceNode>;
  readonly #onDidChangeTreeData = new vscode.EventEmitter<undefined>();
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #shown: ShownSources | undefined;
  /** The last content as JSON: VS Code redraws the view only if it changes. */
  #drawn = '';

  readonly onDidChangeTreeData = this.#onDidChangeTreeData.event;

  constructor(index: BacklinkIndex, bibliographies: BibliographyFiles) {
    this.#index = index;
    this.#bibliographies = bibliographies;
    this.#view = vscode.window.createTreeView(SOURCES_VIEW_ID, { treeDataProvider: this, showCollapseAll: true });
    this.#subscriptions = [
      this.#view,
      this.#onDidChangeTreeData,
      this.#view.onDidChangeVisibility(() => this.#refresh()),
      index.onDidChange(() => this.#refresh()),
      bibliographies.onDidChange(() => this.#refresh()),
      vscode.commands.registerCommand('annalist.showCitingPlaces', (node?: unknown) =>
        // A key names no row: the selected one is meant.
        showCitingPlaces(node ?? this.#view.selection[0]),
      ),
    ];
    this.#refresh();
  }

  /** The content of the view; undefined while it is hidden. */
  get shown(): ShownSources | undefined {
    return this.#view.visible ? this.#shown : undefined;
  }

  getChildren(node?: SourceNode): SourceNode[] {
    switch (node?.type) {
      case undefined: {
        const { sources = [], works = [] } = this.#shown ?? {};
        return [
          ...sources.map((source): SourceNode => ({ type: 'source', source })),
          ...works.map((work): SourceNode => ({ type: 'work', work })),
        ];
      }
      case 'source':
        return node.source.passages.map((passage) => ({ type: 'passage', source: node.source, passage }));
      case 'work':
        return node.work.places.map((place) => ({ type: 'citation', work: node.work, place }));
      default:
        return [];
    }
  }

  getTreeItem(node: SourceNode): vscode.TreeItem {
    return sourceItemOf(node);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #refresh(): void {
    if (!this.#view.visible) return;
    const { cited } = this.#index;
    // The display stays until more is known.
    if (!cited) return;
    const works = worksCitedAt(this.#bibliographies.bibliography, this.#index.keys);
    this.#shown = { sources: cited, works };
    setContextKey(`${SOURCES_VIEW_ID}.isEmpty`, cited.length + works.length === 0);
    const drawn = JSON.stringify(this.#shown);
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#onDidChangeTreeData.fire(undefined);
  }
}

/** Goes to the place that cites a passage; of several, to the first, with a list of all. */
async function showCitingPlaces(node: unknown): Promise<void> {
  const locations = await Promise.all(placesOf(node).map(locationOf));
  const [first] = locations;
  if (!first) return;
  await vscode.window.showTextDocument(first.uri, { selection: first.range });
  if (locations.length === 1) return;
  await vscode.commands.executeCommand('editor.action.showReferences', first.uri, first.range.start, locations);
}

/** The citing places of a node of the view. The argument is validated, because any extension can call a command. */
function placesOf(node: unknown): readonly CitingPlace[] {
  const passage: unknown = typeof node === 'object' && node !== null && 'passage' in node ? node.passage : undefined;
  const isPassage = typeof passage === 'object' && passage !== null && 'places' in passage;
  return isPassage && Array.isArray(passage.places) ? (passage as CitedPassage).places : [];
}
