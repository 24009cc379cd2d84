// eslint-disable-next-line @typescript-eslint/triple-slash-reference -- the package ships no types
/// <reference path="./citationLibrary.d.ts" />
import { plugins } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import { type BibliographyRecord, recordOf } from './record';
import type { BibtexSource } from './scannedFile';

// The only import of citation-js, which turns the fields of a BibTeX entry into CSL-JSON. It is loaded when a
// workspace has such a file.

/** Where in the entry's own text the reader gave up: line and column, both from 0. */
export interface UnreadableEntry {
  readonly line: number;
  readonly column: number;
}

/** Reads one entry, between the definitions that it uses and the entry that it refers to. */
export function readBibtex({ before, own, after }: BibtexSource, key: string): BibliographyRecord | UnreadableEntry {
  try {
    // With a forced type, citation-js does not guess, and never takes an address for something to fetch.
    const items: unknown = plugins.input.chain(`${before}${own}\n${after}`, {
      forceType: '@biblatex/text',
      generateGraph: false,
    });
    const records = Array.isArray(items) ? items.map(recordOf) : [];
    return records.find((record) => record?.id === key) ?? { line: 0, column: 0 };
  } catch (error) {
    const [, line, column] = /at line (\d{1,9}) col (\d{1,9})/.exec(error instanceof Error ? error.message : '') ?? [];
    const linesBefore = before.split('\n').length - 1;
    return { line: Math.max(0, Number(line ?? 1) - 1 - linesBefore), column: Math.max(0, Number(column ?? 1) - 1) };
  }
}

export type BibtexReader = typeof readBibtex;
