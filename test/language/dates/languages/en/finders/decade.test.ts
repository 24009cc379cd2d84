import { decade } from '../../../../../../src/language/dates/languages/en/finders/decade';
import { hits, misses } from '../../../notation';

suite('decade', () => {
  hits({
    'four digits and an s': [
      ['the 1930s', ['1930s', '193X']],
      ["the 1930's", ["1930's", '193X']],
    ],
    'an era behind it': [['the 490s BC', ['490s BC', '-0498/-0489']]],
    'three digits need their context': [['the 490s', ['490s', '-']]],
    '“the 1800s” is a century, “the 2000s” a decade': [
      ['the 1800s', ['1800s', '18XX']],
      ['the 2000s', ['2000s', '200X']],
    ],
    'without a century': [
      ['the thirties', ['thirties', '-']],
      ["the '30s", ["'30s", '-']],
    ],
    'in words': [['the nineteen-thirties', ['nineteen-thirties', '193X']]],
  });

  misses([decade], {
    'somebody’s age': ['in her thirties'],
    'three digits without an article, or a century of its own': ['490s', 'the 400s'],
    'no round number': ['1935s'],
  });
});
