import * as assert from 'node:assert/strict';
import * as fc from 'fast-check';
import { gregorianEaster, julianEaster, easterDay } from '../../../../src/language/dates/calendars/easter';
import { dayToHistoricalDate } from '../../../../src/language/dates/calendars/julian';
import { dayToJulian } from '../../../../src/language/dates/calendars/julian';
import { civilFromDays, isoDay, weekdayOf } from '../../../../src/language/dates/edtf/gregorian';

const easterIn = (year: number, days = 0): string => isoDay(dayToHistoricalDate(easterDay(year)! + days));

suite('Easter', () => {
  const gregorian = [
    ...['1583-04-10', '1700-04-11', '1818-03-22', '1886-04-25', '1916-04-23', '1943-04-25', '1945-04-01'],
    ...['1954-04-18', '1961-04-02', '1981-04-19', '2000-04-23', '2008-03-23', '2024-03-31'],
  ];
  for (const day of gregorian) {
    test(`Gregorian: ${day}`, () => {
      assert.equal(isoDay(civilFromDays(gregorianEaster(Number(day.slice(0, 4))))), day);
    });
  }

  const julian = [
    '0627-04-12', // the baptism of Edwin of Northumbria
    '1014-04-25', // two days after Clontarf
    '1066-04-16',
    '1204-04-25',
    '1212-03-25',
    '1282-03-29', // the day before the Sicilian Vespers
    '1381-04-14',
    '1431-04-01',
    '1453-04-01',
    '1461-04-05', // a week after Towton
    '1471-04-14', // Barnet
    '1917-04-02',
  ];
  for (const day of julian) {
    test(`Julian: ${day}`, () => {
      assert.equal(isoDay(dayToJulian(julianEaster(Number(day.slice(0, 4))))), day);
    });
  }

  test('the Western Easter is the Julian one before 1583', () => {
    assert.equal(easterIn(1471), '1471-04-14');
    assert.equal(easterIn(1582), '1582-04-15');
    assert.equal(easterIn(1583), '1583-04-10');
    assert.equal(easterIn(1282, 1), '1282-03-30');
    assert.equal(easterIn(1916, 1), '1916-04-24');
    assert.equal(easterIn(1613, -2), '1613-04-05');
  });

  test('is a Sunday between 22 March and 25 April', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1583, max: 4000 }), (year) => {
        const day = gregorianEaster(year);
        const date = isoDay(civilFromDays(day)).slice(-5);
        assert.equal(weekdayOf(day), 7);
        assert.ok(date >= '03-22' && date <= '04-25');
        const eastern = julianEaster(year);
        assert.equal(weekdayOf(eastern), 7);
        assert.ok(eastern >= day && (eastern - day) % 7 === 0);
      }),
    );
  });
});
