import { dayMonth } from '../../../../../../src/language/dates/languages/en/finders/dayMonth';
import * as assert from 'node:assert/strict';
import { inEnglish } from '../../../english';
import { hits, misses, only } from '../../../notation';

suite('dayMonth', () => {
  hits({
    'day, month and year': [
      ['1 October 1949', ['1 October 1949', '1949-10-01']],
      ['1st October, 1949', ['1st October, 1949', '1949-10-01']],
    ],
    '“of” between day and month': [
      ['the 20th of June 1791', ['20th of June 1791', '1791-06-20']],
      ['the first of May 1886', ['first of May 1886', '1886-05-01']],
    ],
    'an era behind the year': [['15 March 44 BC', ['15 March 44 BC', '-0043-03-15']]],
    'a year of three digits needs its context': [['25 June 623', ['25 June 623', '-']]],
    'without a year': [['on 10 June', ['10 June', '-']]],
    '“d” after the day': [
      ['the 3d of May 1756', ['3d of May 1756', '1756-05-03']],
      ['22d June 1756', ['22d June 1756', '1756-06-22']],
    ],
    'older abbreviations': [
      ['9th Novr 1745', ['9th Novr 1745', '1745-11-09']],
      ['5 Decr. 1756', ['5 Decr. 1756', '1756-12-05']],
      ['3 Octr 1756', ['3 Octr 1756', '1756-10-03']],
      ['Augt 1757', ['Augt 1757', '1757-08']],
    ],
    hyphens: [['1-Oct-1949', ['1-Oct-1949', '1949-10-01']]],
    'a leap day': [['29 February 1600', ['29 February 1600', '1600-02-29']]],
    'a leap day of the Julian calendar': [['29 February 1500', ['29 February 1500', '1500-02-29']]],
    'a day that the calendar does not have': [
      ['29 February 1700', ['29 February 1700', '-']],
      ['29 February 1501', ['29 February 1501', '-']],
      ['31 June 1949', ['31 June 1949', '-']],
      ['31 June', ['31 June', '-']],
    ],
  });

  misses([dayMonth], { 'no day of a month': ['32 May 1949'], 'other words': ['second March', '12 marching men'] });

  test('a day that never existed has no value, but a reason', () => {
    const reasons = [
      ['31 November 1958', 'No such day: November has no more than 30 days.'],
      ['31 June', 'No such day: June has no more than 30 days.'],
      ['30 February', 'No such day: February has no more than 29 days.'],
      ['29 February 1958', 'No such day: February 1958 has no more than 28 days.'],
      ['29 February 1900', 'Only the Julian calendar has this day; New Style 13 March 1900.'],
      ['30 February 1712', 'Only Sweden had a 30 February 1712, between the two calendars.'],
    ] as const;
    for (const [text, note] of reasons) assert.deepEqual(inEnglish(only(text)), { kind: 'value', note });
  });
});
