import * as assert from 'node:assert/strict';
import { english } from '../../../../../../../src/language/dates/languages/en';
import {
  printedRuleFor,
  printedRules,
} from '../../../../../../../src/language/dates/languages/en/refiners/sources/printed';
import { createScan } from '../../../../../../../src/language/dates/engine/scanner';
import { reading } from '../../../../reading';

// Texts in which the rule finds a date that is not of the narrative, and texts in which it does not.
const examples: Readonly<Record<string, { readonly holds: readonly string[]; readonly fails: readonly string[] }>> = {
  'a figure behind dots': {
    holds: ['Colonel Ross (671 regulars).... 1413', 'The harvest ............1204'],
    fails: ['He left ... 1413 was a bad year', 'He left. 1413'],
  },
  'a figure in a row of figures': {
    holds: ['Boston, 1797 1576 302,718', '44 guns 1797 1265 314', 'Portsmouth 12 1799 $197,246'],
    fails: ['Boston, 1797', 'in the year 12 1799', 'in 1799 20 men'],
  },
  'the years of reprints': {
    holds: [
      'Reprinted December 1877, 1881, 1885.',
      'First Edition, Demy 8vo, November 1877;',
      'Eversley Edition, 1895.',
      'reprinted 1902, 1904',
    ],
    fails: ['It was reprinted in 1902, and', 'the edition, 1904', 'Reprinted 1902 times'],
  },
  'a title, its city and year': {
    holds: [
      'Memoirs, by himself, 2 vols. New York, 1864.',
      'in his "Jackson as a Public Man," Boston, 1882).',
      'History of Europe. 20 vols. London, 1852.',
      'Naval Occurrences. Octavo, London, 1817.',
      'Narrative of the Campaigns. Philadelphia, 1821.',
      'the Journals (edited by Mary Barney, Boston, 1832).',
      'the Memoir, written by his nephew, Captain Murray, London, 1846.',
    ],
    fails: ['He said “no,” in London, 1852.', 'She came to London, 1852.', 'They met. Boston, 1832, was small.'],
  },
  'a year behind its month in French': {
    holds: ['Le Ministre à la Jonquière, 15 Avril, 1750', 'à Montréal, 20 février 1757'],
    fails: ['on 15 April, 1750'],
  },
  'a year in a French title': {
    holds: [
      'There is a Journal du Siége de Namur en 1692, par un officier.',
      'the Mémoires sur la Guerre depuis 1749 jusqu’à 1760, printed there',
      'his Lettres de Suède, écrites dans les Années 1757, 1758 et 1759',
      'a Relation d’un voyage dans la Floride en 1564 by him',
    ],
    fails: [
      'He read the Journal in 1759',
      'They were en route in 1759',
      'The Voyage of 1768 was long',
      'He fell en 1759',
    ],
  },
  'a year in a Spanish title': {
    holds: [
      'Sucesos de Navarra en los años de 1590',
      'Censo en el año de 1787.',
      'Murió el año de 1506',
      'los años 1640',
    ],
    fails: ['The annals of 1590 tell it', 'In Spain, in 1787', 'Juan Caños of 1506'],
  },
  'a title that the reader is told to see': {
    holds: [
      "See Harris's Description of Loo, 1699.",
      'He had not bought it then. See also Birch’s Life of Boyle, 1744.]',
      "[See Banks' Journal at Sea, 1771;",
    ],
    fails: [
      "We see Harris's men march in 1699.",
      'See Rome burn, 1527.',
      "He let her see Boyle's House, 1744.",
      'See, in 1771.',
    ],
  },
  'a letter that the reader is told to see': {
    holds: [
      'See also the letter of St. Pius V, April 26, 1569, to the duke',
      'See the letter from Lord Essex, 4 May 1591.',
      'Compare his letters to Cecil and of others. See his letter of thanks, 3 June 1601.',
    ],
    fails: ['The letter of Pius V came on April 26, 1569.', 'He came to see the letter on 4 May 1591.'],
  },
  'an edition in brackets': {
    holds: ['as in Hume (ed. 1834),', 'so Robertson (London ed., 1802) has it', 'Gibbon (edn. 1846) says'],
    fails: ['He edited it (in 1834)', 'the second edition, 1834', 'The bishop (consecrated 1834) fled'],
  },
  'an issue or volume for its time': {
    holds: [
      'in the New York Mercury for December, 1759; the other',
      'the “Proceedings of the Naval Institute,” for October 20, 1881, has it',
      'the Transactions of that Society for 1869, pp. 112',
      'an engraving in the Military Magazine for December 1840 of it',
    ],
    fails: ['He left the Gazette in 1759', 'The proceedings for 1759 were long', 'He wrote for 1759 readers'],
  },
  'a letter behind its quotation': {
    holds: [
      'he was buried. (Abercromby to Pitt, 19 August, 1758.)',
      'deux mille hommes.” Vaudreuil au Ministre, 5 Oct. 1759.',
      '"We are lost." Webb to Loudon, 5 Aug. 1757',
    ],
    fails: ['He gave it to Loudon, 5 Aug. 1757', 'They went. Webb came to Loudon, 5 Aug. 1757, and'],
  },
  'a year in a quoted title': {
    holds: ['in his “Field-Book of the War of 1812,” that', 'the "Naval Campaign of 1812" and'],
    fails: ['He said: “They all came home in 1812,” and', 'the “War of 1812” was', 'the Naval Campaign of 1812'],
  },
};

