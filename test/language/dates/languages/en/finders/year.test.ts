import { year } from '../../../../../../src/language/dates/languages/en/finders/year';
import { hits, misses } from '../../../notation';

suite('year', () => {
  hits([
    ['in 1958', ['1958', '1958']],
    ['the year 1958', ['year 1958', '1958']],
    ['44 BC', ['44 BC', '-0043']],
    ['44 B.C.E.', ['44 B.C.E.', '-0043']],
    ['79 CE', ['79 CE', '0079']],
    ['A.D. 79', ['A.D. 79', '0079']],
    ['AD79', ['AD79', '0079']],
    ['79 Anno Domini', ['79 Anno Domini', '0079']],
    ['c1270', ['1270', '1270']],
    ['1950ish', ['1950ish', '1950~']],
    ['in 480, they', ['480', '-']],
  ]);

  misses(
    [year],
    [
      '1958 people',
      'over 2000',
      'more than 1500',
      'page 1958',
      'Resolution 1441',
      '1958%',
      '1,958',
      '1958.5',
      '2500',
      '480 men',
      'in 480 ships',
      '1400 tanks',
    ],
  );
});
