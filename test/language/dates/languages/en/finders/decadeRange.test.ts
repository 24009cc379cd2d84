import { decadeRange } from '../../../../../../src/language/dates/languages/en/finders/decadeRange';
import { hits, misses } from '../../../notation';

suite('decadeRange', () => {
  hits({
    'the second without its century': [
      ['the 1840s–50s', ['1840s–50s', '184X/185X']],
      ["the 1920s and '30s", ["1920s and '30s", '192X/193X']],
      ['from the 1950s to 70s', ['1950s to 70s', '195X/197X']],
    ],
    'both in full are two dates': [['the 1920s and 1930s', ['1920s', '192X'], ['1930s', '193X']]],
  });

  misses([decadeRange], {
    'the second is earlier, or the same': ['the 1950s–40s', 'the 1950s–50s'],
    'two decades that do not follow each other': ['the 1900s and 30s', 'the 1920s and 50s'],
    'a number of things': ['the 1840s, 50 men'],
  });
});
