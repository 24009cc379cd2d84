import { hijriCenturyPair, hijriPair } from '../../../../../../src/language/dates/languages/en/finders/hijriPair';
import { readings } from '../../../reading';
import { hits, misses } from '../../../notation';

suite('Islamic and Western years', () => {
  hits({
    'a pair is one date, the Western': [
      ['in 656/1258 Baghdad fell', ['656/1258', '1258']],
      ['in 132/750', ['132/750', '0750']],
      ['(d. 505/1111)', ['505/1111', '1111']],
      ['in 13/634', ['13/634', '0634']],
      ['in 923/1517', ['923/1517', '1517']],
    ],
    'two ranges': [
      ['(224–310/839–923)', ['224–310/839–923', '0839/0923']],
      ['(370-428/980-1037)', ['370-428/980-1037', '0980/1037']],
    ],
    'two centuries, of which the Western number is higher by six': [
      ['the third/ninth century', ['third/ninth century', '08XX']],
      ['the 4th/10th century', ['4th/10th century', '09XX']],
    ],
  });

  misses([hijriPair], {
    'years that do not fit': ['656/1261', '656/1255', '120/80', '413/412', '1066/1067'],
    'a date, a fraction': ['12/634/2', '656/1258.5'],
    'only one range': ['224–310/839'],
  });
  misses([hijriCenturyPair], { 'centuries that do not fit': ['the third/fourth century', 'the 12th/13th century'] });

  suite('beside the Western year', () => {
    readings([
      ['It fell in 750 CE (132 AH).', '750 CE = 0750'],
      ['It fell in 132 AH (750 CE).', '750 CE = 0750'],
      ['It fell in A.H. 102 (720–721).', '720–721 = 0720/0721'],
      ['It fell in 760 CE (132 AH).', '760 CE = 0760', '132 AH = 0749/0750'],
      ['It fell in 750 CE. The year 132 AH began.', '750 CE = 0750', 'year 132 AH = 0749/0750'],
    ]);
  });
});
