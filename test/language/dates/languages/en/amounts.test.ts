import { readings } from '../../reading';

suite('whole amounts of time', () => {
  readings([
    [
      'In 1204 it fell. Two hundred and fifty years later it fell again.',
      '1204 = 1204',
      'Two hundred and fifty years later = 1454',
    ],
    [
      'In 1348 it came. Three hundred and seventeen years later it left.',
      '1348 = 1348',
      'Three hundred and seventeen years later = 1665',
    ],
    ['In 1750 it began. Half a century later it was old.', '1750 = 1750', 'Half a century later = 1800'],
    ['In 1750 it began. A century and a half later it was old.', '1750 = 1750', 'A century and a half later = 1900'],
    [
      'In May 1750 it began. A year and a half later it was over.',
      'May 1750 = 1750-05',
      'A year and a half later = 1751-11',
    ],
    ['In 1660 he came. Three and twenty years later he went.', '1660 = 1660', 'Three and twenty years later = 1683'],
    ['In 1750 it began. Two centuries later it was old.', '1750 = 1750', 'Two centuries later = 1950~'],
  ]);
});

suite('amounts that leave the year open', () => {
  readings([
    ['In 1204 it fell. Forty or fifty years later it rose.', '1204 = 1204', 'Forty or fifty years later = -'],
    ['In 1204 it fell. 10–12 years later it rose.', '1204 = 1204', '10–12 years later = -'],
    ['In 1204 it fell. Several hundred years later it rose.', '1204 = 1204'],
    ['In 1204 it fell. A year and a half later it rose.', '1204 = 1204', 'A year and a half later = -'],
  ]);
});

suite('a year that an editor supplies', () => {
  readings([
    ['In 1700 he came. I saw him on 3 May [1712].', '1700 = 1700', '3 May [1712] = 1712-05-03'],
    [
      'From the 4th to the 19th of February [1684] it froze.',
      '4th to the 19th of February [1684] = 1684-02-04/1684-02-19',
    ],
    ['He wrote on March 9 [1841] and again.', 'March 9 [1841] = 1841-03-09'],
    ['He wrote on 5 June [see 1712].', '5 June = -', '1712 = 1712'],
  ]);
});
