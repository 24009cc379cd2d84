import * as assert from 'node:assert/strict';
import { amountRuleAt, amountRules } from '../../../../../../src/language/dates/languages/en/checks/amount';

// Texts in which the rule makes the number between the bars an amount, and texts in which it does not.
const examples: Readonly<Record<string, { readonly holds: readonly string[]; readonly fails: readonly string[] }>> = {
  'a label': { holds: ['see page |1958|', 'Article |231|', 'Flight |1789| left'], fails: ['the year |1958|'] },
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
  'a measure': { holds: ['|1958| miles', 'in |1200| metres'], fails: ['|1958| milestones'] },
  'a counted noun': { holds: ['|1958| people', 'the |1500| dead'], fails: ['in |1958| ships sailed'] },
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