const scan = createScan(english.finders);

const rulesIn = (text: string): (string | undefined)[] =>
  scan(text, { start: 0, end: text.length }).map((mention) => printedRuleFor(mention, text, 0));

suite('dates of title pages, lists and quoted letters', () => {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      printedRules.map(({ name }) => name),
      Object.keys(examples),
    );
  });
  for (const [name, { holds, fails }] of Object.entries(examples)) {
    suite(name, () => {
      for (const text of holds) test(text, () => assert.ok(rulesIn(text).includes(name), rulesIn(text).join()));
      for (const text of fails) test(`not: ${text}`, () => assert.ok(!rulesIn(text).includes(name)));
    });
  }
});

suite('pages of an index', () => {
  const rows: readonly (readonly [rule: string, text: string, ...dates: string[]])[] = [
    ['of a name and what it did', 'Eyre, Captain, 219\n  winters at the fort, 305-307\n  repulses the attack, 311-313'],
    ['several', 'Albany convention, 212, 214\n  its defeat, 425\n  its retreat, 426'],
    ['one in each line', 'Prussia, her king, 250\n  her hatred of him, 380\n  her treaty, 619'],
    ['of a person alone', 'Hobart, Colonel, his grief at her death, 417'],
    [
      'a year in brackets and one of four digits stay',
      'Lowe, Robert, 310n.\n  attacks the town (1758), 422-424\n  census of 1754, 387',
      ...['1758 = 1758', '1754 = 1754'],
    ],
    ['a year with its era stays', 'Alaric, 12, 121\n  sacks the town, 410 A.D., 393', '410 A.D. = 0410'],
    ['before it too', 'Alaric, 12, 121\n  his age, in A.D. 410, 199', 'A.D. 410 = 0410'],
    ['a season and a page', 'Louisbourg, 44, 82\n  its fall, 403-405\n  its siege, 390'],
    [
      'a list of reigns is none, in brackets',
      'Ardashir I (224-240)\nShapur I (240-270)',
      ...['224-240 = 0224/0240', '240-270 = 0240/0270'],
    ],
    ['nor is prose', 'Offa fell in battle, in 796, and in 798, so they say, his son.', '796 = 0796', '798 = 0798'],
  ];
  for (const [rule, text, ...dates] of rows) test(rule, () => assert.deepEqual(reading(text), dates));
});
