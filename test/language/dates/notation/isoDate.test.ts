import { isoDate } from '../../../../src/language/dates/notation/isoDate';
import { hits, misses } from '../notation';

suite('isoDate', () => {
  hits({
    'year, month and day': [
      ['signed 1949-10-01', ['1949-10-01', '1949-10-01']],
      ['1949/10/01', ['1949/10/01', '1949-10-01']],
    ],
    'year and month': [['2004-06', ['2004-06', '2004-06']]],
    'month and year': [['04/1949', ['04/1949', '1949-04']]],
  });

  misses([isoDate], {
    'no such month or day': ['1949-13-01', '1949-00-01', '00/1949', '13/1949', '1949-02-30', '1949-05-00'],
    'a range of years': ['1958-62', '1911-12'],
    'more parts': ['1949-10-01-7'],
  });
});
