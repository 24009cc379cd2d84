import { eventDay } from '../../../../../../src/language/dates/languages/en/finders/eventDay';
import { hits, misses } from '../../../notation';

suite('day of an event', () => {
  hits({
    'an ordinal day of something': [
      ['on the first day of the battle', ['first day', '-']],
      ['the 3rd day of their march', ['3rd day', '-']],
      ['the final day of the war', ['final day', '-']],
    ],
    'an anniversary': [['on the sixth anniversary of the fall', ['sixth anniversary', '-']]],
  });

  misses([eventDay], {
    'no article, or nothing that it is the day of': ['first day of the battle', 'the first day'],
    'of a unit of time': ['the first day of the month'],
    'no number': ['the anniversary of it'],
  });
});
