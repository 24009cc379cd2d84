import { offset } from '../../../../../../src/language/dates/languages/en/finders/offset';
import { hits, misses } from '../../../notation';

suite('offset', () => {
  hits({
    'a number of units, later or earlier': [
      ['two days later', ['two days later', '-']],
      ['a decade earlier', ['a decade earlier', '-']],
      ['18 months later', ['18 months later', '-']],
    ],
    '“before” at the end': [['ten years before.', ['ten years before', '-']]],
    '“after that”': [['six years after that, he', ['six years after that', '-']]],
    '“on” for “later”': [['twenty years on, he', ['twenty years on', '-']]],
    'after something named': [
      ['two days after that battle', ['two days after', '-']],
      ['two days after the battle', ['two days after', '-']],
    ],
  });

  misses([offset], {
    'a limit, not a distance': ['within two days after the battle'],
    'two units': ['three years and two months later'],
    'a length of time': ['three years', 'two days'],
    'no number': ['some days later'],
  });
});
