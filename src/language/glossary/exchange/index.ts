// Import of glossaries from other programs, and export of entries to them.
import { dayRange } from '../../dates';
import type { Entity, EntityKind } from '../../types';
import { writeAppendix } from './appendix';
import { checkedDraft } from './check';
import { writeCsv } from './csv';
import { type FormName, formOf } from './forms';
import { writeEntries, writeGlossary } from './glossaryWriter';
import { writeJsonLd } from './jsonLd';
import type { RowOptions } from './rows/entries';
import { type Drafts, type EntryDraft, type ExportFormat, type ExportOrder, importWarning } from './types';
import { updateGlossary, withRecord } from './update/merge';
import type { GlossaryImport, ImportFile, ImportProblem } from './types';

export { exportFormats, exportOrders } from './types';
export type { ExportFormat, ExportOrder, GlossaryImport, ImportFile, ImportProblem, UnknownColumn } from './types';
export { formNames, type FormName } from './forms';
export { type ColumnRole, columnRoles, roleNamed } from './rows/headings';

export interface ImportOptions extends RowOptions {
  /** The form of the file; without it, its name and text tell. */
  readonly form?: FormName | undefined;
  /** The glossary that the entries are brought into; without it, a new one is made. */
  readonly into?: string | undefined;
}

/**
 * Makes a glossary of a file, or of the files of a folder with names relative to it. Never throws: problems are reported
 * by line, and everything else is imported.
 */
export function importGlossary(
  name: string,
  content: string | readonly ImportFile[],
  options: ImportOptions = {},
): GlossaryImport {
  const base = name.replace(/[\\/]{1,9}$/, '').replace(/^.*[\\/]/, '');
  const title = typeof content === 'string' ? base.replace(/\.[^.]*$/, '') : base;
  const files = typeof content === 'string' ? [{ name: base, text: content }] : content;
  const { unknownColumns = [], ...drafts } = formOf(files, options.form).read(files, title || 'Glossary', options);
  const problems: ImportProblem[] = [...drafts.problems];
  const sections = checkedSections(drafts, problems).filter(({ entries }) => entries.length > 0);
  const entries = sections.flatMap((section) => section.entries);
  const fresh = writeGlossary(sections);
  const update = options.into === undefined ? undefined : updateGlossary(options.into, fresh, entries);
  problems.push(...(update?.notes ?? []));
  return {
    text: update?.text ?? withRecord(fresh),
    entryCount: entries.length,
    hasKinds: entries.some(({ fields }) => (fields.Kind ?? '') !== ''),
    added: update?.added ?? entries.length,
    changed: update?.changed ?? 0,
    problems: problems.sort((a, b) => ((a.file ?? '') < (b.file ?? '') ? -1 : a.file === b.file ? a.line - b.line : 1)),
    unknownColumns,
  };
}

/**
 * The entries of data in the plain form, without a title; undefined where there are none. What no column holds for an entry
 * goes to its definition.
 */
export function importedEntries(text: string, form: FormName, kind?: EntityKind): string | undefined {
  const files = [{ name: '', text }];
  const { unknownColumns = [] } = formOf(files, form).read(files, '', { kind });
  const columns = new Map(unknownColumns.map(({ heading }) => [heading, 'Remark' as const]));
  const { sections } = formOf(files, form).read(files, '', { kind, columns });
  const problems: ImportProblem[] = [];
  const entries = sections.flatMap((section) =>
    section.entries.flatMap((draft) => checkedDraft(draft, problems) ?? []),
  );
  return entries.length > 0 ? writeEntries(entries) : undefined;
}

/** Keeps two entries with the same name, as they may be two people, but not an entry that is there already. */
function checkedSections({ sections }: Drafts, problems: ImportProblem[]): Drafts['sections'] {
  const seen = new Map<string, EntryDraft>();
  return sections.map((section) => ({
    ...section,
    entries: section.entries.flatMap((draft) => {
      const entry = checkedDraft(draft, problems);
      if (!entry) return [];
      const name = entry.label.toLowerCase();
      const before = seen.get(name);
      if (before) {
        const isSame = contentsOf(before) === contentsOf(entry);
        const code = isSame ? 'repeated-entry' : 'duplicate-label';
        problems.push(importWarning(entry.line, code, entry.label, before.line));
        return isSame ? [] : [entry];
      }
      seen.set(name, entry);
      return [entry];
    }),
  }));
}

const contentsOf = ({ fields, definition }: EntryDraft): string => JSON.stringify([fields, definition]);

/** The text of a file with these entries. The order `date` goes by first day; entries without a date come last. */
export function exportEntries(entities: readonly Entity[], format: ExportFormat, order: ExportOrder = 'name'): string {
  return writers[format](inOrder(entities, order));
}

const writers: Readonly<Record<ExportFormat, (entities: readonly Entity[]) => string>> = {
  markdown: writeAppendix,
  csv: writeCsv,
  jsonld: writeJsonLd,
};

function inOrder(entities: readonly Entity[], order: ExportOrder): Entity[] {
  const byName = [...entities].sort((a, b) => a.label.localeCompare(b.label, 'en'));
  if (order === 'name') return byName;
  const keyed = byName.map((entity) => ({ entity, day: firstDay(entity) }));
  return keyed.sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0)).map(({ entity }) => entity);
}

/**
 * The first day of the entry's date, birth or death, in days since 1970-01-01; the last day where the start is open.
 */
function firstDay({ date, born, died }: Entity): number {
  const edtf = (date ?? born ?? died)?.edtf;
  const range = edtf === undefined ? undefined : dayRange(edtf);
  if (!range) return Infinity;
  return Number.isFinite(range.first) ? range.first : range.last;
}
