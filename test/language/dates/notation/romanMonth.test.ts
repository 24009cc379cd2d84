import { romanMonth } from '../../../../src/language/dates/notation/romanMonth';
import { hits, misses } from '../notation';

suite('romanMonth', () => {
  hits([
    ['Lwów, 5.X.1914', ['5.X.1914', '1914-10-05']],
    ['14. V. 1940', ['14. V. 1940', '1940-05-14']],
  ]);

  misses([romanMonth], ['5.XIII.1914', '31.IV.1914', '5.x.1914', '5.X.191', '3.V.1958.2', 'IV.1958']);
});
