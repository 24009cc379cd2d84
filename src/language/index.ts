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
export type { Catalog } from './glossary/catalog';
export { formatMessage, templateOf } from './messages';
export type { Message, MessageArgument, MessageCode } from './messages';
export type * from './types';
export { entityKinds } from './types';
export { dateBounds, dayNumber, describeDate, isEdtf } from './dates';
export { namesOfEntity } from './glossary/catalog';
export { aliasTargets } from './features/glossary/aliasTargets';
export { citationLink, citationTargets, titleOfText } from './features/sources/passageLink';
export type { CitedWords } from './features/sources/passageLink';
export { completionsAt, mayBeginName } from './features/essay/completion';
export type { NameCompletion } from './features/essay/completion';
export { correctionEdit } from './features/essay/corrections';
export { essayDiagnostics } from './features/essay/diagnostics';
export { misspellings } from './features/names/misspellings';
export type { Misspelling } from './features/names/misspellings';
export { glossaryDiagnostics } from './features/glossary/diagnostics';
export { aliasEdit, aliasText, emptyGlossary, entryEdit, sourceEdit } from './features/glossary/edits';
export type { EntryEdit } from './features/glossary/edits';
export { annotationAt, entitySummary, hoverAt, mentionsOf, sentenceAround } from './features/essay/hover';
export type { AmbiguousHover, DateHover, Distance, EntityHover, EntitySummary, Hover } from './features/essay/hover';
export { childrenOf, glossaryTree } from './features/glossary/tree';
export type { EntryNode, GlossaryNode, GlossaryTree, KindNode, UnknownNameNode } from './features/glossary/tree';
export { entryAt, sourceTargets } from './glossary/sourceTargets';
export type { SourceTarget } from './glossary/sourceTargets';
export { linkUpdates } from './features/sources/linkMoves';
export type { FileMove, LinkingText } from './features/sources/linkMoves';
export { linkAt, linkNear, linksIn, passageLink } from './features/sources/markdownLinks';
export type { MarkdownLink } from './features/sources/markdownLinks';
export { nameIn, selectedName } from './features/names/selectedName';
export { fieldNames, type FieldName } from './glossary/parser';
export { findReferences, planRename } from './features/names/acrossTexts';
export type { Progress, TextChanges, TextReferences, WorkspaceText } from './features/names/acrossTexts';
export { keyPlacesIn, worksCitedAt } from './features/bibliography/citedKeys';
export type { CitedWork, KeyPlace } from './features/bibliography/citedKeys';
export { citingPlacesIn } from './features/sources/citingPlaces';
export type { CitingPlace } from './features/sources/citingPlaces';
export { citedAt, backlinksOf } from './features/sources/backlinks';
export type { CitedPassage, CitedSource, FollowedLink } from './features/sources/backlinks';
export { fieldNameAt, glossaryPlaceAt, relativePath } from './features/glossary/completion';
export { glossaryFixes } from './features/glossary/fixes';
export type { GlossaryFix } from './features/glossary/fixes';
export { entitiesPerhapsIn, namesInCatalog, proseMentions } from './features/names/mentionFilter';
export { compareQuotation, quotationsIn } from './features/sources/quotations';
export type { Misquotation, Quotation } from './features/sources/quotations';
export { problemOfName, renameTargetAt } from './features/names/rename';
export type { NameProblem, NotAName, RenameEdit, RenameTarget } from './features/names/rename';
export { eventChoices, filterEvents, noFilter } from './features/timeline/eventFilter';
export type { EventChoice, EventChoices, EventFilter } from './features/timeline/eventFilter';
export { sectionsOf } from './features/timeline/sections';
export type { TextSection } from './features/timeline/sections';
export { inTimeOrder, timelineEvents } from './features/timeline';
export { unknownNames } from './features/names/unknownNames';
export type { UnknownName } from './features/names/unknownNames';
export { exportTimeline, timelineFormats, timelineMarkdown } from './features/timeline/export';
export type { TimelineFormat } from './features/timeline/export';
export { findPassage } from './sources/anchor';
export type { FoundPassage, PassageCandidate } from './sources/anchor';
export { contextOf } from './sources/context';
export type { PassageContext } from './sources/context';
export { readDestination, withFragment } from './sources/destination';
export type { Destination, Refusal } from './sources/destination';
export { describePassage } from './sources/describe';
export { foldText } from './sources/folding/foldedText';
export type { FoldedText } from './sources/folding/foldedText';
export { splitTarget } from './sources/textFragment';
export { rankEntities } from './names/suggest';
export { Bibliography } from './bibliography/bibliography';
export { bibliographiesNamedIn } from './features/bibliography/frontMatter';
export type { BibliographyEntry, BibliographySource } from './bibliography/bibliography';
export type { BibliographyRecord } from './bibliography/record';
export { formatReference, referenceText } from './bibliography/reference';
export type { ReferenceRun } from './bibliography/reference';
export {
  citationAt,
  citationDiagnostics,
  citedWorks,
  keyCompletionsAt,
  nearestKey,
} from './features/bibliography/citations';
export type { KeyCompletion } from './features/bibliography/citations';
export type { ExportFormat, ExportOrder, GlossaryImport, ImportProblem } from './glossary/exchange';

/** Import and export of glossaries. Loaded when it is asked for, so that nobody pays for reading YAML at activation. */
export const loadExchange = () => import('./glossary/exchange');

/** The reader of BibTeX fields. Loaded when a workspace has such a file. */
export const loadBibtexReader = async () => (await import('./bibliography/bibtexReader')).readBibtex;
