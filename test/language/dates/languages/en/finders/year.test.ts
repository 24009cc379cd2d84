import { year } from '../../../../../../src/language/dates/languages/en/finders/year';
import { hits, misses } from '../../../notation';

suite('year', () => {
  hits({
    'four digits': [
      ['in 1958', ['1958', '1958']],
      ['the year 1958', ['year 1958', '1958']],
    ],
    'an era behind or before the year': [
      ['44 BC', ['44 BC', '-0043']],
      ['44 B.C.E.', ['44 B.C.E.', '-0043']],
      ['79 CE', ['79 CE', '0079']],
      ['A.D. 79', ['A.D. 79', '0079']],
      ['AD79', ['AD79', '0079']],
      ['79 Anno Domini', ['79 Anno Domini', '0079']],
    ],
    'a circa that touches it': [
      ['c1270', ['1270', '1270']],
      ['1950ish', ['1950ish', '1950~']],
    ],
    'three digits need their context': [['in 480, they', ['480', '-']]],
  });

  misses([year], {
    'people or things are counted': ['1958 people'],
    'an amount': ['over 2000', 'more than 1500'],
    'a page, a number of a document': ['page 1958', 'Resolution 1441'],
    'a share, a fraction': ['1958%', '1,958', '1958.5'],
    'beyond all years that essays tell of': ['2500'],
    'three digits before what they count': ['480 men', 'in 480 ships'],
    'four digits before what they count': ['1400 tanks'],
  });
});
