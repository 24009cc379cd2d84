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
    'a day in words, with a year': [
      ['May twenty-third, 1430', ['May twenty-third, 1430', '1430-05-23']],
      ['January first, 1914', ['January first, 1914', '1914-01-01']],
      ['July Fourth, 1776', ['July Fourth, 1776', '1776-07-04']],
      ['October the thirty-first 1517', ['October the thirty-first 1517', '1517-10-31']],
    ],
    'older abbreviations': [
      ['Jany 7 1757', ['Jany 7 1757', '1757-01-07']],
      ['Decr. 9th 1745', ['Decr. 9th 1745', '1745-12-09']],
      ['Augt 3d, 1759', ['Augt 3d, 1759', '1759-08-03']],
      ['Febry 22d 1732', ['Febry 22d 1732', '1732-02-22']],
    ],
    'a superscript': [['May 4     th      , 1919', ['May 4     th      , 1919', '1919-05-04']]],
    'a saint is no superscript': [['May 12 St Petersburg', ['May 12', '-']]],
    'an article before the day': [['October the 1st', ['October the 1st', '-']]],
    'any mixture of letters': [['EaRLy JaNuArY 12, 2024', ['JaNuArY 12, 2024', '2024-01-12']]],
  });

  misses([monthDay], {
    'no day of a month': ['October 45'],
    'a word that is no month': ['may 10 men'],
    'a day in words without a year': ['the May Fourth Movement', 'In May Second Army'],
    'an amount': ['June 31 of them', 'March 5%'],
  });
});
