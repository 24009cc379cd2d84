import { dsvFormat } from 'd3-dsv';
import { unguarded } from '../../text/csvWriter';
import { countLineBreaks, LineIndex } from '../../text/lines';
import { firstAtLeast } from '../../text/spans';

// The only import of d3-dsv. We use its rows, not its objects: it compiles code to make those, which some browsers
// forbid.

export type Delimiter = ',' | ';' | '\t' | '|';

/** A record, and the line on which it begins; the first line is 1. */
export interface TableRow {
  readonly line: number;
  readonly cells: readonly string[];
}

/**
 * A quotation mark that is never closed, or closed before the end of its cell. The line is that of the opening mark.
 */
export interface BrokenQuote {
  readonly line: number;
  readonly code: 'unclosed-quote' | 'text-after-quote';
}

export interface Table {
  /** Without the records that contain a broken quotation mark. */
  readonly rows: readonly TableRow[];
  readonly broken: readonly BrokenQuote[];
}

/** Reads RFC 4180 with any of the delimiters; a cell in quotation marks may go on over lines. */
export function readTable(text: string, delimiter: Delimiter): Table {
  const broken = brokenQuotes(text, delimiter);
  const brokenLines = broken.map(({ line }) => line);
  let line = 1;
  const rows = dsvFormat(delimiter)
    .parseRows(text)
    .flatMap((cells): TableRow[] => {
      const row = { line, cells: cells.map(unguarded) };
      line += 1 + cells.reduce((sum, cell) => sum + countLineBreaks(cell), 0);
      const firstBroken = brokenLines[firstAtLeast(brokenLines, row.line)] ?? Infinity;
      return firstBroken < line ? [] : [row];
    });
  return { rows, broken };
}

function brokenQuotes(text: string, delimiter: Delimiter): BrokenQuote[] {
  const found: { at: number; code: BrokenQuote['code'] }[] = [];
  const cellEnd = new RegExp(`[${delimiter}\\r\\n]`, 'g');
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
  const lines = new LineIndex(text);
  return found.map(({ at, code }) => ({ line: 1 + lines.positionAt(at).line, code }));
}

/** Where a cell's closing quotation mark is; a doubled mark is not it. */
function closingQuote(text: string, open: number): number | undefined {
  for (let at = text.indexOf('"', open + 1); at >= 0; at = text.indexOf('"', at + 2)) {
    if (text[at + 1] !== '"') return at;
  }
  return undefined;
}
