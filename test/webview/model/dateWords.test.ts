import assert from 'node:assert/strict';
import { dayOf } from '../../../src/webview/model/calendar';
import { createDateWords } from '../../../src/webview/model/dateWords';

suite('words of dates', () => {
  const words = createDateWords('en-GB');
  const years: readonly (readonly [rule: string, year: number, words: string])[] = [
    ['a year with four digits has no era', 1000, '1000'],
    ['an earlier one has', 999, 'AD 999'],
    ['year 0 is 1 BC', 0, '1 BC'],
    ['negative years count back from there', -43, '44 BC'],
  ];
  for (const [rule, year, expected] of years) test(rule, () => assert.equal(words.year(year), expected));

  const spans: readonly (readonly [rule: string, from: number, to: number, words: string])[] = [
    ['a whole year', dayOf(1958), dayOf(1959) - 1, '1958'],
    ['whole years', dayOf(1958), dayOf(1963) - 1, '1958–1962'],
    ['a whole month', dayOf(1958, 5), dayOf(1958, 6) - 1, 'May 1958'],
    ['whole months', dayOf(1958, 5), dayOf(1958, 8) - 1, 'May–July 1958'],
    ['a day', dayOf(1949, 10, 1), dayOf(1949, 10, 1), '1 October 1949'],
    ['a month but its last day', dayOf(1958, 5), dayOf(1958, 5, 30), '1–30 May 1958'],
  ];
  for (const [rule, from, to, expected] of spans) test(rule, () => assert.equal(words.span(from, to), expected));

  const languages: readonly (readonly [language: string, span: string, month: string])[] = [
    ['en-GB', '2 July 1959', 'Jul'],
    ['en-US', 'July 2, 1959', 'Jul'],
    ['zh-CN', '1959年7月2日', '7月'],
    ['de', '2 July 1959', 'Jul'],
  ];
  for (const [language, span, month] of languages)
    test(`as an essay writes dates in ${language}`, () => {
      const own = createDateWords('en');
      own.language = language;
      assert.equal(own.span(dayOf(1959, 7, 2), dayOf(1959, 7, 2)), span);
      assert.equal(own.month(7), month);
    });

  test('years of more than four digits', () =>
    assert.equal(words.span(dayOf(-12_000), dayOf(-9999) - 1), '12001 BC to 10001 BC'));

  test('an unknown language is English', () => assert.equal(createDateWords('??').length(12), '12 days'));
});
