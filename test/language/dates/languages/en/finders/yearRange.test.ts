import { yearRange } from '../../../../../../src/language/dates/languages/en/finders/yearRange';
import { each, hits, misses, type Hit } from '../../../notation';

suite('yearRange', () => {
  hits({
    'the sign for “some time between”': [['the charter (1107 × 1109)', ['1107 × 1109', '1107/1109']]],
    'the second in short or in full': [
      ['1958–62', ['1958–62', '1958/1962']],
      ['1958 - 62', ['1958 - 62', '1958/1962']],
      ['1958 – 1962', ['1958 – 1962', '1958/1962']],
      ['1956-7', ['1956-7', '1956/1957']],
    ],
    'a slash': [['1066/67', ['1066/67', '1066/1067']]],
    'an era before or behind counts for both': [
      ['334–323 BC', ['334–323 BC', '-0333/-0322']],
      ['AD 14–37', ['AD 14–37', '0014/0037']],
      ['264 to 241 BC', ['264 to 241 BC', '-0263/-0240']],
    ],
    'years of three digits need their context': [
      ['in 885–86', ['885–86', '-']],
      ['from 936 to 973', ['936 to 973', '-']],
      ['in 885–86 was built', ['885–86', '-']],
      ['in 885–86 his fleet', ['885–86', '-']],
    ],
    'three digits behind every preposition of an early age': each('in from of during', (word): Hit => [
      `${word} 843–870 they`,
      ['843–870', '-'],
    ]),
    'the first and the last years without era': [
      ['1000–05', ['1000–05', '1000/1005']],
      ['2098–2100', ['2098–2100', '2098/2100']],
    ],
    'over the turn of a century': [['1899–1901', ['1899–1901', '1899/1901']]],
  });

  misses([yearRange], {
    pages: ['pp. 1953–57'],
    'the second is earlier': ['1962–58'],
    'three numbers': ['1958–62–66'],
    'the era stands with neither': ['999–1005 they', '2098–2101'],
    'two digits': ['12–14'],
    'a share': ['1958–62%'],
    'before Christ years count down': ['241–264 BC'],
    'things are counted': ['some 885–86 men', 'in 885–86 ships'],
  });
});
