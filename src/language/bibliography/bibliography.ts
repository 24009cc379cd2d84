import { addTo } from '../text/collections';
import { nearestWord } from '../text/suggest';
import type { Diagnostic, Span } from '../types';
import { isBibtex, scanBibliography } from './bibliographyFile';
import type { ScannedEntry, ScannedFile } from './scannedFile';
import type { BibtexReader, UnreadableEntry } from './bibtexReader';
import type { BibliographyRecord } from './record';

/** A bibliography as text. */
export interface BibliographySource {
  readonly uri: string;
  readonly text: string;
}

/** A work that may be cited. Spans are those of its file. */
export interface BibliographyEntry {
  readonly uri: string;
  readonly key: string;
  readonly keySpan: Span;
  readonly span: Span;
}

interface LoadedFile extends ScannedFile {
  readonly text: string;
}

type Reading = BibliographyRecord | UnreadableEntry;

export interface BibliographyOptions {
  /** Reads the fields of BibTeX entries; without it they stay unknown. */
  readonly reader?: BibtexReader;
  /** An earlier state: what did not change since is neither scanned nor read again. */
  readonly before?: Bibliography;
}

/** Whether one of the files is BibTeX, whose fields need a reader. */
export const needsBibtexReader = (sources: readonly BibliographySource[]): boolean =>
  sources.some(({ uri }) => isBibtex(uri));

/**
 * The works in the bibliographies of a workspace, as their files are: another state is another object. The fields of a
 * BibTeX entry are read when they are first asked for, or bit by bit by `prepare`.
 */
export class Bibliography {
  readonly #files: ReadonlyMap<string, LoadedFile>;
  readonly #reader: BibtexReader | undefined;
  readonly #byKey = new Map<string, BibliographyEntry[]>();
  readonly #scanned = new Map<BibliographyEntry, ScannedEntry>();
  /** The reader's result for an entry's text. */
  readonly #readings = new Map<string, Reading>();
  readonly #nearestKeys = new Map<string, string | undefined>();

  constructor(sources: readonly BibliographySource[] = [], { reader, before }: BibliographyOptions = {}) {
    const filesBefore = before ? before.#files : new Map<string, LoadedFile>();
    const readingsBefore = before ? before.#readings : new Map<string, Reading>();
    this.#reader = reader;
    this.#files = new Map(
      sources.map(({ uri, text }): [string, LoadedFile] => {
        const known = filesBefore.get(uri);
        return [uri, known?.text === text ? known : { text, ...scanBibliography(uri, text) }];
      }),
    );
    for (const [uri, { entries }] of this.#files) {
      for (const scanned of entries) {
        const { key, keySpan, span, source } = scanned;
        const entry: BibliographyEntry = { uri, key, keySpan, span };
        this.#scanned.set(entry, scanned);
        addTo(this.#byKey, key, entry);
        const reading = source && readingsBefore.get(idOf(scanned));
        if (reading) this.#readings.set(idOf(scanned), reading);
      }
    }
  }

  /** No file has an entry. */
  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** The entries of a key: none, one, or all of them where it is used more than once. */
  byKey(key: string): readonly BibliographyEntry[] {
    return this.#byKey.get(key) ?? [];
  }

  get keys(): readonly string[] {
    return [...this.#byKey.keys()];
  }

  /** The key that a misspelt one is close to: at most every fourth character differs. */
  nearestKey(misspelt: string): string | undefined {
    const known = this.#nearestKeys;
    if (!known.has(misspelt)) known.set(misspelt, nearestWord(this.keys, misspelt, 0.25));
    return known.get(misspelt);
  }

  entries(): BibliographyEntry[] {
    return [...this.#byKey.values()].flat();
  }

  /** The record of an entry; undefined if it cannot be read, or there is no reader. */
  record(entry: BibliographyEntry): BibliographyRecord | undefined {
    const scanned = this.#scanned.get(entry);
    const reading = scanned && (scanned.record ?? this.#read(scanned));
    return reading && 'id' in reading ? reading : undefined;
  }

  /** The same, but only where it has been read before. */
  knownRecord(entry: BibliographyEntry): BibliographyRecord | undefined {
    const scanned = this.#scanned.get(entry);
    const reading = scanned && (scanned.record ?? this.#readings.get(idOf(scanned)));
    return reading && 'id' in reading ? reading : undefined;
  }

  /** Reads entry by entry until `pause` says so or all are read; says whether all are. */
  prepare(pause: () => boolean): boolean {
    for (const { entries } of this.#files.values()) {
      for (const scanned of entries) {
        if (!this.#reader || !scanned.source || this.#readings.has(idOf(scanned))) continue;
        this.#read(scanned);
        if (pause()) return false;
      }
    }
    return true;
  }

  /** The problems of a file, as far as its entries have been read. */
  diagnostics(uri: string): Diagnostic[] {
    const file = this.#files.get(uri);
    if (!file) return [];
    const unreadable = file.entries.flatMap((entry) => {
      const reading = entry.source && this.#readings.get(idOf(entry));
      return reading && !('id' in reading) ? [unreadableEntry(file.text, entry, reading)] : [];
    });
    return [...file.diagnostics, ...unreadable, ...this.#repeatedKeys(uri, file)].sort((a, b) => a.start - b.start);
  }

  /** A key used twice in one file; two files may well have the same work. */
  #repeatedKeys(uri: string, { entries }: LoadedFile): Diagnostic[] {
    return entries.flatMap(({ key, keySpan }) => {
      const first = this.byKey(key).find((each) => each.uri === uri);
      if (!first || first.keySpan.start === keySpan.start) return [];
      return [{ ...keySpan, severity: 'warning', code: 'bibliography-repeated-key', args: [key] }];
    });
  }

  #read(scanned: ScannedEntry): Reading | undefined {
    const { source, key } = scanned;
    if (!source || !this.#reader) return undefined;
    const known = this.#readings.get(idOf(scanned));
    if (known) return known;
    const reading = this.#reader(source, key);
    this.#readings.set(idOf(scanned), reading);
    return reading;
  }
}

/** Entries with the same id read the same. */
const idOf = ({ source }: ScannedEntry): string =>
  source ? `${source.before}\u0000${source.own}\u0000${source.after}` : '';

/** The rest of the line at which the reader gave up. */
function unreadableEntry(text: string, { key, span }: ScannedEntry, { line, column }: UnreadableEntry): Diagnostic {
  let start = span.start;
  for (let n = 0; n < line; n++) start = Math.min(span.end - 1, text.indexOf('\n', start) + 1 || span.end - 1);
  const rest = /^[^\r\n]*/.exec(text.slice(start, Math.min(span.end, start + 2000)))?.[0] ?? '';
  const from = Math.min(column, rest.length);
  const visible =
    rest.slice(from).trim() === '' ? 0 : from + (rest.slice(from).length - rest.slice(from).trimStart().length);
  return {
    start: start + visible,
    end: Math.max(start + rest.trimEnd().length, start + visible + 1),
    severity: 'warning',
    code: 'bibliography-unreadable',
    args: [key],
  };
}
