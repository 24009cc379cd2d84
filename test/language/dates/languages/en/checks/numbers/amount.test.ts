import * as assert from 'node:assert/strict';
import { amountRuleAt, amountRules } from '../../../../../../../src/language/dates/languages/en/checks/numbers/amount';

// Texts in which the rule makes the number between the bars an amount, and texts in which it does not.
const examples: Readonly<Record<string, { readonly holds: readonly string[]; readonly fails: readonly string[] }>> = {
  'a label': {
    holds: [
      'see page |1958|',
      'Article |231|',
      'Flight |1789| left',
      'Answer |1414|',
      'Gen. |1914|',
      'population |1840|',
      ...['bag |1961|', 'Contexts |1204|', 'lorries |1917|', 'Grid square |1565|', 'boxes |1870|', 'fond |1209|'],
      ...['Hymn |1662|', 'sheet |1848|-III', 'Prisoner |1912| spoke', 'Avenida |1810|', 'the minor planet |1769|'],
    ],
    fails: [
      ...['the year |1958|', 'Red Square |1917|', 'the group |1865|', 'Deeds |1450|', 'files |1949|', 'the map |1851|'],
      ...['the comet |1682|', 'prisoners |1914|', 'planet |1846|'],
    ],
  },
  'a later number behind a label': {
    holds: [
      'lots 1350, |1354|',
      'questions 1863 and |1864|',
      'nos 1701–1720, |1731|',
      'folios 1201, 1203 and |1207|',
      'deeds 1201 and |1207|',
    ],
    fails: ['in lots, |1350|', 'the lines of 1850 and |1914|', 'pages of 1848, |1849|'],
  },
  'a code or shelfmark': {
    holds: [
      'the drawing RV-|1443|',
      'BM |1047|',
      'BWV |1066|',
      'P.Oxy. |1453|',
      'P. Cair. Zen. |1453|',
      'RIB |1065|',
      'OxA-|1866|',
      'OxA-1866 and |1867|',
      'Beta-1866, |1867|',
    ],
    fails: ['POST-|1945|', 'the USA |1958|', 'Louis XIV |1715|', 'St. P. |1453|', 'Oxford-|1866|', 'OxA and |1867|'],
  },
  'a time of day': {
    holds: ['by 1800 hours, and by |2000| it was', 'by 0600 hrs; until |1130|'],
    fails: ['by 1800, and by |1900|', 'at 1800 hours in |1944|', 'by 1800 hours, by |1975|'],
  },
  'a title by its author': {
    holds: ['he read |1984| by Orwell', 'the novel |1914|.', 'Orwell’s |1984| is', 'and  |1922|  by King'],
    fails: ['painted |1656| by Velázquez', 'a novel of |1984| by', 'in |1984| by Reagan'],
  },
  'some of a group': {
    holds: ['captured |1500| of them', 'took |1200| of the enemy', '|1347| of his men'],
    fails: ['in |1500| of the common era', 'the war of |1812| of the', '|1914| of course'],
  },
  'a quantifier': { holds: ['over |1500| dead', 'nearly |1000| fell'], fails: ['until |1500| they'] },
  'a sign of number': { holds: ['№ |1958|', '§|1789|'], fails: ['(|1958|'] },
  'a telephone number': { holds: ['+44 |1789|', '(0207) |1958|'], fails: ['(1789) |1958|'] },
  'more than': { holds: ['more than |1958|'], fails: ['no later than |1958|', 'earlier than |1490|'] },
  'as many as': { holds: ['as many as |1500|'], fails: ['known as |1984|'] },
  'a force of': {
    holds: ['an army of |1200|', 'a total of |1958|'],
    fails: ['the events of |1958|', 'the army of |1200|'],
  },
  'a designation': {
    holds: ['U |1105| sank', 'H.R. |1776|', '1920 x |1080|'],
    fails: ['A |1958| report', 'Charles I |1625|'],
  },
  'a name of a collection': { holds: ['MS Harley |1585|', 'flight BA |1492|'], fails: ['Edmond Harley |1585|'] },
  'the first of two amounts': {
    holds: ['|1500| and 2000 men', '|1500| to 1600 votes'],
    fails: ['|1500| and 2000, men'],
  },
  'a unit in signs': { holds: ['|1500|% of', '|1958|€', '|100| °C'], fails: ['|1958| (C'] },
  'a measure': {
    holds: ['|1958| miles', 'in |1200| metres', 'by |1800| hours', 'after |1800| paces'],
    fails: ['|1958| milestones'],
  },
  'a counted noun': {
    holds: [
      ...[
        '|1958| people',
        'the |1500| dead',
        'defended by |1500| men',
        'the loss of |1347| killed',
        'the |1700| workers',
      ],
      ...[
        'carried by |1914| men',
        'led by |1958| people',
        'a list of |1347| wounded',
        'with |1850| women',
        'has |1620| knots',
      ],
    ],
    fails: [
      ...['in |1958| ships sailed', 'In |1963| women were hired', 'By |1931| people were weary'],
      ...[
        'since |1914| men had died',
        'In |1850| workers struck',
        'The plague of |1347| killed',
        'until |1848| peasants',
      ],
      ...['the earthquake of |1755| killed', 'and by |1914| soldiers were', 'during |1916| cavalry was'],
    ],
  },
  'a counted people': {
    holds: ['and |1000| Plataeans', 'with |1200| Greeks', 'about |1534| Spaniards', 'killed |1347| Frenchmen'],
    fails: ['in |1000| Danes landed', 'the |1848| Germans', '|1204| Venetians', 'from |1933| Germans left'],
  },
  'a round number of places': {
    holds: ['in |1200| parishes', 'the |1500| parishes', 'the |1700| survivors', 'in |1500| cases.'],
    fails: ['in |1900| schools were', 'In |1800| villages burned', 'in |1914| parishes', 'the |1900| elections'],
  },
  'a doing of many': { holds: ['some: |1500| died'], fails: ['in |1500| died'] },
  'the subject of were': { holds: ['“|1958| were killed'], fails: ['in |1958| were killed'] },
  'another count': { holds: ['|1080|x720', '|1958| AM', '|1402| of the Hijra', '|1958|个'], fails: ['|1958| Axel'] },
  'a part of a compound': { holds: ['a |1200|-ton ship', 'a |1958|-man force'], fails: ['a |1958|-built ship'] },
  'an address': { holds: ['|1600| Pennsylvania Avenue'], fails: ['in |1600| Pennsylvania Avenue'] },
  'one in a thousand': { holds: ['one in |1000|'], fails: ['one in |1001|'] },
  'a round number of something': {
    holds: ['|1500| Scottish', '|1200| gold francs', '|1500| peacocks'],
    fails: ['|1501| Scottish', 'in |1500| Scottish', '|1500| was'],
  },
};

/** The rule for the number between the bars. */
function ruleIn(text: string): string | undefined {
  const [left = '', number = '', right = ''] = text.split('|');
  return amountRuleAt(left + number + right, left.length, left.length + number.length);
}

suite('which numbers are amounts', () => {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      amountRules.map(({ name }) => name),
      Object.keys(examples),
    );
  });
  for (const [name, { holds, fails }] of Object.entries(examples)) {
    suite(name, () => {
      for (const text of holds) test(text, () => assert.equal(ruleIn(text), name));
      for (const text of fails) test(`not: ${text}`, () => assert.notEqual(ruleIn(text), name));
    });
  }
});
