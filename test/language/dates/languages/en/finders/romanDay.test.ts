import { romanDay } from '../../../../../../src/language/dates/languages/en/finders/romanDay';
import { hits, misses } from '../../../notation';

suite('romanDay', () => {
  hits({
    'a named day with month and year': [
      ['the Ides of March 44 BC', ['Ides of March 44 BC', '-0043-03-15']],
      ['on the Nones of December, 63 BC', ['Nones of December, 63 BC', '-0062-12-05']],
      ['the Kalends of January 1300', ['Kalends of January 1300', '1300-01-01']],
    ],
    'without a year': [['the ides of April', ['ides of April', '-']]],
  });

  misses([romanDay], { 'no month': ['Ides of the month', 'Nones'] });
});
