import * as assert from 'node:assert/strict';
import { findDates, narrativeStart, resolveDates, sameNarrative } from '../../../src/language/dates/index';
import type { NarrativeState } from '../../../src/language/dates/index';
import { datesOf, proseOf, reading, readings } from './reading';

const values = (text: string): string[] => reading(text).map((line) => line.replace(/^.* = /, ''));

/** A test for each text: the values alone. */
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
      // A look back in mid-paragraph, in the simple past.
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

  suite('the year that the text named last', () => {
    narratives([
      ['He was born in 1886; his book appeared in 1939. In June he moved.', '1886', '1939', '1939-06'],
      // His grave is no part of the story.
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
      // Another block, another time.
      [
        'In June 1808 the city rose.\n\nThe poet, who was born in 1886, came. In June he moved.',
        '1808-06',
        '1886',
        '1886-06',
      ],
      // Another section, another time.
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

  test('says what a value leans on', () => {
    const [, july] = datesOf('They met in June 1958. In July they parted.');
    assert.deepEqual(july?.basis, { start: 12, end: 21, text: 'June 1958', blocksBack: 0 });
    assert.equal(july.inferred, true);
    const [, later] = datesOf('They met in June 1958.\n\nNothing.\n\nIn July they parted.');
    assert.equal(later?.basis?.blocksBack, 2);
  });

  test('never completes a date from today', () => {
    assert.deepEqual(values('In June, on the 12th, two days later, that year'), ['-', '-', '-']);
  });

  test('goes on from any block as from the beginning', () => {
    const blocks = [
      '# The campaign of 1812',
      'In June they crossed the river; by autumn they had won.',
      'On 14 September they entered the city (founded 1147). Five days later it burned.',
      'In January nothing was left. That year was the last.',
    ];
    const states: NarrativeState[] = [narrativeStart];
    const fresh = blocks.map((block, i) => {
      const prose = proseOf(block);
      const resolution = resolveDates(findDates(prose), prose, states[i]!);
      states.push(resolution.after);
      return resolution.dates;
    });
    blocks.forEach((block, i) => {
      const prose = proseOf(block);
      const before = JSON.parse(JSON.stringify(states[i])) as NarrativeState;
      const { dates, after } = resolveDates(findDates(prose), prose, before);
      assert.deepEqual(dates, fresh[i]);
      assert.ok(sameNarrative(after, states[i + 1]!));
    });
  });
});
