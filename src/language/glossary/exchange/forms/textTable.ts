import { type Delimiter, readTable, type Table } from '../table';
import { importError, type ImportProblem, importWarning, type SourceRow, type SourceTable } from '../types';

/**
 * Reads a table with a header and one row a record. Of commas, semicolons, tabs and bars, the one that gives most
 * headings that `isKnown` knows counts; the line `sep=;`, which Excel writes, decides alone.
 */
export function readTextTable(text: string, isKnown: (heading: string) => boolean): SourceTable {
  const marked = /^\uFEFF?sep=([,;\t|])\r?\n/i.exec(text);
  // An empty line keeps the numbers of the lines.
  const rest = marked ? `\n${text.slice(marked[0].length)}` : text.replace(/^\uFEFF/, '');
  const table = marked ? readTable(rest, marked[1] as Delimiter) : bestTable(rest, isKnown);
  const rows = table.rows.filter(({ cells }) => cells.some((cell) => cell.trim() !== ''));
  const header = rows[0]?.cells.map((cell) => cell.trim()) ?? [];
  const headings = namedHeadings(header, rows.slice(1));
  const problems: ImportProblem[] = table.broken.map(({ line, code }) => importError(line, code));
  header.forEach((name, i) => {
    if (name !== '' && header.indexOf(name) < i)
      problems.push(importWarning(rows[0]?.line ?? 1, 'repeated-column', name));
  });
  const read = rows.slice(1).flatMap(({ line, cells }): SourceRow[] => {
    if (cells.slice(headings.length).some((cell) => cell.trim() !== '')) {
      problems.push(importError(line, 'too-many-cells'));
      return [];
    }
    return [{ line, values: valuesOf(cells, headings) }];
  });
  return { headings: headings.filter((name) => name !== undefined), rows: read, problems, isMarkdown: true };
}

const delimiters: readonly Delimiter[] = [',', ';', '\t', '|'];

/** The table with most known headings; where that decides nothing, with most headings. */
function bestTable(text: string, isKnown: (heading: string) => boolean): Table {
  const readings = delimiters.map((delimiter) => {
    const table = readTable(text, delimiter);
    const header = table.rows.find(({ cells }) => cells.some((cell) => cell.trim() !== ''))?.cells ?? [];
    return { table, known: header.filter(isKnown).length, count: header.length };
  });
  return readings.reduce((best, each) =>
    each.known > best.known || (each.known === 0 && best.known === 0 && each.count > best.count) ? each : best,
  ).table;
}

/** A column without a heading is "3", by its place, if it has values. Undefined for one that does not count. */
function namedHeadings(
  header: readonly string[],
  rows: readonly { cells: readonly string[] }[],
): (string | undefined)[] {
  return header.map((name, i) => {
    if (name !== '') return header.indexOf(name) === i ? name : undefined;
    return rows.some(({ cells }) => (cells[i] ?? '').trim() !== '') ? String(i + 1) : undefined;
  });
}

function valuesOf(cells: readonly string[], headings: readonly (string | undefined)[]): Map<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  headings.forEach((heading, i) => {
    const cell = cells[i] ?? '';
    if (heading !== undefined && cell.trim() !== '') values.set(heading, [cell]);
  });
  return values;
}
