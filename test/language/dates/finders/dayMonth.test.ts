import { dayMonth } from '../../../../src/language/dates/finders/dayMonth';
import { hits, misses } from './notation';

suite('dayMonth', () => {
  hits([
    ['1 October 1949', ['1 October 1949', '1949-10-01']],
    ['1st October, 1949', ['1st October, 1949', '1949-10-01']],
    ['the 20th of June 1791', ['20th of June 1791', '1791-06-20']],
    ['the first of May 1886', ['first of May 1886', '1886-05-01']],
    ['15 March 44 BC', ['15 March 44 BC', '-0043-03-15']],
    ['25 June 623', ['25 June 623', '-']],
    ['on 10 June', ['10 June', '-']],
    ['1-Oct-1949', ['1-Oct-1949', '1949-10-01']],
    ['29 February 1700', ['February 1700', '1700-02']],
  ]);

  misses([dayMonth], ['31 June 1949', '32 May 1949', 'second March', '12 marching men']);
});
