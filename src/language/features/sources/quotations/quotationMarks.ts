import type { Span } from '../../../types';

/** The closing marks of each opening one. */
const closers: Readonly<Record<string, string>> = {
  '“': '”',
  '„': '“”',
  '«': '»',
  '「': '」',
  '『': '』',
  '"': '"',
  '‘': '’',
};
const opening = /[“„«「『"‘]/g;

/** Longer quotations stand in a block of their own. UTF-16 units. */
const maxLength = 4000;

/**
 * The words in quotation marks, without the marks, in a text without markup. A quotation inside another belongs to the
 * outer one. A mark that could be something else (an inch, an apostrophe) opens nothing.
 */
export function quotedSpans(text: string): Span[] {
  const found: Span[] = [];
  opening.lastIndex = 0;
  for (let match; (match = opening.exec(text));) {
    const start = match.index + 1;
    const end = mayOpen(text, match.index) ? closingMark(text, match[0], start) : -1;
    if (end < 0) continue;
    found.push({ start, end });
    opening.lastIndex = end + 1;
  }
  return found;
}

function closingMark(text: string, open: string, start: number): number {
  const close = closers[open] ?? '';
  const limit = Math.min(text.length, start + maxLength);
  let depth = 0;
  for (let i = start; i < limit; i++) {
    const sign = text.charAt(i);
    if (sign === open && open !== '"' && open !== '‘') depth++;
    else if (close.includes(sign) && mayClose(text, i) && depth-- === 0) return i;
  }
  return -1;
}

/** Straight and single marks open only before a word, and not directly after a letter. */
function mayOpen(text: string, at: number): boolean {
  if (!/["‘]/.test(text.charAt(at))) return true;
  return !/[\p{L}\p{N}]/u.test(text.charAt(at - 1)) && /[^\s.,;:!?)]/.test(text.charAt(at + 1));
}

/** A closing mark has no letter after it, as an apostrophe has, and no space before it. */
function mayClose(text: string, at: number): boolean {
  if (!/["’]/.test(text.charAt(at))) return true;
  return /\S/.test(text.charAt(at - 1)) && !/[\p{L}\p{N}]/u.test(text.charAt(at + 1));
}
