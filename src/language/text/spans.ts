import type { Citation, Span } from '../types';

/** A span of a part of a text as a span of the whole; `base` is the start of the part. */
export function moveBy<S extends Span>(span: S, base: number): S {
  return { ...span, start: span.start + base, end: span.end + base };
}

export const moveCitation = (citation: Citation, base: number): Citation => ({
  ...moveBy(citation, base),
  keySpan: moveBy(citation.keySpan, base),
  group: moveBy(citation.group, base),
});

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end;

/** The text with every character of some spans replaced by a sign; the spans are sorted and disjoint. */
export function maskSpans(text: string, spans: readonly Span[], sign: string): string {
  let masked = '';
  for (const { start, end } of spans) masked += text.slice(masked.length, start) + sign.repeat(end - start);
  return masked + text.slice(masked.length);
}

/** The first index below `count` for which a monotonic test is true; `count` if there is none. */
export function firstWhere(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** Index of the first span that starts at an offset or later. Spans are sorted and disjoint. */
export const firstFrom = (spans: readonly Span[], offset: number): number =>
  firstWhere(spans.length, (i) => (spans[i]?.start ?? 0) >= offset);

/** The last span that starts before an offset. Spans are sorted and disjoint. */
export const lastBefore = <S extends Span>(spans: readonly S[], offset: number): S | undefined =>
  spans[firstFrom(spans, offset) - 1];

/** Index of the first number that is at least `value`. The numbers are sorted. */
export const firstAtLeast = (numbers: ArrayLike<number>, value: number): number =>
  firstWhere(numbers.length, (i) => (numbers[i] ?? 0) >= value);

/** Whether a span overlaps one of several spans, which are sorted and disjoint. */
export function overlapsAny(spans: readonly Span[], { start, end }: Span): boolean {
  const next = firstFrom(spans, start);
  return (spans[next]?.start ?? Infinity) < end || (spans[next - 1]?.end ?? 0) > start;
}

/** The last span before an offset with only white space between. The spans are in reading order. */
export const spanBefore = <S extends Span>(spans: readonly S[], offset: number, mask: string): S | undefined =>
  spans.findLast(({ end }) => end <= offset && /^[\s\u2060]*$/.test(mask.slice(end, offset)));

/** The spans inside another one. They are sorted and disjoint, as is the result. */
export function within<A extends Span>(spans: readonly A[], span: Span): A[] {
  const found: A[] = [];
  for (let i = firstFrom(spans, span.start); i < spans.length; i++) {
    const each = spans[i];
    if (!each || each.start >= span.end) break;
    if (each.end <= span.end) found.push(each);
  }
  return found;
}
