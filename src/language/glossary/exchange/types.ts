import type { Message, MessageCode } from '../../messages';
import type { FieldName } from '../fields';
import type { Diagnostic } from '../../types';

/** An entry on its way into a glossary; its fields are the texts after the colons. */
export interface EntryDraft {
  readonly label: string;
  readonly fields: FieldTexts;
  /** Markdown. */
  readonly definition: string;
  /** Where the entry begins in the file it comes from; the first line is 1. */
  readonly line: number;
  /** That file, where a folder is imported. */
  readonly file?: string;
}

export type FieldTexts = Readonly<Partial<Record<FieldName, string>>>;

/** Entries under one level-1 heading, after an introduction of their own. */
export interface DraftSection {
  readonly title: string;
  /** Markdown; empty if there is none. */
  readonly introduction: string;
  readonly entries: readonly EntryDraft[];
}

/** A problem of a file that is imported; the first line is 1. An error leaves an entry out. */
export interface ImportProblem extends Message, Pick<Diagnostic, 'severity'> {
  readonly line: number;
  /** Where a folder is imported: the file of the line. */
  readonly file?: string;
}

/** A file to import. Of a folder, the name is a path relative to it. */
export interface ImportFile {
  readonly name: string;
  readonly text: string;
}

/** Rows of named values, as most forms have them: a table, a list of objects, people with their properties. */
export interface SourceTable {
  /** In the order of the file; each once. */
  readonly headings: readonly string[];
  readonly rows: readonly SourceRow[];
  readonly problems: readonly ImportProblem[];
  /** Headings under which lists stand: each value is one name, whatever commas it has. */
  readonly lists?: ReadonlySet<string>;
  /** Whether descriptions may hold Markdown; else its signs are escaped. */
  readonly isMarkdown: boolean;
}

export interface SourceRow {
  /** Where the row begins; the first line is 1. */
  readonly line: number;
  /** The file of the row, where a folder is imported. */
  readonly file?: string;
  /** By heading; without the headings that have no value in this row. */
  readonly values: ReadonlyMap<string, readonly string[]>;
}

/** The result of reading a format, before entries are checked. */
export interface Drafts {
  readonly sections: readonly DraftSection[];
  readonly problems: readonly ImportProblem[];
}

/** A glossary ready to be written, and the problems of the file that it was made from. */
export interface GlossaryImport {
  /** Markdown; empty where there is no entry. */
  readonly text: string;
  /** The entries of the imported file. */
  readonly entryCount: number;
  /** Whether any entry has a kind. */
  readonly hasKinds: boolean;
  /** Those that the glossary did not have, and those that have changed in it. */
  readonly added: number;
  readonly changed: number;
  /** In the order of lines. */
  readonly problems: readonly ImportProblem[];
  /** Columns that were left out, as nothing tells what they hold. */
  readonly unknownColumns: readonly UnknownColumn[];
}

/** A column that is not known, with some of its values. */
export interface UnknownColumn {
  readonly heading: string;
  readonly samples: readonly string[];
}

export const exportFormats = ['markdown', 'csv', 'jsonld'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export const exportOrders = ['name', 'date'] as const;
export type ExportOrder = (typeof exportOrders)[number];

type Arguments = Message['args'];

export const importError = (line: number, code: MessageCode, ...args: Arguments): ImportProblem => ({
  line,
  severity: 'error',
  code,
  args,
});

export const importWarning = (line: number, code: MessageCode, ...args: Arguments): ImportProblem => ({
  line,
  severity: 'warning',
  code,
  args,
});

/** What a reader may want to know, and need not mend. */
export const importNote = (line: number, code: MessageCode, ...args: Arguments): ImportProblem => ({
  line,
  severity: 'information',
  code,
  args,
});
