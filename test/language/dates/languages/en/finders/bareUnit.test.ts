import { bareUnit } from '../../../../../../src/language/dates/languages/en/finders/bareUnit';
import { hits, misses } from '../../../notation';

suite('bareUnit', () => {
  hits({
    'a part of the unit stands before it': [
      ['the end of the year', ['year', '-']],
      ['late in the month', ['month', '-']],
    ],
    '“year’s end”': [["by year's end", ["year's end", '-']]],
  });

  misses([bareUnit], {
    'the unit alone, or any of them': ['the year', 'a year', 'once a month', 'the decade'],
    always: ['from one end of the year to the other', 'at either end of the century', 'one end of the decade'],
  });
});
