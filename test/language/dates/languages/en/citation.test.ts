import * as assert from 'node:assert/strict';
import { citationRuleFor, citationRules } from '../../../../../src/language/dates/languages/en/refiners/citation';
import { english } from '../../../../../src/language/dates/languages/en';
import { createScan } from '../../../../../src/language/dates/engine/scanner';

// Texts in which the rule finds the date of a source, and texts in which it does not.
const examples: Readonly<Record<string, { readonly holds: readonly string[]; readonly fails: readonly string[] }>> = {
  'a title before its imprint': {
    holds: [
      'The Origins, 1956–71 (Harmondsworth: Penguin, 1974)',
      'Letters 1808–12, ed. A. Smith(London: Batsford, 1974)',
    ],
    fails: ['It fell in 1956 (in May)'],
  },
  'pages behind the year of an issue': { holds: ['EHR 126 (1898), 1101.'], fails: ['EHR 126, 1101.'] },
  'a month of an issue before its pages': {
    holds: ['43 (September 1928), pp. 4–9'],
    fails: ['the war (September 1928), pp. or', '43 (1928), pp. 4–9'],
  },
  'a day of retrieval': {
    holds: ['accessed 6 March 2018', 'Retrieved on 6 March 2018'],
    fails: ['on 6 March 2018', 'accessed by 6 March 2018'],
  },
  'a year before pages': {
    holds: ['Paris, 1999, pp. 23–5', '12 (1999): 23–45'],
    fails: ['in 1999, pp were', '1999: 23:15'],
  },
  'according to an author': {
    holds: ['According to Kaplan and Smith (1976)', 'see Kaplan et al. (1976)'],
    fails: ['according to the treaty (1976)'],
  },
  'what an author holds': {
    holds: ['Kaplan (1976) has shown how', 'Kaplan et al. (1976) rightly argued', 'Kaplan (1976) discusses'],
    fails: ['Kaplan (1976) was king', 'the revolt (1976) has shown'],
  },
  'the year of an issue before its pages': { holds: ['EHR 43 (1928), 321.'], fails: ['the war (1928), 321 men'] },
  'an author with year and pages in brackets': {
    holds: ['Treharne (1932, 117–19)'],
    fails: ['the war (1932, 117–19)'],
  },
  'authors and year in brackets': {
    holds: [
      '(Teiwes 1999, 23)',
      '(Bray and Wu 1999)',
      '(see Bray 1999)',
      'See Babinger 1978, 85.',
      '(Bray et al., 1999)',
    ],
    fails: ['(in Paris, in 1999)', 'Babinger 1978, 85.'],
  },
  'the year of an imprint': {
    holds: ['(Oxford: Clarendon, 1999)'],
    fails: ['(at Oxford, 1999)', '(Oxford: Clarendon, 1999'],
  },
};

const scan = createScan(english.finders);

/** The rules that find dates of sources in a text. */
const rulesIn = (text: string): (string | undefined)[] =>
  scan(text, { start: 0, end: text.length }).map((mention) => citationRuleFor(mention, text, 0));

suite('dates of sources in running text', () => {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      citationRules.map(({ name }) => name),
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
