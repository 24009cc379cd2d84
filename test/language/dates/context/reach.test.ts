import * as assert from 'node:assert/strict';
import { reachRules } from '../../../../src/language/dates/context/reach';
import { decisions } from './rules';

// Each row is a text and the value of its last date; “-” where its antecedent is out of reach.

const blocks = (count: number): string => 'They talked.\n\n'.repeat(count);

const examples: Readonly<
  Record<string, { readonly out: readonly string[]; readonly within: readonly (readonly [string, string])[] }>
> = {
  'after a date whose year is unknown': {
    out: [
      'He came in June 1958. Two years after his crowning he fell ill. In August he died.',
      'He came in June 1958. The law is of 30 Pluviôse. In August he died.',
    ],
    within: [
      ['He came in June 1958. Two years after his crowning he fell ill. He died in 1966, in August.', '1966-08'],
      ['He came in June 1958. Two months after his crowning he fell ill. In August he died.', '1958-08'],
      // Under a heading of the year, each paragraph is of it.
      ['# 1958\n\nTwo years after his crowning he fell ill.\n\nIn August he died.', '1958-08'],
    ],
  },
  'another time in a story whose year is far away': {
    out: [
      `In May 1917 he spoke.\n\n${blocks(4)}On 1 June he spoke again. These were the demands of 1915. On 19 June he fell.`,
      `In May 1917 he spoke.\n\n${blocks(4)}On 5 July a train stood where the relief of 1900 had been. On 9 July it left.`,
      `In May 1917 he spoke.\n\n${blocks(4)}On 1 July the boy, who lost the throne on 12 February 1912, was crowned. The same day a law was made.`,
      `In May 1917 he spoke.\n\n${blocks(4)}In June he spoke again. He remembered the war of 1894. The next March he left.`,
    ],
    within: [
      [
        `In May 1917 he spoke.\n\n${blocks(4)}On 1 June he spoke again. In 1918 he left. On 19 June he fell.`,
        '1918-06-19',
      ],
      [
        `In May 1917 he spoke.\n\n${blocks(4)}On 1 June 1917 he spoke. These were the demands of 1915. On 19 June he fell.`,
        '1917-06-19',
      ],
      [`In May 1917 he spoke.\n\n${blocks(4)}In winter he rested. In 1918 he left. In June he fell.`, '1918-06'],
    ],
  },
  'behind the mere year of a thing': {
    out: [
      'He argued from the precedent of 1660. On the second of March four hundred swore.',
      'They had read much about the siege of 1453. In May the walls were mended.',
      'None of the laws was older than the code of 1804. In the spring it was amended.',
      'Many remembered the famine of 1697. On 4 June the harvest began.',
    ],
    within: [
      ['The siege of 1453 began. In May the walls fell.', '1453-05'],
      ['In 1660 the king came back. In May he was crowned.', '1660-05'],
      ['The army fought for the first two months of 1939. On 14 January the city fell.', '1939-01-14'],
      ['## 1660\n\nHe argued from the precedent of 1660. In March he fell.', '1660-03'],
      ['In the siege of 1453 the walls fell in May.', '1453-05'],
    ],
  },
  'days after a date whose day is unknown': {
    out: ['He came on 5 June 1958. A week after his crowning he fell ill. The next day he died.'],
    within: [
      ['He came on 5 June 1958. A week after his crowning he fell ill. On the 16th he died.', '1958-06-16'],
      [
        'He came on 5 June 1958. A week after his crowning, on 7 June, he fell ill. The next day he died.',
        '1958-06-08',
      ],
    ],
  },
  'a second New Year without a stated year': {
    out: ['He came in October 1755. In March he left. In November he came back. In March he left.'],
    within: [
      ['He came in October 1755. In March he left. In November he came back.', '1756-11'],
      ['He came in October 1755. The next year he left. In November he came back.', '1756-11'],
    ],
  },
  'a list whose months run back': {
    out: [
      '1645 Second battle\nAug. 3.\n\nMar. 6. Victory at Jankow',
      '1702 Landing\nOct. 4.\n\nMay 1. The truce',
      '1861 The war\nSept. 9.\n\nApr. 30. The blockade',
    ],
    within: [
      ['1645 Second battle\n\nMar. 6.\n\nAug. 3. Victory', '1645-08-03'],
      ['1645 Second battle\nNov. 3.\n\nMar. 6. Victory', '1646-03-06'],
      ['1645 Second battle\n\nAug. 3.\n\n1646 Third battle\n\nMar. 6. Victory', '1646-03-06'],
      ['They fought in August 1645. On 6 March they won.', '1646-03-06'],
    ],
  },
  'past the New Year that ends the year of its heading': {
    out: [
      '# 1757\n\nIn November they came.\n\nOn 1 January they feasted.\n\nIn April he resigned.',
      '# 1757\n\nIn November they came.\n\nIn February they starved.\n\nOn 5 March they left.',
    ],
    within: [
      ['# 1757\n\nIn November they came.\n\nOn 1 January they feasted.\n\nIn February they left.', '1758-02'],
      ['# 1757\n\nIn November they came.\n\nOn 1 January they feasted. In April he resigned.', '1758-04'],
      ['# The war\n\nIn November 1757 they came.\n\nOn 1 January they feasted.\n\nIn April he resigned.', '1758-04'],
      ['# 1757\n\nIn November they came.\n\nOn 1 January 1758 they feasted.\n\nIn April he resigned.', '1758-04'],
    ],
  },
  'under a heading of the year': {
    out: [],
    within: [
      [`# 1958\n\nHe came.\n\n${blocks(9)}In spring he left.`, '1958-21'],
      [`# 1958\n\nHe came.\n\n${blocks(30)}In August he left.`, '1958-08'],
    ],
  },
  'a heading of several years': {
    out: ['# The war (1754–62)\n\nThey talked.\n\nIn November it began.'],
    within: [['# The war (1754–62)\n\nIn November it began.', '1754-11']],
  },
  'after a heading without year': {
    out: [
      'He came in June 1958.\n\n# The harvest\n\nIn spring they sowed.',
      'He came in 1958.\n\n# Later\n\nTwo years later he left.',
    ],
    within: [
      ['He came in June 1958.\n\n# The harvest\n\nIn August they reaped.', '1958-08'],
      ['He came in June 1958.\n\n# The harvest\n\nIn 1959 it rained. Two years later he left.', '1961'],
    ],
  },
  'counted from more than a paragraph away': {
    out: [
      `He came in June 1958.\n\n${blocks(1)}Two years later he left.`,
      `He came in June 1958.\n\n${blocks(1)}That autumn he left.`,
      `He came in June 1958.\n\n${blocks(1)}In autumn he left.`,
      `He came in June 1958.\n\n${blocks(1)}The next year he left.`,
    ],
    within: [
      ['He came in June 1958.\n\nTwo years later he left.', '1960'],
      ['He came in June 1958.\n\nThat autumn he left.', '1958-23'],
      ['He came in June 1958.\n\nThe next year he left.', '1959'],
    ],
  },
  'a lone year more than a paragraph away': {
    out: [`He joined in 1884.\n\n${blocks(1)}In June they met.`],
    within: [
      ['He joined in 1884.\n\nIn June they met.', '1884-06'],
      [`He joined in May 1884.\n\n${blocks(1)}In June they met.`, '1884-06'],
    ],
  },
  'some words behind a year that is counted back': {
    out: [
      'In May 1690 they rose. Those who in the year before had been ruined by it wished that in June it would end.',
      'In May 1690 they rose. He who had left two years before had been told by many of it in November.',
    ],
    within: [
      [
        'In May 1690 they rose. The chiefs, who had fought hard there in the preceding year, resolved that before the summer they would march.',
        '1690-22',
      ],
      ['In May 1690 they rose. In the preceding year, in June, they had slept.', '1689-06'],
      [
        'In May 1690 they rose. Many men who had fought hard there in 1689 resolved that in June they would march.',
        '1690-06',
      ],
    ],
  },
  'a lone year of another paragraph, and another year since': {
    out: [
      'In 1914 a promise was made.\n\nThe elections for the parliament of 1918 were near. The whole of February went by.',
      'He came in 1884.\n\nThe treaty of 1890 was far off. In June they met.',
    ],
    within: [
      ['In 1914 a promise was made.\n\nThe elections were near. The whole of February went by.', '1914-02'],
      ['He came in May 1884.\n\nSome compared it to the war of 1870. In June they met.', '1884-06'],
    ],
  },
  'a lone year a page back in its paragraph': {
    out: [
      `He joined in 1884. ${'They talked of it. '.repeat(140)}In June they met.`,
      `He joined in the spring of 1884. ${'They talked of it. '.repeat(140)}On 4 June they met.`,
    ],
    within: [
      [`He joined in 1884. ${'They talked of it. '.repeat(120)}In June they met.`, '1884-06'],
      [`He joined in May 1884. ${'They talked of it. '.repeat(140)}In June they met.`, '1884-06'],
      [`He joined in 1884. ${'They talked of it. '.repeat(140)}Two years later they met.`, '1886'],
    ],
  },
  'a broken series': {
    out: [
      `He came in June 1958.\n\n${blocks(3)}In August he left.`,
      `He came on 5 June 1958.\n\n${blocks(3)}On the 9th he left.`,
    ],
    within: [
      [`He came in June 1958.\n\n${blocks(2)}In August he left.`, '1958-08'],
      [`He came in June 1958.\n\n${blocks(2)}In August he left.\n\n${blocks(2)}In October he came back.`, '1958-10'],
    ],
  },
  'far from a stated year': {
    out: [`He came in June 1958.\n\n${'In July it rained.\n\n'.repeat(25)}In August he left.`],
    within: [[`He came in June 1958.\n\n${'In July it rained.\n\n'.repeat(22)}In August he left.`, '1958-08']],
  },
};

suite('rules: how far an antecedent may be', () => {
  test('each rule has a unique name and examples', () => {
    assert.deepEqual(
      reachRules.map(({ name }) => name),
      Object.keys(examples),
    );
  });
  for (const [name, { out, within }] of Object.entries(examples)) {
    suite(name, () => {
      for (const text of out) test(`out of reach: ${text}`, () => assert.equal(decisions(text).at(-1)?.value, '-'));
      for (const [text, value] of within) {
        test(`within reach: ${text}`, () => assert.equal(decisions(text).at(-1)?.value, value));
      }
    });
  }
});
