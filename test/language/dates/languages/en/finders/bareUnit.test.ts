import { theUnit } from '../../../../../../src/language/dates/languages/en/finders/bareUnit';
import { hits, misses } from '../../../notation';

suite('theUnit', () => {
  hits([
    ['the end of the year', ['year', '-']],
    ['late in the month', ['month', '-']],
    ["by year's end", ["year's end", '-']],
  ]);

  misses([theUnit], ['the year', 'a year', 'once a month', 'the decade']);
});
