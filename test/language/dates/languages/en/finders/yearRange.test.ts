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
    'before Christ, shortened: at most twenty years on': [
      ['218–16 BC', ['218–16 BC', '-0217/-0215']],
      ['146–5 BC', ['146–5 BC', '-0145/-0144']],
      ['490–70 BC', ['490–70 BC', '-0489/-0469']],
      ['1190/85 BC', ['1190/85 BC', '-1189/-1184']],
      ['B.C. 332–30', ['B.C. 332–30', '-0331/-0329']],
      ['431–04 BC', ['431–04 BC', '-0430/-0403']],
    ],
    'before Christ, shortened by more than twenty years: either may be meant': [
      ['490–69 BC', ['490–69 BC', '-']],
      ['264–41 B.C.', ['264–41 B.C.', '-']],
    ],
    'before Christ, in full': [
      ['141–86 BC', ['141–86 BC', '-0140/-0085']],
      ['32–7 BC', ['32–7 BC', '-0031/-0006']],
      ['375/350 BC', ['375/350 BC', '-0374/-0349']],
      ['264 to 41 BC', ['264 to 41 BC', '-0263/-0040']],
    ],
    'an era of its own for each end': [
      ['B.C. 26 to 14 A.D.', ['B.C. 26 to 14 A.D.', '-0025/0014']],
      ['B.C. 44 to 31 B.C.', ['B.C. 44 to 31 B.C.', '-0043/-0030']],
    ],
    'marks of bold text before the era': [['  464 - 462   BC', ['464 - 462   BC', '-0463/-0461']]],
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
    'a slash that is no year from summer to summer': ['in 537/9,', '331/5 BC', '1066/1070/72'],
    'joined by “to”, the second is in full': ['in 885 to 86,'],
    'things are counted': ['some 885–86 men', 'in 885–86 ships'],
  });
});
