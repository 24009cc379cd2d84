import * as assert from 'node:assert/strict';
import { calendarOf, julian } from '../../../../src/language/dates/calendars/writtenCalendar';

suite('the calendar in which a day is written', () => {
  const rows: readonly (readonly [rule: string, year: number, weekday: number | undefined, expected: string])[] = [
    ['before 1583', 1582, undefined, 'julian'],
    ['before 1583, whatever the day of the week', 1066, 1, 'julian'],
    ['the first year in which two were in use', 1583, undefined, 'unknown'],
    ['the last one', 1752, undefined, 'unknown'],
    ['from 1753 on', 1753, undefined, 'gregorian'],
    ['1 May 1649 was a Tuesday in England', 1649, 2, 'julian'],
    ['and a Saturday in Rome', 1649, 6, 'gregorian'],
    ['and nowhere a Monday', 1649, 1, 'unknown'],
  ];
  for (const [rule, year, weekday, expected] of rows)
    test(rule, () => {
      const calendar = calendarOf({ year, month: 5, day: 1 }, weekday);
      assert.equal(calendar === undefined ? 'unknown' : calendar === julian ? 'julian' : 'gregorian', expected);
    });
});
