import { readings } from '../../../reading';

suite('the year that stands behind serves all of its list', () => {
  suite('days and months of one sentence, each behind the same preposition', () => {
    readings([
      ['On 2 March they sailed, and on 9 March 1804 they landed.', '2 March = 1804-03-02', '9 March 1804 = 1804-03-09'],
      [
        'On June 4 he resigned, but on June 11, 1922, he was back.',
        'June 4 = 1922-06-04',
        'June 11, 1922 = 1922-06-11',
      ],
      ['They met in May and in July 1641.', 'May = 1641-05', 'July 1641 = 1641-07'],
      ['on 30 May and on 1 June 1944', '30 May = 1944-05-30', '1 June 1944 = 1944-06-01'],
      [
        'In March the king fled, in April Paris rose, and in June 1791 he was caught.',
        ...['March = 1791-03', 'April = 1791-04', 'June 1791 = 1791-06'],
      ],
      [
        'on 3 October the fleet put out, and then on the 9th of October 1805 it was seen',
        ...['3 October = 1805-10-03', '9th of October 1805 = 1805-10-09'],
      ],
      [
        'In February they rose, and in May–June 1637 they lost.',
        ...['February = 1637-02', 'May–June 1637 = 1637-05/1637-06'],
      ],
    ]);
  });
  suite('not over the end of a sentence', () => {
    readings([
      ['They met on 2 March. On 9 March 1804 they landed.', '2 March = -', '9 March 1804 = 1804-03-09'],
      ['They met on 2 March; on 9 March 1804 they landed.', '2 March = -', '9 March 1804 = 1804-03-09'],
    ]);
  });
  suite('not from a clause of another time', () => {
    readings([
      ['On 2 March he met Ann, who had left on 9 March 1804.', '2 March = -', '9 March 1804 = 1804-03-09'],
      ['In December they met, and in March 1805 they parted.', 'December = -', 'March 1805 = 1805-03'],
      ['In March they met, and on 9 May 1805 they parted.', 'March = -', '9 May 1805 = 1805-05-09'],
      ['Each year in May they marched, and in July 1904 they stopped.', 'July 1904 = 1904-07'],
    ]);
  });
});
