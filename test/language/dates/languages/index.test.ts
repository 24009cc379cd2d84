import * as assert from 'node:assert/strict';
import { createDateReader, describerFor, emptyContext, languages } from '../../../../src/language/dates';
import { proseOf } from '../reading';

suite('the languages of dates', () => {
  const rows: readonly (readonly [language: string, words: string])[] = [
    ['en', 'May 1958'],
    ['en-GB', 'May 1958'],
    ['zh', '1958年5月'],
    ['zh-CN', '1958年5月'],
    ['fr', 'May 1958'],
    ['zhx', 'May 1958'],
  ];
  for (const [language, words] of rows)
    test(`${language} says ${words}`, () => assert.equal(describerFor(language)('1958-05'), words));

  for (const language of languages)
    test(`${language.code} alone reads the notations that need no language`, () => {
      const reader = createDateReader([language]);
      const prose = proseOf('1958-05-01, 5.X.1958');
      const { dates } = reader.resolveDates(reader.findDates(prose), prose, emptyContext);
      assert.deepEqual(
        dates.map(({ edtf }) => edtf),
        ['1958-05-01', '1958-10-05'],
      );
    });
});
