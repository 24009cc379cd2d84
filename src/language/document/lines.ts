import type { Span } from '../types';

/** The lines of a text with their line ends (`\n`, `\r\n` or `\r`), from an offset on. */
export function* linesOf(text: string, from = 0): Generator<Span> {
  let start = from;
  while (start < text.length) {
    const end = lineEnd(text, start);
    yield { start, end };
    start = end;
  }
}

/** The offset behind the line end that closes the line of `start`. */
export function lineEnd(text: string, start: number): number {
  let i = start;
  while (i < text.length) {
    const code = text.charCodeAt(i++);
    if (code === 10) return i;
    if (code === 13) return text.charCodeAt(i) === 10 ? i + 1 : i;
  }
  return i;
}
