import assert from 'node:assert/strict';
import { createLanguageService } from '../../../src/language';

/** The names and dates in order: names in braces, dates with their value. */
function read(entries: string, text: string): string {
  const glossary = entries
    .split('; ')
    .map((entry) => entry.split('/'))
    .map(([label = '', kind = 'event', also]) => `## ${label}\n\n- Kind: ${kind}\n${also ? `- Also: ${also}\n` : ''}`);
  const service = createLanguageService({ glossaries: [{ uri: 'g.md', text: glossary.join('\n') }] });
  const document = service.openDocument({ uri: 'e.md', languageId: 'markdown', text });
  return document
    .annotations()
    .map((each) => (each.kind === 'entity' ? `{${each.text}}` : `${each.text} = ${each.edtf ?? 'no value'}`))
    .join(', ');
}

/** Entries are `label/kind/other name`; the default kind is an event. */
const rules: readonly [rule: string, rows: readonly [entries: string, text: string, expected: string][]][] = [
  [
    'a name that begins first keeps its words, and the rest of the date is read again',
    [
      ['Theresa May/person', 'Theresa May, 2016, said no.', '{Theresa May}, 2016 = 2016'],
      ['Theresa May/person', 'Theresa May 2016–19', '{Theresa May}, 2016–19 = 2016/2019'],
      ['Theresa May/person', 'Theresa May 5, 2016', '{Theresa May}, 2016 = 2016'],
      ['Long March', 'The Long March 1934–35 was hard.', '{Long March}, 1934–35 = 1934/1935'],
      ['Long March', 'Long March 1934 1936', '{Long March}, 1934 = 1934, 1936 = 1936'],
      ['Salt March', 'Salt March 1930: photographs', '{Salt March}, 1930 = 1930'],
      ['Salt March', 'The *Salt March*, **1930**', '{Salt March}, 1930 = 1930'],
      ['Chairman March/person', 'Chairman March 1958 spoke.', '{Chairman March}, 1958 = 1958'],
      ['Prague Spring', 'the Prague Spring of 1968', '{Prague Spring}, 1968 = 1968'],
      ['Prague Spring', 'From the Prague Spring 1968 to May 1969', '{Prague Spring}, 1968 to May 1969 = 1968/1969-05'],
      ['Red Summer', 'The Red Summer, 1919, was hot.', '{Red Summer}, 1919 = 1919'],
      ['Black September/organisation', 'Black September 1970', '{Black September}, 1970 = 1970'],
      ['Battle of August', 'The Battle of August 1914', '{Battle of August}, 1914 = 1914'],
      ['Apollo 11', 'Apollo 11 July 1969 landed.', '{Apollo 11}, July 1969 = 1969-07'],
      ['Article 9/concept', 'Article 9 May 1947', '{Article 9}, May 1947 = 1947-05'],
      ['红五月', '红五月1958年', '{红五月}, 1958年 = 1958'],
      ['抗战五', '抗战五1942年5月', '{抗战五}, 1942年5月 = 1942-05'],
    ],
  ],
  [
    'a name that begins first keeps its words where the rest is no date',
    [
      ['李四/person', '李四月底到京。', '{李四}'],
      ['红五月', '红五月十日开始。', '{红五月}'],
    ],
  ],
  [
    'a name that holds a whole date leaves none',
    [
      ['Battle of August 1914', 'The Battle of August 1914 was lost.', '{Battle of August 1914}'],
      ['Spring and Autumn Period/period', 'In the Spring and Autumn Period', '{Spring and Autumn Period}'],
      ['1848', 'In 1848 they rose.', '{1848}'],
      ['October Revolution', 'In October Revolution came.', '{October Revolution}'],
      ['一二九', '一二九年。', '{一二九}'],
    ],
  ],
  [
    'a date that begins first keeps its words',
    [
      ['May Fourth Movement', 'On 4 May Fourth Movement leaders met.', '4 May = no value'],
      ['June Carter/person', 'On 12 June Carter sang.', '12 June = no value'],
      ['October Revolution', 'On 25 October 1917 Revolution came.', '25 October 1917 = 1917-10-25'],
      ['月亮湾', '5月亮湾', '5月 = no value'],
    ],
  ],
  [
    'of a name and a date that begin together the longer one stands',
    [
      ['1848', 'In 1848–49 they rose.', '1848–49 = 1848/1849'],
      ['May/place', 'He lived in May, 1958.', 'May, 1958 = 1958-05'],
      ['May Fourth Movement', 'In May 1958 he wrote.', 'May 1958 = 1958-05'],
      ['May Fourth Movement', 'the 1919 May Fourth Movement', '1919 = 1919, {May Fourth Movement}'],
      ['五四', '五四年五月', '五四年五月 = no value'],
    ],
  ],
  [
    'a name does not end inside a range of numbers',
    [
      ['Revolution of 1848', 'the Revolution of 1848–49', '1848–49 = 1848/1849'],
      ['Revolution of 1848', 'the Revolution of 1848, 1849', '{Revolution of 1848}, 1849 = 1849'],
    ],
  ],
  [
    'what shares no words is left as it is',
    [
      ['Henry V/person', 'Henry V 1415 won.', '{Henry V}, 1415 = 1415'],
      ['Charter 77/organisation', 'Charter 77 January 1977', '{Charter 77}, January 1977 = 1977-01'],
      ['Long March/event/长征', '1934年10月长征开始。', '1934年10月 = 1934-10, {长征}'],
      [
        'January Storm; Shanghai/place',
        'In 1967 January Storm hit Shanghai.',
        '1967 = 1967, {January Storm}, {Shanghai}',
      ],
    ],
  ],
  [
    'the writer’s word on a name or a date counts first',
    [
      ['Long March', 'Long March 1934<!-- date: 1935 --> came.', '{Long March}, 1934 = 1935'],
      ['Long March', 'Long March<!-- entity: none --> came.', ''],
    ],
  ],
];

suite('a name and a date that share words', () => {
  for (const [rule, rows] of rules) {
    suite(rule, () => {
      for (const [entries, text, expected] of rows) {
        test(`${text} (${entries})`, () => assert.equal(read(entries, text), expected));
      }
    });
  }
});
