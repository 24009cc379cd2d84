import { decade } from '../../../../../../src/language/dates/languages/en/finders/decade';
import { hits, misses } from '../../../notation';

suite('decade', () => {
  hits([
    ['the 1930s', ['1930s', '193X']],
    ["the 1930's", ["1930's", '193X']],
    ['the 490s BC', ['490s BC', '-0498/-0489']],
    ['the 490s', ['490s', '-']],
    ['the 1800s', ['1800s', '18XX']],
    ['the 2000s', ['2000s', '200X']],
    ['the thirties', ['thirties', '-']],
    ["the '30s", ["'30s", '-']],
    ['the nineteen-thirties', ['nineteen-thirties', '193X']],
  ]);

  misses([decade], ['in her thirties', '490s', 'the 400s', '1935s']);
});
