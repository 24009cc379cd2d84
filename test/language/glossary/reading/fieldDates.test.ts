import assert from 'node:assert/strict';
import { createDateReader, languages } from '../../../../src/language/dates';
import { fieldDates } from '../../../../src/language/glossary/reading/dates/fieldDates';

const read = fieldDates(createDateReader(languages));

suite('A date alone, in a field or in Set Date', () => {
  for (const [rule, words, edtf] of [
    ['a century in words', 'third century', '02XX'],
    ['the second half of one', 'the second half of the third century', '0250/0299'],
    ['a decade in Chinese', '二十世纪五十年代', '195X'],
    ['an era in Chinese', '光绪二十年', '1894'],
    ['about, in Chinese', '约1450年', '1450~'],
    ['about, before a year BC in Chinese', '大约公元前44年', '-0043~'],
    ['about, behind a year in Chinese', '1450年前后', '1450~'],
    ['May in small letters', 'may 1803', '1803-05'],
    ['a day in May in small letters', '12 may 1803', '1803-05-12'],
    ['March in small letters', 'march 12, 1803', '1803-03-12'],
    ['a month of the year II', '16 pluviôse an II', '1794-02-04'],
    ['not a day without a year', '9 Thermidor', undefined],
    ['not a feast without a year', 'Christmas', undefined],
    ['not what was before', 'the year after', undefined],
    ['not a date with other words', 'the siege of 1803', undefined],
    ['not a day that there is not', '30 February 1803', undefined],
    ['not two dates', '1 Jan 1804; 2 Jan 1804', undefined],
  ] as const) {
    test(rule, () => assert.equal(read(words), edtf));
  }
});
