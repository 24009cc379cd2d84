// Titles among dots: a dot whose rows are free to its right has one. Pure.

/** The shortest and the longest title of a dot, and its distance from its own dot and the next one, in pixels. */
const SHORTEST = 56;
const LONGEST = 200;
export const DOT_INSET = 5;
const GAP = 8;

/**
 * For each dot, the width that its title can have; 0 if there is no room. A title is taller than the row of a dot, so it
 * needs the rows above and below as well. `starts` and `ends` are the pixels of the dots in time order, `widths` those
 * of the titles.
 */
export function freeWidths(
  rows: Int32Array,
  starts: Float64Array,
  ends: Float64Array,
  widths: Float64Array,
): Float64Array {
  // A row without dots at both ends spares the question whether there is one.
  const count = rows.reduce((most, row) => Math.max(most, row), 0) + 3;
  const free = new Float64Array(rows.length);
  const nextStart = new Float64Array(count).fill(Infinity);
  for (let index = rows.length - 1; index >= 0; index--) {
    const row = rows[index]! + 1;
    const next = Math.min(nextStart[row - 1]!, nextStart[row]!, nextStart[row + 1]!);
    free[index] = next - ends[index]! - DOT_INSET - GAP;
    nextStart[row] = Math.min(nextStart[row]!, starts[index]!);
  }
  const lastEnd = new Float64Array(count).fill(-Infinity);
  for (let index = 0; index < rows.length; index++) {
    const row = rows[index]! + 1;
    const isCovered = Math.max(lastEnd[row - 1]!, lastEnd[row + 1]!) > ends[index]!;
    const width = Math.min(free[index]!, widths[index]!, LONGEST);
    const hasTitle = !isCovered && width >= Math.min(SHORTEST, widths[index]!);
    free[index] = hasTitle ? width : 0;
    lastEnd[row] = Math.max(lastEnd[row]!, ends[index]! + (hasTitle ? DOT_INSET + width : 0));
  }
  return free;
}
