import { addTo } from '../text/collections';
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

/**
 * The works that the bibliographies of a workspace hold. Their places are known at once; the fields of a BibTeX entry
 * are read when they are first wanted, or bit by bit by `prepare`, and again only where its text has changed.
 */
export class Bibliography {
  #files = new Map<string, LoadedFile>();
  #byKey = new Map<string, BibliographyEntry[]>();
  #keys: readonly string[] = [];
  readonly #scanned = new WeakMap<BibliographyEntry, ScannedEntry>();
  #readings = new Map<string, Reading>();
  #reader: BibtexReader | undefined;

  /** No file holds a reference. */
  get isEmpty(): boolean {
    return this.#byKey.size === 0;
  }

  /** A BibTeX file is there, and nobody to read its fields. */
  get wantsReader(): boolean {
    return this.#reader === undefined && [...this.#files.keys()].some(isBibtex);
  }

  set reader(reader: BibtexReader) {
    this.#reader = reader;
  }

  /** Replaces the files. One whose text is the same as before is not scanned again. */
  setFiles(sources: readonly BibliographySource[]): void {
    const files = sources.map(({ uri, text }): [string, LoadedFile] => {
      const known = this.#files.get(uri);
      return [uri, known?.text === text ? known : { text, ...scanBibliography(uri, text) }];
    });
    this.#files = new Map(files);
    this.#byKey = new Map();
    const wanted = new Map<string, Reading>();
    for (const [uri, { entries }] of this.#files) {
      for (const scanned of entries) {
        const { key, keySpan, span, source } = scanned;
        const entry: BibliographyEntry = { uri, key, keySpan, span };
        this.#scanned.set(entry, scanned);
        addTo(this.#byKey, key, entry);
        const reading = source && this.#readings.get(idOf(scanned));
        if (reading) wanted.set(idOf(scanned), reading);
      }
    }
    this.#keys = [...this.#byKey.keys()];
    this.#readings = wanted;
  }

  /** The entries of a key: none, one, or where it was given twice all of them. */
  byKey(key: string): readonly BibliographyEntry[] {
    return this.#byKey.get(key) ?? [];
  }

  /** The same list until the files change. */
  get keys(): readonly string[] {
    return this.#keys;
  }

  entries(): BibliographyEntry[] {
    return [...this.#byKey.values()].flat();
  }

  /** What an entry says; undefined where it cannot be read, or there is no reader yet. */
  record(entry: BibliographyEntry): BibliographyRecord | undefined {
    const scanned = this.#scanned.get(entry);
    const reading = scanned && (scanned.record ?? this.#read(scanned));
    return reading && 'id' in reading ? reading : undefined;
  }

  /** The same, but only if it was read before. */
  knownRecord(entry: BibliographyEntry): BibliographyRecord | undefined {
    const scanned = this.#scanned.get(entry);
    const reading = scanned && (scanned.record ?? this.#readings.get(idOf(scanned)));
    return reading && 'id' in reading ? reading : undefined;
  }

  /** Reads bit by bit until `pause` says so or all is read; answers whether all is. */
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

  /** What is wrong in a file, as far as its entries have been read. */
  diagnostics(uri: string): Diagnostic[] {
    const file = this.#files.get(uri);
    if (!file) return [];
    const unreadable = file.entries.flatMap((entry) => {
      const reading = entry.source && this.#readings.get(idOf(entry));
      return reading && !('id' in reading) ? [unreadableEntry(file.text, entry, reading)] : [];
    });
    return [...file.diagnostics, ...unreadable, ...this.#repeatedKeys(uri, file)].sort((a, b) => a.start - b.start);
  }

  /** A key given twice in one file; two files may well hold the same work. */
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

/** All that the reading of an entry depends on. */
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
