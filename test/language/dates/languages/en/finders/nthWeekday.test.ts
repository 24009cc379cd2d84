import { nthWeekday } from '../../../../../../src/language/dates/languages/en/finders/nthWeekday';
import { hits, misses, type Hit } from '../../../notation';

const whole = (text: string, edtf: string): Hit => [`on the ${text} they`, [text, edtf]];

suite('nthWeekday', () => {
  hits({
    'in a month': [
      whole('first Sunday of May 1565', '1565-05-06'),
      whole('second Tuesday of November, 1948', '1948-11-09'),
      whole('3rd Monday in January 1986', '1986-01-20'),
      whole('last Friday of February 1970', '1970-02-27'),
      whole('last Monday of December 1900', '1900-12-31'),
      whole('fifth Sunday of May 1970', '1970-05-31'),
    ],
    'in Advent and Lent': [
      whole('second Sunday of Advent 1383', '1383-12-06'),
      whole('first Sunday in Lent 1461', '1461-02-22'),
      ['Advent Sunday 1383', ['Advent Sunday 1383', '1383-11-29']],
      ['on Advent Sunday 1922', ['Advent Sunday 1922', '1922-12-03']],
    ],
  });
  misses([nthWeekday], {
    'no such day': [
      'the fifth Sunday of June 1970',
      'the seventh Sunday of Lent 1461',
      'the fifth Sunday of Advent 1383',
    ],
    'without a year, it often comes every year': ['the first Monday of May', 'the second Sunday of Advent'],
    'not of a month': ['the first Sunday of the war 1914', 'the last Friday in 1970'],
  });
});
