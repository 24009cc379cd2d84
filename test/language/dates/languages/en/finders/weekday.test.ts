import { weekday } from '../../../../../../src/language/dates/languages/en/finders/weekday';
import { hits, misses } from '../../../notation';

suite('weekday', () => {
  hits({
    'before a date': [
      ['Saturday, June 24, 1950', ['Saturday, June 24, 1950', '1950-06-24']],
      ['Sunday 25 June 1950', ['Sunday 25 June 1950', '1950-06-25']],
    ],
    'before a date without a year': [['Monday the 6th of March', ['Monday the 6th of March', '-']]],
  });

  misses([weekday], {
    'a weekday in a name': ['Sunday school', 'Bloody Sunday'],
    'a number behind it': ['Friday 13 men'],
    'no such day': ['Friday, June 31, 1950', 'Friday 31 June', 'Friday, 29 February 1951'],
  });
});
