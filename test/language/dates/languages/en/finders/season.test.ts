import { season } from '../../../../../../src/language/dates/languages/en/finders/season';
import { hits, misses } from '../../../notation';

suite('season', () => {
  hits([
    ['in the spring of that year', ['spring', '-'], ['that year', '-']],
    ['spring of 1959', ['spring of 1959', '1959-21']],
    ['summer 1959', ['summer 1959', '1959-22']],
    ['the fall of 1957', ['fall of 1957', '1957-23']],
    ['winter of 1956–57', ['winter of 1956–57', '1956-24']],
    ['winter 1812/13', ['winter 1812/13', '1812-24']],
    ['by winter', ['winter', '-']],
    ['it came in Spring.', ['Spring', '-']],
    ['in the spring', ['spring', '-']],
    ['a summer offensive', ['summer', '-']],
    ['autumn of 481 BC', ['autumn of 481 BC', '-0480-23']],
  ]);

  misses(
    [season],
    [
      'the fall of Berlin',
      'a hot spring',
      'they spring up',
      'Winter Palace',
      'the spring flowed',
      'fall back',
      'the Summer Olympics',
    ],
  );
});
