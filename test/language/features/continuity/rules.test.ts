import assert from 'node:assert/strict';
import { createLanguageService, describeDate, formatMessage } from '../../../../src/language';
import { continuityFindings } from '../../../../src/language/features/continuity';

const glossary = `
## Mehmed II
- Born: 1432-03-30
- Died: 1481-05-03
- Also: Mehmed
## Suleiman I
- Born: 1494-11-06
- Died: 1566-09-06
## Ada Lovelace
- Born: 1815-12-10
- Died: 1852-11-27
- Also: Lovelace
## Charles Babbage
- Born: 1791-12-26
- Died: 1871-10-18
- Also: Babbage
## Lu Xun
- Born: 1881-09-25
- Died: 1936-10-19
- Native: 鲁迅
## Battle of Ankara
- Kind: event
- Date: 1402-07-20
## Lushan Conference
- Kind: event
- Date: 1959-07-02/1959-08-16
## Thirty Years’ War
- Kind: event
- Date: 1618/1648
## Great Exhibition
- Kind: event
- Date: 1851-05-01/1851-10-15
`;
const service = createLanguageService({ glossaries: [{ uri: 'g.md', text: glossary }] });

/** The findings of a text, as the words that they stand at and the English message. */
function findingsIn(text: string): string[] {
  const document = service.openDocument({ uri: 'e.md', languageId: 'markdown', text });
  return continuityFindings(document, '2026-11-30').map(
    (finding) => `${text.slice(finding.start, finding.end)}: ${formatMessage(finding, describeDate)}`,
  );
}

/** Each row: the rule, a text, and its findings. */
type Row = readonly [rule: string, text: string, ...findings: readonly string[]];

