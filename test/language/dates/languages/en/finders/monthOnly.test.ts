import { monthOnly } from '../../../../../../src/language/dates/languages/en/finders/monthOnly';
import { hits, misses } from '../../../notation';

suite('monthOnly', () => {
  hits({
    'behind a preposition or a part': [
      ['in June', ['June', '-']],
      ['since early March', ['March', '-']],
    ],
    'at the beginning of a sentence': [['October saw rain', ['October', '-']]],
    'before a noun': [['the March operation', ['March', '-']]],
    'the beginning of a range': [['(May–August 1950)', ['May', '-'], ['August 1950', '1950-08']]],
  });

  misses([monthOnly], {
    'words that are no months': ['May I come in?', 'they march in the rain', 'March on Rome'],
    'a name': ['June Hansen'],
    'an adjective': ['an August assembly'],
    'a verb, and people’s names': ['it may rain', 'April told me', 'Jan Hus', 'Mar a Lago'],
  });
});
