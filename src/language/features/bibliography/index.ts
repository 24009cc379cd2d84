// Bibliographies: cited keys, references, completion of keys.
export { Bibliography, needsBibtexReader } from '../../bibliography/bibliography';
export type { BibliographyEntry, BibliographySource } from '../../bibliography/bibliography';
export type { BibliographyRecord } from '../../bibliography/record';
export { formatReference, referenceText } from '../../bibliography/reference';
export type { ReferenceRun } from '../../bibliography/reference';
export { citationAt, citationDiagnostics, citedWorks, keyCompletionsAt } from './citations';
export type { KeyCompletion } from './citations';
export { keyPlacesIn, worksCitedAt } from './citedKeys';
export type { CitedWork, KeyPlace } from './citedKeys';
export { bibliographiesNamedIn } from './frontMatter';

/** The reader of BibTeX fields, loaded when a workspace has such a file. */
export const loadBibtexReader = async () => (await import('../../bibliography/bibtexReader')).readBibtex;
