import type { Span } from '../../types';

/** A span without the white space at its ends; an empty one where it holds nothing else. */
export function trimmed(text: string, { start, end }: Span): Span {
  const value = text.slice(start, end);
  const from = start + (value.length - value.trimStart().length);
  return { start: from, end: Math.max(from, start + value.trimEnd().length) };
}
