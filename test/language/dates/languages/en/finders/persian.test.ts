import { persian } from '../../../../../../src/language/dates/languages/en/finders/persian';
import { each, hits, misses } from '../../../notation';

suite('persian', () => {
  hits({
    'a day of the calendar of Iran': [
      ['the coup of 28 Mordad 1332', ['28 Mordad 1332', '1953-08-19']],
      ['the vote on the 2nd of Khordad, 1376', ['2nd of Khordad, 1376', '1997-05-23']],
      ['16 Azar 1332 SH', ['16 Azar 1332 SH', '1953-12-07']],
    ],
    'a month of it': [['in Khurdad 1342 they', ['Khurdad 1342', '1963-05-22/1963-06-21']]],
    'before the calendar was in force': [['the coup of 3 Hut 1299', ['3 Hut 1299', '-']]],
  });
  misses([persian], {
    'a year of the West': each('1953 1979', (year) => `28 Mordad ${year}`),
    'no year': ['28 Mordad', 'Tir 12'],
    'a word in small letters': ['the hut 1299'],
  });
});
