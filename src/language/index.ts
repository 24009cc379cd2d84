// The public API: at most forty names (docs/api.md). Shells of this repository also import the doors of the subjects,
// features/*/index.ts.
import { type CatalogSources, createCatalog, type Catalog } from './glossary/catalog';
import { fieldDates } from './glossary/reading/dates/fieldDates';
import { AnnotatedDocument, type DocumentInit } from './document/annotatedDocument';
import { createDateReader, type DateReader, languages } from './dates';
import { lazy } from './text/values';
import type { GlossarySource } from './types';

/** The options of a new language service. */
export interface LanguageServiceOptions {
  readonly glossaries?: readonly GlossarySource[];
}

/**
 * Opens documents and annotates them with the names of its glossaries. Callers hold the documents; the service keeps
 * none.
 */
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

/** Keeps nothing of a text, so that all services share its tables. */
const dateReader = lazy(() => createDateReader(languages));

/** Makes a language service. It reads dates in English and Chinese. */
export function createLanguageService({ glossaries = [] }: LanguageServiceOptions = {}): LanguageService {
  const dates = dateReader();
  const readDate = fieldDates(dates);
  let sources: CatalogSources = createCatalog(glossaries, undefined, readDate);
  return {
    dates,
    get catalog() {
      return sources.catalog;
    },
    openDocument: (init) => new AnnotatedDocument(init, () => sources.catalog, dates),
    setGlossaries: (next) => {
      sources = createCatalog(next, sources, readDate);
    },
  };
}

export type { AnnotatedDocument, DocumentInit } from './document/annotatedDocument';
export type { Catalog } from './glossary/catalog';
export type {
  Annotation,
  DateAnnotation,
  Diagnostic,
  Entity,
  EntityAnnotation,
  GlossarySource,
  Span,
  TextEdit,
  TimelineEvent,
} from './types';
export { formatMessage, type Message } from './messages';
export { dateBounds, describeDate, isEdtf } from './dates';
export { completionsAt, essayDiagnostics, hoverAt, type Hover } from './features/essay';
export { misspellings, unknownNames } from './features/names';
export { glossaryDiagnostics, loadExchange } from './features/glossary';
export { describePassage, findPassage, linksIn, quotationsIn } from './features/sources';
export type { FoundPassage, MarkdownLink, Quotation } from './features/sources';
export { exportTimeline, inTimeOrder, timelineEvents, timelineFormats, type TimelineFormat } from './features/timeline';
