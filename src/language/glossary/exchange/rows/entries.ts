import { groupBy } from '../../../text/collections';
import type { EntityKind } from '../../../types';
import {
  type EntryDraft,
  importError,
  type ImportProblem,
  importNote,
  importWarning,
  type SourceRow,
  type SourceTable,
  type UnknownColumn,
} from '../types';
import { fieldNames } from '../../fields';
import { exportHeadings } from '../csv';
import { columnsOf } from './columns';
import { dayOrder } from './dateValues';
import { EntryReader } from './entryReader';
import { type ColumnRole, headingWords } from './headings';

export interface RowOptions {
  /** What columns are read as, by heading; the others are read by their headings. */
  readonly columns?: ReadonlyMap<string, ColumnRole>;
  /** The kind of entries that do not tell their own. */
  readonly kind?: EntityKind | undefined;
}

export interface RowEntries {
  readonly entries: readonly EntryDraft[];
  readonly problems: readonly ImportProblem[];
  readonly unknownColumns: readonly UnknownColumn[];
}

/** The entries of a table. Rows with one subject are one entry: a query gives a row for each value of a property. */
export function readEntries(table: SourceTable, { columns: chosen = new Map(), kind }: RowOptions): RowEntries {
  if (exportHeadings.every((heading) => table.headings.includes(heading))) return exported(table);
  const { dialect, columns } = columnsOf(table, chosen);
  const unknownColumns = columns.flatMap(({ heading, role }) => (role ? [] : [unknownColumn(table, heading)]));
  const unused = columns.filter(({ role }) => role === 'Unused').map(({ heading }) => heading);
  const known = new Set(table.headings.map(headingWords));
  const missing = [...chosen.keys()].filter((heading) => !known.has(headingWords(heading)));
  const problems: ImportProblem[] = [
    ...table.problems,
    ...missing.map((heading) => importWarning(1, 'no-such-column', heading)),
    ...unknownColumns.map(({ heading }) => importWarning(1, 'unknown-column', heading)),
    ...(unused.length > 0 ? [importNote(1, 'unused-columns', unused.join(', '))] : []),
  ];
  const isNamed = columns.some(
    ({ role }) => role !== undefined && ['Label', 'Person', 'Given', 'Family'].includes(role),
  );
  if (!isNamed) {
    const isEmpty = table.rows.length === 0 && table.problems.length > 0;
    return {
      entries: [],
      problems: [...table.problems, ...(isEmpty ? [] : [importError(1, 'no-header')])],
      unknownColumns,
    };
  }
  // A column that does not show which figure is the day has the order of the others.
  const common = dayOrder(columns.flatMap(({ heading }) => valuesUnder(table, heading)));
  const orders = new Map(columns.map(({ heading }) => [heading, dayOrder(valuesUnder(table, heading)) ?? common]));
  const isPlain = !table.isMarkdown || dialect === 'wikidata';
  const reader = new EntryReader({
    columns,
    orders,
    lists: table.lists,
    isPlain,
    kind: kind ?? (dialect === 'zotero' ? 'work' : undefined),
  });
  const subject = columns.find(({ role }) => role === 'Subject')?.heading;
  const groups = groupBy(
    table.rows,
    (row) => (subject === undefined ? undefined : row.values.get(subject)?.[0]) ?? row,
  );
  const entries = [...groups.values()].flatMap((rows) => reader.read(rows as [SourceRow, ...SourceRow[]]));
  return { entries, problems: [...problems, ...reader.problems()], unknownColumns };
}

/** The rows of an export of ours, which says everything as a glossary does. */
function exported({ rows, problems }: SourceTable): RowEntries {
  const entries = rows.map(({ line, values }): EntryDraft => {
    const text = (heading: string): string => values.get(heading)?.[0] ?? '';
    const fields = Object.fromEntries(fieldNames.map((name) => [name, text(name)]));
    return { line, label: text('Label'), fields, definition: text('Definition') };
  });
  return { entries, problems, unknownColumns: [] };
}

const valuesUnder = ({ rows }: SourceTable, heading: string): string[] =>
  rows.flatMap(({ values }) => values.get(heading) ?? []);

const unknownColumn = (table: SourceTable, heading: string): UnknownColumn => ({
  heading,
  samples: [...new Set(valuesUnder(table, heading))].slice(0, 3).map((value) => value.slice(0, 60)),
});
