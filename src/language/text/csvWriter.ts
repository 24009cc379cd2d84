// The only writer of comma-separated values (RFC 4180).

/**
 * Rows of cells, separated by commas and CRLF. A spreadsheet runs a cell as a formula if it begins with `=`, `+`, `-`,
 * `@`, a full-width form of these, a tab or a carriage return, and it reads `-0043` as a number; an apostrophe before
 * the cell marks it as text. `isData` tells for a column, by index, that it contains only our own values, such as
 * dates, which need no apostrophe.
 */
export const writeCsvRows = (
  rows: readonly (readonly string[])[],
  isData: (column: number) => boolean = () => false,
): string =>
  rows
    .map((row) => `${row.map((cell, column) => quoted(isData(column) ? cell : guarded(cell))).join(',')}\r\n`)
    .join('');

/** Matches apostrophes before such a sign too: reading removes one apostrophe. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The original cell; the inverse of the guard. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
