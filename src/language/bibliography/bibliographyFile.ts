import { scanBibtex } from './bibtexScanner';
import { scanCslJson } from './cslJsonScanner';
import type { ScannedFile } from './scannedFile';

export const isBibtex = (uri: string): boolean => /\.bib(?:tex)?$/i.test(uri);

/** Scans a bibliography file, BibTeX or CSL-JSON by its name. */
export const scanBibliography = (uri: string, text: string): ScannedFile =>
  isBibtex(uri) ? scanBibtex(text) : scanCslJson(text);
