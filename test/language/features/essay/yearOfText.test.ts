import assert from 'node:assert/strict';
import { isYearOfText, yearOfTextEdit } from '../../../../src/language/features/essay';

function withYear(text: string): string | undefined {
  const edit = yearOfTextEdit(text, '1453');
  return edit && text.slice(0, edit.start) + edit.text + text.slice(edit.end);
}

suite('the year of a text', () => {
  for (const [rule, text, expected] of [
    ['without front matter', 'On 6 April', '---\ndate: 1453\n---\n\nOn 6 April'],
    ['with the line breaks of the text', 'On 6 April\r\n', '---\r\ndate: 1453\r\n---\r\n\r\nOn 6 April\r\n'],
    ['in front matter', '---\ntitle: A\n---\n', '---\ndate: 1453\ntitle: A\n---\n'],
    ['in TOML', '+++\ntitle = "A"\n+++\n', '+++\ndate = "1453"\ntitle = "A"\n+++\n'],
    ['in place of another year', '---\ndate: 1452\n---\n', '---\ndate: 1453\n---\n'],
    ['never in place of a day of publication', '---\ndate: 2024-03-01\n---\n', undefined],
    ['nor in the title block of Pandoc', '% A\n% B\n% 2024\n\nOn', undefined],
  ] as const) {
    test(rule, () => assert.equal(withYear(text), expected));
  }

  for (const [year, isYear] of [
    ['1453', true],
    ['0476', true],
    ['2003', true],
    ['2004', false],
    ['453', false],
    ['spring', false],
  ] as const) {
    test(`${year} ${isYear ? 'can' : 'cannot'} be one`, () => assert.equal(isYearOfText(year), isYear));
  }
});
