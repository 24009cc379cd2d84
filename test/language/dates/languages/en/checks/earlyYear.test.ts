import * as assert from 'node:assert/strict';
import { evidenceRuleAt, evidenceRules } from '../../../../../../src/language/dates/languages/en/checks/earlyYear';

// Texts in which the rule decides on the number between the bars, and texts in which it does not.
const examples: Readonly<Record<string, { readonly holds: readonly string[]; readonly fails: readonly string[] }>> = {
  'a chapter': {
    holds: ['b. iv. c. |144|.', 'Ann. xiv. c. |310|)', 'lib. c. |120|'],
    fails: ['Bede, c. |673|', 'Leo I, c. |450|', 'b. c. |1160|'],
  },
  'a number in the margin': { holds: ['assembled and    |213|'], fails: ['assembled and |213|'] },
  'a small number': { holds: ['in |19|, he'], fails: ['in |20|, he'] },
  'two amounts': { holds: ['by |112 to 98|, it'], fails: ['from |112 to 198|, it'] },
  'a life or a reign': {
    holds: [
      '(r. |757–96|)',
      '(d. c. |585|)',
      'Bede, b. |673|;',
      'Leo (died |474|)',
      'fl. |98|, he',
      'Trajan (r. |98–117|)',
    ],
    fails: ['paid fl. |650|,', 'for 3 d. |735|,', '(r. |735| m)'],
  },
  'the result of': {
    holds: ['resulted in |312|.', 'only in |312|,'],
    fails: ['died in |312|.', 'a tropical one in |540| and'],
  },
  'two digits': {
    holds: [
      'in |79|, it',
      'the fire (|64|)',
      'in 99 or |98|, he',
      'Nola in |79| had fallen',
      'Etna in |44| darkened the sky',
      'Rome in |64| burned down',
    ],
    fails: ['of |79|, it', 'in |79| men', 'Caesar in |40| fortified towns', 'towns in |40| burned in'],
  },
  'two digits elsewhere': { holds: ['of |79|, it', '|79| it'], fails: ['of |179|, it'] },
  'the years': { holds: ['in the years |535| and 536 the', 'the years |413–426|,'], fails: ['for years |535|,'] },
  'between two years': {
    holds: ['Between |513 and 518| there', 'between |726 and 787|.'],
    fails: ['between |500 and 600| the', 'between |513 and 518| ships', 'a distance between |513 and 518|.'],
  },
  'from one year to another': {
    holds: ['from |582 to 602|.', 'reigned from |871 until 899|,'],
    fails: ['rose from |312 to 418|.', 'from |500 to 512|.', 'from |312 to 418| ships'],
  },
  'an event of': {
    holds: [
      'The plague of |541| spread',
      'the siege of |701| failed',
      'the eruption of |536| had',
      'the battle of |451|',
    ],
    fails: ['the council of |500| met', 'a council of |318| met', 'the siege of |701| days', 'the garrison of |701|'],
  },
  'a tally': { holds: ['won most seats (|312|)', 'The vote in Rome (|312–118|)'], fails: ['Tours (|732|)'] },
  'a page of an author': {
    holds: ['Mante (|223|) gives an'],
    fails: ['Chalcedon (|451|) was a', 'Tours (|732|) ended it'],
  },
  'in brackets behind an event': {
    holds: ['the coronation of Charles (|800|)', 'at the battle of the river (|841|), he'],
    fails: ['the crown of Charles (|800|)', 'the battle [|841|]', 'the battle of Tours. He came (|841|)'],
  },
  'in brackets behind a name': {
    holds: ['Whitby (|664|)', 'Leo I (|457–474|)', 'Clovis (c. |466–511|)', 'Verdun (|843|; see'],
    fails: ['he fell (|664|)', 'Whitby(|664|)', 'Whitby (|450|)', 'Whitby (|664| men)'],
  },
  'a range in brackets behind what lasts': {
    holds: ['the dynasty (|618–907|)', 'the emperor (|582–602|)'],
    fails: ['the pages (|618–627|)', 'he writes (|312–318|)'],
  },
  'opens its sentence': {
    holds: ['In |793| the', 'fell. In |410| Alaric took', 'Until |962| there', 'By |718|, he', 'But in |885–86| he'],
    fails: ['In |793| ships', 'In |120| Roman towns', 'In |300| English', 'by |718|, he'],
  },
  'behind in, since, until': {
    holds: ['was crowned in |800|.', 'since |476|, the', 'he died in |814| at'],
    fails: ['one in |500|.', 'in |300| villages', 'in |120| days', 'into |800|.'],
  },
  'in the middle of a list of years': {
    holds: ['in 551, |554| and 557.', 'of 618, 624, |631|, and 640', 'by 842, |845|, 847 or 851 the'],
    fails: ['in 551, |554|, 557.', 'in 551, |554| and 557 men', 'pp. 551, |554| and 557.'],
  },
  'recorded for': {
    holds: [
      'waves are recorded for |558|.',
      'an eclipse is attested for |664| and',
      'is noted for |873|, when',
      'recorded for 551, |554| and 557',
      'reported for 551, 554 and |557|.',
      'recorded for 551 and for |557|,',
    ],
    fails: ['were given for |558|.', 'recorded for |558| men', 'paid for 551, |554| and'],
  },
  'the second of two years': {
    holds: ['in 586 or |587|, he', 'the years 535 and |536| the'],
    fails: ['for 586 or |587|, he'],
  },
  'behind before, after': {
    holds: ['before |476|, he', 'After |488| the'],
    fails: ['after |450| the', 'after |312| ships'],
  },
  'the label of an event': {
    holds: ['Battle of Tours: |732|', 'The sack of Rome, |846|'],
    fails: ['Pages: |312|', 'Battle of Tours: |732| men'],
  },
  'a line of its own': { holds: ['|793|', '|527–565|'], fails: ['|793| men', 'Pages |793|'] },
  'the head of an annal': {
    holds: ['|793|: The', '\uFFFC|793|   The'],
    fails: ['|793| The', '|793|:12', 'of |793|: The', '\uFFFC|120|   Greeks fell'],
  },
  'behind another word of time': {
    holds: ['by |718|, he', 'the summer of |480|, when', 'about |450|, the', 'in |477| Saxon invaders'],
    fails: ['instead of |480|, he', 'by |718| ships'],
  },
  'a bracket of its own': {
    holds: ['it fell (|404|)'],
    fails: ['it fell (|404| men)', 'fell(|404|)'],
  },
  'in before a verb': { holds: ['in |425| raised'], fails: ['in |425| bread', 'by |425| raised'] },
};

/** The rule for the number that stands between bars. */
function ruleIn(text: string): string | undefined {
  const [left = '', number = '', right = ''] = text.split('|');
  return evidenceRuleAt(left + number + right, left.length, left.length + number.length)?.name;
}

suite('what proves that a number below 1000 is a year', () => {
  test('each rule has a name of its own, and examples', () => {
    assert.deepEqual(
      evidenceRules.map(({ name }) => name),
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
