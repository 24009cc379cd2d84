import * as assert from 'node:assert/strict';
import { frenchRepublican } from '../../../../../../src/language/dates/languages/en/finders/frenchRepublican';
import type { ValueExpression } from '../../../../../../src/language/dates/engine/types';
import { english } from '../../../english';
import { each, hits, misses, only, type Hit } from '../../../notation';

suite('frenchRepublican', () => {
  hits({
    'day, month and year': [
      ['the coup of 18 Brumaire, Year VIII', ['18 Brumaire, Year VIII', '1799-11-09']],
      ['9 Thermidor Year II', ['9 Thermidor Year II', '1794-07-27']],
      ['18 Brumaire VIII', ['18 Brumaire VIII', '1799-11-09']],
      ['the 18th of Brumaire, Year 8', ['18th of Brumaire, Year 8', '1799-11-09']],
      ['18 Brumaire of the Year Eight', ['18 Brumaire of the Year Eight', '1799-11-09']],
    ],
    'in French': [
      ['le 18 brumaire an VIII', ['18 brumaire an VIII', '1799-11-09']],
      ["13 vendemiaire l'an IV", ["13 vendemiaire l'an IV", '1795-10-05']],
    ],
    'the month first': [['Thermidor 9, Year II', ['Thermidor 9, Year II', '1794-07-27']]],
    'the first day, in French': [['1er Vendémiaire an I', ['1er Vendémiaire an I', '1792-09-22']]],
    'the first year': [['2 Pluviôse, Year I', ['2 Pluviôse, Year I', '1793-01-21']]],
    'a complementary day': [['the 5th complementary day, Year III', ['5th complementary day, Year III', '1795-09-21']]],
    'a month': [
      ['in Thermidor Year II', ['Thermidor Year II', '1794-07-19/1794-08-17']],
      ['Ventôse an II', ['Ventôse an II', '1794-02-19/1794-03-20']],
    ],
    'a year': [
      ['in the an II', ['an II', '1793-09-22/1794-09-21']],
      ['l’an III', ['l’an III', '1794-09-22/1795-09-22']],
      ['Year II of the Republic', ['Year II of the Republic', '1793-09-22/1794-09-21']],
    ],
    'every month': each(
      `Vendémiaire/09-23 Brumaire/10-23 Frimaire/11-22 Nivôse/12-22 Pluviôse/01-21 Ventôse/02-20 Germinal/03-21
      Floréal/04-20 Prairial/05-20 Messidor/06-19 Thermidor/07-19 Fructidor/08-18`,
      (row) => row.split('/'),
    ).flatMap(([month = '', day = ''], i): Hit[] => {
      const date = `${i < 4 ? 1795 : 1796}-${day}`;
      const plain = month.replace('é', 'e').replace('ô', 'o');
      return [month, plain, month.toLowerCase(), plain.toLowerCase()].map((name) => [
        `1 ${name} IV`,
        [`1 ${name} IV`, date],
      ]);
    }),
    'every year in Roman numerals, and in words': each(
      'I/One II/Two III/Three IV/Four V/Five VI/Six VII/Seven VIII/Eight IX/Nine X/Ten XI/Eleven XII/Twelve XIII/Thirteen XIV/Fourteen',
      (row) => row.split('/'),
    ).flatMap(([roman = '', word = ''], i): Hit[] => {
      const first = [22, 22, 22, 23, 22, 22, 22, 23, 23, 23, 23, 24, 23, 23][i] ?? 0;
      return [roman, word, word.toLowerCase(), String(i + 1)].map((year) => [
        `1 Vendémiaire, Year ${year}`,
        [`1 Vendémiaire, Year ${year}`, `${1792 + i}-09-${first}`],
      ]);
    }),
    'the complementary days': each(
      'jour_complémentaire jours_complementaires sansculottide sans-culottides complementary_day',
      (words): Hit => {
        const name = words.replace('_', ' ');
        return [`the 2nd ${name}, Year III`, [`2nd ${name}, Year III`, '1795-09-18']];
      },
    ),
    'a year of liberty': [
      ['Year II of Liberty', ['Year II of Liberty', '1793-09-22/1794-09-21']],
      ['Year II of the French Republic', ['Year II of the French Republic', '1793-09-22/1794-09-21']],
    ],
    'a year that is also an English word needs its article': [['l’an XI', ['l’an XI', '1802-09-23/1803-09-23']]],
    'two days': [
      ['18–19 Brumaire Year VIII', ['18–19 Brumaire Year VIII', '1799-11-09/1799-11-10']],
      ['18 and 19 Brumaire, Year VIII', ['18 and 19 Brumaire, Year VIII', '1799-11-09/1799-11-10']],
      ['12-14 Germinal an III', ['12-14 Germinal an III', '1795-04-01/1795-04-03']],
    ],
    'An in capitals': [
      ['18 Brumaire An VIII', ['18 Brumaire An VIII', '1799-11-09']],
      ['9 Thermidor L’An II', ['9 Thermidor L’An II', '1794-07-27']],
    ],
    'without a year': [
      ['13 Vendémiaire', ['13 Vendémiaire', '-']],
      ['On 18 Brumaire I saw', ['18 Brumaire', '-']],
    ],
    'a day or a year that the calendar does not have': [
      ['31 Brumaire Year VIII', ['31 Brumaire Year VIII', '-']],
      ['18 Brumaire, Year 20', ['18 Brumaire, Year 20', '-']],
    ],
  });

  misses([frenchRepublican], {
    'a month in the name of something else': ['the Thermidor reaction'],
    'the English article “an”': ['an XI of all stars', 'an X-ray', 'an I', 'an VIII Corps attack'],
    'a year without the Republic': ['Year II'],
    'a title': ['Germinal by Zola'],
  });

  test('a day without value says why', () => {
    const { note } = only('18 Brumaire, Year 20') as ValueExpression;
    assert.equal(
      english(note),
      'The French Republican calendar was not in force then (22 September 1792 – 31 December 1805).',
    );
  });
});
