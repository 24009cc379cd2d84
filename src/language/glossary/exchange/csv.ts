import { writeCsvRows } from '../../text/csvWriter';
import { fieldNames } from '../fields';
import type { Entity } from '../../types';
import { fieldTextsOf } from './fieldTexts';
import { type Delimiter, readTable, type Table } from './table';
import { type Drafts, type EntryDraft, importError, type ImportProblem, importWarning } from './types';

const columnNames = ['Label', ...fieldNames, 'Definition'] as const;
type ColumnName = (typeof columnNames)[number];

/** Other names for our columns, in lower case. */
const synonyms: ReadonlyMap<string, ColumnName> = new Map([
  ['name', 'Label'],
  ['term', 'Label'],
  ['aliases', 'Also'],
  ['description', 'Definition'],
]);

/**
 * Reads a table with a header and one entry a row. Of commas, semicolons and tabs, the one that gives most known
 * columns counts.
 */
export function readCsv(text: string, title: string): Drafts {
  const { table, columns } = bestReading(text.replace(/^\uFEFF/, ''));
  const [header, ...rows] = table.rows;
  if (!header || !columns.includes('Label')) {
    return { sections: [], problems: [importError(1, 'no-header')] };
  }
  const problems = [...headerProblems(header.cells, columns), ...quoteProblems(table)];
  const entries = rows.flatMap(({ line, cells }) => {
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.slice(columns.length).some((cell) => cell.trim() !== '')) {
      problems.push(importError(line, 'too-many-cells'));
      return [];
    }
    return [draftOf(line, cells, columns)];
  });
  return { sections: [{ title, introduction: '', entries }], problems };
}

interface Reading {
  readonly table: Table;
  /** The column that each cell of the header names. */
  readonly columns: readonly (ColumnName | undefined)[];
}

function bestReading(text: string): Reading {
  const reading = (delimiter: Delimiter): Reading => {
    const table = readTable(text, delimiter);
    return { table, columns: (table.rows[0]?.cells ?? []).map(columnOf) };
  };
  const others = [reading(';'), reading('\t')];
  return others.reduce((best, each) => (known(each.columns) > known(best.columns) ? each : best), reading(','));
}

const known = (columns: readonly (ColumnName | undefined)[]): number => columns.filter(Boolean).length;

function columnOf(cell: string): ColumnName | undefined {
  const name = cell.trim().toLowerCase();
  return columnNames.find((each) => each.toLowerCase() === name) ?? synonyms.get(name);
}

function draftOf(line: number, cells: readonly string[], columns: readonly (ColumnName | undefined)[]): EntryDraft {
  const text = (name: ColumnName): string => cells[columns.indexOf(name)] ?? '';
  const fields = Object.fromEntries(
    fieldNames.map((name) => [name, text(name)] as const).filter(([, value]) => value !== ''),
  );
  return { line, label: text('Label'), fields, definition: text('Definition') };
}

function headerProblems(cells: readonly string[], columns: readonly (ColumnName | undefined)[]): ImportProblem[] {
  return cells.flatMap((cell, i) => {
    const name = columns[i];
    if (name === undefined) {
      if (cell.trim() === '') return [];
      return [importWarning(1, 'unknown-column', cell.trim(), columnNames.join(', '))];
    }
    if (columns.indexOf(name) === i) return [];
    return [importWarning(1, 'repeated-column', name)];
  });
}

const quoteProblems = ({ broken }: Table): ImportProblem[] =>
  broken.map(({ line, code }) => importError(line, code));

/** Writes one entry a row, in the columns that `readCsv` reads. */
export function writeCsv(entities: readonly Entity[]): string {
  const rows = entities.map((entity) => {
    const fields = fieldTextsOf(entity);
    return [entity.label, ...fieldNames.map((name) => fields[name] ?? ''), entity.definition];
  });
  return writeCsvRows([columnNames, ...rows]);
}
