import { numericDate } from '../../../../src/language/dates/notation/numericDate';
import { hits, misses } from '../notation';

suite('numericDate', () => {
  hits({
    'only the second number can be the month': [
      ['on 21/9/1792', ['21/9/1792', '1792-09-21']],
      ['14/10/1964', ['14/10/1964', '1964-10-14']],
      ['31.12.1914', ['31.12.1914', '1914-12-31']],
      ['28-6-1919', ['28-6-1919', '1919-06-28']],
    ],
    'only the first number can be the month': [
      ['on 4/16/1843', ['4/16/1843', '1843-04-16']],
      ['7/14/1789', ['7/14/1789', '1789-07-14']],
    ],
    'day and month are the same number': [['5/5/1900', ['5/5/1900', '1900-05-05']]],
    'either can be the month': [
      ['3/4/1957', ['3/4/1957', '-']],
      ['11/12/1848', ['11/12/1848', '-']],
    ],
  });

  misses([numericDate], {
    'a version or a code': ['1.2.1958', '3-4-1957', '4.16.1843'],
    'no such day or month': ['31/2/1900', '13/13/1900', '0/5/1900'],
    'a longer number': ['21/9/1792/3', '21/9/17920', '121/9/1792'],
    'no year': ['21/9/92', '1/2/3000'],
  });
});
