import { monthDay } from '../../../../../../src/language/dates/languages/en/finders/calendarDays';
import { hits, misses } from '../../../notation';

suite('monthDay', () => {
  hits([
    ['October 1, 1949', ['October 1, 1949', '1949-10-01']],
    ['Oct. 1st, 1949', ['Oct. 1st, 1949', '1949-10-01']],
    ['October 1 1949', ['October 1 1949', '1949-10-01']],
    ['July 21 of 1861', ['July 21 of 1861', '1861-07-21']],
    ['June 31, 1940', ['June 31, 1940', '-']],
    ['October the 1st', ['October the 1st', '-']],
    ['EaRLy JaNuArY 12, 2024', ['JaNuArY 12, 2024', '2024-01-12']],
  ]);

  misses([monthDay], ['October 45', 'may 10 men', 'June 31 of them', 'March 5%']);
});
