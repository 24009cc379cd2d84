import type { Span } from '../../../../types';

const closerOf: ReadonlyMap<string, string> = new Map([
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
  ['‘', '’'],
  ['«', '»'],
  ['（', '）'],
  ['「', '」'],
  ['『', '』'],
  ['《', '》'],
  ['【', '】'],
]);
const closers: ReadonlySet<string> = new Set(closerOf.values());
const STRAIGHT = '"';

/** The pairs of brackets and quotation marks in a text, including the marks themselves, and the unmatched marks. */
export interface Brackets {
  /** Sorted by their ends, so that an inner pair comes before the one around it. */
  readonly pairs: readonly Span[];
  /** Offsets, sorted. */
  readonly unmatched: readonly number[];
}

/**
 * Finds the pairs in linear time. An apostrophe is not a quotation mark; straight quotation marks open and close in
 * turn.
 */
export function bracketsOf(text: string): Brackets {
  const open: { readonly at: number; readonly closer: string }[] = [];
  const openCount = new Map<string, number>();
  const pairs: Span[] = [];
  const unmatched: number[] = [];
  const count = (closer: string, change: number): void =>
    void openCount.set(closer, (openCount.get(closer) ?? 0) + change);

  for (let i = 0; i < text.length; i++) {
    const sign = text.charAt(i);
    const isOpen = (openCount.get(sign) ?? 0) > 0;
    const closer = sign === STRAIGHT && !isOpen ? STRAIGHT : closerOf.get(sign);
    if (closer !== undefined) {
      open.push({ at: i, closer });
      count(closer, 1);
      continue;
    }
    if (sign !== STRAIGHT && !closers.has(sign)) continue;
    if (sign === '’' && (open.at(-1)?.closer !== '’' || /\p{L}/u.test(text.charAt(i + 1)))) continue;
    if (!isOpen) unmatched.push(i);
    // Marks opened inside this pair have no partner.
    for (let last; isOpen && (last = open.pop());) {
      count(last.closer, -1);
      if (last.closer === sign) {
        pairs.push({ start: last.at, end: i + 1 });
        break;
      }
      unmatched.push(last.at);
    }
  }
  return { pairs, unmatched: [...unmatched, ...open.map(({ at }) => at)].sort((a, b) => a - b) };
}

/** The text without unmatched marks; a quotation that begins inside the text and does not end is closed at its end. */
export function withMatchedMarks(text: string): string {
  const { unmatched } = bracketsOf(text);
  if (unmatched.length === 0) return text;
  const opened = unmatched.filter((at) => at > 0 && quotation.test(text.slice(at - 1, at + 2)));
  const strays = new Set(unmatched);
  for (const at of opened) strays.delete(at);
  const kept = Array.from({ length: text.length }, (_, at) => (strays.has(at) ? '' : text.charAt(at))).join('');
  return opened.reduceRight((words, at) => words + closingOf(text.charAt(at)), kept);
}

const closingOf = (sign: string): string => closerOf.get(sign) ?? sign;

/** A sign, an opening quotation mark, and the first sign of the quotation. */
const quotation = /^[^\p{L}\p{N}][“«「『"][^\s\p{Pe}\p{Pf}]$/u;
