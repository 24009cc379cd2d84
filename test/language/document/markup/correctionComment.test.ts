import assert from 'node:assert/strict';
import { correctionIn, formatCorrection } from '../../../../src/language/document/markup/correctionComment';

suite('corrections in comments', () => {
  /** The comment, and its correction: subject and value. */
  const rows: readonly (readonly [rule: string, comment: string, subject: string, value: string])[] = [
    ['of a date', '<!-- date: 1958 -->', 'date', '1958'],
    ['of a name', '<!-- entity: mao-zedong -->', 'entity', 'mao-zedong'],
    ['without spaces', '<!--date:1958-->', 'date', '1958'],
    ['with as many as twenty spaces', `<!--${' '.repeat(20)}date:   1958   -->`, 'date', '1958'],
    ['over several lines', '<!-- date:\n1958\n-->', 'date', '1958'],
    ['whose value stands in it twice', '<!-- date: date: -->', 'date', 'date:'],
    ['whose value is a dash', '<!-- date: - -->', 'date', '-'],
    ['with as many as two hundred characters', `<!-- date: ${'x'.repeat(198)} -->`, 'date', 'x'.repeat(198)],
  ];
  for (const [rule, comment, subject, value] of rows)
    test(rule, () => {
      const found = correctionIn(comment, 100);
      assert.ok(found);
      assert.deepEqual([found.subject, found.value], [subject, value]);
      assert.deepEqual([found.start, found.end], [100, 100 + comment.length]);
      const { start, end } = found.valueSpan;
      assert.equal(comment.slice(start - 100, end - 100), value);
      assert.equal(comment.slice(end - 100).trim(), '-->');
    });

  const others: readonly (readonly [rule: string, comment: string])[] = [
    ['any other word', '<!-- dates: 1958 -->'],
    ['a remark', '<!-- the date: 1958 -->'],
    ['a tag', '<b date:>'],
    ['with more than twenty spaces', `<!--${' '.repeat(21)}date: 1958 -->`],
    ['with more than two hundred characters', `<!-- date: ${'x'.repeat(199)} -->`],
  ];
  for (const [rule, comment] of others)
    test(`no correction: ${rule}`, () => assert.equal(correctionIn(comment, 0), undefined));

  test('a written correction can be read', () => {
    const comment = formatCorrection('entity', 'mao-zedong');
    assert.equal(correctionIn(comment, 0)?.value, 'mao-zedong');
  });

  for (const value of ['a--b', 'a>b'])
    test(`a value that would end the comment throws an error: ${value}`, () =>
      assert.throws(() => formatCorrection('date', value), RangeError));
});
