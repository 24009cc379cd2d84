// Glossaries: their tree, problems, completion, fixes and edits; import and export.
export { fieldDates, type ReadDate } from '../../glossary/reading/dates/fieldDates';
export { namesOfEntity } from '../../glossary/catalog';
export type { Catalog } from '../../glossary/catalog';
export type {
  ColumnRole,
  ExportFormat,
  ExportOrder,
  GlossaryImport,
  ImportFile,
  ImportOptions,
  ImportProblem,
  UnknownColumn,
} from '../../glossary/exchange';
export { decodedText } from '../../glossary/exchange/encodings';
export { fieldNames, type FieldName, fieldRow } from '../../glossary/fields';
export { rankEntities } from '../../glossary/rankEntities';
export { entryAt, sourceTargets } from '../../glossary/sourceTargets';
export type { SourceTarget } from '../../glossary/sourceTargets';
export { aliasTargets } from './aliasTargets';
export { entrySnippet, fieldNameAt, glossaryPlaceAt, relativePath } from './completion';
export { glossaryDiagnostics } from './diagnostics';
export { aliasEdit, aliasText, emptyGlossary, sourceEdit } from './edits';
export type { EntryEdit } from './edits';
export { linkToEntry } from './entryLink';
export { entriesUsed } from './entriesUsed';
export { formatEdits } from './format';
export { entriesEdit, proposedEntries } from './fromEssay';
export type { NewEntry, ProposedEntry } from './fromEssay';
export { newNote, noteFileName, noteLike } from './newNote';
export { addWords, spellingWords, type WordList } from './spelling';
export { allFixes, glossaryFixes } from './fixes';
export type { GlossaryFix } from './fix';
export { childrenOf, glossaryTree } from './tree';
export type { EntryNode, EntryOrder, GlossaryNode, GlossaryTree, KindNode, UnknownNameNode } from './tree';

/** Import and export of glossaries, loaded when first asked for: few need its YAML reader. */
export const loadExchange = () => import('../../glossary/exchange');
