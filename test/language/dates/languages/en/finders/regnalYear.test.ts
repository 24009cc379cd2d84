import * as assert from 'node:assert/strict';
import { regnalYear, yearOfEra } from '../../../../../../src/language/dates/languages/en/finders/regnalYear';
import { inEnglish } from '../../../english';
import { hits, misses, only } from '../../../notation';

suite('regnalYear', () => {
  hits({
    'an era name and its year': [['in Kangxi 12', ['Kangxi 12', '1673']]],
    'other romanisations': [
      ['Kāngxī 12', ['Kāngxī 12', '1673']],
      ['K’ang-hsi 12', ['K’ang-hsi 12', '1673']],
      ["Ch'ien-lung 58", ["Ch'ien-lung 58", '1793']],
      ['Wan-li 15', ['Wan-li 15', '1587']],
      ['Kuang-hsü 21', ['Kuang-hsü 21', '1895']],
    ],
    'beside its Gregorian year': [['Kangxi 12 (1673)', ['Kangxi 12', '1673'], ['1673', '1673']]],
    'a range': [['Kangxi 12–15', ['Kangxi 12–15', '1673/1676']]],
    '“reign year”': [['Kangxi reign year 12', ['Kangxi reign year 12', '1673']]],
    'an ordinal year of an era': [
      ["in Kangxi's twelfth year", ["Kangxi's twelfth year", '1673']],
      ['the fifteenth year of Wanli', ['fifteenth year of Wanli', '1587']],
      ['the 12th year of the Kangxi reign', ['12th year of the Kangxi reign', '1673']],
      [
        'the twelfth year of the reign of the Kangxi Emperor',
        ['twelfth year of the reign of the Kangxi Emperor', '1673'],
      ],
      ['year 12 of Kangxi', ['year 12 of Kangxi', '1673']],
      ['the first year of Meiji', ['first year of Meiji', '1868']],
    ],
    'with month and day': [
      ['Guangxu 26/5/25', ['Guangxu 26/5/25', '1900-06-21']],
      ['Kangxi 12, third month, fifth day', ['Kangxi 12, third month, fifth day', '1673-04-21']],
      [
        'the third month of the 26th year of Guangxu',
        ['third month of the 26th year of Guangxu', '1900-03-31/1900-04-28'],
      ],
      ['Guangxu 26, intercalary eighth month', ['Guangxu 26, intercalary eighth month', '1900-09-24/1900-10-22']],
    ],
    'the Republic of China': [
      ['Minguo 38', ['Minguo 38', '1949']],
      ['the 26th year of the Republic of China', ['26th year of the Republic of China', '1937']],
    ],
    'the dynasty before it': [['Tang Zhenguan 10', ['Zhenguan 10', '0636']]],
    'an era name of several dynasties needs its dynasty': [
      ['Han Jianyuan 3', ['Jianyuan 3', '-0137']],
      ['Jianyuan 3', ['Jianyuan 3', '-']],
    ],
    'a year that the era does not have': [['Kangxi 70', ['Kangxi 70', '-']]],
    'a Japanese era': [
      ['Meiji 5', ['Meiji 5', '1872']],
      ['the flood of Eiroku 3 drowned many', ['Eiroku 3', '1560']],
      ['Those of Kan’ei 18 starved', ['Kan’ei 18', '1641']],
      ['Shōwa 20', ['Shōwa 20', '1945']],
      ['Showa 20', ['Showa 20', '1945']],
      ['Tenpō 8 and Tempō 9', ['Tenpō 8', '1837'], ['Tempō 9', '1838']],
      ['Genroku 15', ['Genroku 15', '1702']],
      ['the second year of the Genji era', ['second year of the Genji era', '1865']],
    ],
  });

  misses([regnalYear, yearOfEra], {
    'names that are no eras': ['Genji 2', 'Anna 3', 'Taiyuan 12'],
    'an amount': ['Kangxi 1,200', 'Kangxi 12%'],
    'the years of a reign': ['Kangxi (1662–1722)'],
    'a person': ['the Kangxi emperor'],
    'a small letter': ['kangxi 12'],
    'a year of something else': ['the third year of war', 'year 7 of school'],
    'a city': ['Shanghai 12'],
    'an amount behind the name': ['the Republic of China 20 million', 'Yongle 12 ships'],
    'a date of its own behind it': ['of Meiji 5 May 1870'],
    'a Gregorian year': ['Meiji 1868'],
    'some republic': ['the first year of the Republic'],
  });

  test('names the calendar and the era', () => {
    assert.deepEqual(inEnglish(only('Kangxi 12')), {
      kind: 'value',
      calendar: 'chinese',
      edtf: '1673',
      note: 'Kangxi 12 (康熙, Qing): 17 February 1673 – 5 February 1674.',
    });
    assert.deepEqual(inEnglish(only('Shōwa 20')), {
      kind: 'value',
      calendar: 'japanese',
      edtf: '1945',
      note: 'Shōwa 20 (昭和, Japan).',
    });
  });
});
