import { monthOnly } from '../../../../../../src/language/dates/languages/en/finders/monthOnly';
import { hits, misses } from '../../../notation';

suite('monthOnly', () => {
  hits([
    ['in June', ['June', '-']],
    ['since early March', ['March', '-']],
    ['October saw rain', ['October', '-']],
    ['the March operation', ['March', '-']],
    ['(May–August 1950)', ['May', '-'], ['August 1950', '1950-08']],
  ]);

  misses(
    [monthOnly],
    [
      'May I come in?',
      'they march in the rain',
      'March on Rome',
      'June Hansen',
      'an August assembly',
      'it may rain',
      'April told me',
      'Jan Hus',
      'Mar a Lago',
    ],
  );
});
