import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  hijriMonthToEdtf,
  hijriToDay,
  hijriYearToEdtf,
  isInHijriYear,
} from '../../../../src/language/dates/calendars/hijri';
import { english } from '../english';

suite('Hijri calendar', () => {
  const years: readonly (readonly [year: number, edtf: string])[] = [
    [1, '0622/0623'],
    [11, '0632/0633'], // the death of Muhammad
    [61, '0680/0681'], // Karbala
    [132, '0749/0750'], // the Abbasids
    [492, '1098/1099'],
    [583, '1187/1188'], // Hattin
    [656, '1258'], // the fall of Baghdad
    [857, '1453'], // the fall of Constantinople
    [923, '1517/1518'],
    [1300, '1882/1883'],
    [1345, '1926/1927'],
    [1399, '1978/1979'],
    [1403, '1982/1983'],
    [1429, '2008'],
  ];
  const pairs: readonly (readonly [year: number, western: number, fits: boolean])[] = [
    [656, 1258, true],
    [656, 1257, false],
    [656, 1259, false],
    [808, 1405, true],
    [808, 1406, true],
    [808, 1407, false],
    [1501, 2077, false],
  ];
  for (const [year, western, fits] of pairs)
    test(`AH ${year} and ${western}`, () => assert.equal(isInHijriYear(western, year), fits));

  for (const [year, edtf] of years) {
    test(`AH ${year} is ${edtf}`, () => assert.equal(hijriYearToEdtf(year).edtf, edtf));
  }

  test('no such year: no value, but a reason', () => {
    for (const year of [0, 1501]) {
      assert.equal(hijriYearToEdtf(year).edtf, undefined);
      assert.match(english(hijriYearToEdtf(year).note), /no year of the Hijri calendar/);
    }
    assert.match(english(hijriMonthToEdtf(1501, 1).note), /no year of the Hijri calendar/);
    assert.equal(hijriToDay(0, 1, 1), undefined);
    assert.equal(hijriToDay(1501, 1, 1), undefined);
    assert.equal(hijriToDay(1403, 0, 1), undefined);
    assert.equal(hijriToDay(1403, 1, 0), undefined);
    assert.equal(hijriToDay(1403, 13, 1), undefined);
    assert.equal(hijriToDay(1403, 2, 30), undefined);
  });

  test('the first day and the last', () => {
    assert.equal(hijriToDay(1, 1, 1), -492148);
    assert.equal((hijriToDay(1500, 12, 29) ?? 0) - (hijriToDay(1500, 1, 1) ?? 0), 353);
  });

  test('leap years have a thirtieth day in their last month', () => {
    const leap = Array.from({ length: 30 }, (_, i) => i + 1).filter((year) => hijriToDay(year, 12, 30) !== undefined);
    assert.deepEqual(leap, [2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29]);
  });

  test('a year and a month tell their days', () => {
    assert.equal(english(hijriYearToEdtf(656).note), 'AH 656: about 8 January – 28 December 1258.');
    assert.equal(hijriMonthToEdtf(1393, 9).edtf, '1973-09-28~/1973-10-27~');
    assert.equal(hijriMonthToEdtf(61, 1, 10).edtf, '0680-10-10~');
  });

  test('agrees with Intl islamic-civil', () => {
    const format = new Intl.DateTimeFormat('en-u-ca-islamic-civil-nu-latn', {
      timeZone: 'UTC',
      year: 'numeric',
      month: 'numeric',
      day: 'numeric',
    });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 1500 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 30 }),
        (year, month, day) => {
          const days = hijriToDay(year, month, day);
          if (days === undefined) return assert.equal(day, 30);
          const parts = new Map(
            format.formatToParts(new Date(days * 86_400_000)).map(({ type, value }) => [type, value]),
          );
          assert.deepEqual(
            [parts.get('year'), parts.get('month'), parts.get('day')],
            [String(year), String(month), String(day)],
          );
        },
      ),
    );
  });
});
