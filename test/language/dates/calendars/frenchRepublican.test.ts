import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { frenchRepublicanToEdtf } from '../../../../src/language/dates/calendars/frenchRepublican';
import { civilFromDays, daysFromCivil, isoDay } from '../../../../src/language/dates/edtf/gregorian';
import { english } from '../english';

suite('French Republican calendar', () => {
  const days: readonly (readonly [year: number, month: number, day: number, edtf: string])[] = [
    [1, 1, 1, '1792-09-22'],
    [1, 5, 2, '1793-01-21'], // the execution of Louis XVI
    [2, 9, 22, '1794-06-10'], // the law of 22 Prairial
    [2, 11, 9, '1794-07-27'],
    [3, 7, 12, '1795-04-01'],
    [3, 13, 6, '1795-09-22'],
    [4, 1, 1, '1795-09-23'],
    [4, 1, 13, '1795-10-05'],
    [5, 12, 18, '1797-09-04'],
    [8, 2, 18, '1799-11-09'],
    [9, 4, 3, '1800-12-24'], // the plot of the Rue Saint-Nicaise
    [12, 1, 1, '1803-09-24'],
    [13, 3, 11, '1804-12-02'], // the coronation of Napoleon
    [14, 3, 11, '1805-12-02'], // Austerlitz
    [14, 4, 10, '1805-12-31'],
  ];
  for (const [year, month, day, edtf] of days) {
    test(`${day}/${month}/${year} is ${edtf}`, () => {
      assert.deepEqual(frenchRepublicanToEdtf(year, month, day), { edtf });
    });
  }

  test('months and years are intervals', () => {
    assert.equal(frenchRepublicanToEdtf(2).edtf, '1793-09-22/1794-09-21');
    assert.equal(frenchRepublicanToEdtf(8, 2).edtf, '1799-10-23/1799-11-21');
    assert.equal(frenchRepublicanToEdtf(14).edtf, '1805-09-23/1805-12-31');
  });

  test('outside the calendar there is no value, but a reason', () => {
    for (const [year, month, day] of [
      [0, 1, 1],
      [15, 1, 1],
      [14, 4, 11],
      [8, 14, 1],
      [8, 2, 31],
      [8, 13, 6],
    ] as const) {
      const { edtf, note } = frenchRepublicanToEdtf(year, month, day);
      assert.equal(edtf, undefined);
      assert.match(english(note), /French Republican calendar/);
    }
  });

  test('each day is followed by the next', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 13 }), fc.integer({ min: 1, max: 12 }), (year, month) => {
        const last = frenchRepublicanToEdtf(year, month).edtf!.split('/')[1]!;
        const [, y, m, d] = /(\d+)-(\d+)-(\d+)/.exec(last)!;
        const next = daysFromCivil({ year: Number(y), month: Number(m), day: Number(d) }) + 1;
        assert.equal(frenchRepublicanToEdtf(year, month + 1, 1).edtf, isoDay(civilFromDays(next)));
      }),
    );
  });
});
