import { monthDay } from '../../../../../../src/language/dates/languages/en/finders/monthDay';
import { hits, misses } from '../../../notation';

suite('monthDay', () => {
  hits({
    'month, day and year': [
      ['October 1, 1949', ['October 1, 1949', '1949-10-01']],
      ['Oct. 1st, 1949', ['Oct. 1st, 1949', '1949-10-01']],
      ['October 1 1949', ['October 1 1949', '1949-10-01']],
    ],
    '“of” before the year': [['July 21 of 1861', ['July 21 of 1861', '1861-07-21']]],
    'a day that the month does not have': [['June 31, 1940', ['June 31, 1940', '-']]],
    'an article before the day': [['October the 1st', ['October the 1st', '-']]],
    'any mixture of letters': [['EaRLy JaNuArY 12, 2024', ['JaNuArY 12, 2024', '2024-01-12']]],
  });

  misses([monthDay], {
    'no day of a month': ['October 45'],
    'a word that is no month': ['may 10 men'],
    'an amount': ['June 31 of them', 'March 5%'],
  });
});
