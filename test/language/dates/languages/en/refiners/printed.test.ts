import * as assert from 'node:assert/strict';
import { english } from '../../../../../../src/language/dates/languages/en';
import { printedRuleFor, printedRules } from '../../../../../../src/language/dates/languages/en/refiners/printed';
import { createScan } from '../../../../../../src/language/dates/engine/scanner';

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
    ],
    fails: ['He said “no,” in London, 1852.', 'She came to London, 1852.'],
  },
  'a letter behind its quotation': {
    holds: ['deux mille hommes.” Vaudreuil au Ministre, 5 Oct. 1759.', '"We are lost." Webb to Loudon, 5 Aug. 1757'],
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
