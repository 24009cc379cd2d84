import {
  englishRegnal,
  englishReignYear,
} from '../../../../../../src/language/dates/languages/en/finders/englishRegnal';
import { hits, misses, type Hit } from '../../../notation';

const whole = (text: string, edtf: string): Hit => [`the act ${text} said`, [text, edtf]];

suite('englishRegnal', () => {
  hits({
    'a year of a king': [
      whole('12 Edward III', '1338-01-25/1339-01-24'),
      whole('25 Edw. III', '1351-01-25/1352-01-24'),
      whole('43 Eliz.', '1600-11-17/1601-11-16'),
      whole('33 Hen. 8', '1541-04-22/1542-04-21'),
      whole('17 Ric. II', '1393-06-22/1394-06-21'),
    ],
    'the chapter of a statute is no part of it': [
      ['by 25 Henry VIII it was', ['25 Henry VIII', '1533-04-22/1534-04-21']],
      ['by 13 Eliz. c. 5 it was', ['13 Eliz.', '1570-11-17/1571-11-16']],
    ],
    'the calendar of 1752 in a reign': [
      whole('13 Geo. II', '1739-06-11/1740-06-10'),
      whole('26 Geo. II', '1752-06-11/1753-06-21'),
      whole('27 George II', '1753-06-22/1754-06-21'),
      whole('12 Geo. III', '1771-10-25/1772-10-24'),
    ],
    'Philip and Mary': [
      whole('1 & 2 Philip and Mary', '1554-07-25/1555-07-05'),
      whole('1 & 3 Ph. & M.', '1555-07-06/1555-07-24'),
      whole('4 and 5 Phil. and Mary', '1557-07-25/1558-07-05'),
      whole('5 & 6 Philip and Mary', '1558-07-25/1558-11-17'),
    ],
    'a year of a reign in words': [
      whole('third year of Henry II', '1156-12-19/1157-12-18'),
      whole('14th year of King Henry the Third', '1229-10-28/1230-10-27'),
      whole('tenth year of the reign of Edward III', '1336-01-25/1337-01-24'),
      whole('second year of Queen Mary', '1554-07-06/1555-07-05'),
      whole('fifth year of Stephen', '1139-12-26/1140-12-25'),
      whole('20th regnal year of Elizabeth', '1577-11-17/1578-11-16'),
    ],
    'the years of John began on Ascension Day': [
      whole('first year of John', '1199-05-27/1200-05-17'),
      whole('17th year of King John', '1215-05-28/1216-05-18'),
    ],
    'a session in two years': [whole('9 & 10 Will. III', '1697/1699'), whole('3 and 4 Will. IV', '1832/1834')],
  });
  misses([englishRegnal], {
    'a play': ['3 Henry VI', '1 Henry IV', '2 Henry IV'],
    'more years than the reign had': ['52 Edward III', '60 Hen. 8', '35 Geo. II'],
    'a number of something': ['page 12 Edward III', 'vol. 4 Edward III'],
    'no such year of two': ['1 & 4 Philip and Mary', '6 & 7 Philip and Mary', '3 Philip and Mary'],
    'no king': ['12 Edward Street', '12 Edward XII', '4 George Washington', '12 edward III'],
  });
  misses([englishReignYear], {
    'another country': ['in France, in the third year of Henry II, peace', 'third year of Henry II of Castile'],
    'more years than the reign had': ['19th year of John', '70th year of Edward III'],
    'somebody else': [
      "the third year of John's life",
      'the second year of mary',
      'third year of Henry IX',
      'year of John',
    ],
  });
});
