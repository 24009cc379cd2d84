import { lineText } from '../../../text/lines';
import type { Span } from '../../../types';
import type { EntryPlace } from '../entry';
import type { WrittenField } from '../fields/fieldLine';

/** An entry before it is known where the next one begins. */
export interface Found {
  readonly heading: Span;
  readonly start: number;
  readonly bodyStart: number;
  readonly fields?: readonly WrittenField[];
}

/** Each entry goes on to the next one; a line across the page between them belongs to neither definition. */
export function placesOf(text: string, found: readonly Found[], limit: number): EntryPlace[] {
  return found.map(({ heading, start, bodyStart, fields }, i) => {
    const end = found[i + 1]?.start ?? limit;
    const body = { start: bodyStart, end: endWithoutRule(text, bodyStart, end) };
    return { span: { start, end }, heading, body, ...(fields && { fields }) };
  });
}

/** "---", "* * *": a line across the page. */
export const isRule = (words: string): boolean =>
  /^ {0,3}(?:(?:-[ \t]?){3,80}|(?:\*[ \t]?){3,80}|(?:_[ \t]?){3,80})$/.test(words.trimEnd());

function endWithoutRule(text: string, start: number, end: number): number {
  const words = text.slice(start, end).trimEnd();
  const line = words.slice(Math.max(words.lastIndexOf('\n'), words.lastIndexOf('\r')) + 1);
  return line.length < words.length && isRule(line) ? start + words.length - line.length : end;
}

export function wordsOf(text: string, line: Span): Span {
  const words = lineText(text, line);
  return { start: line.start, end: line.start + words.trimEnd().length };
}
