import assert from 'node:assert/strict';
import { newNote, noteFileName, noteLike } from '../../../../src/language/features/glossary';
import { parseGlossary } from '../../../../src/language/glossary/parser';

suite('A new note', () => {
  for (const [rule, name, file, also, title] of [
    ['is called by its file', 'Wat Tyler', 'Wat Tyler', ['Walter Tyler'], false],
    ['has other names in quotation marks where YAML needs them', 'Wat Tyler', 'Wat Tyler', ['Tyler: the rebel'], false],
    ['has a title where no file can have its name', 'What is to be done?', 'What is to be done-', [], true],
    ['has a title where its name is a path', 'Jan/Feb', 'Jan-Feb', [], true],
    ['keeps accents', 'Gdańsk', 'Gdańsk', [], false],
    ['keeps dots', 'St. Albans v. Kent', 'St. Albans v. Kent', [], false],
  ] as const) {
    test(rule, () => {
      assert.equal(noteFileName(name), file);
      const uri = `file:///glossary/${encodeURIComponent(file)}.md`;
      const text = newNote(uri, { name, kind: 'person', also, dates: { born: '1341~', died: '1381-06-15' } });
      assert.ok(text !== undefined);
      assert.equal(text.includes('title:'), title);
      const { entities, isNote, diagnostics } = parseGlossary(uri, text);
      assert.equal(isNote, true);
      const [entity] = entities;
      assert.deepEqual(
        [
          entity?.label,
          entity?.kind,
          entity?.otherNames.map((each) => each.text),
          entity?.born?.edtf,
          entity?.died?.edtf,
        ],
        [name, 'person', [...also], '1341~', '1381-06-15'],
      );
      assert.deepEqual(
        diagnostics.filter(({ severity }) => severity !== 'hint'),
        [],
      );
    });
  }

  test('is a concept where nothing tells its kind', () => {
    assert.equal(
      newNote('file:///g/Serfdom.md', { name: 'Serfdom', also: [], dates: {} }),
      '---\nkind: concept\n---\n',
    );
  });

  test('is none where it would be read as another name', () => {
    assert.equal(newNote('file:///g/x.md', { name: 'a "b', also: ['c "d\' e'], dates: {} }), undefined);
  });

  for (const [rule, notes, kind, expected] of [
    ['that is named after its kind', ['g/a.md', 'g/people/b.md', 'g/places/c.md'], 'place', 'g/places/c.md'],
    ['that most notes are in', ['g/x/a.md', 'g/y/b.md', 'g/y/c.md'], 'place', 'g/y/b.md'],
    ['but of another kind', ['g/people/b.md', 'g/people/c.md', 'g/a.md'], 'place', 'g/a.md'],
    ['if there is one', ['g/people/b.md'], 'place', undefined],
  ] as const) {
    test(`belongs in the folder ${rule}`, () => assert.equal(noteLike(notes, kind), expected));
  }
});
