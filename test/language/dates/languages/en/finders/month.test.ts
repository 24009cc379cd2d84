import { month } from '../../../../../../src/language/dates/languages/en/finders/month';
import { hits, misses } from '../../../notation';

suite('month', () => {
  hits({
    'month and year': [
      ['March 1958', ['March 1958', '1958-03']],
      ['Mar. 1958', ['Mar. 1958', '1958-03']],
    ],
    '“of” or a comma between them': [
      ['March of 1958', ['March of 1958', '1958-03']],
      ['March, 1958', ['March, 1958', '1958-03']],
    ],
    'an era behind or before the year': [
      ['May 44 BC', ['May 44 BC', '-0043-05']],
      ['June AD 79', ['June AD 79', '0079-06']],
    ],
  });

  misses([month], {
    'an amount': ['January of 114 to over 250'],
    'a word that is no month': ['the long march, 1934'],
    'a number that is no year': ['March 300 miles', 'May 12'],
  });
});
