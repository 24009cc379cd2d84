import { eventDay } from '../../../../../../src/language/dates/languages/en/finders/eventDay';
import { hits, misses } from '../../../notation';

suite('day of an event', () => {
  hits([
    ['on the first day of the battle', ['first day', '-']],
    ['the 3rd day of their march', ['3rd day', '-']],
    ['the final day of the war', ['final day', '-']],
    ['on the sixth anniversary of the fall', ['sixth anniversary', '-']],
  ]);

  misses(
    [eventDay],
    ['first day of the battle', 'the first day', 'the first day of the month', 'the anniversary of it'],
  );
});
