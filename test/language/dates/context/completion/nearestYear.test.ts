import * as assert from 'node:assert/strict';
import type { Direction } from '../../../../../src/language/dates/context/direction';
import type { Section } from '../../../../../src/language/dates/context/discourseContext';
import { nearestYear, yearRules } from '../../../../../src/language/dates/context/completion/nearestYear';

// The year of a month without a year. The suite has the name of the rule.

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const seasons = ['spring', 'summer', 'autumn', 'winter'];
const parts = ['start', 'mid', 'end'] as const;

/** A date in 1957 ("Oct", "autumn", "end"), the words of the next date, and how many years later it is. */
type Row = readonly [from: string, direction: Direction, to: string, years: -1 | 0 | 1];

function partOf(word: string): {
  unit: 'month' | 'season' | 'year';
  month?: number;
  season?: number;
  modifier?: 'start' | 'mid' | 'end';
} {
  if (months.includes(word)) return { unit: 'month', month: months.indexOf(word) + 1 };
  if (seasons.includes(word)) return { unit: 'season', season: seasons.indexOf(word) + 21 };
  const modifier = parts.find((part) => part === word);
  return { unit: 'year', ...(modifier && { modifier }) };
}

function rows(name: string, table: readonly Row[], section?: Section): void {
  suite(name, () => {
    for (const [from, direction, to, years] of table) {
      test(`from ${from} ${direction} to ${to}: ${years === 0 ? 'the same year' : years > 0 ? 'the next' : 'the one before'}`, () => {
        const year = nearestYear(partOf(to), { ...partOf(from), year: 1957 }, direction, section);
        assert.equal(year - 1957, years);
      });
    }
  });
}

suite('rules: the year of a month', () => {
  rows('months that run back: on, by four', [
    ['May', 'on', 'Jan', 1],
    ['Apr', 'on', 'Jan', 0],
    ['Dec', 'on', 'Aug', 1],
    ['Dec', 'on', 'Sep', 0],
  ]);
  rows('months that run back: ahead, by three', [
    ['Apr', 'ahead', 'Jan', 1],
    ['Mar', 'ahead', 'Jan', 0],
  ]);
  rows('months that run back: the next step, by one', [
    ['Feb', 'nextStep', 'Jan', 1],
    ['Feb', 'nextStep', 'Feb', 0],
  ]);
  rows('months that run back: within, by seven', [
    ['Aug', 'within', 'Jan', 1],
    ['Jul', 'within', 'Jan', 0],
  ]);
  rows('months that run back: in a flashback, by ten', [
    ['Nov', 'back', 'Jan', 1],
    ['Oct', 'back', 'Jan', 0],
  ]);
  rows('months that run back: a season on, by one season', [
    ['summer', 'on', 'spring', 1],
    ['Jun', 'on', 'spring', 1],
    ['May', 'on', 'spring', 0],
    ['summer', 'within', 'spring', 0],
  ]);
  rows('months that run back: from a part of a year, by seven', [
    ['end', 'on', 'Mar', 1],
    ['end', 'on', 'Apr', 0],
    ['end', 'back', 'Jan', 0],
    ['mid', 'on', 'Jan', 0],
    ['start', 'on', 'Jan', 0],
  ]);
  rows('far ahead in a flashback: by seven', [
    ['May', 'back', 'Dec', -1],
    ['May', 'back', 'Nov', 0],
    ['May', 'on', 'Dec', 0],
  ]);
  const year: Section = { year: 1957, from: 1957, to: 1957, depth: 1 };
  rows(
    'a section of one year: but for what comes of its end',
    [
      ['Oct', 'on', 'Mar', 0],
      ['Oct', 'on', 'Feb', 0],
      ['Nov', 'on', 'Feb', 1],
      ['Nov', 'on', 'Mar', 0],
      ['Dec', 'within', 'Feb', 0],
      // "Had put out in December": of the year before.
      ['May', 'back', 'Dec', -1],
      ['Jun', 'back', 'Dec', 0],
    ],
    year,
  );
  rows('a section of two years is none of one year', [['Oct', 'on', 'Mar', 1]], { ...year, year: undefined });
  rows('a section of another year does not count', [['Oct', 'on', 'Mar', 1]], { ...year, year: 1950 });
  rows('the same year: where a month is not known', [
    ['', 'on', 'Jan', 0],
    ['Dec', 'on', '', 0],
  ]);

  test('each rule has its rows', () => {
    assert.deepEqual(
      yearRules.map(({ name }) => name),
      ['far ahead in a flashback', 'a section of one year', 'months that run back', 'the same year'],
    );
  });
});
