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
export { entityKinds } from './types';
export { dateBounds, dayNumber, describeDate, isEdtf } from './dates';
export { namesOfEntity } from './entities/catalog';
export { aliasTargets } from './features/aliasTargets';
export { citationLink, citationTargets, titleOfText } from './features/citation';
export type { CitedWords } from './features/citation';
export { completionsAt, mayBeginName } from './features/completion';
export type { NameCompletion } from './features/completion';
export { correctionEdit } from './features/corrections';
export { essayDiagnostics } from './features/essayDiagnostics';
export { misspellings } from './features/misspellings';
export type { Misspelling } from './features/misspellings';
export { glossaryDiagnostics } from './features/glossaryDiagnostics';
export { aliasEdit, aliasText, emptyGlossary, entryEdit, sourceEdit } from './features/glossaryEdits';
export type { EntryEdit } from './features/glossaryEdits';
export { annotationAt, entitySummary, hoverAt, mentionsOf, sentenceAround } from './features/hover';
export type { AmbiguousHover, DateHover, Distance, EntityHover, EntitySummary, Hover } from './features/hover';
export { childrenOf, glossaryTree } from './features/glossaryTree';
export type { EntryNode, GlossaryNode, GlossaryTree, KindNode, UnknownNameNode } from './features/glossaryTree';
export { entryAt, sourceTargets } from './features/links';
export type { SourceTarget } from './features/links';
export { linkUpdates } from './features/linkMoves';
export type { FileMove, LinkingText } from './features/linkMoves';
export { linkAt, linkNear, linksIn, passageLink } from './features/markdownLinks';
export type { MarkdownLink } from './features/markdownLinks';
export { nameIn, selectedName } from './features/selectedName';
export { fieldNames, type FieldName } from './entities/glossaryParser';
export { findReferences, planRename } from './features/acrossTexts';
export type { Progress, TextChanges, TextReferences, WorkspaceText } from './features/acrossTexts';
export { keyPlacesIn, worksCitedAt } from './features/citedKeys';
export type { CitedWork, KeyPlace } from './features/citedKeys';
export { citingPlacesIn } from './features/citingPlaces';
export type { CitingPlace } from './features/citingPlaces';
export { citedAt, evidenceOf } from './features/evidence';
export type { CitedPassage, CitedSource, FollowedLink } from './features/evidence';
export { fieldNameAt, glossaryPlaceAt, relativePath } from './features/glossaryCompletion';
export { glossaryFixes } from './features/glossaryFixes';
export type { GlossaryFix } from './features/glossaryFixes';
export { entitiesPerhapsIn, namesInCatalog, proseMentions } from './features/mentionFilter';
export { compareQuotation, quotationsIn } from './features/quotations';
export type { Misquotation, Quotation } from './features/quotations';
export { problemOfName, renameTargetAt } from './features/rename';
export type { NameProblem, NotAName, RenameEdit, RenameTarget } from './features/rename';
export { eventChoices, filterEvents, noFilter } from './features/eventFilter';
export type { EventChoice, EventChoices, EventFilter } from './features/eventFilter';
export { sectionsOf } from './features/readingOrder';
export type { TextSection } from './features/readingOrder';
export { inTimeOrder, timelineEvents } from './features/timeline';
export { unknownNames } from './features/unknownNames';
export type { UnknownName } from './features/unknownNames';
export { exportTimeline, timelineFormats, timelineMarkdown } from './timelineExport';
export type { TimelineFormat } from './timelineExport';
export { findPassage } from './sources/anchor';
export type { FoundPassage, PassageCandidate } from './sources/anchor';
export { contextOf } from './sources/context';
export type { PassageContext } from './sources/context';
export { readDestination, withFragment } from './sources/destination';
export type { Destination, Refusal } from './sources/destination';
export { describePassage } from './sources/describe';
export { foldText } from './sources/foldedText';
export type { FoldedText } from './sources/foldedText';
export { splitTarget } from './sources/textFragment';
export { rankEntities } from './entities/suggest';
export { Bibliography } from './bibliography/bibliography';
export { bibliographiesNamedIn } from './features/namedBibliographies';
export type { BibliographyEntry, BibliographySource } from './bibliography/bibliography';
export type { BibliographyRecord } from './bibliography/record';
export { formatReference, referenceText } from './bibliography/reference';
export type { ReferenceRun } from './bibliography/reference';
export { citationAt, citationDiagnostics, citedWorks, keyCompletionsAt, nearestKey } from './features/citations';
export type { KeyCompletion } from './features/citations';
export type { ExportFormat, ExportOrder, GlossaryImport, ImportProblem } from './exchange';

/** Import and export of glossaries. Loaded when it is asked for, so that nobody pays for reading YAML at activation. */
export const loadExchange = () => import('./exchange');

/** The reader of BibTeX fields. Loaded when a workspace has such a file. */
export const loadBibtexReader = async () => (await import('./bibliography/bibtexReader')).readBibtex;
