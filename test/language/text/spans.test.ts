import assert from 'node:assert/strict';
import { firstAtLeast, firstFrom, firstWhere, overlapsAny, spanBefore } from '../../../src/language/text/spans';

suite('searches in sorted lists', () => {
  test('the first index for which a test is true, in lists of any length', () => {
    for (let count = 0; count < 9; count++) {
      for (let first = 0; first <= count; first++)
        assert.equal(
          firstWhere(count, (i) => i >= first),
          first,
        );
    }
  });

  test('the first number that is at least a value', () => {
    const numbers = [2, 4, 4, 8];
    assert.deepEqual(
      [1, 2, 3, 4, 5, 8, 9].map((value) => firstAtLeast(numbers, value)),
      [0, 0, 1, 1, 3, 3, 4],
    );
  });

  const spans = [
    { start: 2, end: 4 },
    { start: 4, end: 6 },
    { start: 9, end: 12 },
  ];

  test('the first span that begins at an offset or later', () => {
    assert.deepEqual(
      [0, 2, 3, 4, 5, 9, 10].map((offset) => firstFrom(spans, offset)),
      [0, 0, 1, 1, 2, 2, 3],
    );
  });

  const rows: readonly [rule: string, start: number, end: number, overlaps: boolean][] = [
    ['before all', 0, 2, false],
    ['into the first', 0, 3, true],
    ['inside one', 10, 11, true],
    ['around one', 8, 13, true],
    ['between two', 6, 9, false],
    ['out of one', 11, 20, true],
    ['behind all', 12, 20, false],
  ];
  for (const [rule, start, end, overlaps] of rows) {
    test(`overlaps: ${rule}`, () => assert.equal(overlapsAny(spans, { start, end }), overlaps));
  }

  test('the span before an offset: only white space between', () => {
    const text = 'in 1957, 1958 \u2060 <!-- date: 1959 -->';
    const dates = [
      { start: 3, end: 7 },
      { start: 9, end: 13 },
    ];
    assert.equal(spanBefore(dates, text.indexOf('<'), text), dates[1]);
    assert.equal(spanBefore(dates, 9, text), undefined);
    assert.equal(spanBefore(dates, 3, text), undefined);
  });
});
