import { isoDate } from '../../../../src/language/dates/notation/isoDate';
import { hits, misses } from '../notation';

suite('isoDate', () => {
  hits([
    ['signed 1949-10-01', ['1949-10-01', '1949-10-01']],
    ['1949/10/01', ['1949/10/01', '1949-10-01']],
    ['2004-06', ['2004-06', '2004-06']],
  ]);

  misses([isoDate], ['1949-13-01', '1949-02-30', '1958-62', '1911-12', '1949-10-01-7']);
});
