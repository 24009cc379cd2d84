import { hijri } from '../../../../../../src/language/dates/languages/en/finders/hijri';
import { hits, misses } from '../../../notation';

suite('hijri', () => {
  hits({
    'AH before or behind the year': [
      ['in AH 1403', ['AH 1403', '1982/1983']],
      ['1403 AH', ['1403 AH', '1982/1983']],
    ],
    'beside its Gregorian year': [['A.H. 656 (1258)', ['A.H. 656', '1258'], ['1258', '1258']]],
    'full stops, and the words in full': [
      ['in 61 A.H.', ['61 A.H.', '0680/0681']],
      ['Anno Hegirae 857', ['Anno Hegirae 857', '1453']],
    ],
    'a range': [
      ['AH 1403–1405', ['AH 1403–1405', '1982/1985']],
      ['1403–05 AH', ['1403–05 AH', '1982/1985']],
    ],
    'the Hegira in words': [
      ['in the year 302 of the Hegira', ['year 302 of the Hegira', '0914/0915']],
      ['the year of the Hijra 302', ['year of the Hijra 302', '0914/0915']],
      ['in Hijri year 656', ['Hijri year 656', '1258']],
      ['in 1271 Hijri', ['1271 Hijri', '1854/1855']],
    ],
    'H. alone': [
      ['copied in 1271 H.', ['1271 H.', '1854/1855']],
      ['copied in 656 H. It is', ['656 H.', '1258']],
      ['In 1271 H. Smith', ['1271', '1271']],
    ],
    'a century has no value': [
      ['in the fourth century AH', ['fourth century AH', '-']],
      ['the 3rd and 4th centuries of the Hijra', ['3rd and 4th centuries of the Hijra', '-']],
      ['fifth-century A.H. coins', ['fifth-century A.H.', '-']],
      ['in the fourth century he', ['fourth century', '03XX']],
    ],
    'the last year that the calendar is reckoned for': [
      ['AH 1500', ['AH 1500', '2076/2077']],
      ['AH 1501', ['AH 1501', '-']],
    ],
    'a year that is yet to come': [['AH 1950', ['AH 1950', '-']]],
  });

  misses([hijri], {
    'other abbreviations': ['an AH-64 Apache', 'a battery of 50 Ah'],
    'the second year is earlier': ['AH 1405–1403', 'AH 1405–05'],
    'small letters': ['ah 1403'],
    'an amount': ['AH 1,403'],
    'a word that begins with A': ['1403 A Hero'],
    'a share': ['AH 50%'],
  });
});
