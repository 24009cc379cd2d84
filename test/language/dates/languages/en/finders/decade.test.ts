import { decade } from '../../../../../../src/language/dates/languages/en/finders/decade';
import { each, hits, misses, type Hit } from '../../../notation';

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
    'behind every word that makes it a time': each('the early late mid roaring swinging middle', (word): Hit => [
      `${word} twenties`,
      ['twenties', '-'],
    ]),
    'every decade in words': each(
      'twenties thirties forties fifties sixties seventies eighties nineties',
      (word): Hit => [`the ${word}`, [word, '-']],
    ),
    'behind a hyphen': [['mid-twenties', ['twenties', '-']]],
    'every century in words': [
      ['seventeen-twenties', ['seventeen-twenties', '172X']],
      ['eighteen twenties', ['eighteen twenties', '182X']],
      ['nineteen–nineties', ['nineteen–nineties', '199X']],
    ],
    'the signs of an apostrophe': [
      ['the 1930’s', ['1930’s', '193X']],
      ['the ’30s', ['’30s', '-']],
      ['the ‘30s', ['‘30s', '-']],
      ['the ’30’s', ['’30’s', '-']],
    ],
    'a century before Christ, and a decade': [
      ['the 300s BC', ['300s BC', '-0398/-0299']],
      ['the 310s BC', ['310s BC', '-0318/-0309']],
      ['the 310s AD', ['310s AD', '031X']],
      ['the 1000s', ['1000s', '10XX']],
    ],
    'the last one that essays tell of': [['the 2100s', ['2100s', '21XX']]],
    'in words': [['the nineteen-thirties', ['nineteen-thirties', '193X']]],
  });

  misses([decade], {
    'somebody’s age': ['in her thirties'],
    'three digits without an article, or a century of its own': ['490s', 'the 400s'],
    'of the writer’s last century': [
      'the thirties of last century',
      'the sixties of the last century',
      'the 80s of the past century',
    ],
    'too late': ['the 2110s'],
    'no round number': ['1935s'],
  });
});
