import type { Span } from '../../../types';

/** What is known of a name before its kind. */
export interface NameWithoutKind extends Span {
  readonly name: string;
  readonly count: number;
  readonly variants: readonly string[];
  readonly mentions: readonly Span[];
  /** A term in small letters that the text sets in italics. */
  readonly isItalic?: true;
}

/** Whether single marks of emphasis stand on both sides: "*Alexiad*", not "**Alexiad**". */
export function isItalicAt({ start, end }: Span, textOf: (span: Span) => string): boolean {
  const around = textOf({ start: Math.max(0, start - 2), end: end + 2 });
  const before = around.slice(0, Math.min(2, start));
  const after = around.slice(before.length + end - start);
  return /(?:^|[^*_])[*_]$/.test(before) && /^[*_](?:$|[^*_])/.test(after);
}
