import assert from 'node:assert/strict';
import type { TextEdit } from '../../../../src/language';
import { parseGlossary } from '../../../../src/language/glossary/parser';
import { aliasEdit, sourceEdit } from '../../../../src/language/features/glossary/edits';

const apply = (text: string, { start, end, text: by }: TextEdit): string => text.slice(0, start) + by + text.slice(end);
const lines = (...all: string[]): string => all.join('\n');

suite('adding another name to an entry', () => {
  const table: readonly (readonly [about: string, before: string, after: string])[] = [
    ['in the field', '## A\n\n- Also: B\n\nWords.\n', '## A\n\n- Also: B, New\n\nWords.\n'],
    ['in a field of two lines', '## A\n- Also: B,\n  "C"\n- See: D\n', '## A\n- Also: B,\n  "C", New\n- See: D\n'],
    ['in a field that ends in a comma', '## A\n- Also: B,\n', '## A\n- Also: B, New\n'],
    ['in an empty field', '## A\n- Kind: place\n- Also:  \n', '## A\n- Kind: place\n- Also: New\n'],
    ['behind the kind', '## A\n\n- Kind: place\n- Date: 1381\n', '## A\n\n- Kind: place\n- Also: New\n- Date: 1381\n'],
    ['with the bullet of the list', '## A\n* Kind: place\n', '## A\n* Kind: place\n* Also: New\n'],
    ['behind the kind at the end of the file', '## A\n- Kind: place', '## A\n- Kind: place\n- Also: New'],
    ['before other fields', '## A\n\n+ Date: 1381\n\nWords.\n', '## A\n\n+ Also: New\n+ Date: 1381\n\nWords.\n'],
    ['before a field that is none', '## A\n- Colour: red\n', '## A\n- Also: New\n- Colour: red\n'],
    ['without a list', '## A\n\nWords.\n', '## A\n\n- Also: New\n\nWords.\n'],
    ['without a blank line either', '## A\nWords.\n', '## A\n\n- Also: New\n\nWords.\n'],
    ['before a definition that is a list', '## A\n\n- Words\n', '## A\n\n- Also: New\n\n- Words\n'],
    ['before indented code', '## A\n\n    code\n', '## A\n\n- Also: New\n\n    code\n'],
    ['of an entry that says nothing', '## A\n\n## B\n', '## A\n\n- Also: New\n\n## B\n'],
    ['at the end of the file', '## B\n\n## A\n', '## B\n\n## A\n\n- Also: New\n'],
    ['at the end of a file without final newline', '## A', '## A\n\n- Also: New\n'],
    ['under a closed heading', '## A ##\n\nWords.\n', '## A ##\n\n- Also: New\n\nWords.\n'],
    ['in a file of Windows', '## A\r\n\r\nWords.\r\n', '## A\r\n\r\n- Also: New\r\n\r\nWords.\r\n'],
    ['behind the kind in a file of Windows', '## A\r\n- Kind: work\r\n', '## A\r\n- Kind: work\r\n- Also: New\r\n'],
    ['not in the next entry', '## A\n\n## B\n- Also: C\n', '## A\n\n- Also: New\n\n## B\n- Also: C\n'],
    [
      'not in a code block',
      lines('```', '## A', '```', '## A', ''),
      lines('```', '## A', '```', '## A', '', '- Also: New', ''),
    ],
  ];
  for (const [about, before, after] of table) {
    test(about, () => {
      const edit = aliasEdit(before, { label: 'A', span: { start: 0, end: 0 } }, 'New');
      assert.ok(edit);
      assert.equal(apply(before, edit), after);
      const names = parseGlossary('', after).entities.find(({ label }) => label === 'A')?.otherNames;
      assert.equal(names?.at(-1)?.text, 'New');
    });
  }

  test('if two entries have one label, the one at that place', () => {
    const text = '## A\n\n## A\n- Also: B\n';
    const edit = aliasEdit(text, { label: 'A', span: { start: 6, end: text.length } }, 'New');
    assert.ok(edit);
    assert.equal(apply(text, edit), '## A\n\n## A\n- Also: B, New\n');
  });

  test('is read back unchanged, whatever its signs', () => {
    const text = '## A\n- Also: B\n';
    for (const name of ['Marx, Karl', '鼓足干劲、力争上游', 'a; b', "O'Neill", '#metoo', '- x', 'Also: y', 'C#']) {
      const edit = aliasEdit(text, { label: 'A', span: { start: 0, end: 0 } }, name);
      assert.ok(edit, name);
      const { entities, diagnostics } = parseGlossary('', apply(text, edit));
      assert.deepEqual(
        entities.flatMap(({ otherNames }) => otherNames.map((each) => each.text)),
        ['B', name],
      );
      assert.deepEqual(diagnostics, []);
    }
  });

  for (const [about, label, name] of [
    ['an entry that is gone', 'Z', 'New'],
    ['a name with quotation marks, for which the field has no writing', 'A', 'the "New" one'],
    ['a name of two lines', 'A', 'the\nnew'],
  ] as const) {
    test(`not: ${about}`, () => {
      assert.equal(aliasEdit('## A\n- Also: B\n', { label, span: { start: 0, end: 0 } }, name), undefined);
    });
  }
});

suite('adding a source to an entry', () => {
  const table: readonly (readonly [about: string, before: string, after: string])[] = [
    ['behind those it has', '## A\n\n- Source: [x](x.md)\n- See: B\n', '## A\n\n- Source: [x](x.md)\n- Source: NEW\n- See: B\n'],
    ['behind the last field', '## A\n- Kind: place\n- See: B\n\nWords.\n', '## A\n- Kind: place\n- See: B\n- Source: NEW\n\nWords.\n'],
    ['with the bullet of a field of two lines', '## A\n* Source:\n  [x](x.md)\n', '## A\n* Source:\n  [x](x.md)\n* Source: NEW\n'],
    ['at the end of the file', '## A\n- Kind: place', '## A\n- Kind: place\n- Source: NEW'],
    ['without a list', '## A\n\nWords.\n', '## A\n\n- Source: NEW\n\nWords.\n'],
    ['a file of Windows', '## A\r\n- Kind: place\r\n', '## A\r\n- Kind: place\r\n- Source: NEW\r\n'],
    ['not in another entry', '## B\n- Kind: place\n\n## A\n- Kind: event\n', '## B\n- Kind: place\n\n## A\n- Kind: event\n- Source: NEW\n'],
  ]; // prettier-ignore
  for (const [about, before, after] of table) {
    test(about, () => {
      const entry = parseGlossary('', before).entities.find(({ label }) => label === 'A');
      assert.ok(entry);
      const edit = sourceEdit(before, entry, 'NEW');
      assert.equal(edit && apply(before, edit), after);
      const link = '[A \\[title\\], line 3](a.md#:~:text=b)';
      const real = sourceEdit(before, entry, link);
      const sources = parseGlossary('', apply(before, real!)).entities.find(({ label }) => label === 'A')?.sources;
      assert.deepEqual([sources?.at(-1)?.title, sources?.at(-1)?.target], ['A [title], line 3', 'a.md#:~:text=b']);
    });
  }

  test('an entry that no longer exists gets none', () =>
    assert.equal(sourceEdit('## B\n', { label: 'A', span: { start: 0, end: 1 } }, 'NEW'), undefined));
});
