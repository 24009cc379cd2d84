import * as assert from 'node:assert/strict';
import { datesOf, readings } from '../reading';

suite('the entries of a diary', () => {
  suite('a day is the next after the entry before', () => {
    readings([
      [
        '12 May 1787. To Limoges.\n\n13th. Rain.\n\n16th. Brive.',
        '12 May 1787 = 1787-05-12',
        '13th = 1787-05-13',
        '16th = 1787-05-16',
      ],
      [
        '28 February 1904. Snow.\n\n29th. Snow.\n\n3rd. Thaw.',
        '28 February 1904 = 1904-02-28',
        '29th = 1904-02-29',
        '3rd = 1904-03-03',
      ],
      [
        '30 December 1661. Frost.\n\n31st: Frost.\n\n1st — To church.',
        '30 December 1661 = 1661-12-30',
        '31st = 1661-12-31',
        '1st = 1662-01-01',
      ],
      // The day of the week has to agree.
      [
        '9 June 1890. Packed.\n\nTuesday 10th. Left.\n\nFriday the 13th. At sea.',
        '9 June 1890 = 1890-06-09',
        'Tuesday 10th = 1890-06-10',
        '13th = 1890-06-13',
      ],
      // The same in one paragraph.
      [
        '3 March 1847. Rain. 4th. Fair. 6th — Fair.',
        '3 March 1847 = 1847-03-03',
        '4th = 1847-03-04',
        '6th = 1847-03-06',
      ],
      // Under the heading of a month.
      [
        '# August 1914\n\n2nd. War.\n\n5th. Called up.',
        'August 1914 = 1914-08',
        '2nd = 1914-08-02',
        '5th = 1914-08-05',
      ],
      // An entry of several paragraphs.
      [
        '12 May 1787. To Limoges.\n\nA vile inn.\n\nA lame mare.\n\n13th. Rain.',
        '12 May 1787 = 1787-05-12',
        '13th = 1787-05-13',
      ],
    ]);
  });

  suite('a month is that of the next such day', () => {
    readings([
      [
        '12 May 1787. To Limoges.\n\n2 June. Brive.\n\n4 January. Home.',
        '12 May 1787 = 1787-05-12',
        '2 June = 1787-06-02',
        '4 January = 1788-01-04',
      ],
      [
        '## 30 September 1870\n\nRain.\n\n## 1 October\n\nFair.',
        '30 September 1870 = 1870-09-30',
        '1 October = 1870-10-01',
      ],
    ]);
  });

  suite('a place may stand before the day', () => {
    readings([
      [
        'Paris, 12 May 1787.  Left early.\n\nBrive, 2 June.  Rain.\n\n9th. Fair.',
        '12 May 1787 = 1787-05-12',
        '2 June = 1787-06-02',
        '9th = 1787-06-09',
      ],
      [
        'Camp at Cork, 30 December 1690.  Snow.\n\nCork, 2 January.  Snow.',
        '30 December 1690 = 1690-12-30',
        '2 January = 1691-01-02',
      ],
    ]);
  });

  suite('a tale of the past within an entry does not move the entries', () => {
    readings([
      [
        '12 May 1787. He lost a hand at Fontenoy (11 May 1745).\n\n2 June. Rain.\n\n9th. Saw trees set out in 1778.\n\n21st. They sailed on the 3rd.',
        ...['12 May 1787 = 1787-05-12', '11 May 1745 = 1745-05-11', '2 June = 1787-06-02', '9th = 1787-06-09'],
        ...['1778 = 1778', '21st = 1787-06-21', '3rd = 1787-06-03'],
      ],
      [
        '3 July 1863. On 6 January 1809 it froze, he says.\n\n5th. Fair.',
        ...['3 July 1863 = 1863-07-03', '6 January 1809 = 1809-01-06', '5th = 1863-07-05'],
      ],
    ]);
  });

  suite('what happens every year is no date in an entry', () => {
    readings([
      ['12 May 1787. To Limoges. They cut their hay here in June.', '12 May 1787 = 1787-05-12'],
      ['# 1846\n\nMay 9. The grass fails here in August.', '1846 = 1846', 'May 9 = 1846-05-09'],
      // In the item of a year it is told.
      ['1848. The king flees in February.', '1848 = 1848', 'February = 1848-02'],
    ]);
  });

  suite('no entry', () => {
    readings([
      // Without an entry before.
      ['He left in May 1787.\n\n13th. Rain.', 'May 1787 = 1787-05'],
      ['13th. Rain.'],
      // The points of a list.
      ['12 May 1787. They asked:\n\n1st. That the king be told.\n\n2d. To be paid.', '12 May 1787 = 1787-05-12'],
      // A heading of another time.
      ['12 May 1787. To Limoges.\n\n# Index\n\n# 1790\n\n13th. Rain.', '12 May 1787 = 1787-05-12', '1790 = 1790'],
      // Too far from the entry before.
      [`12 May 1787. To Limoges.${'\n\nRain.'.repeat(6)}\n\n13th. Rain.`, '12 May 1787 = 1787-05-12'],
      // Not the day of the week.
      ['9 June 1890. Packed.\n\nFriday 10th. Left.', '9 June 1890 = 1890-06-09'],
      // No such day.
      ['12 May 1787. To Limoges.\n\n32nd. Rain.', '12 May 1787 = 1787-05-12'],
      ['12 June 1787. To Limoges.\n\n31st. Rain.', '12 June 1787 = 1787-06-12'],
    ]);
  });

  test('an entry five paragraphs long is near enough', () => {
    const last = datesOf(`12 May 1787. To Limoges.${'\n\nRain.'.repeat(5)}\n\n13th. Rain.`).at(-1);
    assert.equal(last?.edtf, '1787-05-13');
  });

  test('the reason is the entry before', () => {
    const last = datesOf('12 May 1787. To Limoges.\n\n13th. Rain.').at(-1);
    assert.deepEqual([last?.basis?.text, last?.basis?.reason.code], ['12 May 1787', 'reason-entry']);
  });
});
