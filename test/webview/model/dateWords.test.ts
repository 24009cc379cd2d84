import assert from 'node:assert/strict';
import { dayOf } from '../../../src/webview/model/calendar';
import { createDateWords } from '../../../src/webview/model/dateWords';

suite('words of dates', () => {
  const words = createDateWords('en-GB');
  const years: readonly (readonly [rule: string, year: number, words: string])[] = [
    ['a year with four digits has no era', 1000, '1000'],
    ['an earlier one has', 999, '999 AD'],
    ['year 0 is 1 BC', 0, '1 BC'],
    ['negative years count back from there', -43, '44 BC'],
  ];
  for (const [rule, year, expected] of years) test(rule, () => assert.equal(words.year(year), expected));

  const spans: readonly (readonly [rule: string, from: number, to: number, words: string])[] = [
    ['a whole year', dayOf(1958), dayOf(1959) - 1, '1958'],
    ['whole years', dayOf(1958), dayOf(1963) - 1, '1958 – 1962'],
    ['a whole month', dayOf(1958, 5), dayOf(1958, 6) - 1, 'May 1958'],
    ['whole months', dayOf(1958, 5), dayOf(1958, 8) - 1, 'May 1958 – July 1958'],
    ['a day', dayOf(1949, 10, 1), dayOf(1949, 10, 1), '1 October 1949'],
    ['a month but its last day', dayOf(1958, 5), dayOf(1958, 5, 30), '1 May 1958 – 30 May 1958'],
  ];
  for (const [rule, from, to, expected] of spans) test(rule, () => assert.equal(words.span(from, to), expected));

  test('an unknown language is English', () => assert.equal(createDateWords('??').month(1), 'Jan'));
});
