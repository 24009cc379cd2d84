import { decadeRange } from '../../../../../../src/language/dates/languages/en/finders/decadeRange';
import { hits, misses } from '../../../notation';

suite('decadeRange', () => {
  hits([
    ['the 1840s–50s', ['1840s–50s', '184X/185X']],
    ["the 1920s and '30s", ["1920s and '30s", '192X/193X']],
    ['from the 1950s to 70s', ['1950s to 70s', '195X/197X']],
    ['the 1920s and 1930s', ['1920s', '192X'], ['1930s', '193X']],
  ]);

  misses([decadeRange], ['the 1950s–40s', 'the 1900s and 30s', 'the 1920s and 50s', 'the 1840s, 50 men']);
});
