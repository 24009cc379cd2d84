import search from 'approx-string-match';
import type { Span } from '../types';

// The distance between two words or texts. sources/matching/alignment.ts finds how the parts of a quotation lie in a
// text; features/sources/quotations/alignQuotation.ts finds which of its words were changed.

/** A part of a text similar to a pattern, with the number of letters inserted, left out or changed. */
export interface NearMatch extends Span {
  readonly errors: number;
}

/**
 * The parts of a text that differ from a pattern in the fewest letters, at most `maxErrors`. Each end is reported once.
 */
export const nearMatches = (text: string, pattern: string, maxErrors: number): readonly NearMatch[] =>
  search(text, pattern, maxErrors);

/**
 * The number of typing slips between two words: letters inserted, left out, changed, or swapped with their neighbour
 * (optimal string alignment; Damerau 1964).
 */
export function slipsBetween(a: string, b: string): number {
  let older: number[] = [];
  let old = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let least = Math.min(old[j]! + 1, row[j - 1]! + 1, old[j - 1]! + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, older[j - 2]! + 1);
      row.push(least);
    }
    [older, old] = [old, row];
  }
  return old[b.length]!;
}
