import { shortYear } from '../../../../../../src/language/dates/languages/en/finders/shortYear';
import { hits, misses } from '../../../notation';

suite('shortYear', () => {
  hits([["the class of '68", ["'68", '-']]]);

  misses([shortYear], ["the '68er", "rock'68", "'68'"]);
});
