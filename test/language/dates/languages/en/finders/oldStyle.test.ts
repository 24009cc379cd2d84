import * as assert from 'node:assert/strict';
import { oldStyle } from '../../../../../../src/language/dates/languages/en/finders/oldStyle';
import { inEnglish } from '../../../english';
import { hits, misses, only } from '../../../notation';

suite('oldStyle', () => {
  hits({
    'the sign of a style behind or inside the date': [
      ['on 25 October 1917 (O.S.) the', ['25 October 1917 (O.S.)', '1917-11-07']],
      ['25 October 1917, Old Style', ['25 October 1917, Old Style', '1917-11-07']],
      ['October 25, 1917 [O. S.]', ['October 25, 1917 [O. S.]', '1917-11-07']],
      ['25 October (O.S.) 1917', ['25 October (O.S.) 1917', '1917-11-07']],
      ['7 November 1917 (N.S.)', ['7 November 1917 (N.S.)', '1917-11-07']],
    ],
    'the other style in brackets, with its sign': [
      ['7 November [O.S. 25 October] 1917', ['7 November [O.S. 25 October] 1917', '1917-11-07']],
      ['November 7 [O.S. October 25], 1917', ['November 7 [O.S. October 25], 1917', '1917-11-07']],
      ['7 November 1917 [O.S. 25 October 1917]', ['7 November 1917 [O.S. 25 October 1917]', '1917-11-07']],
      ['22 February 1732 [O.S. 11 February 1731]', ['22 February 1732 [O.S. 11 February 1731]', '1732-02-22']],
    ],
    'the other style in round brackets': [
      ['25 October (7 November N.S.) 1917', ['25 October (7 November N.S.) 1917', '1917-11-07']],
      ['25 October (7 November, New Style) 1917', ['25 October (7 November, New Style) 1917', '1917-11-07']],
    ],
    'without a sign, but so many days apart': [
      ['25 October 1917 (7 November 1917)', ['25 October 1917 (7 November 1917)', '1917-11-07']],
      ['24 October (6 November) 1917', ['24 October (6 November) 1917', '1917-11-06']],
      ['25 October/7 November 1917', ['25 October/7 November 1917', '1917-11-07']],
    ],
    'over the turn of the year': [
      ['20 December 1917 (2 January 1918)', ['20 December 1917 (2 January 1918)', '1918-01-02']],
    ],
    'behind a day of the week': [
      ['Bloody Sunday, 9 January 1905 (O.S.), was', ['Sunday, 9 January 1905 (O.S.)', '1905-01-22']],
      ['Monday 25 October 1917 (O.S.)', ['Monday 25 October 1917 (O.S.)', '1917-11-07']],
      ['Friday the 3rd of March 1861, Old Style', ['Friday the 3rd of March 1861, Old Style', '1861-03-15']],
      ['Sunday, November 5, 1688 [O.S.]', ['Sunday, November 5, 1688 [O.S.]', '1688-11-15']],
    ],
    'two days of one month': [
      ['26 (14) December 1825', ['26 (14) December 1825', '1825-12-26']],
      ['14 (26) December 1825', ['14 (26) December 1825', '1825-12-26']],
      ['December 14 (26), 1825', ['December 14 (26), 1825', '1825-12-26']],
      ['2/14 March 1801', ['2/14 March 1801', '1801-03-14']],
      ['11 [21] May 1690', ['11 [21] May 1690', '1690-05-21']],
    ],
    'the year behind the second of two days over New Year': [
      ['20 December (2 January) 1918', ['20 December (2 January) 1918', '1918-01-02']],
      ['22 December (3 January) 1878', ['22 December (3 January) 1878', '1878-01-03']],
    ],
    'a sign without a year': [
      ['on 25 July O.S. he', ['25 July O.S.', '-']],
      ['on 6 August (N.S.) he', ['6 August (N.S.)', '-']],
    ],
    'a dash between the two years': [
      ['30 January 1648–9', ['30 January 1648–9', '1649-01-30']],
      ['12 February 1648-49', ['12 February 1648-49', '1649-02-12']],
      ['Feb. 24, 1722–3', ['Feb. 24, 1722–3', '1723-02-24']],
    ],
    'without a year': [
      ['7 August (28 July Old Style)', ['7 August (28 July Old Style)', '-']],
      ['25 October (7 November N.S.)', ['25 October (7 November N.S.)', '-']],
      ['14 February (1 February)', ['14 February (1 February)', '-']],
    ],
    'a year that began in March, and one that began in January': [
      ['24 February 1722/23', ['24 February 1722/23', '1723-02-24']],
      ['Feb. 24, 1722/3', ['Feb. 24, 1722/3', '1723-02-24']],
      ['30 January 1648/1649', ['30 January 1648/1649', '1649-01-30']],
      ['1 January 1699/1700', ['1 January 1699/1700', '1700-01-01']],
      ['February 1722/23', ['February 1722/23', '1723-02']],
    ],
  });

  misses([oldStyle], {
    'two years outside January to March': ['30 October 1722/23', '25 March 1722/23', '3 May 1648–9'],
    'after England had reformed its calendar': ['24 February 1922/23'],
    'a dash before another date': ['30 January 1648–9 March 1649', 'January 1648–9'],
    'days of one month that the styles do not set apart': ['14/27 December 1825', '26 (15) December 1825'],
    'not the next year': ['24 February 1722/24'],
    'other words that begin so': ['25 October 1917 Julian Barnes', '9 November 1938 NS-Regime'],
    'days that the styles do not lie apart': ['25 October 1917 (8 November 1917)'],
    'no such day': ['31 April 1917 (O.S.)'],
    'another date in the brackets': ['25 October 1917 (he was born 7 November)'],
    'small letters': ['25 October os'],
    'a bracket on one side': ['25 October 1917 (O.S.'],
    'so many days apart in the wrong order': ['25 October (3 November)'],
  });

  test('an Old Style date names its calendar, a New Style date does not', () => {
    assert.deepEqual(inEnglish(only('25 October 1917 (O.S.)')), {
      kind: 'value',
      calendar: 'julian',
      edtf: '1917-11-07',
      note: 'Old Style; New Style 7 November 1917.',
    });
    assert.deepEqual(inEnglish(only('7 November [O.S. 25 October] 1917')), {
      kind: 'value',
      edtf: '1917-11-07',
      note: 'New Style; Old Style 25 October 1917.',
    });
  });
});
