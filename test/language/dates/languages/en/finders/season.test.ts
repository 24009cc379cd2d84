import { season } from '../../../../../../src/language/dates/languages/en/finders/season';
import { each, hits, misses, type Hit } from '../../../notation';

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
    'what happens in a season': each(
      `offensive offensives campaign campaigns operation operations advance counteroffensive fighting election elections
      session harvest`,
      (word) => [`a spring ${word}`, ['spring', '-']],
    ),
    'one of two seasons': each('and or to', (word) => [`, spring ${word} later`, ['spring', '-']]),
    'with a capital, behind a preposition': each('in by until since during', (word) => [
      `and ${word} Spring they`,
      ['Spring', '-'],
    ]),
    'with a capital, before a sign': each(', . ; : )', (sign) => [`in Spring${sign}`, ['Spring', '-']]),
    'with a capital, at the beginning': [
      ['Spring, he said', ['Spring', '-']],
      ['. Spring came', ['Spring', '-']],
      ['in Spring', ['Spring', '-']],
    ],
    'a spring that is a time': [
      ...each('in by during until since through throughout over', (word): Hit => [
        `${word} the spring they`,
        ['spring', '-'],
      ]),
      ...each('following previous same early late mid', (word): Hit => [`${word} spring up`, ['spring', '-']]),
      ['the spring or later', ['spring', '-']],
      ['after fall and', ['fall', '-']],
      ['by fall they', ['fall', '-']],
    ],
    'a spring of a year named elsewhere': each('that this', (word): Hit => [
      `in the spring of ${word} year`,
      ['spring', '-'],
      [`${word} year`, '-'],
    ]).concat(
      each('same following next previous preceding', (word): Hit => [
        `in the spring of the ${word} year`,
        ['spring', '-'],
        [`${word} year`, '-'],
      ]),
    ),
    'any word between season and year': [
      ['summer of the year 1812', ['summer of the year 1812', '1812-22']],
      ['autumn in 1789', ['autumn in 1789', '1789-23']],
      ['summer-1959', ['summer-1959', '1959-22']],
      ['summer/1959', ['summer/1959', '1959-22']],
    ],
    'every word for a season': each(
      'spring/21 springtime/21 summer/22 summertime/22 midsummer/22 autumn/23 fall/23 winter/24 wintertime/24 midwinter/24',
      (row) => {
        const [word = '', code = ''] = row.split('/');
        return [`by ${word} 1959 he`, [`${word} 1959`, `1959-${code}`]];
      },
    ),
    'an era behind the year': [['autumn of 481 BC', ['autumn of 481 BC', '-0480-23']]],
  });

  misses([season], {
    'a day of the sun': ['in summer solstice', 'in spring equinox'],
    'what has a season in its name': each('Olympics games palace quarters war line', (word) => `in the winter ${word}`),
    'with a capital, but no time': ['in Spring Hill', 'Spring of hope', 'the Spring came', 'Spring; he', 'in Spring”'],
    'a spring without a preposition of time': [
      'and the spring they',
      'the fall they',
      'of fall they',
      'before fall they',
    ],
    'a verb behind “or”': each(
      'to up from back into in on for upon through below out off short apart down',
      (word) => `or spring ${word}`,
    ),
    'a spring of water': ['in the spring of water', 'at spring they'],
    'a fall that is no autumn': ['the fall of Berlin'],
    'other meanings': ['a hot spring', 'they spring up'],
    'a name': ['Winter Palace'],
    'a verb': ['the spring flowed', 'fall back'],
    'a name with an article': ['the Summer Olympics'],
  });
});
