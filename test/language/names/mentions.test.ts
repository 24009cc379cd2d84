import assert from 'node:assert/strict';
import { createCatalog } from '../../../src/language/glossary/catalog';
import type { Gazetteer } from '../../../src/language/names/gazetteer';

const gazetteerOf = (glossary: string): Gazetteer => createCatalog([{ uri: 'g.md', text: glossary }]).catalog.gazetteer;

const peng = '## Peng Zhen\n\n- Kind: person\n- Native: 彭真\n\n## Peng Dehuai\n\n- Kind: person\n- Native: 彭德怀\n';
const flags = '## Red Flag (journal)\n\n- Kind: work\n\n## Red Flag (canal)\n\n- Kind: place\n';
const pam = '## Lord Palmerston\n\n- Kind: person\n- Short: Pam\n\n## Jane Pam\n\n- Kind: person\n';
const leap = '## Great Leap\n\n- Kind: event\n- Not: Great Leap Brigade, after the Great Leap\n';

/** What is found in a text: `words: role, whom it may mean | who is meant at once`. */
const rows: readonly (readonly [rule: string, glossary: string, text: string, ...found: string[]])[] = [
  ['a full name', peng, 'Peng Zhen', 'Peng Zhen: full, Peng Zhen | Peng Zhen'],
  ['a family name means nobody yet', peng, 'Peng', 'Peng: short, Peng Dehuai; Peng Zhen | '],
  [
    'a name of two entries',
    flags,
    'Red Flag',
    'Red Flag: full, Red Flag (canal); Red Flag (journal) | Red Flag (canal); Red Flag (journal)',
  ],
  ['a claim on a family name', pam, 'Pam', 'Pam: claimed, Jane Pam; Lord Palmerston | Lord Palmerston'],
  ['a full name is a stronger claim', `${pam}\n## Pam\n`, 'Pam', 'Pam: full, Jane Pam; Lord Palmerston; Pam | Pam'],
  [
    'the longest name',
    `${peng}\n## Peng Zhen Road\n`,
    'Peng Zhen Road',
    'Peng Zhen Road: full, Peng Zhen Road | Peng Zhen Road',
  ],
  [
    'a shorter one where the longer is not finished',
    `${peng}\n## Peng Zhen Road\n`,
    'Peng Zhen ran',
    'Peng Zhen: full, Peng Zhen | Peng Zhen',
  ],

  ['not in a phrase that excludes it', leap, 'the Great Leap Brigade'],
  ['behind that phrase', leap, 'the Great Leap Brigade, Great Leap', 'Great Leap: full, Great Leap | Great Leap'],
  ['before that phrase', leap, 'Great Leap, Great Leap Brigade', 'Great Leap: full, Great Leap | Great Leap'],
  ['not at the end of such a phrase', leap, 'after the Great Leap'],
  [
    'longer than such a phrase',
    `${leap}\n## Great Leap Brigade Hall\n`,
    'Great Leap Brigade Hall',
    'Great Leap Brigade Hall: full, Great Leap Brigade Hall | Great Leap Brigade Hall',
  ],

  ['a ligature at the beginning', '## Æsop\n', 'Æsop and Aesop', 'Æsop: full, Æsop | Æsop', 'Aesop: full, Æsop | Æsop'],
  ['a ligature at the beginning of the text alone', '## Aesop\n', 'of ÆSOP', 'ÆSOP: full, Aesop | Aesop'],
  ['an ideograph at the beginning', '## Mao\n\n- Native: 毛泽东\n', 'an毛泽东an', '毛泽东: full, Mao | Mao'],
  ['a word that begins a name, then the name', leap, 'Great Great Leap', 'Great Leap: full, Great Leap | Great Leap'],
  ['not the end of a longer word', leap, 'aGreat Leap'],
  ['not the beginning of a longer word', leap, 'Great Leaper'],
  ['not what an apostrophe ties to the word before', '## Brien\n', 'O’Brien'],
  ['what stands in quotation marks', '## Brien\n', 'an ‘Brien’ an', 'Brien: full, Brien | Brien'],
  ['a possessive', '## Brien\n', 'Brien’s', 'Brien: full, Brien | Brien'],
  ['a possessive in capitals', '## Brien\n', 'BRIEN’S', 'BRIEN: full, Brien | Brien'],
  ['not what an apostrophe ties to the word behind', '## Brien\n', 'Brien’sy and Brien’t'],
  ['what a hyphen ties', '## Brien\n', 'pre-Brien-like', 'Brien: full, Brien | Brien'],
  ['a name of digits', '## 10 90\n', '1090 and 10 90', '10 90: full, 10 90 | 10 90'],
  [
    'an ampersand',
    '## Marks & Spencer\n\n- Kind: place\n',
    'Marks and Spencer',
    'Marks and Spencer: full, Marks & Spencer | Marks & Spencer',
  ],
  [
    'another spelling of the first word',
    '## First Labour Plan\n',
    '1st Labor Plan',
    '1st Labor Plan: full, First Labour Plan | First Labour Plan',
  ],
  [
    'another spelling of the last word',
    '## Peace of Theatre\n\n- Kind: place\n',
    'Peace of Theater',
    'Peace of Theater: full, Peace of Theatre | Peace of Theatre',
  ],
  ['a name of signs alone is none', '## ++\n', '++ and ++'],
];

suite('Names as they are found', () => {
  for (const [rule, glossary, text, ...wanted] of rows)
    test(rule, () => {
      const found = gazetteerOf(glossary)
        .scan(text)
        .map(({ start, end, role, candidates, claimants }) => {
          const [all, those] = [candidates, claimants].map((list) =>
            list
              .map(({ label }) => label)
              .sort()
              .join('; '),
          );
          return `${text.slice(start, end)}: ${role}, ${all} | ${those}`;
        });
      assert.deepEqual(found, wanted);
    });

  test('nothing is found without names', () => assert.deepEqual(gazetteerOf('').scan('Peng Zhen'), []));

  test('the names that an entry shares, or has only once it was named', () => {
    const sharedBy = (glossary: string): Record<string, string[]> => {
      const { catalog } = createCatalog([{ uri: 'g.md', text: glossary }]);
      return Object.fromEntries(
        catalog.entities.map((entity) => [entity.label, [...catalog.gazetteer.sharedNames(entity)].sort()]),
      );
    };
    const peel = '## Mary Peel\n\n- Kind: person\n\n## Robert Peel\n\n- Kind: person\n';
    assert.deepEqual(sharedBy(peel), { 'Mary Peel': ['peel'], 'Robert Peel': ['peel'] });
    assert.deepEqual(sharedBy(flags), { 'Red Flag (canal)': ['red flag'], 'Red Flag (journal)': ['red flag'] });
    assert.deepEqual(sharedBy(pam), { 'Jane Pam': ['pam'], 'Lord Palmerston': ['palmerston', 'pam'] });
    // What one entry goes by twice, or another is kept from meaning, is not shared.
    assert.deepEqual(sharedBy('## Leap\n\n- Also: LEAP\n'), { Leap: [] });
    assert.deepEqual(sharedBy('## Leap\n\n- Not: Brigade\n\n## Brigade\n'), { Brigade: [], Leap: [] });
    assert.deepEqual(sharedBy('## Brigade\n\n## Leap\n\n- Not: Brigade\n'), { Brigade: [], Leap: [] });
  });
});
