import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import {
  dayToHistoricalDate,
  dayToJulian,
  isJulianDate,
  julianToDay,
} from '../../../../src/language/dates/calendars/julian';
import type { CivilDay } from '../../../../src/language/dates/edtf/gregorian';
import { civilFromDays, daysFromCivil, isoDay } from '../../../../src/language/dates/edtf/gregorian';

const dateOf = (text: string): CivilDay => {
  const [, year, month, day] = /^(-?\d{4})-(\d\d)-(\d\d)$/.exec(text)!;
  return { year: Number(year), month: Number(month), day: Number(day) };
};

suite('Julian calendar', () => {
  const pairs = [
    ['-0043-03-15', '-0043-03-13'], // the Ides of March
    ['0001-01-01', '0000-12-30'],
    ['0325-05-20', '0325-05-21'],
    ['1066-10-14', '1066-10-20'], // Hastings
    ['1453-05-29', '1453-06-07'], // the fall of Constantinople
    ['1582-10-04', '1582-10-14'],
    ['1582-10-05', '1582-10-15'],
    ['1616-04-23', '1616-05-03'], // the death of Shakespeare
    ['1642-12-25', '1643-01-04'], // the birth of Newton
    ['1700-02-28', '1700-03-10'],
    ['1700-02-29', '1700-03-11'],
    ['1732-02-11', '1732-02-22'], // the birth of Washington
    ['1752-09-02', '1752-09-13'], // England's last Julian day
    ['1825-12-14', '1825-12-26'], // the Decembrists
    ['1881-03-01', '1881-03-13'], // the murder of Alexander II
    ['1917-10-25', '1917-11-07'], // the October Revolution
  ] as const;

  for (const [julian, gregorian] of pairs) {
    test(`${julian} is ${gregorian} Gregorian`, () => {
      assert.equal(isoDay(civilFromDays(julianToDay(dateOf(julian)))), gregorian);
      assert.equal(isoDay(dayToJulian(daysFromCivil(dateOf(gregorian)))), julian);
    });
  }

  test('converting to a date and back gives the same day number', () => {
    fc.assert(
      fc.property(fc.integer({ min: -2_000_000, max: 100_000 }), (day) => {
        const date = dayToJulian(day);
        assert.ok(isJulianDate(date));
        assert.equal(julianToDay(date), day);
      }),
    );
  });

  test('knows its leap days', () => {
    assert.ok(isJulianDate({ year: 1700, month: 2, day: 29 }));
    assert.ok(isJulianDate({ year: 0, month: 2, day: 29 }));
    assert.ok(!isJulianDate({ year: 1701, month: 2, day: 29 }));
    assert.ok(!isJulianDate({ year: 1700, month: 4, day: 31 }));
    assert.ok(!isJulianDate({ year: 1700, month: 13, day: 1 }));
    assert.ok(!isJulianDate({ year: 1700, month: 0, day: 1 }));
    assert.ok(!isJulianDate({ year: 1700, month: 1, day: 0 }));
    assert.ok(isJulianDate({ year: 1700, month: 1, day: 1 }));
    assert.ok(isJulianDate({ year: 1700, month: 12, day: 31 }));
  });

  test('historians give Julian dates before 15 October 1582', () => {
    const reform = daysFromCivil({ year: 1582, month: 10, day: 15 });
    assert.equal(isoDay(dayToHistoricalDate(reform)), '1582-10-15');
    assert.equal(isoDay(dayToHistoricalDate(reform - 1)), '1582-10-04');
  });
});
