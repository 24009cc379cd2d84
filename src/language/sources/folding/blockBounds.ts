import { lineEnd, lineStart, nextLineStart } from '../../text/lines';
import type { Span } from '../../types';

/** A longer line, in characters, is a paragraph that was not wrapped: its end is the end of a block. */
const maxWrapped = 200;

/**
 * The block (paragraph, heading, list) of a Markdown or plain text that holds a span, or all blocks that the span
 * touches. Blank lines end a block, in block quotations too, and so does the end of a very long line.
 */
export function blockAround(source: string, { start, end }: Span): Span {
  let blockStart = lineStart(source, start);
  while (blockStart > 0 && !parts(source, blockStart)) blockStart = lineStart(source, blockStart - 1);
  let blockEnd = lineEnd(source, Math.max(start, end - 1));
  while (blockEnd < source.length && !parts(source, nextLineStart(source, blockEnd)))
    blockEnd = lineEnd(source, nextLineStart(source, blockEnd));
  return { start: Math.min(start, blockStart), end: Math.max(end, blockEnd) };
}

/** Whether a block ends with the line break before an offset. */
function parts(source: string, next: number): boolean {
  const before = lineStart(source, next - 1);
  return (
    next - before > maxWrapped || isBlank(source, before, next - 1) || isBlank(source, next, lineEnd(source, next))
  );
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const sign = source.charAt(i);
    if (sign !== '>' && sign.trim() !== '') return false;
  }
  return true;
}
