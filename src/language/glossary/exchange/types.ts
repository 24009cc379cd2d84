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
  readonly entryCount: number;
  /** In the order of lines. */
  readonly problems: readonly ImportProblem[];
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
