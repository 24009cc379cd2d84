import * as assert from 'node:assert/strict';
import { english } from '../../../../../../src/language/dates/languages/en';
import { footnoteRuleFor, footnoteRules } from '../../../../../../src/language/dates/languages/en/refiners/footnote';
import { createScan } from '../../../../../../src/language/dates/engine/scanner';
import { reading } from '../../../reading';

// Notes in which the rule finds the date of a source, and notes in which it does not.
const examples: Readonly<Record<string, { readonly holds: readonly string[]; readonly fails: readonly string[] }>> = {
  'in a quoted title': {
    holds: ['“On May 1775 in Paris,” Annales', '"The War (1766–1776)," *Journal*'],
    fails: ['“So” it was in 1958 and', 'the word "so" was new in 1958 and'],
  },
  'before pages': {
    holds: [
      ...[
        'words, 1996, 23;',
        'words, 1996, p. 23.',
        'words, 1996, pp. 23–5.',
        'words, 1996, ch. 2,',
        'words, 1996, vol. 2:',
      ],
      ...['words, 1996, n. 2)', 'words, 3 September 1958, 1', 'words, 1996, passim', 'Pagius, A.D. 1120, No. 6.'],
      'Dictionnaire, Paris, 1665, in folio.',
    ],
    fails: ['the war, 1996, 23 men', 'in 1996, 23;'],
  },
  'a name and a year': {
    holds: ['Lefebvre 1947.', 'Bernstein (1984);', 'Chan 2001:', 'Chan 2001]', 'see Chan 2001'],
    fails: ['In 1958.', 'Circa 1450.', 'Lefebvre 1947 came'],
  },
  'an edition': {
    holds: ['in the edition of 1976.', 'ed. 1976.', 'edn 1976.', 'repr. 1976.', 'reprint 1976.', 'reprinted in 1976.'],
    fails: ['in the summer of 1976.'],
  },
  'a publisher': {
    holds: [
      'London: Bloomsbury, 2010.',
      'Oxford University Press, 2001.',
      'Penguin Books, 2001.',
      'Beltz Verlag, 2001.',
    ],
    fails: ['the press of 2001.'],
  },
  'an imprint in brackets': {
    holds: ['(2nd ed., Oxford, 2002)', '(1st ed., Oxford, 2002)', '(Dordrecht, Blusse, 1851–60)'],
    fails: ['(in Oxford 2002)'],
  },
  'an issue': {
    holds: ['no. 2 (June 1984): 101–22', '*BSHAF* (1918–19): 157–61', '52, no. 1 (2011).', 'Annales 18 (May 1963);'],
    fails: ['the war (June 1984) lasted', 'the war (June 1984).'],
  },
  'a first edition': { holds: ['([1963] New York: Pantheon', 'Birds [1770–83] (Dordrecht'], fails: ['[1963 was'] },
  'place and year': {
    holds: ['Acta, Lipsiae, 1776;', '*Vita*. Rotterdam, 1699.', 'Works, New Haven, 1901)'],
    fails: ['He was born in Rotterdam, 1699.', 'the war, 1699.'],
  },
  'the year of a report': {
    holds: ['Report of 1872;', 'Census for the year 1881.'],
    fails: ['the battle of 1872;', 'Report 1872'],
  },
  'an issue of a newspaper': { holds: ['The Times, 5 March 1933.'], fails: ['In good times, 5 March 1933.'] },
  'a document and its date': {
    holds: [
      'Dinwiddie to Hanbury, 12 March, 1754;',
      'Vaudreuil au Ministre, 30 Oct. 1759.',
      'Minutes at Easton, October, 1758.',
    ],
    fails: [
      'Battle of Ivry, 14 March 1590.',
      'My brother was named Richard, 9 November 1622.',
      'On 5 March 1933, he wrote.',
    ],
  },
  'a title before its pages or imprint': {
    holds: [
      'Robbins, *Street Lamps in Eighteenth-Century Lyon*, 12;',
      'See Rowe, The Fens in the 1640s (London: Cape, 1999)',
    ],
    fails: ['Rowe, he said, came in the 1640s, 12;', 'In the 1640s the fens, 12 men'],
  },
};

const scan = createScan(english.finders);

/** The rules that find dates of sources in a note. */
const rulesIn = (note: string): (string | undefined)[] =>
  scan(note, { start: 0, end: note.length }).map((mention) => footnoteRuleFor(mention, note, 0));

suite('dates of sources in a footnote', () => {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      footnoteRules.map(({ name }) => name),
      Object.keys(examples),
    );
  });
  for (const [name, { holds, fails }] of Object.entries(examples)) {
    suite(name, () => {
      for (const note of holds) test(note, () => assert.ok(rulesIn(note).includes(name), rulesIn(note).join()));
      for (const note of fails) test(`not: ${note}`, () => assert.ok(!rulesIn(note).includes(name)));
    });
  }
  test('the date of a quotation stays', () =>
    assert.deepEqual(reading('[^1]: On 5 March 1933 he wrote: “We won.” Lefebvre 1947, 76.'), [
      '5 March 1933 = 1933-03-05',
    ]));
  test('running text has none', () => assert.deepEqual(reading('Lefebvre 1947.'), ['1947 = 1947']));
});
