import { century } from '../../../../../../src/language/dates/languages/en/finders/century';
import { hits, misses } from '../../../notation';

suite('century', () => {
  hits({
    'an ordinal before “century”': [
      ['the nineteenth century', ['nineteenth century', '18XX']],
      ['19th-century men', ['19th-century', '18XX']],
    ],
    'an era behind it': [['5th century BC', ['5th century BC', '-04XX']]],
    'an ordinal of two words': [['the twenty-first century', ['twenty-first century', '20XX']]],
    'a millennium': [['the second millennium BC', ['second millennium BC', '-1XXX']]],
    'a number before “c”': [['19c', ['19c', '18XX']]],
  });

  misses([century], {
    'no number': ['a century', 'century'],
    'other abbreviations with C': ['3 C.F.R.'],
    'half of one is a length of time': ['half a century'],
  });
});
