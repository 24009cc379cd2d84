import { readings } from '../../../reading';
import { each } from '../../../notation';

type Row = readonly [text: string, ...expected: string[]];

suite('approximate and uncertain dates', () => {
  suite('words that belong to the date', () => {
    readings([
      ...['c', 'c.', 'ca', 'ca.', 'circa'].map((word): Row => [`built ${word} 1450 or so`, `${word} 1450 = 1450~`]),
      ['built c.1450 or so', 'c.1450 = 1450~'],
      ['built 1450ish, they say', '1450ish = 1450~'],
    ]);
  });
  suite('words before it', () => {
    readings([
      ...[
        'about',
        'around',
        'approximately',
        'approx',
        'approx.',
        'roughly',
        'sometime about',
        'some time around',
        'about the',
        'fl.',
        'fl',
      ].map((words): Row => [`built ${words} 1450 or so`, '1450 = 1450~']),
      ...each('possibly probably perhaps maybe presumably likely uncertain:', (word): Row => [
        `built ${word} 1450 or so`,
        '1450 = 1450?',
      ]),
      ['built perhaps in 1450 or so', '1450 = 1450?'],
      ['built ~1450 or so', '1450 = 1450~'],
      ['built ≈ 1450 or so', '1450 = 1450~'],
      ['built possibly about 1450 or so', '1450 = 1450%'],
      ['built probably c. 1450 or so', 'c. 1450 = 1450%'],
    ]);
  });
  suite('signs and words behind it', () => {
    readings([
      ['(1450?)', '1450? = 1450?'],
      ['(1450~)', '1450~ = 1450~'],
      ['(May 1450%)', 'May 1450% = 1450-05%'],
      ...[')', ']', ',', ';', '/', '–', '-'].map((sign): Row => [`built 1450?${sign} they say`, '1450? = 1450?']),
      ['built 1450? they say', '1450? = 1450?'],
      ['built 1450 approx. they say', '1450 = 1450~'],
      ['built 1450 approximately', '1450 = 1450~'],
      ...['maybe', 'guess', '(uncertain)', '(?)'].map((word): Row => [`built 1450 ${word}, they say`, '1450 = 1450?']),
      ['built 1450(?), they say', '1450 = 1450?'],
    ]);
  });
  suite('a question mark that asks', () => {
    readings([
      ['Was it 1450? They say so.', '1450 = 1450'],
      ['Was it 1450?” They say so.', '1450 = 1450'],
      ['Was it 1450?', '1450 = 1450'],
      ['1450? They say so.', '1450? = 1450?'],
    ]);
  });
  suite('of a range the end that it stands beside', () => {
    readings([
      ['(c. 1450–1460)', 'c. 1450–1460 = 1450~/1460'],
      ['(1450–1460?)', '1450–1460? = 1450/1460?'],
      ['(1450–c. 1460)', '1450–c. 1460 = 1450/1460~'],
    ]);
  });
  suite('words of another word', () => {
    readings([
      ['the roundabout 1450', '1450 = 1450'],
      ['They asked about the nineteenth century.', 'nineteenth century = 18XX'],
      ...['a book about', 'he knew about', 'talk about', 'nothing about'].map((words): Row => [
        `${words} 1450`,
        '1450 = 1450',
      ]),
      ['a book written about 1450', '1450 = 1450~'],
      ['built about 1450', '1450 = 1450~'],
      ['in Mexico 1450', '1450 = 1450'],
    ]);
  });
});

suite('births in registers', () => {
  readings([
    ['John, b. abt 1614, came', '1614 = 1614~'],
    ['Mary, b. ca. 1646, came', 'ca. 1646 = 1646~'],
    ['Anne, b. c. 1612, came', 'c. 1612 = 1612~'],
    ['Rose, b. about 1702, came', '1702 = 1702~'],
    ['He died in 44 B. C. in Rome', '44 B. C. = -0043'],
    ['He died in 331 b.c. in Rome', '331 b.c. = -0330'],
  ]);
});

suite('turns of a century', () => {
  readings([
    ['at the turn of the nineteenth century', 'turn of the nineteenth century = 1800~'],
    ['a new turn of eighteenth-century studies', 'eighteenth-century = 17XX'],
    ['one turn of sixteenth-century thought', 'sixteenth-century = 15XX'],
    ['the nineteenth century, 44 BC', 'nineteenth century = 18XX', '44 BC = -0043'],
  ]);
});
