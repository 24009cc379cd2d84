import * as assert from 'node:assert/strict';
import {
  citationRuleFor,
  citationRules,
} from '../../../../../src/language/dates/languages/en/refiners/sources/citation';
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
      ...['Cf. Erdmann 1960, fig. 1502.', 'See Rowe 1982, pl. 15.', 'Cf. Rowe 1982, figs. 3–5;'],
      '(Bray et al., 1999)',
    ],
    fails: ['(in Paris, in 1999)', 'Babinger 1978, 85.', 'Cf. Paris 1919, when they met.'],
  },
  'the year of an imprint': {
    holds: ['(Oxford: Clarendon, 1999)'],
    fails: ['(at Oxford, 1999)', '(Oxford: Clarendon, 1999'],
  },
  'a citation in brackets': {
    holds: [
      ...['("New Fee" 1918)', '(“The Old Toll” 1893)', '(Hallam, 2009 p. 31, 40)', '(Okafor, 2003.)', '(Bureau,2012)'],
      ...['(Bordin 1999, xxix)', '(cf. von Braun et al. 1988; Rowe 1990)'],
      ...['(Bray 2016; but see Haldon 2018, 1990)', '(pace Rowe 1990, 12)'],
      '(Rowe 1990, 1994; Lee 1991)',
    ],
    fails: ['(Born 1893)', '(In 1958, 12)', '(the treaty of 1919)', '(reigned 1990)', '(May 1990)', '(1990; Rowe)'],
  },
  'pages behind a year': {
    holds: ['(December 1986): 1053–75', '(New York: Norton, 1998), 1200–1.', '(1918–19): 1157'],
    fails: ['(1986), 1990 was', 'In December: 1986', '(the year 1815), 1816'],
  },
  'an issue before its pages': {
    holds: ['no. 5 (December 1986): 53–75', '*BSHAF* (1918–19): 157–61'],
    fails: ['(December 1986) 53', '(December 1986): a cold month', 'in December 1986): 53'],
  },
  'a column behind a volume': {
    holds: ['Mansi, vol. 2, 1066', 'PL, t. XIV, 1203.'],
    fails: ['in 2, 1066', 'the volume, 1066', 'vol. two, 1066'],
  },
  'an edition': {
    holds: ['2nd edn, London, 1978', 'rev. edn 1998', '3rd ed., 1911'],
    fails: ['the edition of 1978', 'a second, 1978', '2nd Army, London, 1978'],
  },
  'a copyright': {
    holds: ['© 2019', '©2019', 'COPYRIGHT, 1907', 'Copyright © 1999'],
    fails: ['(c) in 2019', 'c 1450', 'copyright in 1907'],
  },
  'behind ibidem': { holds: ['ibid., 1848', 'Op. cit., 3 May 1848'], fails: ['ibid. In 1848', 'idem in 1848'] },
  'city, publisher and year': {
    holds: ['Par C. Bayet, Paris, Quantin, 1883', '*Vita*. London: Longmans, 1851.'],
    fails: ['He lived in Paris, Quantin, 1883', 'Paris, in 1883', 'at Ivry, Quantin, 1883'],
  },
  'a reference in brackets': {
    holds: [
      '(see Woolf,  The transits of Venus , Princeton, 1959, 130–5)',
      '(cf. Lea,  History of the Inquisition , New York, 1888; and others)',
      '(see also Ramsay,  Cities of old Phrygia , Oxford, 1895)',
    ],
    fails: [
      '(see the treaty, signed at Paris, 1919)',
      '(see Paris, in 1919)',
      'to see Woolf, the sailor, at Princeton, 1959',
    ],
  },
  'pages smaller than the year before them': {
    holds: ['see also Foner (1988, 1201)'],
    fails: ['Jerusalem (1099, 1187)', 'in 1988 (1988, 1201)'],
  },
  'a quoted title among others': {
    holds: ['and "Cuba" (1987); also his letters', 'See his “Mexico” (1985) and'],
    fails: ['he sang "Cuba" (1987) and', 'He saw her in “Mexico” (1985)'],
  },
  'a credit line': {
    holds: ['Bequest of Miss A. Lowe, 1952', 'Credit: Gift of the king, 1914.', 'Rogers Fund, 1914'],
    fails: ['the gift of Mrs Lowe, 1952', 'Gift of Mrs Lowe, 1952, was', 'the fund, 1914'],
  },
  'an issue of a newspaper': {
    holds: ['The Times, 5 March 1933, p. 4', '(Pravda, 3 May 1932)', 'People’s Daily, 3 September 1958, 1'],
    fails: ['at all times, 5 March 1933, they', 'The Times, 5 March 1933 was', 'the post, 1933)'],
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
