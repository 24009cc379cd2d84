import { shortYear } from '../../../../../../src/language/dates/languages/en/finders/shortYear';
import { hits, misses } from '../../../notation';

suite('shortYear', () => {
  hits({ 'an apostrophe and two digits': [["the class of '68", ["'68", '-']]] });

  misses([shortYear], {
    'a word goes on': ["the '68er", "rock'68"],
    'a quotation mark': ["'68'"],
    'the number of a note behind a quotation': ["his safety.'13 He", "“so it was.”'14 Then"],
  });
});
