import assert from 'node:assert/strict';
import { civilOf, dayOf } from '../../../src/webview/model/calendar';

suite('Calendar of the timeline', () => {
  const known: [string, number, [number, number, number]][] = [
    ['the epoch', 0, [1970, 1, 1]],
    ['the day before', -1, [1969, 12, 31]],
    ['a leap day', 11_016, [2000, 2, 29]],
    ['no leap day in 1900', -25_508, [1900, 3, 1]],
    ['AD 1', -719_162, [1, 1, 1]],
    ['the day before it, in 1 BC', -719_163, [0, 12, 31]],
    ['a leap day in 1 BC', -719_469, [0, 2, 29]],
    ['the Ides of March 44 BC', -735_160, [-43, 3, 15]],
  ];
  for (const [name, day, [year, month, date]] of known) {
    test(name, () => {
      assert.equal(dayOf(year, month, date), day);
      assert.deepEqual(civilOf(day), { year, month, day: date });
    });
  }

  test('agrees with Date, day by day around changes of centuries and of the era', () => {
    for (const year of [-401, -400, -1, 0, 1, 4, 99, 100, 400, 1582, 1899, 1900, 1999, 2000, 2100]) {
      for (let day = dayOf(year); day < dayOf(year + 1); day++) {
        const date = new Date(day * 86_400_000);
        const expected = { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
        assert.deepEqual(civilOf(day), expected);
        assert.equal(dayOf(expected.year, expected.month, expected.day), day);
      }
    }
  });

  test('a month out of range carries into the year', () => {
    assert.equal(dayOf(1957, 13), dayOf(1958));
    assert.equal(dayOf(0, -11), dayOf(-1));
  });
});
