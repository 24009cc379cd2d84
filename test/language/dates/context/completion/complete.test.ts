import { readings } from '../../reading';
import * as assert from 'node:assert/strict';
import { decisions } from '../rules';

/** A text and the value of its last date (of the one before, if the last words are not a date). */
const rows = (table: readonly (readonly [text: string, value: string])[]): void => {
  for (const [text, value] of table) test(text, () => assert.equal(decisions(text).at(-1)?.value, value));
};

suite('counted dates', () => {
  suite('years, decades, centuries', () => {
    rows([
      ['He came in 1934. Two decades later he left.', '1954~'],
      ['He came in 480 BC. Two centuries later he left.', '-0279~'],
      ['He came in 1934. The following decade was good.', '194X'],
      ['He came in 480 BC. The following decade was good.', '-0478/-0469'],
      ['He came in 1934. The next century was better.', '20XX'],
      ['He came in 480 BC. The next century was better.', '-03XX'],
      ['It was told in the 1930s. Two years later he left.', '193X'],
    ]);
  });
  suite('a month is counted from a month, a day from a day', () => {
    rows([
      ['He came in November 1934. Two months later he left.', '1935-01'],
      ['He came in 1934. Two months later he left.', '-'],
      ['He came in November 1934. Two days later he left.', '-'],
    ]);
  });
  suite('the next season and the one before', () => {
    rows([
      ['He came in June 1934. The following spring he left.', '1935-21'],
      // A summer that is a few days off is not the next.
      ['He came on 29 May 1660. The next summer he left.', '1661-22'],
      ['He came on 20 November 1660. The next winter he left.', '1661-24'],
      ['He came on 27 August 1812. The following autumn he left.', '1813-23'],
      ['He came on 14 May 1660. The next summer he left.', '1660-22'],
      ['He came in May 1660. The next summer he left.', '1660-22'],
      ['He came in January 1934. The following spring he left.', '1934-21'],
      ['He came in June 1934. The previous spring he had left.', '1934-21'],
      ['He came in January 1934. The previous spring he had left.', '1933-21'],
      ['He came in 1934. The following spring he left.', '1935-21'],
      ['He came in 1934. The previous spring he had left.', '1933-21'],
      ['He came in May 1934. The following May he left.', '1935-05'],
      ['He came in May 1934. The previous May he had left.', '1933-05'],
    ]);
  });
  suite('that month, in a flashback the last one', () => {
    rows([
      ['They sat in September 1956. The speech had shaken them that February.', '1956-02'],
      ['They sat in September 1956. The speech shook them that February.', '1957-02'],
      ['They sat in February 1956. The speech had shaken them that December.', '1955-12'],
      ['They sat in February 1956. The speech had shaken them that March.', '1956-03'],
    ]);
  });
  suite('days of the week', () => {
    rows([
      ['On 24 October 1929 it broke. The following Tuesday it broke again.', '1929-10-29'],
      ['On 24 October 1929 it broke. The following Thursday it broke again.', '1929-10-31'],
      ['On 24 October 1929 it broke. The previous Tuesday it had held.', '1929-10-22'],
      ['On 24 October 1529 it broke. The following Tuesday it broke again.', '1529-10-26'],
      ['On 14 October 1066 he won. The following Monday he marched.', '1066-10-16'],
    ]);
  });
});

suite('from 1583 to 1752 a stated day of the week tells which calendar is meant', () => {
  readings([
    [
      'On Tuesday, 30 January 1649, the king died. The following Friday they met.',
      ...['Tuesday, 30 January 1649 = 1649-01-30', 'following Friday = 1649-02-02'],
    ],
    [
      'On Sunday 8 November 1620 they fought. The following Tuesday they fled.',
      ...['Sunday 8 November 1620 = 1620-11-08', 'following Tuesday = 1620-11-10'],
    ],
    [
      'On Wednesday 2 September 1752 it ended. The previous Monday it had held.',
      ...['Wednesday 2 September 1752 = 1752-09-02', 'previous Monday = 1752-08-31'],
    ],
    [
      'On 30 January 1649 the king died. The following Friday they met.',
      ...['30 January 1649 = 1649-01-30', 'following Friday = -'],
    ],
    [
      'On 24 October 1583 it broke. The following Tuesday it broke again.',
      ...['24 October 1583 = 1583-10-24', 'following Tuesday = -'],
    ],
    [
      'On 4 January 1753 it broke. The following Tuesday it broke again.',
      ...['4 January 1753 = 1753-01-04', 'following Tuesday = 1753-01-09'],
    ],
    ['In 1649 he was tried. On Tuesday 30 January he died.', '1649 = 1649', 'Tuesday 30 January = 1649-01-30'],
    ['In 1620 they rose. On Sunday 8 November they fled.', '1620 = 1620', 'Sunday 8 November = 1620-11-08'],
  ]);
});

