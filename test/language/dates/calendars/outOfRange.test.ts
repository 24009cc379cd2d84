import * as assert from 'node:assert/strict';
import { datesOf } from '../reading';
import { english } from '../english';

// A day that no calendar has is marked as a date without a value, and the reader is told why.

const table: readonly (readonly [text: string, words: string, note: RegExp])[] = [
  ['in Meiji 50', 'Meiji 50', /^The era has no such year: Meiji \(明治, Japan\) 1868–1912/],
  ['in Shōwa 65', 'Shōwa 65', /^The era has no such year: Shōwa/],
  ['昭和64年1月8日', '昭和64年1月8日', /^The day lies outside the era: Shōwa/],
  ['明治45年7月31日', '明治45年7月31日', /^The day lies outside the era: Meiji/],
  ['in Kangxi 62', 'Kangxi 62', /^The era has no such year: Kangxi \(康熙, Qing\) 1662–1722/],
  ['光绪三十五年', '光绪三十五年', /^The era has no such year: Guangxu/],
  ['光绪二十六年闰七月', '光绪二十六年闰七月', /has no such day/],
  ['民国二十六年二月三十日', '民国二十六年二月三十日', /has no such day/],
  ['in AH 0', 'AH 0', /^AH 0 is no year of the Hijri calendar/],
  ['in AH 1950', 'AH 1950', /^AH 1950 is no year of the Hijri calendar/],
  ['30 Safar 656', '30 Safar 656', /^The Hijri calendar has no such day/],
  ['11 Nivôse XIV', '11 Nivôse XIV', /^The French Republican calendar was not in force then \(22 September 1792/],
  ['1 Vendémiaire XV', '1 Vendémiaire XV', /^The French Republican calendar was not in force/],
  ['31 Brumaire VIII', '31 Brumaire VIII', /^The French Republican calendar has no such day/],
  ['18 Brumaire', '18 Brumaire', /its year is not stated/],
  ['30 February 1712', '30 February 1712', /^Only Sweden/],
  ['29 February 1700', '29 February 1700', /^Only the Julian calendar has this day; New Style 11 March 1700/],
  ['31 November 1958', '31 November 1958', /^No such day: November has no more than 30 days/],
  ['November 31, 1958', 'November 31, 1958', /^No such day/],
  ['1958年11月31日', '1958年11月31日', /^No such day/],
];

suite('dates that no calendar has', () => {
  for (const [text, words, note] of table) {
    test(text, () => {
      const [date, ...others] = datesOf(text);
      assert.ok(date && others.length === 0);
      assert.deepEqual([text.slice(date.start, date.end), date.edtf], [words, undefined]);
      assert.match(english(date.note), note);
    });
  }
});
