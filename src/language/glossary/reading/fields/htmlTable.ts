import type { Span } from '../../../types';
import { trimmed } from '../trimmed';
import { lineText } from '../../../text/lines';
import type { PipeRow, PipeTable } from './pipeTable';

// Tables of HTML, read as those of Markdown.

const opening = /^[ \t]{0,8}<table(?=[\s>])/i;
const row = /<tr(?=[\s>])[^<>]{0,200}>/gi;
const cell = /<t[dh](?=[\s>])[^<>]{0,200}>/gi;
const ending = /<\/?t(?:[dhr]|able|head|body|foot)(?=[\s>])/i;

/** The table that begins on a line; undefined where none does, or it is not closed. */
export function htmlTableAt(text: string, line: Span, limit: number): PipeTable | undefined {
  const tag = opening.exec(lineText(text, line))?.[0];
  if (tag === undefined) return undefined;
  // A table that begins before this one is closed is none: so the search ends soon in any text.
  const next = text.slice(line.start + tag.length, limit).search(/<\/?table(?=[\s>])/i);
  const closing = tag.length + next;
  if (next < 0 || !text.startsWith('</', line.start + closing)) return undefined;
  const end = line.start + closing;
  const table = text.slice(line.start, end);
  const starts = [...table.matchAll(row)].map(({ index, 0: tag }) => ({ start: index, after: index + tag.length }));
  const rows = starts.map(({ start, after }, i) =>
    rowOf(text, { start: line.start + start, end: line.start + (starts[i + 1]?.start ?? closing) }, line.start + after),
  );
  const filled = rows.filter(({ cells }) => cells.length > 0);
  return filled.length > 0 ? { rows: filled, end: end + '</table>'.length } : undefined;
}

function rowOf(text: string, span: Span, from: number): PipeRow {
  const cells = [...text.slice(from, span.end).matchAll(cell)].map(({ index, 0: tag }) => {
    const start = from + index + tag.length;
    const length = text.slice(start, span.end).search(ending);
    return trimmed(text, { start, end: length < 0 ? span.end : start + length });
  });
  return { ...span, cells };
}
