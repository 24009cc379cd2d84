import * as assert from 'node:assert/strict';
import { datesOf, reading, readings } from '../reading';

// The conventions of the project, row by row: the words, the value, and all other fields.

interface Beside {
  readonly modifier?: string;
  readonly relation?: string;
  readonly calendar?: string;
  readonly inferred?: true;
  /** The two ends of a range: their words and values. */
  readonly parts?: readonly (readonly [words: string, edtf: string])[];
}

type Row = readonly [text: string, words: string, edtf: string, beside?: Beside];

/** A test for each text with its expected date: the only one, or the last of several. */
const rows = (table: readonly Row[]): void => {
  for (const [text, words, edtf, beside = {}] of table) {
    test(text, () => {
      const date = datesOf(text).at(-1);
      assert.ok(date);
      const { start, end, modifier, relation, calendar, inferred, parts } = date;
      const found = {
        ...(modifier && { modifier }),
        ...(relation && { relation }),
        ...(calendar && { calendar }),
        ...(inferred && { inferred }),
        ...(parts && { parts: parts.map((part) => [text.slice(part.start, part.end), part.edtf]) }),
      };
      assert.deepEqual([text.slice(start, end), date.edtf, found], [words, edtf, beside]);
    });
  }
};

suite('values by example', () => {
  rows([
    ['on October 1, 1949', 'October 1, 1949', '1949-10-01'],
    ['on 1 October 1949', '1 October 1949', '1949-10-01'],
    ['on Oct. 1st, 1949', 'Oct. 1st, 1949', '1949-10-01'],
    ['on 1949-10-01', '1949-10-01', '1949-10-01'],
    ['in March 1958', 'March 1958', '1958-03'],
    ['in Mar. 1958', 'Mar. 1958', '1958-03'],
    ['in 1958', '1958', '1958'],
    ['in the year 1958', 'year 1958', '1958'],
    ['in A.D. 79', 'A.D. 79', '0079'],
    ['in 79 CE', '79 CE', '0079'],
    ['in 44 BC', '44 BC', '-0043'],
    ['in 44 B.C.E.', '44 B.C.E.', '-0043'],
    ['on 15 March 44 BC', '15 March 44 BC', '-0043-03-15'],
    ['in the 1930s', '1930s', '193X'],
    ['In 1925 he left. In the thirties he was back.', 'thirties', '193X', { inferred: true }],
    ['in the mid-1930s', 'mid-1930s', '193X', { modifier: 'mid' }],
    ['in the early 1950s', 'early 1950s', '195X', { modifier: 'start' }],
    ['in the late 1950s', 'late 1950s', '195X', { modifier: 'end' }],
    ['in the 1800s', '1800s', '18XX'],
    ['in the 490s BC', '490s BC', '-0498/-0489'],
    ['in the nineteenth century', 'nineteenth century', '18XX'],
    ['in the 19th century', '19th century', '18XX'],
    ['in the 5th century BC', '5th century BC', '-04XX'],
    ['in the late sixteenth century', 'late sixteenth century', '15XX', { modifier: 'end' }],
    ['at the turn of the twentieth century', 'turn of the twentieth century', '1900~'],
    ['the first half of the eighteenth century', 'first half of the eighteenth century', '1700/1749'],
    ['the last quarter of the nineteenth century', 'last quarter of the nineteenth century', '1875/1899'],
    ['the first half of 1958', 'first half of 1958', '1958-01/1958-06'],
    ['in late 1957', 'late 1957', '1957', { modifier: 'end' }],
    ['at the end of 1957', 'end of 1957', '1957', { modifier: 'end' }],
    ['in early 1959', 'early 1959', '1959', { modifier: 'start' }],
    ['in early October 1957', 'early October 1957', '1957-10', { modifier: 'start' }],
    ['in the spring of 1959', 'spring of 1959', '1959-21'],
    ['in summer 1959', 'summer 1959', '1959-22'],
    ['in the fall of 1957', 'fall of 1957', '1957-23'],
    ['in the autumn of 1957', 'autumn of 1957', '1957-23'],
    ['in the winter of 1957', 'winter of 1957', '1957-24'],
    ['in the winter of 1956–57', 'winter of 1956–57', '1956-24'],
    ['in winter 1812/13', 'winter 1812/13', '1812-24'],
    ['1958 – 1962', '1958 – 1962', '1958/1962', ends('1958', '1958', '1962', '1962')],
    ['1958–62', '1958–62', '1958/1962', ends('1958', '1958', '62', '1962')],
    ['1958-62', '1958-62', '1958/1962', ends('1958', '1958', '62', '1962')],
    ['Hu (1958 – 65)', '1958 – 65', '1958/1965', ends('1958', '1958', '65', '1965')],
    ['from 1952 to 1957', '1952 to 1957', '1952/1957', ends('1952', '1952', '1957', '1957')],
    ['between 1958 and 1965', '1958 and 1965', '1958/1965', ends('1958', '1958', '1965', '1965')],
    ['1914 through 1918', '1914 through 1918', '1914/1918', ends('1914', '1914', '1918', '1918')],
    [
      'in September and early October of 1957',
      'September and early October of 1957',
      '1957-09/1957-10',
      ends('September', '1957-09', 'early October of 1957', '1957-10'),
    ],
    [
      'on 6–7 January 1942',
      '6–7 January 1942',
      '1942-01-06/1942-01-07',
      ends('6', '1942-01-06', '7 January 1942', '1942-01-07'),
    ],
    [
      '30 June–2 July 1934',
      '30 June–2 July 1934',
      '1934-06-30/1934-07-02',
      ends('30 June', '1934-06-30', '2 July 1934', '1934-07-02'),
    ],
    ['334–323 BC', '334–323 BC', '-0333/-0322', ends('334', '-0333', '323 BC', '-0322')],
    ['27 BC – AD 14', '27 BC – AD 14', '-0026/0014', ends('27 BC', '-0026', 'AD 14', '0014')],
    ['in 1066/67', '1066/67', '1066/1067', ends('1066', '1066', '67', '1067')],
    ['made c. 1450', 'c. 1450', '1450~'],
    ['made ca. 1450', 'ca. 1450', '1450~'],
    ['made circa 1450', 'circa 1450', '1450~'],
    ['made around 1450', '1450', '1450~'],
    ['made about 1450', '1450', '1450~'],
    ['1450?', '1450?', '1450?'],
    ['possibly 1450', '1450', '1450?'],
    ['probably 1450', '1450', '1450?'],
    ['Li (c. 1130–1200)', 'c. 1130–1200', '1130~/1200', ends('c. 1130', '1130~', '1200', '1200')],
    ['Li (fl. 1200)', '1200', '1200~'],
    ['Li (r. 1368–98)', '1368–98', '1368/1398', ends('1368', '1368', '98', '1398')],
    ['Li (b. 1893)', '1893', '1893'],
    ['Li (d. 1976)', '1976', '1976'],
    ['before 1949', '1949', '1949', { relation: 'before' }],
    ['after 1956', '1956', '1956', { relation: 'after' }],
    ['by 1957', '1957', '1957', { relation: 'by' }],
    ['since 1949', '1949', '1949', { relation: 'since' }],
    ['until 1953', '1953', '1953', { relation: 'until' }],
    ['在1958年5月，', '1958年5月', '1958-05'],
    ['在一九五八年，', '一九五八年', '1958'],
    ['公元前221年', '公元前221年', '-0220'],
    ['民国三十八年', '民国三十八年', '1949', { calendar: 'chinese' }],
    ['on 25 October 1917 (O.S.)', '25 October 1917 (O.S.)', '1917-11-07', { calendar: 'julian' }],
    ['on 7 November [O.S. 25 October] 1917', '7 November [O.S. 25 October] 1917', '1917-11-07'],
    ['on 24 February 1722/23', '24 February 1722/23', '1723-02-24'],
    ['on 18 Brumaire, Year VIII', '18 Brumaire, Year VIII', '1799-11-09', { calendar: 'french-republican' }],
    ['in Kangxi 12', 'Kangxi 12', '1673', { calendar: 'chinese' }],
    ['the fifteenth year of Wanli', 'fifteenth year of Wanli', '1587', { calendar: 'chinese' }],
    ['in Meiji 5', 'Meiji 5', '1872', { calendar: 'japanese' }],
    ['in Shōwa 20', 'Shōwa 20', '1945', { calendar: 'japanese' }],
    ['in AH 1403', 'AH 1403', '1982/1983', { calendar: 'hijri' }],
    ['in 1403 AH', '1403 AH', '1982/1983', { calendar: 'hijri' }],
    ['on Christmas Day 1914', 'Christmas Day 1914', '1914-12-25'],
    ["on New Year's Eve 1958", "New Year's Eve 1958", '1958-12-31'],
    ['on May Day 1958', 'May Day 1958', '1958-05-01'],
    ['at Easter 1916', 'Easter 1916', '1916-04-23'],
    ["In 1965 it began. It ended in the summer of '68.", "summer of '68", '1968-22', { inferred: true }],
  ]);

  test('a date before the reform of 1582 is kept as written', () => {
    assert.deepEqual(reading('on 14 October 1066 and 4 October 1582'), [
      '14 October 1066 = 1066-10-14',
      '4 October 1582 = 1582-10-04',
    ]);
  });
});

