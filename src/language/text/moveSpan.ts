import type { Citation, Span } from '../types';

/** A span of a block, as one of its document: `base` is where the block begins. */
export function moveBy<S extends Span>(span: S, base: number): S {
  return { ...span, start: span.start + base, end: span.end + base };
}

export const moveCitation = (citation: Citation, base: number): Citation => ({
  ...moveBy(citation, base),
  keySpan: moveBy(citation.keySpan, base),
  group: moveBy(citation.group, base),
});
