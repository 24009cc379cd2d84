import { anaphora } from '../../../../../../src/language/dates/languages/en/finders/anaphora';
import { hits, misses } from '../../../notation';

suite('anaphora', () => {
  hits({
    'a word that points to a unit': [
      ['that year', ['that year', '-']],
      ['the following spring', ['following spring', '-']],
      ['the next day', ['next day', '-']],
    ],
    'with no article, at the beginning or the end of a clause': [
      ['Next day he left', ['Next day', '-']],
      ['gone by next summer', ['next summer', '-']],
    ],
    'the unit before the word that points': [
      ['the day before, he', ['day before', '-']],
      ['the day before the battle', ['day before', '-']],
      ['the day following saw another', ['day following', '-']],
      ['the year following the war', ['year following', '-']],
    ],
    'a word that points, and a month': [['the previous June', ['previous June', '-']]],
    '“next day” at the end of a sentence': [['and was shut next day.', ['next day', '-']]],
    'a part of the day': [
      ['That night the Russians left', ['That night', '-']],
      ['The same evening, he', ['same evening', '-']],
      ['the next morning they drew off', ['next morning', '-']],
      ['and next morning they fled', ['next morning', '-']],
      ['Next evening he spoke', ['Next evening', '-']],
    ],
    'the day after something named before': [['the day after that, he', ['day after', '-']]],
    'a weekday': [['on the following Tuesday more', ['following Tuesday', '-']]],
  });

  misses([anaphora], {
    'not “a day before” something': ['a day before the battle'],
    'other meanings of the word that points': ['that may be', 'following orders', 'next to it'],
    'somebody’s next year is not the next one': ['their next year', 'a vote next year', 'the king’s next day'],
    '“every” tells no single year': ['every year'],
    'a part of the day that a noun follows': ['that night fighters came'],
    'seen from today': ['this morning he said'],
    'a clause, not a morning': ['said that morning prayers were over'],
    'a weekday needs more than “next” or “that”': ['next Tuesday', 'that Thursday'],
  });
});
