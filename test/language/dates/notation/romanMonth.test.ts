import { romanMonth } from '../../../../src/language/dates/notation/romanMonth';
import { hits, misses } from '../notation';

suite('romanMonth', () => {
  hits({
    'the month in Roman numerals': [
      ['Lwów, 5.X.1914', ['5.X.1914', '1914-10-05']],
      ['14. V. 1940', ['14. V. 1940', '1940-05-14']],
    ],
  });

  misses([romanMonth], {
    'no such month or day': ['5.XIII.1914', '31.IV.1914'],
    'large and small letters': ['5.Xi.1914'],
    'a year of three digits': ['5.X.191'],
    'more or fewer parts': ['3.V.1958.2', 'IV.1958'],
  });
});
