import assert from 'node:assert/strict';
import { dayOf } from '../../../src/webview/model/calendar';
import { createDateWords } from '../../../src/webview/model/dateWords';
import {
  flow,
  FOLD_HEIGHT,
  GROUP_HEIGHT,
  groupAt,
  MARK_TOP,
  rowsBetween,
  TALLEST_GAP,
} from '../../../src/webview/layout/timeFlow';
import { groupLabel, groupStart, groupStep, rememberGroups } from '../../../src/webview/layout/timeGroups';

const ROW = 24;
const day = dayOf(1500);
const at = (...days: readonly number[]) =>
  days.map((each, index) => ({ index, day: day + each, length: 1, height: ROW }));
const tops = (rows: readonly { readonly type: string; readonly top: number }[]) =>
  rows.map(({ type, top }) => `${type} ${top}`);

suite('Rows along time', () => {
  const second = GROUP_HEIGHT + ROW;
  const rows: readonly (readonly [rule: string, days: readonly number[], rows: readonly string[]])[] = [
    ['rows without room between their dates follow each other', [0, 5], ['entry 26', `entry ${second}`]],
    ['with room they stand to scale', [0, 50], ['entry 26', 'entry 76']],
    ['the tallest gap', [0, ROW + TALLEST_GAP], ['entry 26', `entry ${second + TALLEST_GAP}`]],
    [
      'a taller one is folded',
      [0, ROW + TALLEST_GAP + 1],
      ['entry 26', `fold ${second}`, `entry ${second + FOLD_HEIGHT}`],
    ],
    ['events of one day follow each other', [0, 0], ['entry 26', `entry ${second}`]],
  ];
  for (const [rule, days, expected] of rows)
    test(rule, () => assert.deepEqual(tops(flow(at(...days), 1, day).rows), ['group 0', ...expected]));

  test('a fold says how many days it leaves out, and a heading how many events follow it', () => {
    const { rows: found } = flow(at(0, 10, 400, 410), 1, day);
    assert.deepEqual(
      found.flatMap((row) => (row.type === 'entry' ? [] : [[row.type, row.count]])),
      [
        ['group', 2],
        ['fold', 390],
        ['group', 2],
      ],
    );
  });

  test('the scale goes through the marks of the rows, and back', () => {
    const found = flow(at(0, 50, 3000, 3000, 3010), 1, day + 3020);
    for (const row of found.rows) {
      if (row.type !== 'entry' || row.index === 3) continue;
      assert.equal(found.at(row.day), row.top + MARK_TOP);
      assert.equal(found.dayAt(row.top + MARK_TOP), row.day);
    }
    for (let y = 0, before = -Infinity; y < found.height; y += 7) {
      assert.ok(found.dayAt(y) >= before);
      before = found.dayAt(y);
    }
    assert.ok(found.at(day - 10) < found.at(day) && found.at(day + 3020) === found.height);
  });

  test('the rows of a stretch, and the heading above it', () => {
    const found = flow(at(0, 1, 2, 3, 400, 401), 1, day);
    assert.deepEqual(tops(rowsBetween(found, 0, GROUP_HEIGHT + 1)), ['group 0', 'entry 26']);
    assert.equal(rowsBetween(found, found.height + 1, found.height + 50).length, 0);
    assert.equal(groupAt(found, 60)?.day, dayOf(1500));
    assert.equal(groupAt(found, found.height)?.day, dayOf(1501, 2));
    assert.equal(groupAt(flow([], 1, day), 0), undefined);
  });
});

suite('Headings of time', () => {
  const words = createDateWords('en');
  const rows: readonly (readonly [rule: string, days: readonly number[], heading: string])[] = [
    ['months', [dayOf(1453, 4, 2), dayOf(1453, 4, 6), dayOf(1453, 5, 3), dayOf(1453, 5, 29)], 'April 1453'],
    ['years', [dayOf(1453, 4), dayOf(1453, 5), dayOf(1454, 2), dayOf(1454, 9)], '1453'],
    ['decades', [dayOf(1451), dayOf(1453), dayOf(1461), dayOf(1465)], '1450–1459'],
    ['centuries', [dayOf(1410), dayOf(1490), dayOf(1510), dayOf(1590)], '1400–1499'],
    ['millennia', [dayOf(1010), dayOf(1990), dayOf(2010)], '1000–1999'],
    ['the year of one event alone', [dayOf(1960, 2, 2)], '1960'],
    ['years of two events that no heading holds together', [dayOf(1990), dayOf(2010)], '1990'],
    ['a decade before Christ', [dayOf(-56), dayOf(-50), dayOf(-46), dayOf(-41)], '59–50 BC'],
    ['the last decade before Christ', [dayOf(-8), dayOf(-3), dayOf(0)], '9–1 BC'],
    ['the first decade', [dayOf(1), dayOf(9), dayOf(12), dayOf(15)], 'AD 1–9'],
  ];
  for (const [rule, days, heading] of rows) {
    test(rule, () => {
      const step = groupStep(
        days.map((each) => ({ day: each, length: 1 })),
        rememberGroups(),
      );
      assert.equal(groupLabel(groupStart(days[0]!, step), step, words), heading);
    });
  }

  test('are no finer than most events', () => {
    const years = [1450, 1451, 1452].flatMap((year) => [dayOf(year), dayOf(year)]);
    const stepOf = (length: number) =>
      groupStep(
        years.map((each) => ({ day: each, length })),
        rememberGroups(),
      );
    assert.equal(stepOf(365).months, 12);
    assert.equal(stepOf(30).months, 1);
  });

  test('a height that is not known yet is the first day', () => {
    const found = flow([], NaN, 0);
    assert.equal(found.dayAt(NaN), 0);
  });
});
