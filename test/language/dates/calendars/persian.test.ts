import * as assert from 'node:assert/strict';
import { persianToEdtf } from '../../../../src/language/dates/calendars/persian';

suite('the calendar of Iran', () => {
  const rows: readonly (readonly [name: string, year: number, month: number, day: number | undefined, edtf: string])[] =
    [
      ['the coup of 28 Mordad', 1332, 5, 28, '1953-08-19'],
      ['the rising of 15 Khordad', 1342, 3, 15, '1963-06-05'],
      ['the revolution of 22 Bahman', 1357, 11, 22, '1979-02-11'],
      ['the first day of the reckoning', 1304, 1, 11, '1925-03-31'],
      ['a month', 1357, 11, undefined, '1979-01-21/1979-02-19'],
      ['the last day of a leap year', 1399, 12, 30, '2021-03-20'],
      ['the new year after it', 1400, 1, 1, '2021-03-21'],
      ['the last year of the cycle before it moved', 1342, 12, 29, '1964-03-19'],
      ['after it moved', 1354, 12, 30, '1976-03-20'],
    ];
  for (const [name, year, month, day, edtf] of rows)
    test(name, () => assert.equal(persianToEdtf(year, month, day).edtf, edtf));

  test('no value outside the years of the calendar, nor for a day that it does not have', () => {
    assert.equal(persianToEdtf(1303, 12, 1).edtf, undefined);
    assert.equal(persianToEdtf(1473, 1, 1).edtf, undefined);
    assert.equal(persianToEdtf(1398, 12, 30).edtf, undefined);
    assert.ok(persianToEdtf(1472, 1, 1).edtf);
  });
});
