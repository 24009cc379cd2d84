import { republicanYear } from '../../../../../../src/language/dates/languages/en/finders/republicanYear';
import { hits, misses } from '../../../notation';

suite('republicanYear', () => {
  hits({
    'where the text tells of the Revolution': [
      ['In Year VI the Directory fell', ['Year VI', '1797-09-22/1798-09-21']],
      ['Robespierre in the spring of Year II', ['spring of Year II', '1794-21']],
      ['the Jacobin winter of the year II', ['winter of the year II', '1793-24']],
      ['the Convention in the autumn of Year III', ['autumn of Year III', '1794-23']],
    ],
  });
  misses([republicanYear], {
    'another text': ['In Year VI of the school', 'in Year II', 'the spring of Year II'],
    'not a numeral': ['the year I saw the Directory', 'Year XV of the Directory', 'Year IIX, the Directory'],
  });
});
