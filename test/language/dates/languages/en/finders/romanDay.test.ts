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
    'counted down to a named day, which counts too': [
      ['the sixth of the Ides of June 793', ['sixth of the Ides of June 793', '-']],
      ['the sixth of the Ides of June 1093', ['sixth of the Ides of June 1093', '1093-06-08']],
      ['the third day before the Nones of May 1100', ['third day before the Nones of May 1100', '1100-05-05']],
      ['VIII Kal. Oct. 1066', ['VIII Kal. Oct. 1066', '1066-09-24']],
      ['the 4th of the Nones of August 1100', ['4th of the Nones of August 1100', '1100-08-02']],
      ['III Id. Oct. 1066', ['III Id. Oct. 1066', '1066-10-13']],
      ['the day before the Ides of March 44 BC', ['day before the Ides of March 44 BC', '-0043-03-14']],
      ['the eleventh of the kalends of May', ['eleventh of the kalends of May', '-']],
    ],
    'before March, where the leap day doubles the sixth day': [
      ['VII Kal. March 1108', ['VII Kal. March 1108', '1108-02-23']],
      ['VI Kal. March 1108', ['VI Kal. March 1108', '1108-02-24']],
      ['V Kal. March 1108', ['V Kal. March 1108', '1108-02-26']],
      ['V Kal. March 1107', ['V Kal. March 1107', '1107-02-25']],
    ],
    'counted in words that are not read': [['the ninth of the Ides of June 793', ['Ides of June 793', '-']]],
    'before January, where writers differ on the year': [
      ['the eighth of the Kalends of January 1066', ['eighth of the Kalends of January 1066', '-']],
    ],
    'without a year': [['the ides of April', ['ides of April', '-']]],
  });

  misses([romanDay], {
    'more days than there are': ['VII Non. May 1100', 'XX Kal. Oct. 1066'],
    'an abbreviation alone, or in small letters': ['Id. Oct. 1066', 'iv kal. Oct. 1066'],
    'no month': ['Ides of the month', 'Nones'],
  });
});