const rows: Readonly<Record<string, readonly Row[]>> = {
  'dates of events': [
    [
      '“of” names it',
      'The Battle of Ankara of 1403 was lost.',
      '1403: The glossary has 20 July 1402 for Battle of Ankara, not 1403.',
    ],
    [
      'in brackets',
      'The Battle of Ankara (1403) was lost.',
      '1403: The glossary has 20 July 1402 for Battle of Ankara, not 1403.',
    ],
    [
      'before the name',
      'The 1958 Lushan Conference was long.',
      '1958: The glossary has 2 July – 16 August 1959 for Lushan Conference, not 1958.',
    ],
    [
      '“at” it “in”',
      'At the Lushan Conference in July 1958 he spoke.',
      'July 1958: The glossary has 2 July – 16 August 1959 for Lushan Conference, not July 1958.',
    ],
    [
      'it opened',
      'The Great Exhibition, which opened in May 1852, was full.',
      'May 1852: The glossary has 1 May – 15 October 1851 for Great Exhibition, not May 1852.',
    ],
    [
      'the end of a range',
      'The Thirty Years’ War (1618–1649) was over.',
      '1618–1649: The glossary has 1618–1648 for Thirty Years’ War, not 1618–1649.',
    ],
    ['the right date', 'The Battle of Ankara (1402), fought on 20 July 1402, was lost.'],
    ['a date within it', 'At the Lushan Conference in August 1959 he spoke.'],
    ['thirteen days may be the other calendar', 'The Battle of Ankara (28 July 1402) was lost.'],
    ['another event of the sentence', 'After the Battle of Ankara, in 1403, he died.'],
    ['it is remembered', 'The Great Exhibition in 1951 was commemorated.'],
    ['before it', 'Plans for the Great Exhibition began in 1849.'],
    [
      'a year that the glossary has differently',
      'In 1957 it was quiet. At the Lushan Conference in July he spoke.',
      'July: The glossary has 2 July – 16 August 1959 for Lushan Conference. Is this July 1959?',
    ],
    ['an inferred year that agrees', 'In 1959 it was quiet. At the Lushan Conference in July he spoke.'],
    ['in a quotation', 'He wrote: “the Battle of Ankara of 1403 was lost.”'],
  ],
  'one event with two dates': [
    [
      'without an entry',
      'The Siege of Rhodes in 1522 ended. The siege of Rhodes (1523) was long.',
      '1523: The siege of Rhodes is dated 1522 earlier in this text.',
    ],
    ['a death', 'Babbage died in 1871. John Snow was shot.'],
    ['a finer date', 'The Siege of Rhodes in 1522 ended. The Siege of Rhodes (December 1522) was long.'],
    ['a namesake', 'The Siege of Rhodes in 1480 failed. The Siege of Rhodes in 1522 did not.'],
    ['a second one', 'The Battle of Ypres in 1914 failed. The Second Battle of Ypres in 1915 too.'],
  ],
  lives: [
    ['an act after death', 'In 1495 Mehmed II besieged Rhodes.', '1495: Mehmed II died 3 May 1481, before 1495.'],
    [
      'an act before birth',
      'Ada Lovelace wrote to him in 1812.',
      '1812: Ada Lovelace was born 10 December 1815, after 1812.',
    ],
    [
      'behind an apposition',
      'Babbage, the inventor, travelled to Turin in 1880.',
      '1880: Charles Babbage died 18 October 1871, before 1880.',
    ],
    ['an office', 'Mehmed II became sultan in 1485.', '1485: Mehmed II died 3 May 1481, before 1485.'],
    ['who is met', 'In 1860 Babbage met Ada Lovelace.', '1860: Ada Lovelace died 27 November 1852, before 1860.'],
    [
      'lives that do not touch',
      'Mehmed II met Suleiman I in Edirne.',
      'Mehmed II met Suleiman I: Mehmed II died 3 May 1481, before Suleiman I was born (6 November 1494).',
    ],
    [
      'a death',
      'Babbage died in London in 1872.',
      '1872: The glossary has 18 October 1871 for Charles Babbage, not 1872.',
    ],
    [
      'a birth',
      'Ada Lovelace (born in 1816) wrote.',
      '1816: The glossary has 10 December 1815 for Ada Lovelace, not 1816.',
    ],
    [
      'one end of a life',
      'Ada Lovelace (1815–1853) wrote.',
      '1815–1853: The glossary has 27 November 1852 for Ada Lovelace, not 1853.',
    ],
    ['both ends: a namesake', 'Mehmed II (1350–1390) ruled.'],
    ['a reign', 'Mehmed II (1451–1481) ruled.'],
    ['a life', 'Ada Lovelace (1815–1852) wrote; she was born on 10 December 1815 and died in 1852.'],
    ['an act in time', 'In 1453 Mehmed II took Constantinople. Babbage met Ada Lovelace in 1833.'],
    ['a work', 'Lovelace’s notes were printed in 1953. Ada Lovelace was honoured in 1980.'],
    ['somebody else acts', 'Ada Lovelace wrote notes that Turing read in 1950.'],
    ['another clause', 'Babbage left the engine, and it was built in 1991.'],
    ['a short name long after', 'In 1900 Mehmed wrote a letter.'],
    ['what is counted proves nothing', 'In 1480 he rested. Two years later Mehmed II wrote.'],
    ['memory', 'In 1882 Mehmed II was remembered.'],
  ],
  ranges: [
    ['backwards', 'It lasted from 1962 to 1958.', '1962 to 1958: The range runs backwards: 1962 is later than 1958.'],
    ['with a dash', 'The war (1648–1618) was long.', '1648–1618: The range runs backwards: 1648 is later than 1618.'],
    ['before Christ', 'He ruled 44–60 BC.', '44–60: Years before Christ run down: 44 BC is later than 60 BC.'],
    ['before Christ, down', 'He ruled 60–44 BC, and 336–323 B.C. too.'],
    ['pages', 'See pp. 1962–1958 and 1205–7.'],
    ['forwards', 'It lasted from 1958 to 1962, then 1962–66.'],
  ],
  arithmetic: [
    ['a length', 'The first eight years (1949–1960) were hard.', '1949–1960: 1949–1960 is 11 years, not 8.'],
    ['a reign', 'In his twenty-year reign (1520–1566) he built.', '1520–1566: 1520–1566 is 46 years, not 20.'],
    ['counting both ends', 'The first eight years (1949–1957), a five-year plan (1953–1957).'],
    ['a round number', 'After thirty years of war (1618–1650) they rested.'],
    ['the name of a war', 'The Seven Years’ War (1756–1763) and the Hundred Years’ War (1337–1453).'],
    ['about', 'For nearly ten years (1950–1958) he waited.'],
    [
      'an age',
      'In 1843 Ada Lovelace, aged 37, wrote.',
      'aged 37: Ada Lovelace, born 10 December 1815, was 28 then, not 37.',
    ],
    ['the right age', 'In 1843 Ada Lovelace, aged 27, wrote.'],
    ['East Asian age', 'In 1930 Lu Xun, aged 51, wrote.'],
    [
      'an anniversary',
      'In 1951 came the 50th anniversary of the Great Exhibition.',
      '50th anniversary of the : 1951 is 100 years after 1 May – 15 October 1851.',
    ],
    ['a centenary', 'In 1951, on the centenary of the Great Exhibition, they danced.'],
    [
      'an interval',
      'The war began in 1958. Three years later, in 1965, it ended.',
      'Three years later, in 1965: From 1958 to 1965 is not “Three years later”.',
    ],
    [
      'the next month',
      'He came in May 1958. The following month, July 1958, he left.',
      'following month, July 1958: From May 1958 to July 1958 is not “following month”.',
    ],
    [
      'a right interval',
      'The war began in 1958. Seven years later, in 1965, it ended. The next year, 1966, was quiet.',
    ],
  ],
  order: [
    ['after', 'After the treaty of 1648, in 1642, he died.', '1642: 1642 is not after 1648.'],
    ['before', 'Before the treaty of 1648, in 1652, he died.', '1652: 1652 is not before 1648.'],
    ['right', 'After the treaty of 1648, in 1652, he died.'],
  ],
  calendar: [
    ['a weekday', 'On Monday, 2 October 1949 he spoke.', 'Monday, 2 October 1949: 2 October 1949 was a Sunday.'],
    [
      'a Julian one',
      'On Sunday, 14 October 1066 they fought.',
      'Sunday, 14 October 1066: 14 October 1066 was a Saturday in the Julian calendar, and a Sunday in the Gregorian.',
    ],
    ['right ones', 'On Saturday, 14 October 1066 and on Sunday, 7 December 1941, and on Tuesday, 14 July 1789.'],
    ['Old Style in Russia', 'On Sunday, 9 January 1905 they marched.'],
    ['no such day', 'On 30 February 1958 he left.', '30 February 1958: There is no 30 February 1958.'],
    [
      'a leap day',
      'On 29 February 1956 and 29 February 1700 he left. On 29 February 1957 he did not.',
      '29 February 1957: There is no 29 February 1957.',
    ],
    [
      'left out',
      'On 10 October 1582 the pope wrote.',
      '10 October 1582: 10 October 1582 was left out when the Gregorian calendar began.',
    ],
    ['not in England', 'On 10 October 1582 Elizabeth wrote from London.'],
    ['two readings', 'On 3/4/1957 he left.', '3/4/1957: “3/4/1957” may be 3 April 1957 or 4 March 1957.'],
    ['one reading', 'On 13/4/1957 he left.'],
    ['the future', 'The town was rebuilt in May 2085.', 'May 2085: May 2085 has not come yet.'],
    ['a look ahead', 'By May 2085 the town will be rebuilt.'],
  ],
};

for (const [subject, table] of Object.entries(rows)) {
  suite(`continuity: ${subject}`, () => {
    for (const [rule, text, ...expected] of table) test(rule, () => assert.deepEqual(findingsIn(text), expected));
  });
}
