import assert from 'node:assert/strict';
import { type CheckKind, ignoreEdit, removeIgnoreEdit, unusedIgnores } from '../../../../src/language/features/checks';

const all = (): boolean => true;
const unused = (text: string, isChecked: (kind: CheckKind) => boolean = all): string[] =>
  unusedIgnores(text, [], isChecked).map(({ start, end }) => text.slice(start, end));

suite('Comments that ignore nothing', () => {
  const text = 'Then Besarion<!-- ignore: misspelt-name --> came.';
  const besarion = { start: 5, end: 13 };

  test('a comment behind the words of its problem is used', () => {
    assert.deepEqual(unusedIgnores(text, [{ ...besarion, code: 'misspelt-name' }], all), []);
  });

  for (const [rule, written, expected] of [
    ['the problem is gone', text, ['misspelt-name']],
    ['it is gone in a list and a quotation', '> - Besarion<!--ignore: read-as-->\n', ['read-as']],
    [
      'each code of a comment counts',
      'A<!-- ignore: misspelt-name, misquotation -->.',
      ['misspelt-name', 'misquotation'],
    ],
    ['a code of another tool is left alone', 'A<!-- ignore: line-length -->.', []],
    ['code is left alone', 'Write `<!-- ignore: misspelt-name -->` behind it.', []],
    ['a block of code is left alone', '```html\nA<!-- ignore: misspelt-name -->\n```\n', []],
    ['front matter is left alone', '---\nnote: "<!-- ignore: misspelt-name -->"\n---\n\nA.\n', []],
    ['a comment that says something else is left alone', 'A<!-- misspelt-name -->.', []],
  ] as const) {
    test(`where ${rule}`, () => assert.deepEqual(unused(written), expected));
  }

  test('a kind that was not checked is not known to be gone', () => {
    assert.deepEqual(
      unused('A<!-- ignore: misspelt-name, misquotation -->.', (kind) => kind === 'quotations'),
      ['misquotation'],
    );
  });

  test('of two problems each keeps its own comment', () => {
    const two = `${text}\n\n${text}`;
    const [second] = unusedIgnores(two, [{ ...besarion, code: 'misspelt-name' }], all);
    assert.equal(second?.start, two.lastIndexOf('misspelt-name'));
  });

  for (const [rule, written, expected] of [
    ['the comment', 'Then Besarion<!-- ignore: «misspelt-name» --> came.', 'Then Besarion came.'],
    ['the first of two codes', 'A<!-- ignore: «read-as», misquotation -->.', 'A<!-- ignore: misquotation -->.'],
    ['the last of two codes', 'A<!-- ignore: read-as, «misquotation» -->.', 'A<!-- ignore: read-as -->.'],
    ['the line of a comment that stands there alone', 'A\n<!-- ignore: «read-as» -->\nb.', 'A\nb.'],
    ['not the line of a comment with words', 'A\n<!-- ignore: «read-as» --> b.', 'A\n b.'],
  ] as const) {
    test(`removes ${rule}`, () => {
      const start = written.indexOf('«');
      const plain = written.replace(/[«»]/g, '');
      const edit = removeIgnoreEdit(plain, { start, end: written.indexOf('»') - 1 });
      assert.ok(edit);
      assert.equal(plain.slice(0, edit.start) + edit.text + plain.slice(edit.end), expected);
    });
  }

  test('what Ignore Here writes is used, and removing it gives the text back', () => {
    const before = 'Then **Besarion** came.';
    const problem = { start: 7, end: 15, code: 'misspelt-name' };
    const edit = ignoreEdit(before, problem);
    const after = before.slice(0, edit.start) + edit.text + before.slice(edit.end);
    assert.deepEqual(unusedIgnores(after, [problem], all), []);
    const [stale] = unusedIgnores(after, [], all);
    const back = stale && removeIgnoreEdit(after, stale);
    assert.ok(back);
    assert.equal(after.slice(0, back.start) + back.text + after.slice(back.end), before);
  });
});
