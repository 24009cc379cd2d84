import assert from 'node:assert/strict';
import { pack } from '../../../src/webview/layout/packing';

suite('packing intervals into rows', () => {
  const rows: readonly {
    readonly rule: string;
    readonly intervals: readonly (readonly [start: number, end: number])[];
    readonly gap: number;
    readonly packed: readonly number[];
  }[] = [
    { rule: 'none take no row', intervals: [], gap: 0, packed: [] },
    {
      rule: 'one behind the other share a row',
      intervals: [
        [0, 10],
        [20, 30],
      ],
      gap: 5,
      packed: [0, 0],
    },
    {
      rule: 'a gap that is just wide enough',
      intervals: [
        [0, 10],
        [15, 30],
      ],
      gap: 5,
      packed: [0, 0],
    },
    {
      rule: 'a gap that is too narrow',
      intervals: [
        [0, 10],
        [14, 30],
      ],
      gap: 5,
      packed: [0, 1],
    },
    {
      rule: 'the first row that is free',
      intervals: [
        [0, 30],
        [5, 10],
        [15, 20],
        [40, 50],
      ],
      gap: 0,
      packed: [0, 1, 1, 0],
    },
    {
      rule: 'a shorter interval does not end a row early',
      intervals: [
        [0, 30],
        [0, 5],
        [10, 12],
      ],
      gap: 0,
      packed: [0, 1, 1],
    },
  ];
  for (const { rule, intervals, gap, packed } of rows) {
    test(rule, () => {
      const result = pack(
        intervals.map(([start]) => start),
        intervals.map(([, end]) => end),
        gap,
      );
      assert.deepEqual([...result.rows], packed);
      assert.equal(result.count, packed.length === 0 ? 0 : Math.max(...packed) + 1);
    });
  }
});
