import { otherEra } from '../../../../../../src/language/dates/languages/en/finders/otherEra';
import { each, hits, misses, type Hit } from '../../../notation';

const whole = (text: string): Hit => [`in ${text} it`, [text, '-']];

suite('otherEra', () => {
  hits({
    'an era before its year': [
      ...each('A.Gr. AM A.M.', (era) => whole(`${era} 1565`)),
      ...['Anno Mundi 6961', 'Seleucid year 312', 'Coptic era 1189', 'Armenian year 555', 'Hebrew year 5250'].map(
        whole,
      ),
      ...['year of the world 6961', 'year of the Martyrs 1189', 'Iranian year 1299', 'Jewish year 5708'].map(whole),
    ],
    'an era behind its year': [
      ...['year 1565 of the Greeks', '1565 of the Seleucid era', '1189 of the Martyrs', '6961 of the World'].map(whole),
      ...['1299 in the Persian calendar', '1565 A.Gr.', 'year 555 of the Armenian era'].map(whole),
    ],
    'a year of the treasury': ['1256 of the treasury', '1248 of the Treasury'].map(whole),
    'EC before the European Community': ['1888 EC', '1250 E.C.', '1936 EC', '1956 EC'].map(whole),
    'EC in a text about Ethiopia': [
      ['The Ethiopian revolt of 1966 E.C. began', ['1966 E.C.', '-']],
      ['At Gondar he died in 1860 EC.', ['1860 EC', '-']],
    ],
    'two years of one era': [['in the Coptic era 1189–1190', ['Coptic era 1189–1190', '-']]],
  });
  misses([otherEra], {
    'EC elsewhere': ['Britain joined in 1973 EC affairs', 'the 1986 EC directive', 'the 1957 EC treaty'],
    'an hour': ['at 10 A.M. 400 men came', 'at 9 AM 1565 people'],
    'no year of an era': [
      'the Byzantine era 12',
      'the Greeks of 1821',
      'the Armenian question 1878',
      'in 1821 the Greeks',
    ],
  });
});
