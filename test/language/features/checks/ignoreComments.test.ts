import assert from 'node:assert/strict';
import { ignoreCommentsIn, ignoredIn, ignoreEdit } from '../../../../src/language/features/checks';

/** The text without the marks around the words of a problem, and their span. */
function marked(text: string): { text: string; start: number; end: number } {
  const start = text.indexOf('«');
  const end = text.indexOf('»') - 1;
  return { text: text.replace(/[«»]/g, ''), start, end };
}

/** Each row: the rule, the code, a text with the words of the problem in «», the text after *Ignore here*. */
const rows: readonly (readonly [rule: string, code: string, text: string, answered: string])[] = [
  ['behind a name', 'misspelt-name', 'Then «Besarion» came.', 'Then Besarion<!-- ignore: misspelt-name --> came.'],
  [
    'behind bold',
    'misspelt-name',
    'Then **«Besarion»** came.',
    'Then **Besarion**<!-- ignore: misspelt-name --> came.',
  ],
  [
    'behind the link around a name',
    'misspelt-name',
    'Then [«Besarion»](b.md) came.',
    'Then [Besarion](b.md)<!-- ignore: misspelt-name --> came.',
  ],
  [
    'behind the whole link, not its target',
    'missing-passage',
    'He ([p. 3](«a.md#:~:text=gone»)) said.',
    'He ([p. 3](a.md#:~:text=gone)<!-- ignore: missing-passage -->) said.',
  ],
  [
    'behind the link of a quotation',
    'misquotation',
    'There “resolved to «sink» them all at once” ([p. 3](a.md#:~:text=resolved)).',
    'There “resolved to sink them all at once” ([p. 3](a.md#:~:text=resolved)<!-- ignore: misquotation -->).',
  ],
  [
    'behind the group of a citation',
    'unknown-citation',
    'So it was [see @«smith», p. 3; @jones].',
    'So it was [see @smith, p. 3; @jones]<!-- ignore: unknown-citation -->.',
  ],
  [
    'behind the locator of a citation',
    'unknown-citation',
    'As @«smith» [p. 3] says.',
    'As @smith [p. 3]<!-- ignore: unknown-citation --> says.',
  ],
  [
    'behind a citation alone',
    'unknown-citation',
    'As @«smith» says.',
    'As @smith<!-- ignore: unknown-citation --> says.',
  ],
  [
    'behind the comment of a correction',
    'invalid-edtf',
    'In May<!-- date: «soon» --> he came.',
    'In May<!-- date: soon --><!-- ignore: invalid-edtf --> he came.',
  ],
];

suite('Ignore here', () => {
  for (const [rule, code, text, answered] of rows) {
    test(`the comment stands ${rule}, and answers the problem`, () => {
      const problem = { code, ...marked(text) };
      const edit = ignoreEdit(problem.text, problem);
      const after = problem.text.slice(0, edit.start) + edit.text + problem.text.slice(edit.end);
      assert.equal(after, answered);
      assert.equal(ignoredIn(problem.text)(problem), false);
      assert.equal(ignoredIn(after)(problem), true);
      assert.equal(ignoredIn(after)({ ...problem, code: 'read-as' }), false, 'another code');
    });
  }

  test('the comments of a text are found, to be dimmed', () => {
    const text = 'A<!-- ignore: read-as --> b<!-- note --> c<!--ignore: misspelt-name, read-as-->.';
    assert.deepEqual(
      ignoreCommentsIn(text).map(({ start, end }) => text.slice(start, end)),
      ['<!-- ignore: read-as -->', '<!--ignore: misspelt-name, read-as-->'],
    );
  });

  const code = 'misspelt-name';
  for (const [rule, text, expected] of [
    ['several codes, separated by commas', '«Besarion»<!-- ignore: read-as, misspelt-name -->', true],
    ['several comments', '«Besarion»<!-- entity: none --><!-- ignore: misspelt-name -->', true],
    ['a comment on the next line', '«Besarion»\n<!-- ignore: misspelt-name -->', true],
    ['not in the next paragraph', '«Besarion»\n\n<!-- ignore: misspelt-name -->', false],
    ['not behind another word', '«Besarion» came<!-- ignore: misspelt-name -->', false],
    ['not another comment', '«Besarion»<!-- misspelt-name -->', false],
    ['not a comment that is never closed', '«Besarion»<!-- ignore: misspelt-name', false],
  ] as const) {
    test(`${rule}: ${expected}`, () => {
      const problem = { code, ...marked(text) };
      assert.equal(ignoredIn(problem.text)(problem), expected);
    });
  }
});
