import * as vscode from 'vscode';
import {
  backlinksOf,
  type CitedSource,
  type CitingPlace,
  citingPlacesIn,
  type FollowedLink,
  nearestWords,
} from '../../language/features/sources';
import { bibliographiesNamedIn, type KeyPlace, keyPlacesIn } from '../../language/features/bibliography';
import type { AnnotationStore } from '../essay/annotationStore';
import type { GlossaryFiles } from '../glossary/files';
import { doneOrCancelled } from '../workspace/cancellation';
import { Debouncer } from '../workspace/debouncer';
import type { WorkspaceFiles } from '../workspace/files';
import { annotatedLanguages, isTooLarge } from '../workspace/languages';
import { logError } from '../workspace/log';
import { openDocument, readTextFile } from '../workspace/readTextFile';
import { distinctUris } from '../workspace/texts';
import { TimeSlice } from '../workspace/timeSlice';
import type { SourceFiles } from './files';
import type { FilesRead, LinkedPassage, SourceTexts } from './texts';

/** Milliseconds without a change after which citations are looked for. */
const quiet = 800;

/** The citations in a citing text. */
interface Citations {
  readonly places: readonly CitingPlace[];
  readonly keys: readonly KeyPlace[];
  /** The paths of bibliographies in its front matter. */
  readonly bibliographies: readonly string[];
}

const noCitations: Citations = { places: [], keys: [], bibliographies: [] };

/** What is known of a text, from the moment on at which it begins to be read. */
interface KnownText {
  /** A glossary's text, a document's version, or `closed`. */
  readonly version: string | number;
  readonly citations: Promise<Citations>;
}

/** A link that leads to a file of the workspace, but not to one passage of it. */
export interface BrokenLink {
  readonly place: CitingPlace;
  readonly file: vscode.Uri;
  readonly status: 'missing-file' | 'not-utf8' | 'too-large' | 'orphan' | 'ambiguous';
  /** How often the words stand in the file, whatever their context. */
  readonly count?: number;
  /** The words that are most like them, if any come near. */
  readonly nearest?: string;
}

/** A bibliography that a text names: its path as it is written there. */
export interface NamedBibliography {
  readonly uri: string;
  readonly path: string;
}

/** What one run has found. */
interface Findings {
  readonly cited: readonly CitedSource[];
  readonly keys: readonly KeyPlace[];
  readonly bibliographies: readonly NamedBibliography[];
  readonly broken: readonly BrokenLink[];
  /** The text of each source in which its passages were found, by URI. */
  readonly texts: ReadonlyMap<string, string>;
}

/** The results that a run collects. */
class Gathering {
  readonly filesRead: FilesRead = new Map();
  readonly links: FollowedLink[] = [];
  readonly keys: KeyPlace[] = [];
  readonly bibliographies: NamedBibliography[] = [];
  readonly broken: BrokenLink[] = [];
  readonly texts = new Map<string, string>();

  findings(): Findings {
    const { keys, bibliographies, broken, texts } = this;
    return { cited: backlinksOf(this.links), keys, bibliographies, broken, texts };
  }
}

/** The inputs of the index. */
export interface BacklinkInputs {
  readonly store: Pick<AnnotationStore, 'service'>;
  readonly glossaries: Pick<GlossaryFiles, 'sources' | 'isShipped' | 'onDidChange'>;
  readonly workspaceFiles: Pick<WorkspaceFiles, 'uris' | 'onDidChange'>;
  readonly sourceTexts: Pick<SourceTexts, 'follow'>;
  readonly sources: Pick<SourceFiles, 'isInWorkspace'>;
}

/**
 * Who cites what in the workspace. Once somebody has asked, it is found again whenever nothing has changed for a
 * moment: only texts that were changed are read, only sources that were changed are searched.
 */
export class BacklinkIndex implements vscode.Disposable {
  readonly #inputs: BacklinkInputs;
  readonly #known = new Map<string, KnownText>();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #refreshing = new Debouncer(quiet, (isOvertaken) => this.#refresh(isOvertaken));
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #findings: Findings | undefined;
  #isWanted = false;

  /** Fires when the backlinks were found again. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(inputs: BacklinkInputs) {
    this.#inputs = inputs;
    const follow = (document: vscode.TextDocument): void => {
      if (vscode.languages.match(annotatedLanguages, document) > 0) this.#refreshSoon();
    };
    this.#subscriptions = [
      this.#refreshing,
      this.#onDidChange,
      inputs.workspaceFiles.onDidChange((uri) => {
        if (uri) this.#known.delete(uri.toString());
        this.#refreshSoon();
      }),
      inputs.glossaries.onDidChange(() => this.#refreshSoon()),
      vscode.workspace.onDidOpenTextDocument(follow),
      // A document counts its versions from 1 again each time it is opened.
      vscode.workspace.onDidCloseTextDocument((document) => {
        this.#known.delete(document.uri.toString());
        follow(document);
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) follow(document);
      }),
    ];
  }

  /** Every source that is cited, as last known; undefined before the first answer. Asking begins the work. */
  get cited(): readonly CitedSource[] | undefined {
    if (!this.#isWanted) {
      this.#isWanted = true;
      this.#refreshSoon();
    }
    return this.#findings?.cited;
  }

  /** Every citation by key, known when `cited` is. */
  get keys(): readonly KeyPlace[] {
    return this.#findings?.keys ?? [];
  }

  /** Every bibliography that an essay names, known when `cited` is. */
  get bibliographies(): readonly NamedBibliography[] {
    return this.#findings?.bibliographies ?? [];
  }

