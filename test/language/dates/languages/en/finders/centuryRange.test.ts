import { centuryRange } from '../../../../../../src/language/dates/languages/en/finders/centuryRange';
import { hits, misses } from '../../../notation';

suite('centuryRange', () => {
  hits({
    'two ordinals before one “century”': [
      ['the 17th–19th centuries', ['17th–19th centuries', '16XX/18XX']],
      ['the sixteenth and seventeenth centuries', ['sixteenth and seventeenth centuries', '15XX/16XX']],
      ['16th to 17th century', ['16th to 17th century', '15XX/16XX']],
    ],
    'an era counts for both': [['the 2nd–1st centuries BC', ['2nd–1st centuries BC', '-01XX/-00XX']]],
  });

  misses([centuryRange], {
    'the second is earlier': ['19th and 17th centuries'],
    'an ordinal that is no number of a century': ['first and foremost a century'],
  });
});
