import { closesFence, openingFence } from '../../text/markup';
import { lineEnd, lineStart, nextLineStart } from '../../text/lines';

/** The markers of quotations and list items at the start of a line. */
const containers = /^[ \t]{0,9}(?:>[ \t]{0,9}|(?:[-+*]|\d{1,9}[.)])[ \t]{1,9})+$/;
const longest = 100;
const quoted = /^[ \t]*(?:>[ \t]?)+/;

/**
 * The end of a fence whose marks stand right behind the marker of a quotation or a list item: its closing line, or the
 * end of the quotation or item. Undefined if no fence begins at the offset.
 */
export function endOfHeldFence(text: string, at: number): number | undefined {
  const before = text.slice(Math.max(lineStart(text, at), at - longest), at);
  if (!containers.test(before)) return undefined;
  const marks = openingFence(text.slice(at, lineEnd(text, at)));
  if (marks === undefined) return undefined;
  const isInside = before.includes('>')
    ? (line: string) => quoted.test(line)
    : (line: string) => line.trim() === '' || line.length - line.trimStart().length >= before.length;
  for (let line = nextLineStart(text, at); line < text.length; line = nextLineStart(text, line)) {
    const end = nextLineStart(text, line);
    const written = text.slice(line, end);
    if (!isInside(written)) return line;
    if (closesFence(written.replace(quoted, '').trimStart(), marks)) return end;
  }
  return text.length;
}
