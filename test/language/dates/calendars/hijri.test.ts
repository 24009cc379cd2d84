import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { hijriToDay, hijriYearToEdtf } from '../../../../src/language/dates/calendars/hijri';
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
  for (const [year, edtf] of years) {
    test(`AH ${year} is ${edtf}`, () => assert.equal(hijriYearToEdtf(year).edtf, edtf));
  }

  test('no such year: no value, and a reason', () => {
    for (const year of [0, 1501]) {
      assert.equal(hijriYearToEdtf(year).edtf, undefined);
      assert.match(english(hijriYearToEdtf(year).note), /no year of the Hijri calendar/);
    }
    assert.equal(hijriToDay(1403, 13, 1), undefined);
    assert.equal(hijriToDay(1403, 2, 30), undefined);
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