  /** Every link to a file that does not lead to one passage, known when `cited` is. */
  get broken(): readonly BrokenLink[] {
    return this.#findings?.broken ?? [];
  }

  /** The cited passages of an open document, unless its text is not the one in which they were found. */
  citedIn(document: vscode.TextDocument): CitedSource | undefined {
    const key = document.uri.toString();
    const source = this.cited?.find((each) => each.source === key);
    return source && this.#findings?.texts.get(key) === document.getText() ? source : undefined;
  }

  /** Resolves when the backlinks are those of the texts as they stand, when the work failed, or on cancellation. */
  async settled(token: vscode.CancellationToken): Promise<void> {
    if (this.cited && this.#refreshing.isIdle) return;
    await doneOrCancelled(this.#refreshing.whenIdle(), token);
  }

  dispose(): void {
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #refreshSoon(): void {
    if (this.#isWanted) this.#refreshing.soon();
  }

  async #refresh(isOvertaken: () => boolean): Promise<void> {
    const slice = new TimeSlice();
    const gathering = new Gathering();
    for (const uri of await this.#uris()) {
      const { keys, bibliographies, places } = await this.#citationsIn(uri);
      gathering.keys.push(...keys);
      gathering.bibliographies.push(...bibliographies.map((path) => ({ uri: uri.toString(), path })));
      for (const place of places) {
        await this.#follow(uri, place, gathering);
        await slice.pause();
        if (isOvertaken()) return;
      }
      await slice.pause();
    }
    if (isOvertaken()) return;
    this.#findings = gathering.findings();
    this.#onDidChange.fire();
  }

  /** Leaves out links that are not allowed, and citations by a shipped glossary outside the workspace. */
  async #follow(uri: vscode.Uri, place: CitingPlace, { links, broken, texts, filesRead }: Gathering): Promise<void> {
    const { sourceTexts, glossaries, sources } = this.#inputs;
    const found = await sourceTexts.follow(place.uri, place.destination, filesRead);
    const isShipped = glossaries.isShipped(uri);
    if (found.status === 'refused') return;
    if (found.status === 'web') {
      if (!isShipped) links.push({ place, source: place.destination.split('#', 1)[0] ?? '', status: 'web' });
      return;
    }
    if (isShipped && !sources.isInWorkspace(found.uri)) return;
    const source = found.uri.toString();
    const problem = problemOf(found);
    if (problem) broken.push({ place, file: found.uri, ...problem });
    if (found.status === 'read') {
      const { text, passage } = found;
      texts.set(source, text);
      links.push({ place, source, status: 'read', text, ...(passage && { passage }) });
    } else links.push({ place, source, status: 'unread' });
  }

  /**
   * Every text that may cite: those of the workspace, open or not, and the glossaries. In the order of their addresses,
   * so that no list of places changes its order when a text is opened.
   */
  async #uris(): Promise<vscode.Uri[]> {
    const { workspaceFiles, glossaries } = this.#inputs;
    const texts = (await workspaceFiles.uris()).filter(({ path }) => !path.endsWith('.txt'));
    const uris = distinctUris([...texts, ...glossaries.sources.map(({ uri }) => vscode.Uri.parse(uri))]);
    return uris.sort((a, b) => (a.toString() < b.toString() ? -1 : 1));
  }

  /** Found once for each version of a text. What changes while it is read is no longer known, and is read again. */
  #citationsIn(uri: vscode.Uri): Promise<Citations> {
    const key = uri.toString();
    const document = openDocument(uri);
    if (document && (document.languageId === 'plaintext' || isTooLarge(document))) return Promise.resolve(noCitations);
    const glossary = this.#inputs.glossaries.sources.find((each) => each.uri === key);
    const version = glossary?.text ?? document?.version ?? 'closed';
    let known = this.#known.get(key);
    if (known?.version !== version) {
      known = { version, citations: this.#readCitations(uri, glossary?.text) };
      this.#known.set(key, known);
    }
    return known.citations;
  }

  /** A text on which the language service fails cites nothing. */
  async #readCitations(uri: vscode.Uri, ofGlossary: string | undefined): Promise<Citations> {
    try {
      const { glossaries, store } = this.#inputs;
      const key = uri.toString();
      const isGlossary = ofGlossary !== undefined;
      const entries = isGlossary ? store.service.catalog.entities.filter((entity) => entity.uri === key) : [];
      const text = ofGlossary ?? (await textOf(uri));
      const keys = glossaries.isShipped(uri) ? [] : keyPlacesIn(key, text, entries);
      const places = citingPlacesIn(key, text, entries);
      return { places, keys, bibliographies: await bibliographiesNamedIn(text) };
    } catch (error) {
      logError(error);
      return noCitations;
    }
  }
}

function problemOf(found: LinkedPassage): Omit<BrokenLink, 'place' | 'file'> | undefined {
  if (found.status === 'missing') return { status: 'missing-file' };
  if (found.status === 'not-utf8' || found.status === 'too-large') return { status: found.status };
  if (found.status !== 'read' || !found.passage || found.passage.span) return undefined;
  const { candidates, count = 0 } = found.passage;
  const nearest = nearestWords(found.text, found.passage);
  const status = candidates.length > 0 ? 'ambiguous' : 'orphan';
  return { status, count, ...(nearest !== undefined && { nearest }) };
}

async function textOf(uri: vscode.Uri): Promise<string> {
  const file = await readTextFile(uri);
  return file.status === 'read' ? file.text : '';
}
