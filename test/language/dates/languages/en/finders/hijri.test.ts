import { hijri } from '../../../../../../src/language/dates/languages/en/finders/hijri';
import { hits, misses } from '../../../notation';

suite('hijri', () => {
  hits([
    ['in AH 1403', ['AH 1403', '1982/1983']],
    ['1403 AH', ['1403 AH', '1982/1983']],
    ['A.H. 656 (1258)', ['A.H. 656', '1258'], ['1258', '1258']],
    ['in 61 A.H.', ['61 A.H.', '0680/0681']],
    ['Anno Hegirae 857', ['Anno Hegirae 857', '1453']],
    ['AH 1403–1405', ['AH 1403–1405', '1982/1985']],
    ['1403–05 AH', ['1403–05 AH', '1982/1985']],
    ['AH 1950', ['AH 1950', '-']],
  ]);

  misses([hijri], ['an AH-64 Apache', 'a battery of 50 Ah', 'ah 1403', 'AH 1,403', '1403 A Hero', 'AH 50%']);
});
