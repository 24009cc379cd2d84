import { anaphora } from '../../../../../../src/language/dates/languages/en/finders/anaphora';
import { hits, misses } from '../../../notation';

suite('anaphora', () => {
  hits([
    ['that year', ['that year', '-']],
    ['the following spring', ['following spring', '-']],
    ['the next day', ['next day', '-']],
    ['Next day he left', ['Next day', '-']],
    ['gone by next summer', ['next summer', '-']],
    ['the day before, he', ['day before', '-']],
    ['the day before the battle', ['day before', '-']],
    ['the day following saw another', ['day following', '-']],
    ['the year following the war', ['year following', '-']],
    ['the previous June', ['previous June', '-']],
    ['and was shut next day.', ['next day', '-']],
    ['That night the Russians left', ['That night', '-']],
    ['The same evening, he', ['same evening', '-']],
    ['the next morning they drew off', ['next morning', '-']],
    ['and next morning they fled', ['next morning', '-']],
    ['Next evening he spoke', ['Next evening', '-']],
    ['the day after that, he', ['day after', '-']],
    ['on the following Tuesday more', ['following Tuesday', '-']],
  ]);

  misses(
    [anaphora],
    [
      'a day before the battle',
      'that may be',
      'following orders',
      'next to it',
      'their next year',
      'a vote next year',
      'the king’s next day',
      'every year',
      'that night fighters came',
      'this morning he said',
      'said that morning prayers were over',
      'next Tuesday',
      'that Thursday',
    ],
  );
});
