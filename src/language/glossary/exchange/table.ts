import { dsvFormat } from 'd3-dsv';
import { countLineBreaks } from '../../text/lines';

// The only import of d3-dsv. Its rows are taken, never its objects, which it makes by compiling code: some browsers
// forbid that.

export type Delimiter = ',' | ';' | '\t';

/** One record, and the line on which it begins; the first line is 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/** A quotation mark that is never closed, or that closes before its cell ends; the line is that of the opening mark. */
export interface BrokenQuote {
  readonly line: number;
  readonly code: 'unclosed-quote' | 'text-after-quote';
}

export interface Table {
  /** Without the records that a broken quotation mark spoils. */
  readonly rows: readonly TableRow[];
  readonly broken: readonly BrokenQuote[];
}

/** Reads RFC 4180 with any of the delimiters; a cell in quotation marks may go on over lines. */
export function readTable(text: string, delimiter: Delimiter): Table {
  const broken = brokenQuotes(text, delimiter);
  let line = 1;
  const rows = dsvFormat(delimiter)
    .parseRows(text)
    .map((cells) => {
      const row = { line, cells: cells.map(unguarded) };
      line += 1 + cells.reduce((sum, cell) => sum + countLineBreaks(cell), 0);
      return { ...row, end: line };
    });
  const isWhole = (row: { line: number; end: number }): boolean =>
    !broken.some(({ line: at }) => row.line <= at && at < row.end);
  return { rows: rows.filter(isWhole).map(({ line: at, cells }) => ({ line: at, cells })), broken };
}

/** RFC 4180: commas, CRLF. Cells that a spreadsheet would run as a formula are guarded. */
export function writeTable(rows: readonly (readonly string[])[]): string {
  const format = dsvFormat(',');
  return rows.map((row) => `${format.formatRow(row.map(guarded))}\r\n`).join('');
}

/**
 * A spreadsheet runs a cell that begins with one of these signs, and reads `-0043` as a number. An apostrophe before it
 * says that the cell is text. A cell that already begins with apostrophes and such a sign gets one more, so that taking
 * one away on reading gives back every cell as it was.
 */
const formula = /^'*[=+\-@\t\r＝＋－＠]/;

const guarded = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);
const unguarded = (cell: string): string => (cell.startsWith("'") && formula.test(cell) ? cell.slice(1) : cell);

function brokenQuotes(text: string, delimiter: Delimiter): BrokenQuote[] {
  const found: { at: number; code: BrokenQuote['code'] }[] = [];
  const cellEnd = delimiter === '\t' ? /[\t\r\n]/g : delimiter === ';' ? /[;\r\n]/g : /[,\r\n]/g;
  for (let at = 0; at < text.length;) {
    const close = text[at] === '"' ? closingQuote(text, at) : at - 1;
    if (close === undefined) {
      found.push({ at, code: 'unclosed-quote' });
      break;
    }
    cellEnd.lastIndex = close + 1;
    const end = cellEnd.exec(text)?.index ?? text.length;
    if (close >= at && end > close + 1) found.push({ at, code: 'text-after-quote' });
    at = end + 1;
  }
  return found.map(({ at, code }) => ({ line: 1 + countLineBreaks(text.slice(0, at)), code }));
}

/** Two quotation marks inside a cell stand for one. */
function closingQuote(text: string, open: number): number | undefined {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}
