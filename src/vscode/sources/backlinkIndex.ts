import * as vscode from 'vscode';
import {
  bibliographiesNamedIn,
  type CitedSource,
  type CitingPlace,
  citingPlacesIn,
  backlinksOf,
  type FollowedLink,
  type KeyPlace,
  keyPlacesIn,
} from '../../language';
import { type AnnotationStore, annotatedLanguages, isTooLarge } from '../essay/annotationStore';
import { Debouncer } from '../workspace/debouncer';
import type { GlossaryFiles } from '../glossary/files';
import type { SourceFiles } from './files';
import type { LinkedPassage, Pass, SourceTexts } from './texts';
import { readTextFile } from '../workspace/readTextFile';
import { TimeSlice } from '../workspace/timeSlice';
import type { WorkspaceFiles } from '../workspace/files';

/** Milliseconds without a change after which citations are looked for. */
const quiet = 800;

/** What is known of a citing text. */
interface KnownText {
  /** Of a glossary its text, of an open document its version. */
  readonly version: string | number;
  readonly places: readonly CitingPlace[];
  readonly keys: readonly KeyPlace[];
  /** The paths of bibliographies in its front matter. */
  readonly bibliographies: readonly string[];
}

const nothing: Omit<KnownText, 'version'> = { places: [], keys: [], bibliographies: [] };

/** A link that leads to a file of the workspace, and to no one passage of it. */
export interface BrokenLink {
  readonly place: CitingPlace;
  readonly file: vscode.Uri;
  readonly status: 'missing-file' | 'not-utf8' | 'too-large' | 'orphan' | 'ambiguous';
}

/** A bibliography that a text names: its path as it is written there. */
export interface NamedBibliography {
  readonly uri: string;
  readonly path: string;
}

/**
 * Who cites what in the workspace. Once somebody has asked, it is worked out again whenever nothing has changed for a
 * moment: only texts that were changed are read, only sources that were changed are searched.
 */
export class BacklinkIndex implements vscode.Disposable {
  readonly #store: AnnotationStore;
  readonly #glossaries: GlossaryFiles;
  readonly #texts: SourceTexts;
  readonly #sources: SourceFiles;
  readonly #known = new Map<string, KnownText>();
  readonly #onDidChange = new vscode.EventEmitter<void>();
  readonly #files: WorkspaceFiles;
  readonly #work = new Debouncer(quiet, () => this.#refresh());
  readonly #subscriptions: readonly { dispose(): unknown }[];
  #findings: Findings | undefined;
  #isWanted = false;
  #runs = 0;
  #isWorking = false;

  /** Fires when the evidence was worked out anew. */
  readonly onDidChange = this.#onDidChange.event;

