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
  suite('no year later than that of the date to which the sentence goes on', () => {
    readings([
      [
        'In March 1690 he fell ill. It was not signed until November 20th, and was not printed until February 19, 1688.',
        ...['March 1690 = 1690-03', 'November 20th = - until', 'February 19, 1688 = 1688-02-19 until'],
      ],
      [
        'He lay there in 1745. On August 24th he broke a leg, so badly that a bone was cut out and, on March 6, 1743, he died.',
        ...['1745 = 1745', 'August 24th = -', 'March 6, 1743 = 1743-03-06'],
      ],
      [
        'In June 1920 it was law. In May it was read and then, in January 1919, passed.',
        ...['June 1920 = 1920-06', 'May = -', 'January 1919 = 1919-01'],
      ],
      [
        'The war of 1871 was over. He stayed till 30 December, but did not rest till the 2nd of May 1869.',
        ...['1871 = 1871', '30 December = - until', '2nd of May 1869 = 1869-05-02 until'],
      ],
    ]);
  });
  suite('but where the date behind is no step of the story, or the year before it fits', () => {
    readings([
      [
        'In May 1815 he came. On August 19th it was found that under the order of May 19, 1799, letters were free.',
        ...['May 1815 = 1815-05', 'August 19th = 1815-08-19', 'May 19, 1799 = 1799-05-19'],
      ],
      [
        'In March 1820 an order followed. On March 20th came another, reviving that of February 22, 1813.',
        ...['March 1820 = 1820-03', 'March 20th = 1820-03-20', 'February 22, 1813 = 1813-02-22'],
      ],
      [
        'In March 1820 he came. On 9 May he spoke. There was much to do, and on 3 June 1818 he had said so.',
        ...['March 1820 = 1820-03', '9 May = 1820-05-09', '3 June 1818 = 1818-06-03'],
      ],
      [
        'In July 1592 he was held. It was not until October 22 that they met, and until January 25, 1593, he waited.',
        ...['July 1592 = 1592-07', 'October 22 = 1592-10-22', 'January 25, 1593 = 1593-01-25 until'],
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
