import assert from 'node:assert/strict';
import { dayOf } from '../../../src/webview/model/calendar';
import { timeExtentOf } from '../../../src/webview/model/extent';
import { dayMark, yearMark } from '../marks';

suite('Shape of an event', () => {
  const from = dayOf(1957);
  const to = dayOf(1958);
  const whole = { from, to, unitFrom: from, unitTo: to };

  test('a year is a year wide', () => {
    assert.deepEqual(timeExtentOf(yearMark(1957)), { ...whole, start: 'hard', end: 'hard' });
  });

  test('a part lies in its unit, with soft edges inside the unit', () => {
    const unit = { earliestDay: from, latestDay: to - 1 };
    const late = timeExtentOf(dayMark(dayOf(1957, 9), to - 1, { modifier: 'end', unit }));
    assert.deepEqual(late, { ...whole, from: dayOf(1957, 9), start: 'soft', end: 'hard' });
    const early = timeExtentOf(dayMark(from, dayOf(1957, 5) - 1, { modifier: 'start', unit }));
    assert.deepEqual(early, { ...whole, to: dayOf(1957, 5), start: 'hard', end: 'soft' });
    const middle = timeExtentOf(dayMark(dayOf(1957, 5), dayOf(1957, 9) - 1, { modifier: 'mid', unit }));
    assert.deepEqual([middle.start, middle.end], ['soft', 'soft']);
  });

  test('approximate and uncertain dates are soft on both sides', () => {
    for (const flag of ['approximate', 'uncertain'] as const) {
      const { start, end } = timeExtentOf(yearMark(1957, 1957, { [flag]: true }));
      assert.deepEqual([start, end], ['soft', 'soft']);
    }
  });

  test('"before" and "after" are limits, open on one side', () => {
    const before = timeExtentOf(yearMark(1957, 1957, { relation: 'before' }));
    assert.deepEqual(before, { from, to: from, unitFrom: from, unitTo: from, start: 'open', end: 'hard' });
    const after = timeExtentOf(yearMark(1957, 1957, { relation: 'after' }));
    assert.deepEqual(after, { from: to, to, unitFrom: to, unitTo: to, start: 'hard', end: 'open' });
  });

  test('"by", "until" and "since" include their date, open on one side', () => {
    assert.deepEqual(timeExtentOf(yearMark(1957, 1957, { relation: 'by' })), { ...whole, start: 'open', end: 'hard' });
    assert.deepEqual(timeExtentOf(yearMark(1957, 1957, { relation: 'until' })), {
      ...whole,
      start: 'open',
      end: 'hard',
    });
    assert.deepEqual(timeExtentOf(yearMark(1957, 1957, { relation: 'since' })), {
      ...whole,
      start: 'hard',
      end: 'open',
    });
  });
});