function ends(first: string, from: string, last: string, to: string): Beside {
  return {
    parts: [
      [first, from],
      [last, to],
    ],
  };
}

suite('values from context, row by row', () => {
  const inferred = { inferred: true } as const;
  rows([
    ['They came in May 1944. They left in June.', 'June', '1944-06', inferred],
    ['They came in May 1944. They left on 10 June.', '10 June', '1944-06-10', inferred],
    ['They came in May 1944. They left on June 10.', 'June 10', '1944-06-10', inferred],
    ['They came on 3 May 1944. They left on the 12th.', '12th', '1944-05-12', inferred],
    ['The town fell in October 1949. In January they moved on.', 'January', '1950-01', inferred],
    ['In January 1944 it froze. That spring it thawed.', 'That spring', '1944-21', inferred],
    ['In June 1944 they landed. In the fall they stood still.', 'fall', '1944-23', inferred],
    ['In November 1812 it froze. The following winter was mild.', 'following winter', '1812-24', inferred],
    ['He left in 1911. That year it rained.', 'That year', '1911', inferred],
    ['He left in 1911. He returned the same year.', 'same year', '1911', inferred],
    ['He left in 1911. He returned the following year.', 'following year', '1912', inferred],
    ['He left in 1911. He had come the previous year.', 'previous year', '1910', inferred],
    ['He left in 1911. Two years later he returned.', 'Two years later', '1913', inferred],
    ['He left in 1911. A decade earlier he was poor.', 'A decade earlier', '1901~', inferred],
    ['On 5 May 1940 it began. The next day it ended.', 'next day', '1940-05-06', inferred],
    ['On 30 May 1940 it began. Three days later it ended.', 'Three days later', '1940-06-02', inferred],
    ['It ended ten days after 4 May 1919.', 'ten days after 4 May 1919', '1919-05-14'],
    ['1915–17', '1915–17', '1915/1917', ends('1915', '1915', '17', '1917')],
    [
      'In 1942 they fought on 6–7 January.',
      '6–7 January',
      '1942-01-06/1942-01-07',
      { ...inferred, ...ends('6', '1942-01-06', '7 January', '1942-01-07') },
    ],
    ['In 490 BC they came. In 480 they came again.', '480', '-0479', inferred],
    ['In 490 BC they came. In AD 14 he died. In 69 he fell.', '69', '0069', inferred],
    ['They met in June 1958. Hu (born 1893) won. They parted in July.', 'July', '1958-07', inferred],
    ['They met in June 1958 (see the 1919 treaty). They parted in July.', 'July', '1958-07', inferred],
    ['They met in June 1958 (in May 1956 they had quarrelled). They parted in July.', 'July', '1958-07', inferred],
  ]);

  readings([
    ['They met in May 1942, on the 6th and the 7th.', 'May 1942 = 1942-05', '6th = 1942-05-06', '7th = 1942-05-07'],
    ['# 1958\n\nThey met in March.', '1958 = 1958', 'March = 1958-03'],
    ['# The winter of 1942\n\nThey met in January.', 'winter of 1942 = 1942-24', 'January = 1943-01'],
    ['so it is said (Hansen 1999, 23)'],
    ['so it is said (Hansen 1999), pp. 1923–5'],
    ['MS Harley 1585, fol. 1203'],
    ['In June, on the 12th, that year', 'June = -', '12th = -'],
  ]);
});

suite('not dates, row by row', () => {
  readings(
    [
      'a ratio of 1.05',
      '1,958 people',
      'on page 1958',
      'Article 231',
      'Flight 1789',
      'Form 1040',
      'Highway 1945',
      '90 million',
      'the Long March',
      'they may go',
      'a march on Peking',
      'an August body',
      'the Second Five-Year Plan',
      'for three years',
      'every year',
      'Nineteen Eighty-Four',
      'version 1.2.1958',
      'telephone 555-1958',
      'ISBN 978-0-1958-1234-5',
    ].map((text) => [text]),
  );
});
