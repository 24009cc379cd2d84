// The only writer of comma-separated values (RFC 4180).

/**
 * Rows of cells, with commas and CRLF. A spreadsheet runs a cell as a formula that begins with `=`, `+`, `-`, `@`, a
 * full-width form of these, a tab or a carriage return, and reads `-0043` as a number: an apostrophe says that it is text.
 * `isData` tells of columns, by index, that hold only values of ours, such as dates: these are written as they are.
 */
export const writeCsvRows = (
  rows: readonly (readonly string[])[],
  isData: (column: number) => boolean = () => false,
): string =>
  rows
    .map((row) => `${row.map((cell, column) => quoted(isData(column) ? cell : guarded(cell))).join(',')}\r\n`)
    .join('');

/** A cell that begins with apostrophes and such a sign is guarded too: reading takes one apostrophe away. */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** The cell that was written; the inverse of the guard. */
export const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

const quoted = (cell: string): string => (/[",\r\n]/.test(cell) ? `"${cell.replace(/"/g, '""')}"` : cell);
