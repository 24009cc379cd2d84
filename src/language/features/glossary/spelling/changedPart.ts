import type { TextEdit } from '../../../types';

/** The one edit that makes a text of another: without what both begin and end with. */
export function changedPart(before: string, after: string): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let start = 0;
  while (start < shorter && before[start] === after[start]) start++;
  let behind = 0;
  while (behind < shorter - start && before[before.length - 1 - behind] === after[after.length - 1 - behind]) behind++;
  return { start, end: before.length - behind, text: after.slice(start, after.length - behind) };
}
