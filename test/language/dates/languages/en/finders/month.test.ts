import { month } from '../../../../../../src/language/dates/languages/en/finders/month';
import { hits, misses } from '../../../notation';

suite('month', () => {
  hits([
    ['March 1958', ['March 1958', '1958-03']],
    ['Mar. 1958', ['Mar. 1958', '1958-03']],
    ['March of 1958', ['March of 1958', '1958-03']],
    ['March, 1958', ['March, 1958', '1958-03']],
    ['May 44 BC', ['May 44 BC', '-0043-05']],
    ['June AD 79', ['June AD 79', '0079-06']],
  ]);

  misses([month], ['January of 114 to over 250', 'the long march, 1934', 'March 300 miles', 'May 12']);
});
