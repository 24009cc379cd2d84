import { eraName } from '../../../../../../src/language/dates/languages/en/finders/eraName';
import { hits, misses, type Hit } from '../../../notation';

const whole = (text: string, edtf: string): Hit => [`In the ${text} they`, [text, edtf]];

suite('eraName', () => {
  hits({
    'all years of an era': [
      whole('Kangxi era', '1662/1722'),
      whole('Chenghua reign', '1465/1487'),
      whole('Meiji era', '1868/1912'),
      whole('Qianlong period', '1736/1795'),
      whole('Reiwa era', '2019/..'),
    ],
    'with its year it is that year': [['Kangxi reign 12', ['Kangxi reign 12', '1673']]],
  });
  misses([eraName], {
    'a person': ['Hong Taiji’s reign'],
    'no era of that name': ['the Edo period', 'the Tokugawa era', 'the Victorian era', 'the Kangxi emperor'],
  });
});
