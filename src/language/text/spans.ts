import type { Citation, Span } from '../types';

/** A span of a part of a text as one of the whole; `base` is where the part begins. */
export function moveBy<S extends Span>(span: S, base: number): S {
  return { ...span, start: span.start + base, end: span.end + base };
}

export const moveCitation = (citation: Citation, base: number): Citation => ({
  ...moveBy(citation, base),
  keySpan: moveBy(citation.keySpan, base),
  group: moveBy(citation.group, base),
});

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The same text with a sign in place of every character of some spans, which are sorted and do not overlap. */
export function maskSpans(text: string, spans: readonly Span[], sign: string): string {
  let masked = '';
  for (const { start, end } of spans) masked += text.slice(masked.length, start) + sign.repeat(end - start);
  return masked + text.slice(masked.length);
}
