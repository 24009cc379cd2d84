import { month } from '../../../../../../src/language/dates/languages/en/finders/month';
import { each, hits, misses, type Hit } from '../../../notation';

suite('month', () => {
  hits({
    'month and year': [
      ['March 1958', ['March 1958', '1958-03']],
      ['Mar. 1958', ['Mar. 1958', '1958-03']],
    ],
    'every month, in full and in short': each(
      'January/Jan February/Feb March/Mar April/Apr May/May June/Jun July/Jul August/Aug September/Sept October/Oct November/Nov December/Dec September/Sep',
      (row) => row.split('/'),
    ).flatMap(([full = '', short = ''], i): Hit[] => {
      const value = `1958-${String(i === 12 ? 9 : i + 1).padStart(2, '0')}`;
      return [
        [`in ${full} 1958`, [`${full} 1958`, value]],
        [`in ${short} 1958`, [`${short} 1958`, value]],
        ...(short === full ? [] : [[`in ${short}. 1958`, [`${short}. 1958`, value]] as const]),
      ];
    }),
    'what else may stand between them': [
      ['March in 1958', ['March in 1958', '1958-03']],
      ['March in the year 1958', ['March in the year 1958', '1958-03']],
      ['March-1958', ['March-1958', '1958-03']],
      ['March/1958', ['March/1958', '1958-03']],
    ],
    'a year of three digits': [
      ['December 768', ['December 768', '-']],
      ['in December 768 were', ['December 768', '-']],
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
    'the title of a noble': ['the Earl of March 1958', 'the Earldom of March 1958'],
    'a verb, an adjective': ['march 1958', 'may 1958', 'august 1958'],
    'an amount': ['January of 114 to over 250'],
    'a word that is no month': ['the long march, 1934'],
    'a number that is no year': ['March 300 miles', 'May 12'],
  });
});
