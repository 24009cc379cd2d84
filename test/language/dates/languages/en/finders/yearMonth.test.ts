import { yearMonth } from '../../../../../../src/language/dates/languages/en/finders/yearMonth';
import { hits, misses } from '../../../notation';

suite('yearMonth', () => {
  hits({
    'the month behind its year': [
      ['1958, August;', ['1958, August', '1958-08']],
      ['1704 Decr.', ['1704 Decr.', '1704-12']],
    ],
    'a day too': [
      ['1848 March 3: riot', ['1848 March 3', '1848-03-03']],
      ['in 1940, June 4, he', ['1940, June 4', '1940-06-04']],
    ],
  });
  misses([yearMonth], {
    'a name': ['in 1958, May Smith', '1900 May Queens'],
    'a verb or another word': ['by 1848 march was', 'In 1914, August was'],
    'the month has a year of its own': ['1812, August 5, 1815', '1812, May 1815'],
    'a longer date': ['1940, June 4 to 6', '1940 June 4–6'],
    'no such day': ['1940, June 31.'],
  });
});
