import { monthEraYear } from '../../../../../../src/language/dates/languages/en/finders/monthEraYear';
import { hits, misses } from '../../../notation';

suite('month and short year', () => {
  hits([['in August 48 he won', ['August 48', '-']]]);

  misses([monthEraYear], ['March 15', 'August 48 ships', 'may 48', 'August 48.5', 'August 1948', 'August 48%']);
});
