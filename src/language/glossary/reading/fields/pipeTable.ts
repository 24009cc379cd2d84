import { lineText, nextLineStart } from '../../../text/lines';
import type { Span } from '../../../types';

// Tables of GitHub Flavored Markdown: rows between pipes, and a line of dashes under the header.

export interface PipeTable {
  /** Each row with the places of its cells, without white space at their ends. */
  readonly rows: readonly PipeRow[];
  /** Where the line after the table begins. */
  readonly end: number;
}

export interface PipeRow extends Span {
  readonly cells: readonly Span[];
}

/** "---", ":--", "--:", ":-:"; the cells behind the first may be empty. */
const delimiterCell = /^(?::?-+:?|:{0,2})$/;

/** A table may stand in a quotation, as in a box of Obsidian. */
const quotation = /^[ \t]{0,3}(?:>[ \t]?){1,3}/;

function isDelimiterRow(line: string): boolean {
  const cells = line
    .trim()
    .replace(quotation, '')
    .replace(/^\|/, '')
    .split('|')
    .map((cell) => cell.trim());
  return cells[0]?.includes('-') === true && cells.every((cell) => delimiterCell.test(cell));
}

/** The table that begins on a line; undefined where the line after it is not the one under a header. */
export function pipeTableAt(text: string, line: Span, limit: number): PipeTable | undefined {
  if (!lineText(text, line).includes('|')) return undefined;
  const delimiter = { start: line.end, end: Math.min(nextLineStart(text, line.end), limit) };
  const under = lineText(text, delimiter);
  if (line.end >= limit || !under.includes('|') || !isDelimiterRow(under)) return undefined;
  const rows = [rowOf(text, line)];
  let at = delimiter.end;
  while (at < limit) {
    const row = { start: at, end: Math.min(nextLineStart(text, at), limit) };
    if (!lineText(text, row).includes('|')) break;
    rows.push(rowOf(text, row));
    at = row.end;
  }
  return { rows, end: at };
}

function rowOf(text: string, line: Span): PipeRow {
  const words = lineText(text, line);
  const inner = words.replace(/(?<!\\)\|[ \t]*$/, '');
  const cells: Span[] = [];
  const before = quotation.exec(words)?.[0].length ?? 0;
  let from = before + (/^[ \t]*\|?/.exec(words.slice(before))?.[0].length ?? 0);
  for (let at = from; at <= inner.length; at++) {
    if (at < inner.length && (inner[at] !== '|' || inner[at - 1] === '\\')) continue;
    const cell = inner.slice(from, at);
    const start = line.start + from + cell.length - cell.trimStart().length;
    cells.push({ start, end: Math.max(start, line.start + from + cell.trimEnd().length) });
    from = at + 1;
  }
  return { ...line, cells };
}