suite('ranges without their year', () => {
  rows([
    ['He came in May 1934, and was there from June to August.', '1934-06/1934-08'],
    ['He came in October 1934. From November to February it froze.', '1934-11/1935-02'],
    ['He came in March 1934. From November to February it had frozen.', '1933-11/1934-02'],
    ['On 3 January 1868 they rose; from the 27th to the 30th they fought.', '1868-01-27/1868-01-30'],
    ['The city fell in 146 BC. The first war had lasted from 264 to 241.', '-0263/-0240'],
  ]);
});

suite('a century from the narrative', () => {
  rows([
    ['He came in 1949. In ’98 he left.', '1998'],
    ['He came in 1951. In the nineties he left.', '199X'],
    ['In the sixties he left.', '-'],
    ['In the summer of ’68 he left.', '-'],
  ]);
});

suite('Easter and days of the week', () => {
  rows([
    ['The strike began on 22 November 1900. At Easter they went back.', '1901-04-07'],
    ['The strike began on 22 January 1901. At Easter they went back.', '1901-04-07'],
    ['It was 1 May 1950. On Saturday, 5 May they met.', '1951-05-05'],
    ['It was 1 May 1950. On Thursday, 5 May they met.', '1949-05-05'],
    // Two years from the last stated one are too many.
    ['It was 1 May 1950. On Monday, 5 May they met.', '-'],
    ['It was 1 May 1583. On Saturday, 5 May they met.', '1584-05-05'],
    ['It was 1 May 1582. On Saturday, 5 May they met.', '1582-05-05'],
    ['It was 1 May 1550. On Saturday, 5 May they met.', '1550-05-05'],
  ]);
});

suite('a feast of a year below 1000', () => {
  rows([
    ['Edwin (r. 616–33) was baptised at York at Easter 627.', '0627-04-12'],
    ['He died in 731 AD. The abbey burned at Easter 735.', '0735-04-17'],
  ]);
});

suite('a winter of two digits', () => {
  rows([
    ['They wed in 1955. The winter of ’63 was cold. In January it froze.', '-'],
    ['They wed in 1955. The summer of ’63 was hot. In ’71 they left. In May they wrote.', '1971-05'],
    ['They wed in 1955. In ’71 it had ten beds. In May it closed.', '1971-05'],
  ]);
});

suite('the day of a month', () => {
  rows([
    ['On 5 May 1934 he came, who was known from 1930. On the 12th he left.', '1934-05-12'],
    ['On 5 May 1934 he came; it was in 1934 that, on the 12th, they wrote.', '-'],
    // On into the next month, where that is nearer.
    ['They lost two wheels on the 31st of May 1846 and mended them on the 1st.', '1846-06-01'],
    ['He fell on 28 December 1301, and was buried on the 4th.', '1302-01-04'],
    ['The fleet left on 30 March 1588; it came home on the 9th.', '1588-04-09'],
    ['She sailed on 25 September 1912, was driven back, and sailed again on the 3rd.', '1912-10-03'],
    ['The fires went out on 3 May 1923; martial law, proclaimed on the 2nd, was kept.', '1923-05-02'],
    ['He fell on 20 May 1301, and was buried on the 5th.', '1301-05-05'],
    ['He fell on 28 May 1301, and had made his will on the 4th.', '1301-05-04'],
    ['He fell on 28 May 1301. On the 4th he had made his will.', '1301-05-04'],
    ['On 5 May 1934 he came. They would meet in 1936, and on the 12th they wrote.', '-'],
  ]);
});

suite('headings', () => {
  rows([
    ['# 1957\n\nThey came in October. In March they left.', '1957-03'],
    ['# 1957–58\n\nThey came in October 1957. In March they left.', '1958-03'],
    ['# The winter of 1957\n\nThey came in October 1957. In March they left.', '1958-03'],
    ['# The 1950s\n\nThey came in October 1950. In March they left.', '1951-03'],
    ['# The twentieth century\n\nThey came in October 1900. In March they left.', '1901-03'],
    // No date is read below the heading of a bibliography.
    ['They came in 1957.\n\n# Bibliography\n\nIn 1958 it was printed.', '1957'],
    ['They came in 1957.\n\n# Bibliography\n\n# Afterwards\n\nIn 1958 it was printed.', '1958'],
  ]);
});

suite('a range over the birth of Christ', () => {
  rows([['He ruled from 27 BC to AD 14. In 20 it burned.', '0020']]);
});
