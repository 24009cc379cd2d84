import * as assert from 'node:assert/strict';
import { lunarMonthDays, lunarYearDays } from '../../../../src/language/dates/calendars/chineseLunar';

suite('the Chinese lunar calendar', () => {
  test('the table begins in 960 and ends in 1911; each year is followed by the next', () => {
    assert.equal(lunarYearDays(959), undefined);
    assert.equal(lunarYearDays(1912), undefined);
    for (let year = 960; year < 1911; year++) {
      assert.equal(lunarYearDays(year + 1)?.first, (lunarYearDays(year)?.last ?? 0) + 1, String(year));
    }
  });

  const of1900 = (month: number, leap: boolean, day?: number): number | undefined =>
    lunarMonthDays(1900, month, leap, day)?.first;

  test('a leap month follows the month of its number: 1900 had an eighth one', () => {
    const eighth = of1900(8, false) ?? 0;
    assert.equal(of1900(8, true), (lunarMonthDays(1900, 8, false)?.last ?? 0) + 1);
    assert.equal(of1900(9, false), (lunarMonthDays(1900, 8, true)?.last ?? 0) + 1);
    assert.equal(of1900(7, true), undefined);
    assert.equal(lunarMonthDays(1901, 8, true), undefined);
    assert.equal(of1900(8, false, 1), eighth);
  });

  test('months are 1 to 12, days from 1 to the last of the month', () => {
    const { first = 0, last = 0 } = lunarMonthDays(1900, 1, false) ?? {};
    const length = last - first + 1;
    assert.ok(length === 29 || length === 30);
    assert.deepEqual(lunarMonthDays(1900, 1, false, length), { first: last, last });
    assert.deepEqual(lunarMonthDays(1900, 1, false, 1), { first, last: first });
    assert.equal(lunarMonthDays(1900, 1, false, length + 1), undefined);
    assert.equal(lunarMonthDays(1900, 1, false, 0), undefined);
    assert.equal(lunarMonthDays(1900, 0, false), undefined);
    assert.equal(lunarMonthDays(1900, 13, false), undefined);
    assert.ok(lunarMonthDays(1900, 12, false));
  });
});
