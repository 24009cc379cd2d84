import assert from 'node:assert/strict';
import { shortDate } from '../../../src/vscode/timeline/shortDate';

suite('Short dates', () => {
  for (const [rule, date, short] of [
    ['long months have three letters', '1 October 1949', '1 Oct 1949'],
    ['both months of a span', 'January–September 1957', 'Jan–Sep 1957'],
    ['American days', 'October 1, 1949', 'Oct 1, 1949'],
    ['short months stay', 'May–July 1957', 'May–July 1957'],
    ['seasons stay', 'winter 1957–58', 'winter 1957–58'],
    ['another language stays', '1950年10月', '1950年10月'],
  ] as const)
    test(rule, () => assert.equal(shortDate(date), short));
});
