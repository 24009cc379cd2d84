import type { Span } from '../types';
import { firstAtLeast } from './spans';

// The lines of a text. A line break is `\n`, `\r\n` or `\r`; a line's span includes the one that ends it.

const lineBreak = /\r\n?|\n/;

/** The lines from the start of one to an offset, each with its line break. */
export function* linesOf(text: string, from = 0, to = text.length): Generator<Span> {
  let start = from;
  while (start < to) {
    const end = nextLineStart(text, start);
    yield { start, end };
    start = end;
  }
}

/** The lines of a text without their line breaks; a text that ends with a line break has an empty line after it. */
export const splitLines = (text: string): string[] => text.split(/\r\n?|\n/);

/** The words of a line without its line break. */
export const lineText = (text: string, { start, end }: Span): string => text.slice(start, lineEnd(text, start, end));

/** The start of the line after an offset; the length of the text if there is none. */
export function nextLineStart(text: string, offset: number): number {
  let i = offset;
  while (i < text.length) {
    const code = text.charCodeAt(i++);
    if (code === 10) return i;
    if (code === 13) return text.charCodeAt(i) === 10 ? i + 1 : i;
  }
  return i;
}

/** The start of the line that contains an offset. */
export function lineStart(text: string, offset: number): number {
  let start = offset;
  if (text[start] === '\n' && text[start - 1] === '\r') start--;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start--;
  return start;
}

/** The end of the line that contains an offset, before its line break. */
export function lineEnd(text: string, offset: number, limit = text.length): number {
  let end = offset;
  while (end < limit && text[end] !== '\n' && text[end] !== '\r') end++;
  return end;
}

/** The line break that a text uses: its first one, or `\n`. */
export const lineBreakOf = (text: string): string => lineBreak.exec(text)?.[0] ?? '\n';

/** How many line breaks a text has. */
export const countLineBreaks = (text: string): number => splitLines(text).length - 1;

/** A place in a text: line and character from 0, the character in UTF-16 code units, as editors count them. */
export interface TextPosition {
  readonly line: number;
  readonly character: number;
}

/**
 * Finds the lines of offsets in one text. The text is read once, on the first question; each answer is a binary search.
 * An offset between `\r` and `\n` belongs to the line they end; one after the last line break belongs to an empty line.
 */
export class LineIndex {
  readonly #text: string;
  #starts?: readonly number[];

  constructor(text: string) {
    this.#text = text;
  }

  positionAt(offset: number): TextPosition {
    const starts = (this.#starts ??= [0, ...Array.from(this.#text.matchAll(/\r\n?|\n/g), endOf)]);
    const line = firstAtLeast(starts, offset + 1) - 1;
    return { line, character: offset - (starts[line] ?? 0) };
  }
}

const endOf = (match: RegExpExecArray): number => match.index + match[0].length;