  constructor(
    store: AnnotationStore,
    glossaries: GlossaryFiles,
    files: WorkspaceFiles,
    texts: SourceTexts,
    sources: SourceFiles,
  ) {
    this.#store = store;
    this.#glossaries = glossaries;
    this.#texts = texts;
    this.#sources = sources;
    this.#files = files;
    this.#subscriptions = [
      this.#onDidChange,
      this.#work,
      files.onDidChange((uri) => {
        if (uri) this.#known.delete(uri.toString());
        this.#refreshSoon();
      }),
      glossaries.onDidChange(() => this.#refreshSoon()),
      vscode.workspace.onDidOpenTextDocument((document) => this.#follow(document)),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#follow(document);
      }),
    ];
  }

  /** Every source that is cited, as it was known last; undefined before the first answer. Asking begins the work. */
  get evidence(): readonly CitedSource[] | undefined {
    if (!this.#isWanted) {
      this.#isWanted = true;
      this.#refreshSoon();
    }
    return this.#findings?.evidence;
  }

  /** Every citation by key, known when `evidence` is. */
  get keys(): readonly KeyPlace[] {
    return this.#findings?.keys ?? [];
  }

  /** Every bibliography that an essay names, known when `evidence` is. */
  get bibliographies(): readonly NamedBibliography[] {
    return this.#findings?.bibliographies ?? [];
  }

  /** Every link to a file that leads to no one passage, known when `evidence` is. */
  get broken(): readonly BrokenLink[] {
    return this.#findings?.broken ?? [];
  }

  /** What is cited of an open document, if it was not edited since that was found out. */
  citedIn(document: vscode.TextDocument): CitedSource | undefined {
    const key = document.uri.toString();
    const source = this.evidence?.find((each) => each.source === key);
    return this.#findings?.versions.get(key) === document.version ? source : undefined;
  }

  /** Resolves when nothing waits to be worked out, or the token is cancelled. */
  async settled(token: vscode.CancellationToken): Promise<void> {
    if (this.evidence && !this.#work.isDue && !this.#isWorking) return;
    await new Promise<void>((resolve) => {
      const subscriptions = [this.onDidChange, token.onCancellationRequested].map((event: vscode.Event<unknown>) =>
        event(() => {
          vscode.Disposable.from(...subscriptions).dispose();
          resolve();
        }),
      );
    });
  }

  dispose(): void {
    this.#runs++;
    vscode.Disposable.from(...this.#subscriptions).dispose();
  }

  #follow(document: vscode.TextDocument): void {
    if (vscode.languages.match(annotatedLanguages, document) > 0) this.#refreshSoon();
  }

  #refreshSoon(): void {
    if (!this.#isWanted) return;
    // What is being worked out is out of date.
    this.#runs++;
    this.#work.soon();
  }

  /** A change overtakes a run. */
  async #refresh(): Promise<void> {
    const run = this.#runs;
    this.#isWorking = true;
    const turn = new TimeSlice();
    const pass: Pass = new Map();
    const links: FollowedLink[] = [];
    const keys: KeyPlace[] = [];
    const bibliographies: NamedBibliography[] = [];
    const broken: BrokenLink[] = [];
    const versions = new Map<string, number | string>();
    for (const uri of await this.#uris()) {
      const found = await this.#read(uri);
      keys.push(...found.keys);
      bibliographies.push(...found.bibliographies.map((path) => ({ uri: uri.toString(), path })));
      for (const place of found.places) {
        const link = await this.#linkAt(uri, place, { pass, versions, broken });
        if (link) links.push(link);
        await turn.pass();
        if (run !== this.#runs) return;
      }
      await turn.pass();
    }
    if (run !== this.#runs) return;
    this.#findings = { evidence: backlinksOf(links), keys, bibliographies, broken, versions };
    this.#isWorking = false;
    this.#onDidChange.fire();
  }

  /** Undefined for a link that nobody may follow, and for what a shipped glossary cites outside the workspace. */
  async #linkAt(
    uri: vscode.Uri,
    place: CitingPlace,
    { pass, versions, broken }: Run,
  ): Promise<FollowedLink | undefined> {
    const found = await this.#texts.follow(place.uri, place.destination, pass);
    const isShipped = this.#glossaries.isShipped(uri);
    if (found.status === 'refused') return undefined;
    if (found.status === 'web') {
      return isShipped ? undefined : { place, source: place.destination.split('#', 1)[0] ?? '', status: 'web' };
    }
    if (isShipped && !this.#sources.isInWorkspace(found.uri)) return undefined;
    const source = found.uri.toString();
    const problem = problemOf(found);
    if (problem) broken.push({ place, file: found.uri, status: problem });
    if (found.status !== 'read') return { place, source, status: 'unread' };
    versions.set(source, found.version);
    const { text, passage } = found;
    return { place, source, status: 'read', text, ...(passage && { passage }) };
  }

  /** Every text that may cite: those of the workspace, open or not, and the glossaries. */
  async #uris(): Promise<vscode.Uri[]> {
    const glossaries = this.#glossaries.sources.map(({ uri }) => vscode.Uri.parse(uri));
    const all = [...(await this.#files.uris()).filter(({ path }) => !path.endsWith('.txt')), ...glossaries];
    return [...new Map(all.map((uri) => [uri.toString(), uri])).values()];
  }

  async #read(uri: vscode.Uri): Promise<Omit<KnownText, 'version'>> {
    const key = uri.toString();
    const document = vscode.workspace.textDocuments.find((each) => each.uri.toString() === key);
    if (document && (document.languageId === 'plaintext' || isTooLarge(document))) return nothing;
    const glossary = this.#glossaries.sources.find((each) => each.uri === key);
    const version = glossary?.text ?? document?.version ?? 'closed';
    const known = this.#known.get(key);
    if (known?.version === version) return known;
    const entries = glossary ? this.#store.service.catalog.entities.filter((entity) => entity.uri === key) : [];
    const text = glossary?.text ?? (await textOf(uri));
    const keys = this.#glossaries.isShipped(uri) ? [] : keyPlacesIn(key, text, entries);
    const places = citingPlacesIn(key, text, entries);
    const read = { version, places, keys, bibliographies: await bibliographiesNamedIn(text) };
    this.#known.set(key, read);
    return read;
  }
}

/** What a run has found. */
interface Findings {
  readonly evidence: readonly CitedSource[];
  readonly keys: readonly KeyPlace[];
  readonly bibliographies: readonly NamedBibliography[];
  readonly broken: readonly BrokenLink[];
  /** Of the sources that were read: the version in which their passages were found. */
  readonly versions: ReadonlyMap<string, number | string>;
}

/** What a run gathers while it follows links. */
interface Run {
  readonly pass: Pass;
  readonly versions: Map<string, number | string>;
  readonly broken: BrokenLink[];
}

function problemOf(found: LinkedPassage): BrokenLink['status'] | undefined {
  if (found.status === 'missing') return 'missing-file';
  if (found.status === 'not-utf8' || found.status === 'too-large') return found.status;
  if (found.status !== 'read' || !found.passage || found.passage.span) return undefined;
  return found.passage.candidates.length > 0 ? 'ambiguous' : 'orphan';
}

async function textOf(uri: vscode.Uri): Promise<string> {
  const file = await readTextFile(uri);
  return file.status === 'read' ? file.text : '';
}
