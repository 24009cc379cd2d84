import { monthEraYear } from '../../../../../../src/language/dates/languages/en/finders/monthEraYear';
import { hits, misses } from '../../../notation';

suite('month and short year', () => {
  hits({
    'a year of two digits needs its context': [['in August 48 he won', ['August 48', '-']]],
    'a number beyond the days of a month': [
      ['in August 32 he won', ['August 32', '-']],
      ['in August 31 he won', ['August 31', '-']],
    ],
  });

  misses([monthEraYear], {
    'a day': ['March 15', 'August 31'],
    'an amount': ['August 48 ships'],
    'a small letter': ['may 48'],
    'a fraction': ['August 48.5'],
    'another date format': ['August 1948'],
    'a share': ['August 48%'],
  });
});
