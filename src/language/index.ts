import { type CatalogSources, createCatalog, type Catalog } from './entities/catalog';
import { AnnotatedDocument, type DocumentInit } from './document/annotatedDocument';
import type { GlossarySource } from './types';

// The only door to the language service: what is not exported here is nobody else's business.

export interface LanguageServiceOptions {
  readonly glossaries?: readonly GlossarySource[];
}

/** Documents and the glossaries that they are annotated with. Keeps no document alive: callers hold them. */
export interface LanguageService {
  /** Every loaded glossary. */
  readonly catalog: Catalog;
  /** Opens a text; its annotations follow the glossaries from then on. */
  openDocument(init: DocumentInit): AnnotatedDocument;
  /** Replaces the glossaries. Files whose text is the same as before are not read again. */
  setGlossaries(glossaries: readonly GlossarySource[]): void;
}

export function createLanguageService({ glossaries = [] }: LanguageServiceOptions = {}): LanguageService {
  let sources: CatalogSources = createCatalog(glossaries);
  return {
    get catalog() {
      return sources.catalog;
    },
    openDocument: (init) => new AnnotatedDocument(init, () => sources.catalog),
    setGlossaries: (next) => {
      sources = createCatalog(next, sources);
    },
  };
}

export type { AnnotatedDocument, DocumentInit, PassageInDocument } from './document/annotatedDocument';
export type { Catalog } from './entities/catalog';
export type * from './types';
export { dateBounds, dayNumber, describeDate, isEdtf } from './dates';
export { namesOfEntity } from './entities/catalog';
export { correctionEdit } from './features/corrections';
export { essayDiagnostics } from './features/essayDiagnostics';
export { glossaryDiagnostics } from './features/glossaryDiagnostics';
export { annotationAt, hoverAt, mentionsOf, sentenceAround } from './features/hover';
export type { DateHover, Distance, EntityHover, Hover } from './features/hover';
export { entryAt, readTarget, sourceTargets } from './features/links';
export type { SourceTarget } from './features/links';
export { inTimeOrder, timelineEvents } from './features/timeline';
export { exportTimeline, timelineFormats, timelineMarkdown } from './timelineExport';
export type { TimelineFormat } from './timelineExport';
export { findPassage } from './sources/anchor';
export type { FoundPassage } from './sources/anchor';
export { splitTarget } from './sources/textFragment';
export { rankEntities } from './entities/suggest';
