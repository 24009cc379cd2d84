import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';

/** The dates of a text, with their values. */
const datesIn = (text: string): string[] =>
  createLanguageService()
    .openDocument({ uri: 'e.md', languageId: 'markdown', text })
    .annotations()
    .map((date) => `${date.text} = ${date.kind === 'date' ? (date.edtf ?? 'nothing') : date.id}`);

const cases: [text: string, dates: string[]][] = [
  ['It fell in July<!-- date: 1958-07 -->.', ['July = 1958-07']],
  ['It fell in **July** <!--date:1958-07-->.', ['July = 1958-07']],
  ['It fell in 1959 <!-- date: 1958 --> and rose in June.', ['1959 = 1958', 'June = 1958-06']],
  ['It fell in 1959 <!-- date: none -->.', []],
  ['It fell in 1959 <!-- date: 1957/1958 -->.', ['1959 = 1957/1958']],
  ['It fell in 1959 <!-- date: 195X~ -->.', ['1959 = 195X~']],
  ['It fell in 1959 <!-- date: tomorrow -->.', ['1959 = 1959']],
  ['It fell in 1959, <!-- date: 1958 --> so', ['1959 = 1959']],
  ['It fell in 1959 <!-- a remark --> so', ['1959 = 1959']],
];

suite('date corrections', () => {
  for (const [text, dates] of cases) test(text, () => assert.deepEqual(datesIn(text), dates));

  test('the document has their places', () => {
    const text = 'One.\n\nIn 1959 <!-- date: 1958 -->.';
    const [correction] = createLanguageService().openDocument({ uri: 'e', languageId: 'markdown', text }).corrections();
    assert.ok(correction);
    assert.equal(text.slice(correction.start, correction.end), '<!-- date: 1958 -->');
    assert.equal(text.slice(correction.valueSpan.start, correction.valueSpan.end), '1958');
  });
});
