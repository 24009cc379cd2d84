import { romanDay } from '../../../../../../src/language/dates/languages/en/finders/romanDay';
import { each, hits, misses, type Hit } from '../../../notation';

suite('romanDay', () => {
  hits({
    'a named day with month and year': [
      ['the Ides of March 44 BC', ['Ides of March 44 BC', '-0043-03-15']],
      ['on the Nones of December, 63 BC', ['Nones of December, 63 BC', '-0062-12-05']],
      ['the Kalends of January 1300', ['Kalends of January 1300', '1300-01-01']],
    ],
    'the Nones and Ides of every month': each(
      'January/5/13 February/5/13 March/7/15 April/5/13 May/7/15 June/5/13 July/7/15 August/5/13 September/5/13 October/7/15 November/5/13 December/5/13',
      (row) => row.split('/'),
    ).flatMap(([month = '', nones = '', ides = ''], i): Hit[] => {
      const number = String(i + 1).padStart(2, '0');
      return [
        [`the Kalends of ${month} 1300`, [`Kalends of ${month} 1300`, `1300-${number}-01`]],
        [`the Calends of ${month} 1300`, [`Calends of ${month} 1300`, `1300-${number}-01`]],
        [`the Nones of ${month} of 1300`, [`Nones of ${month} of 1300`, `1300-${number}-${nones.padStart(2, '0')}`]],
        [`the Ides of ${month}, 1300`, [`Ides of ${month}, 1300`, `1300-${number}-${ides}`]],
      ];
    }),
    'without a year': [['the ides of April', ['ides of April', '-']]],
  });

  misses([romanDay], { 'no month': ['Ides of the month', 'Nones'] });
});
