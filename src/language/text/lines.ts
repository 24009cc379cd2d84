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

/** Answers for ascending offsets on which line they stand and at which of its characters, both from 0. */
export function positionsIn(text: string): (offset: number) => { line: number; character: number } {
  const lines = linesOf(text);
  let current: Span = { start: 0, end: 0 };
  let line = -1;
  return (offset) => {
    while (line < 0 || offset >= current.end) {
      const next = lines.next();
      if (next.done) break;
      current = next.value;
      line++;
    }
    return { line: Math.max(0, line), character: offset - current.start };
  };
}
