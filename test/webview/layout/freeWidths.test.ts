import assert from 'node:assert/strict';
import { freeWidths } from '../../../src/webview/layout/freeWidths';

/** Dots of 8 pixels that begin at a place, each in its row, with titles of 100 pixels. */
function widthsOf(dots: readonly (readonly [start: number, row: number])[], width = 100): number[] {
  const starts = Float64Array.from(dots, ([start]) => start);
  const ends = starts.map((start) => start + 8);
  const rows = Int32Array.from(dots, ([, row]) => row);
  return [
    ...freeWidths(
      rows,
      starts,
      ends,
      Float64Array.from(dots, () => width),
    ),
  ];
}

suite('Titles among dots', () => {
  const table: readonly (readonly [
    rule: string,
    dots: readonly (readonly [start: number, row: number])[],
    widths: readonly number[],
  ])[] = [
    ['a dot alone has its title', [[0, 0]], [100]],
    ['a title ends before the next dot of its row', [[0, 0], [100, 0]], [79, 100]], // prettier-ignore
    ['and before the next one of the rows above and below', [[0, 1], [90, 2], [300, 0]], [69, 100, 100]], // prettier-ignore
    ['but not of others', [[0, 0], [20, 2]], [100, 100]], // prettier-ignore
    ['with less than 56 pixels there is none', [[0, 0], [76, 0], [152, 0]], [0, 0, 100]], // prettier-ignore
    ['with 56 there is', [[0, 0], [77, 0]], [56, 100]], // prettier-ignore
    ['dots one above the other have none, but for the last', [[0, 0], [2, 1], [4, 2]], [0, 0, 100]], // prettier-ignore
  ];
  for (const [rule, dots, widths] of table) test(rule, () => assert.deepEqual(widthsOf(dots), widths));

  test('a short title needs no more than its width', () => assert.deepEqual(widthsOf([[0, 0], [55, 0]], 30), [30, 30])); // prettier-ignore
});
