import { type CatalogSources, createCatalog, type Catalog } from './glossary/catalog';
import { AnnotatedDocument, type DocumentInit } from './document/annotatedDocument';
import { chinese, createDateReader, english, type DateReader } from './dates';
import type { GlossarySource } from './types';

// The only door to the language service: what is not exported here is nobody else's business.

export interface LanguageServiceOptions {
  readonly glossaries?: readonly GlossarySource[];
}

/** Documents and the glossaries that they are annotated with. Keeps no document alive: callers hold them. */
export interface LanguageService {
  /** Every loaded glossary. */
  readonly catalog: Catalog;
  /** The languages whose dates are read. */
  readonly dates: DateReader;
  /** Opens a text; its annotations follow the glossaries from then on. */
  openDocument(init: DocumentInit): AnnotatedDocument;
  /** Replaces the glossaries. Files whose text is the same as before are not read again. */
  setGlossaries(glossaries: readonly GlossarySource[]): void;
}

export function createLanguageService({ glossaries = [] }: LanguageServiceOptions = {}): LanguageService {
  let sources: CatalogSources = createCatalog(glossaries);
  const dates = createDateReader([english, chinese]);
  return {
    dates,
    get catalog() {
      return sources.catalog;
    },
    openDocument: (init) => new AnnotatedDocument(init, () => sources.catalog, dates),
    setGlossaries: (next) => {
      sources = createCatalog(next, sources);
    },
  };
}

export type { AnnotatedDocument, DocumentInit, PassageInDocument } from './document/annotatedDocument';
export { formatMessage, templateOf } from './messages';
export type { Message, MessageArgument, MessageCode } from './messages';
export { LineIndex } from './text/lines';
export type { TextPosition } from './text/lines';
export type * from './types';
export { entityKinds } from './types';
export { dateBounds, dayNumber, describeDate, describerFor, isEdtf } from './dates';
export * from './features/bibliography';
export * from './features/essay';
export * from './features/glossary';
export * from './features/names';
export * from './features/sources';
export { eventChoices, filterEvents, noFilter } from './features/timeline/eventFilter';
export type { EventChoice, EventChoices, EventFilter } from './features/timeline/eventFilter';
export { sectionsOf } from './features/timeline/sections';
export type { TextSection } from './features/timeline/sections';
export { inTimeOrder, timelineEvents } from './features/timeline';
export { exportTimeline, timelineFormats, timelineMarkdown } from './features/timeline/export';
export type { TimelineFormat } from './features/timeline/export';
