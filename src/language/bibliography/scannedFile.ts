import type { Diagnostic, Span } from '../types';
import type { BibliographyRecord } from './record';

/** An entry of a bibliography file, as far as it is known without reading its fields. Spans are those of the file. */
export interface ScannedEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** The whole entry. */
  readonly span: Span;
  /** Of CSL-JSON, which needs no reader of its own. */
  readonly record?: BibliographyRecord;
  /** Of BibTeX; absent where the entry is incomplete. */
  readonly source?: BibtexSource;
}

/** An entry's text, between the definitions that it uses and the entry that it refers to with `crossref`. */
export interface BibtexSource {
  readonly before: string;
  readonly own: string;
  readonly after: string;
}

export interface ScannedFile {
  readonly entries: readonly ScannedEntry[];
  readonly diagnostics: readonly Diagnostic[];
}
