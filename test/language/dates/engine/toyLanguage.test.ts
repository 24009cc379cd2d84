import * as assert from 'node:assert/strict';
import { noCues } from '../../../../src/language/dates/context/cues';
import { emptyContext } from '../../../../src/language/dates/context/discourseContext';
import type { DateLanguage } from '../../../../src/language/dates/engine/language';
import { createDateReader } from '../../../../src/language/dates/engine/reader';
import { dayMonth } from '../../../../src/language/dates/notation/dayMonth';
import { dayRangeMonth } from '../../../../src/language/dates/notation/dayRange';
import { commonFinders } from '../../../../src/language/dates/notation';
import { monthYear } from '../../../../src/language/dates/notation/monthYear';
import { prepareVocabulary } from '../../../../src/language/dates/notation/preparedVocabulary';
import { seasonYear } from '../../../../src/language/dates/notation/seasonYear';
import { yearRange } from '../../../../src/language/dates/notation/yearRange';
import { proseOf } from '../reading';

/** A language with two months and a few words, built only with the builders: the least that a language needs. */
const vocabulary = {
  months: new Map([
    ['blum', 5],
    ['févi', 6],
    ['örr', 7],
    ['schnee', 12],
  ]),
  seasons: new Map([['été', 22]]),
  of: ['zu'],
  joins: new Map([['bis', 'to'] as const]),
};
const words = prepareVocabulary(vocabulary);
const toy: DateLanguage = {
  code: 'x-toy',
  vocabulary,
  finders: [
    ...commonFinders,
    dayMonth(words),
    monthYear(words),
    dayRangeMonth(words),
    yearRange(words),
    seasonYear(words),
  ],
  refiners: [],
  cues: { ...noCues, opensSentence: ({ clause }) => clause.trim() === 'Am' },
  describe: (edtf) => edtf,
  worksHeadings: new Set(['quellen']),
};

suite('a language built with the builders', () => {
  const reader = createDateReader([toy]);
  const dates = (text: string): string[] => {
    const prose = proseOf(text);
    const mentions = reader.findDates(prose);
    return reader
      .resolveDates(mentions, prose, emptyContext)
      .dates.map(
        ({ start, end, edtf, inferred }) => `${text.slice(start, end)} = ${edtf}${inferred ? ' inferred' : ''}`,
      );
  };

  for (const [rule, text, ...found] of [
    ['month and year', 'Lora vel Blum 1958 nor', 'Blum 1958 = 1958-05'],
    ['the word between day, month and year', '4 zu Schnee zu 1805 nor', '4 zu Schnee zu 1805 = 1805-12-04'],
    ['a month with an accent inside', 'Lora vel Févi 1958 nor', 'Févi 1958 = 1958-06'],
    ['a month that opens with an accent', 'Lora 4 Örr 1958 nor', '4 Örr 1958 = 1958-07-04'],
    ['the same in capitals', 'Lora ÖRR 1958 nor', 'ÖRR 1958 = 1958-07'],
    ['a season that ends in an accent', 'Lora été 1958 nor', 'été 1958 = 1958-22'],
    ['not inside a longer word', 'Lora févia 1805a, éblum 1805a, örré 1805a'],
    [
      'the year comes from context',
      'Lora vel Blum 1958. Am 12 zu Schnee nor',
      'Blum 1958 = 1958-05',
      '12 zu Schnee = 1958-12-12 inferred',
    ],
    ['a range of days', '3 bis 9 Blum 1958 nor', '3 bis 9 Blum 1958 = 1958-05-03/1958-05-09'],
    ['a range of years', 'Lora 1958–62 nor', '1958–62 = 1958/1962'],
    ['what no language needs', 'Lora 1958-05-01 nor', '1958-05-01 = 1958-05-01'],
    ['not the words of other languages', 'Lora May 1958, 12 June, the nineteenth century nor'],
  ]) {
    test(`${rule}: ${text}`, () => assert.deepEqual(dates(text!), found));
  }

  test('its headings of lists of works', () => {
    const prose = proseOf('## Quellen');
    const { after } = reader.resolveDates([], prose, emptyContext);
    const list = proseOf('Blum 1958');
    assert.deepEqual(reader.resolveDates(reader.findDates(list), list, after).dates, []);
  });
});
