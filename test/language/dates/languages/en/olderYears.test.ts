import { readings } from '../../reading';

suite('years of prehistory', () => {
  readings([
    ['settled in 9,500 BC', '9,500 BC = -9499'],
    ['from 11,200 BCE on', '11,200 BCE = Y-11199'],
    ['in 8,200–7,400 BC', '8,200–7,400 BC = -8199/-7399'],
    ['in 1710–1540 cal BC and 5300 cal BC', '1710–1540 cal BC = -1709/-1539', '5300 cal BC = -5299'],
    ['a layer of 8,500 cal BP', '8,500 cal BP = -6550~'],
    ['a layer of 14,000 cal BP', '14,000 cal BP = Y-12050'],
    ['radiocarbon years: 8500 BP', '8500 BP = -'],
    ['It dates to 12,500 cal BP. Others', '12,500 cal BP = Y-10550'],
    ['radiocarbon years of 1500 B.P. here', '1500 B.P. = -'],
    ['In the fortieth century BC they built', 'fortieth century BC = -39XX'],
    ['In the 35th century BC they built', '35th century BC = -34XX'],
    ['in the fortieth century they will build'],
    ['about 9 kya', '9 kya = -7000~'],
    ['7000 kyats, 12,500 men'],
    ['9,000 calendar years before the present', '9,000 calendar years before the present = -7050~'],
    ['5000 radiocarbon years before present', '5000 radiocarbon years before present = -'],
  ]);
});

suite('thousands of years ago', () => {
  readings([
    ['Some 15,000 years ago the sea rose.', '15,000 years ago = Y-13000'],
    ['about 6,500 years ago', '6,500 years ago = -4500~'],
    ['some nine thousand years ago', 'nine thousand years ago = -7000~'],
    ['one hundred and thirty thousand years ago', 'one hundred and thirty thousand years ago = Y-128000'],
    ['14,000–11,000 years ago', '14,000–11,000 years ago = Y-12000/-9000~'],
    ['11,000 to 14,000 years ago', '11,000 to 14,000 years ago = -'],
    ['3.5 kya and 40–35 kya', '3.5 kya = -1500~', '40–35 kya = Y-38000/Y-33000'],
    ['9 ka ago; 8.2 ka BP', '9 ka ago = -7000~', '8.2 ka BP = -'],
    ['two hundred years ago, 2,500 years ago, a million years ago'],
    ['65 million years ago and two hundred million years ago'],
    ['for 12,000 years, and 7000 years agog'],
    ['between nine and twelve thousand years ago'],
  ]);
});

suite('years in words', () => {
  readings([
    ['in nineteen seventeen they rose', 'nineteen seventeen = 1917'],
    ['It was eighteen seventy-one.', 'eighteen seventy-one = 1871'],
    ['since nineteen-oh-four', 'nineteen-oh-four = 1904 since'],
    ['in one thousand six hundred and three', 'one thousand six hundred and three = 1603'],
    ['in seventeen hundred and forty-five', 'seventeen hundred and forty-five = 1745'],
    ['at eighteen forty-five he left'],
    ['a total of nineteen hundred and fifty rank and file'],
    ['Nineteen Eighty-Four is a novel'],
    ['eighteen forty-pounders and nineteen thirty tanks'],
    ['in seventeen hundred and forty men and one thousand nine hundred and two ships'],
  ]);
});

suite('no range ends before it begins', () => {
  readings([
    [
      'In December 1812, from the 30th to 4 January he fled.',
      'December 1812 = 1812-12',
      '30th to 4 January = 1812-12-30/1813-01-04',
    ],
    ['In May 1812, from the 12th to 5 May he fled.', 'May 1812 = 1812-05', '12th to 5 May = -'],
    ['In May 1812, from the 2nd to 5 May he fled.', 'May 1812 = 1812-05', '2nd to 5 May = 1812-05-02/1812-05-05'],
  ]);
});

suite('seasons in intervals are months, for readers of EDTF', () => {
  readings([
    ['from March 1801 to the winter of 1802', 'March 1801 to the winter of 1802 = 1801-03/1803-02'],
    ['from spring 1914 to autumn 1916', 'spring 1914 to autumn 1916 = 1914-03/1916-11'],
  ]);
});

suite('lists and neighbours', () => {
  readings([
    ['In April, May and June of 1741 it froze.', 'April, May and June of 1741 = 1741-04/1741-06'],
    [
      'He died in 44 BC. On 12 March 20 April came.',
      '44 BC = -0043',
      '12 March = -0043-03-12',
      '20 April = -0043-04-20',
    ],
  ]);
});

suite('years and millennia of a narrative before Christ', () => {
  readings([
    ['Wheat came in 6500 BC. By 5000 it had spread.', '6500 BC = -6499', '5000 = -4999 by'],
    ['Wheat came in 7100 BC. Until 4400, it was rare.', '7100 BC = -7099', '4400 = -4399 until'],
    ['Copper came in 5200 BC. In 3900 they cast it.', '5200 BC = -5199', '3900 = -3899'],
    ['Copper came in 5200 BC. Since 2700 they cast it.', '5200 BC = -5199', '2700 = -2699 since'],
    ['Copper came in 5200 BC. By 3900 men had come.', '5200 BC = -5199'],
    ['War came in 1914. By 5000 it had spread.', '1914 = 1914'],
    ['War came in 431 BC. By 3000, they fell.', '431 BC = -0430'],
    ['By 5000 it had spread.'],
    ['In 2101 it will spread.'],
    ['Wheat came in 6500 BC. In the fifth millennium it spread.', '6500 BC = -6499', 'fifth millennium = -4XXX'],
    ['Bronze came in 2200 BC. In the second millennium it spread.', '2200 BC = -2199', 'second millennium = -1XXX'],
    ['War came in 431 BC. In the third millennium it was old.', '431 BC = -0430', 'third millennium = -2XXX'],
    ['War came in 431 BC. In the first millennium it was old.', '431 BC = -0430', 'first millennium = 0XXX'],
    ['In the eighth millennium they built', 'eighth millennium = -'],
    ['In the third millennium they will build', 'third millennium = 2XXX'],
  ]);
});
