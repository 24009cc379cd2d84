import { readings } from '../../reading';

suite('centuries in pairs: the unit and the era stand behind the second', () => {
  readings([
    ['the late 4th–early 3rd century BC', 'late 4th–early 3rd century BC = -03XX/-02XX'],
    ['late 9th/early 10th century', 'late 9th/early 10th century = 08XX/09XX'],
    ['the 14th/15th century', '14th/15th century = 13XX/14XX'],
    ['the 3rd or 2nd century BC', '3rd or 2nd century BC = -02XX/-01XX'],
    ['the 1st or 2nd century BC', '1st = -00XX', '2nd century BC = -01XX'],
    ['7th - 6th BC', '7th - 6th BC = -06XX/-05XX'],
    ['ninth- and tenth-century kings', 'ninth = 08XX', 'tenth-century = 09XX'],
    ['the sixth, seventh and eighth centuries', 'sixth = 05XX', 'seventh and eighth centuries = 06XX/07XX'],
    ['the XIIth and XIIIth centuries', 'XIIth and XIIIth centuries = 11XX/12XX'],
    [
      'the second half of the tenth and the first half of the eleventh century',
      'second half of the tenth = 0950/0999',
      'first half of the eleventh century = 1000/1049',
    ],
    [
      'the end of the fourth or the beginning of the third century BC',
      'end of the fourth = -03XX end',
      'beginning of the third century BC = -02XX start',
    ],
    ['in the tenth, and in the eleventh, century', 'tenth = 09XX', 'eleventh, century = 10XX'],
  ]);
});

suite('an ordinal behind a century of the same sentence', () => {
  readings([
    ['In the 15th century it grew; by the 18th it fell.', '15th century = 14XX', '18th = 17XX by'],
    ['In the fourth century BC it grew and by the second, it fell.', 'fourth century BC = -03XX', 'second = -01XX by'],
    ['In the 12th century he came; by the 2nd they left.', '12th century = 11XX', '2nd = - by'],
    ['In the 12th century he came. By the 15th he left.', '12th century = 11XX', '15th = - by'],
    ['In the 12th century he came on the 13th of May.', '12th century = 11XX', '13th of May = -'],
  ]);
});

suite('parts of centuries and decades', () => {
  readings([
    ['the later fifteenth century', 'later fifteenth century = 14XX end'],
    ['the earlier eighteenth century', 'earlier eighteenth century = 17XX start'],
    ['the later 1720s', 'later 1720s = 172X end'],
    ['later in 1792', 'later in 1792 = 1792'],
    ['the closing decades of the eighteenth century', 'closing decades of the eighteenth century = 17XX end'],
    ['the opening decade of the nineteenth century', 'opening decade of the nineteenth century = 180X'],
    ['the middle decades of the sixteenth century', 'middle decades of the sixteenth century = 15XX mid'],
    ['the first two decades of the ninth century', 'first two decades of the ninth century = 0800/0819'],
    ['the last three quarters of the twelfth century', 'last three quarters of the twelfth century = 1125/1199'],
    ['Bowl, 14th century, second half', '14th century, second half = 1350/1399'],
    ['Bowl, 14th c., 1st quarter', '14th c., 1st quarter = 1300/1324'],
    ['Bowl, 14th century, late.', '14th century, late = 13XX end'],
    ['In the 14th century, second half of which was dry', '14th century = 13XX'],
    ['In the 14th century, late in life', '14th century = 13XX'],
    ['on the last day of 1450', 'last day of 1450 = 1450-12-31'],
    ['on the last day of February 1896', 'last day of February 1896 = 1896-02-29'],
    ['the first day of 1500', 'first day of 1500 = 1500-01-01'],
  ]);
});

suite('other forms of centuries', () => {
  readings([
    ['the XVIII century and the xiith century', 'XVIII century = 17XX', 'xiith century = 11XX'],
    ['(s. ix)', 's. ix = 08XX'],
    ['saec. XII and s. xiv ex.', 'saec. XII = 11XX', 's. xiv ex. = 13XX end'],
    ['see s. v. and S. XV'],
    ['6th c BC, 5th c, 19c', '6th c BC = -05XX', '5th c = -04XX', '19c = 18XX'],
    ['early C18 and late 17C', 'early C18 = 17XX start', 'late 17C = 16XX end'],
    ['vitamin C12, in C14 dating, heated to 18C, a temperature of 19C'],
    ['of the Duecento and the Settecento', 'Duecento = 12XX', 'Settecento = 17XX'],
    ['a Fiat Cinquecento'],
    ['In 1730 he came. By mid-century he left.', '1730 = 1730', 'mid-century = 17XX mid by'],
    ['In 1950 came mid-century furniture.', '1950 = 1950'],
    ['the last two centuries BC', 'last two centuries BC = -01XX/-00XX'],
    ['the first three centuries AD', 'first three centuries AD = 00XX/02XX'],
    ['the last two centuries AD'],
    ['the tenth millennium BC', 'tenth millennium BC = -9XXX'],
    ['(Ant. Jud. l. xi c. 1, 8)'],
    ['Henry I centuries ago, I c. 12 men'],
  ]);
});

suite('the turn of the century', () => {
  readings([
    ['In 1789 he came. At the turn of the century he left.', '1789 = 1789', 'turn of the century = 1800~'],
    ['In 1910 he wrote of the turn of the century.', '1910 = 1910', 'turn of the century = 1900~'],
    ['In 1848 he came. At the turn of the century he left.', '1848 = 1848', 'turn of the century = -'],
    [
      'In the twelfth century it was so. At the turn of the century he left.',
      'twelfth century = 11XX',
      'turn of the century = -',
    ],
    ['At the turn of the century he left.', 'turn of the century = -'],
  ]);
});
