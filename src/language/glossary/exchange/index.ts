// Import of glossaries from other programs, and export of entries to them.
import { dayRange } from '../../dates';
import type { Entity } from '../../types';
import { writeAppendix } from './appendix';
import { checkedDraft } from './check';
import { readContextive } from './contextive';
import { readCsv, writeCsv } from './csv';
import { writeGlossary } from './glossaryWriter';
import { writeJsonLd } from './jsonLd';
import { readSparql } from './sparql';
import { type Drafts, type EntryDraft, type ExportFormat, type ExportOrder, importWarning } from './types';
import type { GlossaryImport, ImportProblem } from './types';

export { exportFormats, exportOrders } from './types';
export type { ExportFormat, ExportOrder, GlossaryImport, ImportProblem } from './types';

/**
 * Makes a glossary of a table (CSV, TSV), a Contextive YAML file or a SPARQL result in JSON. The file extension says
 * which format it is, else the text. Never throws: problems are reported by line, and everything else is imported.
 */
export function importGlossary(fileName: string, text: string): GlossaryImport {
  const base = fileName.replace(/^.*[\\/]/, '');
  const title = base.replace(/\.[^.]*$/, '') || 'Glossary';
  const drafts = readerOf(base, text)(text, title);
  const problems: ImportProblem[] = [...drafts.problems];
  const sections = checkedSections(drafts, problems).filter(({ entries }) => entries.length > 0);
  return {
    text: writeGlossary(sections),
    entryCount: sections.reduce((sum, { entries }) => sum + entries.length, 0),
    problems: problems.sort((a, b) => a.line - b.line),
  };
}

function readerOf(fileName: string, text: string): (text: string, title: string) => Drafts {
  const ending = /\.([^.]+)$/.exec(fileName)?.[1]?.toLowerCase();
  if (ending === 'csv' || ending === 'tsv' || ending === 'tab') return readCsv;
  if (ending === 'yaml' || ending === 'yml') return readContextive;
  if (ending === 'json' || /^\uFEFF?\s{0,99}\{/.test(text)) return readSparql;
  return /^(?:contexts|imports):/m.test(text) ? readContextive : readCsv;
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
