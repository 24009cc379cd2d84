import { dayOnly } from '../../../../src/language/dates/finders/dayOnly';
import { hits, misses } from './notation';

suite('dayOnly', () => {
  hits([
    ['on the 12th, they', ['12th', '-']],
    ['until the 25th of that month', ['25th of that month', '-']],
  ]);

  misses([dayOnly], ['the 12th Army', 'on the 38th parallel', 'the 5th of them', '12th']);
});
