import * as assert from 'node:assert/strict';
import { emptyContext, sameContext } from '../../../../src/language/dates';
import type { DiscourseContext } from '../../../../src/language/dates';
import { datesOf, findDates, proseOf, reading, readings, resolveDates } from '../reading';

const values = (text: string): string[] => reading(text).map((line) => line.replace(/^.* = /, ''));

/** A test for each text that checks only the values. */
const narratives = (table: readonly (readonly [text: string, ...values: string[]])[]): void => {
  for (const [text, ...expected] of table) test(text, () => assert.deepEqual(values(text), expected));
};

suite('values from context', () => {
  suite('months and days run on', () => {
    narratives([
      [
        'They landed in May 1944. In June they took the port. On 10 July they left.',
        '1944-05',
        '1944-06',
        '1944-07-10',
      ],
      ['The town fell in October 1949. In January, the army moved on.', '1949-10', '1950-01'],
      ['The town fell in June 1949, besieged since April.', '1949-06', '1949-04 since'],
      ['The talks of December 1953 failed. By March the war was back.', '1953-12', '1954-03 by'],
      ['He came on 3 March 1917. On the 12th he left.', '1917-03-03', '1917-03-12'],
      ['In 1958 it rained. In the spring the river rose.', '1958', '1958-21'],
      // A look back within a paragraph, in the simple past.
      [
        'In March 1918 they broke through; by 28 March they stood still. A council was formed at Doullens on 5 November 1917.\n\nThe last blow fell on 15 July, and failed.',
        '1918-03',
        '1918-03-28 by',
        '1917-11-05',
        '1918-07-15',
      ],
      ['It was 1 May 1950. On Saturday, 5 May they met.', '1950-05-01', '1951-05-05'],
    ]);
  });

  suite('months that run backwards', () => {
    narratives([
      ['Tilly won on 8 November 1620. The rebels were executed on 21 June.', '1620-11-08', '1621-06-21'],
      [
        'He fled in June 1791. He returned in September. War was declared on 20 April.',
        '1791-06',
        '1791-09',
        '1792-04-20',
      ],
      [
        'In October 1097 they came, and starved through the winter. He was let in on 2 June.',
        '1097-10',
        '1097-24',
        '1098-06-02',
      ],
      // A date that only describes a thing, or introduces the date of its sentence, is in the same year.
      ['He came on 3 October 1918. The siege that began in June was over.', '1918-10-03', '1918-06'],
      ['In October 1917 they took power. The offensive of June was forgotten.', '1917-10', '1917-06'],
      ['The city fell on 5 November 1918 after a siege that began in June.', '1918-11-05', '1918-06'],
      [
        'The shop opened in September 1958. By the summer it throve, and in October he left.',
        '1958-09',
        '1959-22 by',
        '1959-10',
      ],
      // "By late 1949" was a look ahead.
      ['By late 1949 they were in the south. They crossed the river on 21 April.', '1949 end by', '1949-04-21'],
      [
        'They won on 4 May 1471. The king died on 9 April 1483. He was crowned on 26 June.',
        '1471-05-04',
        '1483-04-09',
        '1483-06-26',
      ],
      [
        '## 1836–1859\n\nIt was published on 24 November 1859. It was sold out on 7 January.',
        '1836/1859',
        '1859-11-24',
        '1860-01-07',
      ],
    ]);
  });

  suite('periods until or since a date', () => {
    narratives([
      [
        'The fleet was sunk on 30 November 1853. The allies waited until March. The battle was fought on 20 September.',
        '1853-11-30',
        '1854-03 until',
        '1854-09-20',
      ],
      [
        'Delhi fell on 21 September 1857. They held out until March 1858. The Rani fell on 17 June.',
        '1857-09-21',
        '1858-03 until',
        '1858-06-17',
      ],
      [
        'In May 1805 he sailed. He set foot ashore on 20 July for the first time since 16 June 1803, and left on 20 August.',
        '1805-05',
        '1805-07-20',
        '1803-06-16 since',
        '1805-08-20',
      ],
      [
        'Peace was signed on 30 March 1856. Nightingale, at Scutari since November 1854, came home that July.',
        '1856-03-30',
        '1854-11 since',
        '1856-07',
      ],
      [
        'In May 1805 he sailed.\n\nHitler, in power since January 1933, left the League that October.',
        '1805-05',
        '1933-01 since',
        '1933-10',
      ],
    ]);
  });

  suite('events expected or completed by a date', () => {
    narratives([
      [
        'He was held until November 1982; the law was lifted on 22 July 1983. In October he won.',
        '1982-11 until',
        '1983-07-22',
        '1983-10',
      ],
      [
        'He fell in August 1913. Huerta lasted until July 1914. In August they met.',
        '1913-08',
        '1914-07 until',
        '1914-08',
      ],
      ['He fell in August 1913. Huerta had fled by July 1914. In August they met.', '1913-08', '1914-07 by', '1914-08'],
      [
        'He was crowned on 1 October 1936. They waited until November. On the 6th they came.',
        '1936-10-01',
        '1936-11 until',
        '1936-11-06',
      ],
      [
        'The edict is of September 1774. That summer had been wet, and by March 1775 prices had doubled. On 18 April a mob rose.',
        '1774-09',
        '1774-22',
        '1775-03 by',
        '1775-04-18',
      ],
    ]);
  });

  suite('flashbacks', () => {
    narratives([
      [
        'The fire broke out on 2 September 1666. He landed on 25 May 1660. On 29 May he entered London.',
        '1666-09-02',
        '1660-05-25',
        '1660-05-29',
      ],
      [
        'Most begin with 28 June 1914. The Kaiser dismissed him in March 1890, and in June the treaty lapsed.',
        '1914-06-28',
        '1890-03',
        '1890-06',
      ],
      [
        'He had crossed the river in October 1807, and by the end of February he held the forts.',
        '1807-10',
        '1808-02 end by',
      ],
      [
        'It began on 14 October 1962. He had thought of it one fine day while walking by the sea in May.',
        '1962-10-14',
        '1962-05',
      ],
      ['## 1956\n\nThey left on 22 December. On 9 January he resigned.', '1956', '1956-12-22', '1957-01-09'],
      ['## 1958\n\nIn December he resigned. In June he had been ill.', '1958', '1958-12', '1958-06'],
    ]);
  });

  suite('steps aside', () => {
    narratives([
      // Periods that extend to a later date.
      [
        'It began on 10 July 1940; some extend it to May 1941. He signed on 16 July.',
        '1940-07-10',
        '1941-05',
        '1940-07-16',
      ],
      // A block that begins with a thing of another year is about that year.
      ['In May 1959 they met.\n\nThe reform of March 1955 failed in June.', '1959-05', '1955-03', '1955-06'],
      // Dates that describe a thing or a person in the story.
      [
        'The court ruled on 24 July 1974. The tape of 23 June 1972 was released on 5 August.',
        '1974-07-24',
        '1972-06-23',
        '1974-08-05',
      ],
      ['They met in July 1968. Liu, purged in November 1966, died in October.', '1968-07', '1966-11', '1968-10'],
      [
        'He sang on 20 March 1941. Ann, who had left in autumn 1940, came on 2 May.',
        '1941-03-20',
        '1940-23',
        '1941-05-02',
      ],
      [
        '## 1923\n\nThe French came on 11 January. A dollar, which had cost 4.2 marks in July 1914, cost 353,000 in July.',
        '1923',
        '1923-01-11',
        '1914-07',
        '1923-07',
      ],
      // A year that dates figures.
      [
        'Peng wrote on 2 July 1959. Output, put at 375 million tons for 1958, had been 200. In the spring of the next year many died.',
        '1959-07-02',
        '1958',
        '1960-21',
      ],
      [
        'Lima fell in July 1821.\n\nBolívar had meanwhile crossed the Andes in mid-1819. Boyacá was fought on 7 August; by the 10th he was in Bogotá.',
        '1821-07',
        '1819 mid',
        '1819-08-07',
        '1819-08-10 by',
      ],
      [
        'In June 1942 it fell. Tobruk, which had stood a siege the year before, fell on the 21st.',
        '1942-06',
        '1941',
        '1942-06-21',
      ],
    ]);
  });

  suite('seasons of an early year', () => {
    narratives([
      [
        'They fell out in 33 BC. War was declared in the autumn of 32. It ended on 2 September 31 BC.',
        '-0032',
        '-0031-23',
        '-0030-09-02',
      ],
      ['He came to Egypt in AD 19. Philo led an embassy in the winter of 39.', '0019', '0039-24'],
      ['The war began in 1937. In the winter of 48 men left.', '1937', '1937-24'],
    ]);
  });

  suite('four digits before Christ', () => {
    narratives([
      [
        'Hatshepsut ruled from 1479 to 1458 BC. In 1457 her heir won. Ramesses II (1279–1213) built more.',
        '-1478/-1457',
        '-1456',
        '-1278/-1212',
      ],
      ['He became king in 1792 BC. In 1763 he took Larsa; two years later, Mari.', '-1791', '-1762', '-1760'],
      // Archaeologists work in our era.
      ['The palace burned in 1450 BC. Evans dug there in 1900; it was read in 1952.', '-1449', '1900', '1952'],
      ['It was built about 2560 BC. In 1837 Vyse opened it.', '-2559~', '1837'],
      [
        'The palaces burned about 1200 BC. In AD 1817 the tomb was found, in 1818 it was opened.',
        '-1199~',
        '1817',
        '1818',
      ],
      ['The sum fell from 1279–1213.'],
    ]);
  });

  suite('days and nights', () => {
    narratives([
      ['The dust came in November 1883. On the 27th of that month firemen turned out.', '1883-11', '1883-11-27'],
      ['The strike began on 22 November 1900. At Easter they went back.', '1900-11-22', '1901-04-07'],
      ['On 7 May 1954 it fell; the talks began the following morning.', '1954-05-07', '1954-05-08'],
      ['On 8 September 1855 they stormed it. That night the Russians left.', '1855-09-08', '1855-09-08'],
      ['The ridge fell on 11 June 1982, the next two nights later.', '1982-06-11', '1982-06-13'],
      ['On 24 October 1929 it broke. The following Tuesday it broke again.', '1929-10-24', '1929-10-29'],
      ['On 3 January 1868 they rose; from the 27th to the 30th they fought.', '1868-01-03', '1868-01-27/1868-01-30'],
      [
        'On 4 May 1429 it fell. June saw the clearing of the river: one town fell on the 12th.',
        '1429-05-04',
        '1429-06',
        '1429-06-12',
      ],
      [
        'The treaty was signed in the first month of 1699. In the last month of that year he died.',
        '1699-01',
        '1699-12',
      ],
      ['The city fell in 146 BC. The first war had lasted from 264 to 241.', '-0145', '-0263/-0240'],
    ]);
  });

  suite('the year named last in the text', () => {
    narratives([
      ['He was born in 1886; his book appeared in 1939. In June he moved.', '1886', '1939', '1939-06'],
      // His grave is not part of the story.
      ['He was born in 1886. His grave was found in 2003. In June he moved.', '1886', '2003', '1886-06'],
      [
        'On 14 July 1959 he wrote. He was rehabilitated in 1978. On 23 July Mao answered.',
        '1959-07-14',
        '1978',
        '1959-07-23',
      ],
      [
        'On 20 March 1913 he was shot. In December 1915 Yuan became emperor. In March he gave up.',
        '1913-03-20',
        '1915-12',
        '1916-03',
      ],
      // Another block is about another time.
      [
        'In June 1808 the city rose.\n\nThe poet came in 1886, at last. In June he moved.',
        '1808-06',
        '1886',
        '1886-06',
      ],
      // Another section is about another time.
      [
        'It ended in October 1797.\n\n# Chairman\n\nHe joined the party in 1921. In October he left.',
        '1797-10',
        '1921',
        '1921-10',
      ],
    ]);
  });

  suite('counted from the last date', () => {
    narratives([
      ['The war ended in 1945. That year he left. The following year he returned.', '1945', '1945', '1946'],
      [
        'On 5 May 1940 it began. The next day it ended. Three days later they met.',
        '1940-05-05',
        '1940-05-06',
        '1940-05-09',
      ],
      ['He left in 1911. A decade earlier he had been poor.', '1911', '1901~'],
      ['The pact of July 1922 failed. In June of the following year it was renewed.', '1922-07', '1923-06'],
      ['It froze in November 1812. The following spring they marched.', '1812-11', '1813-21'],
    ]);
  });

  suite('centuries and eras', () => {
    narratives([
      ['In 490 BC they came. In 480 they came again.', '-0489', '-0479'],
      ["In 1965 it began. In the summer of '68 it ended.", '1965', '1968-22'],
      ['Under Charles, crowned in AD 800, and until 814 it held.', '0800', '0814 until'],
    ]);
    readings([['In 480 men stood there in 1958.', '1958 = 1958']]);
  });

  suite('asides do not move the narrative', () => {
    narratives([
      ['Old Hu (born 1893) won in June 1958. In July he left.', '1893', '1958-06', '1958-07'],
      ['They met in June 1958 (see the 1919 treaty). In July they parted.', '1958-06', '1919', '1958-07'],
      ['They met in May 1789. Nobody had met so since 1614. In July it began.', '1789-05', '1614 since', '1789-07'],
      [
        'On 2 August 1964 a ship fired. A paper found in 2005 denies it. On 4 August it fired again.',
        '1964-08-02',
        '2005',
        '1964-08-04',
      ],
      [
        'They struck on 10 March 1975, with a campaign planned for 1976. On 11 March all was over.',
        '1975-03-10',
        '1976',
        '1975-03-11',
      ],
      ['In the 1930s he was poor. In June he left.', '193X', '-'],
    ]);
  });

  suite('headings', () => {
    narratives([
      ['# 1958\n\nIn March they met. In January they had argued.', '1958', '1958-03', '1958-01'],
      ['# The war (1954–62)\n\nIn November it began.', '1954/1962', '1954-11'],
      ['# 1917\n\nIn November they won.\n\n# 1918\n\nIn March they made peace.', '1917', '1917-11', '1918', '1918-03'],
    ]);
  });

  test('tells which date a value was inferred from', () => {
    const [, july] = datesOf('They met in June 1958. In July they parted.');
    assert.deepEqual(july?.basis, {
      ...{ start: 12, end: 21, text: 'June 1958', blocksBack: 0 },
      reason: { code: 'reason-nearest', args: [] },
    });
    assert.equal(july.inferred, true);
    const [, later] = datesOf('They met in June 1958.\n\nNothing.\n\nIn July they parted.');
    assert.equal(later?.basis?.blocksBack, 2);
  });

  test('never completes a date from today', () => {
    assert.deepEqual(values('In June, on the 12th, two days later, that year'), ['-', '-', '-']);
  });

  test('continues from any block with the same result as from the beginning', () => {
    const blocks = [
      '# The campaign of 1812',
      'In June they crossed the river; by autumn they had won.',
      'On 14 September they entered the city (founded 1147). Five days later it burned.',
      'In January nothing was left. That year was the last.',
    ];
    const states: DiscourseContext[] = [emptyContext];
    const fresh = blocks.map((block, i) => {
      const prose = proseOf(block);
      const resolution = resolveDates(findDates(prose), prose, states[i]!);
      states.push(resolution.after);
      return resolution.dates;
    });
    blocks.forEach((block, i) => {
      const prose = proseOf(block);
      const before = JSON.parse(JSON.stringify(states[i])) as DiscourseContext;
      const { dates, after } = resolveDates(findDates(prose), prose, before);
      assert.deepEqual(dates, fresh[i]);
      assert.ok(sameContext(after, states[i + 1]!));
    });
  });
});
