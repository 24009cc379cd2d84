import { season } from '../../../../../../src/language/dates/languages/en/finders/season';
import { hits, misses } from '../../../notation';

suite('season', () => {
  hits({
    'a season of a year named elsewhere': [['in the spring of that year', ['spring', '-'], ['that year', '-']]],
    'season and year': [
      ['spring of 1959', ['spring of 1959', '1959-21']],
      ['summer 1959', ['summer 1959', '1959-22']],
      ['the fall of 1957', ['fall of 1957', '1957-23']],
    ],
    'a winter belongs to its first year': [
      ['winter of 1956–57', ['winter of 1956–57', '1956-24']],
      ['winter 1812/13', ['winter 1812/13', '1812-24']],
    ],
    'without a year': [
      ['by winter', ['winter', '-']],
      ['it came in Spring.', ['Spring', '-']],
      ['in the spring', ['spring', '-']],
      ['a summer offensive', ['summer', '-']],
    ],
    'an era behind the year': [['autumn of 481 BC', ['autumn of 481 BC', '-0480-23']]],
  });

  misses([season], {
    'a fall that is no autumn': ['the fall of Berlin'],
    'other meanings': ['a hot spring', 'they spring up'],
    'a name': ['Winter Palace'],
    'a verb': ['the spring flowed', 'fall back'],
    'a name with an article': ['the Summer Olympics'],
  });
});
