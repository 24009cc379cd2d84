import assert from 'node:assert/strict';
import type { Entity } from '../../../src/language';
import { parseGlossary } from '../../../src/language/glossary/parser';

const text = `# China

An introduction.

## Great Leap Forward

- Kind: event
- Also: GLF, Great Leap, "the Leap",
  大跃进、“飞跃”
- Native: 大跃进 (Dà Yuèjìn)
- Date: 1958/1962
- Not: Great Leap Brigade
- See: Three Red Banners
- Source: [The strategy](../sample.md#:~:text=a%20new%20strategy)
- Link: <https://www.wikidata.org/wiki/Q7743>

The definition.

- Kind: is only a word here

\`\`\`
## Not an entry
\`\`\`

## Mao Zedong ##
- kind: Person
- Born: 1893-12-26
- Died: 1976-09-09
The leader.

## 
- Kind: event

## Bad
- Colour: red
- Kind: thing
- Date: 1958
- Date: 1959
- Also:
- Source: nowhere
`;

suite('ids of entries', () => {
  test('ids of the same label get the lowest free number', () => {
    const { entities } = parseGlossary('g.md', '## A\n## A 2\n## A\n## A\n## !\n## ?\n');
    assert.deepEqual(
      entities.map(({ id }) => id),
      ['a', 'a-2', 'a-3', 'a-4', 'entry', 'entry-2'],
    );
  });
});

suite('glossary parser', () => {
  const { entities, diagnostics } = parseGlossary('g.md', text);
  const [leap, mao, bad] = entities as [Entity, Entity, Entity];

  test('each level-2 heading with a name is an entry', () => {
    assert.deepEqual(
      entities.map(({ id }) => id),
      ['great-leap-forward', 'mao-zedong', 'bad'],
    );
  });

  test('fields', () => {
    assert.equal(leap.kind, 'event');
    assert.deepEqual(
      leap.otherNames.map(({ text: name, exactCase }) => [name, exactCase]),
      [
        ['GLF', false],
        ['Great Leap', false],
        ['the Leap', true],
        ['大跃进', false],
        ['飞跃', true],
      ],
    );
    assert.deepEqual(leap.native, { script: '大跃进', romanisation: 'Dà Yuèjìn' });
    assert.equal(leap.date?.edtf, '1958/1962');
    assert.deepEqual(leap.notPhrases, ['Great Leap Brigade']);
    assert.deepEqual(leap.see, ['Three Red Banners']);
    assert.equal(leap.sources[0]?.title, 'The strategy');
    assert.equal(leap.sources[0].target, '../sample.md#:~:text=a%20new%20strategy');
    assert.equal(leap.links[0]?.target, 'https://www.wikidata.org/wiki/Q7743');
    assert.deepEqual([mao.kind, mao.born?.edtf, mao.died?.edtf], ['person', '1893-12-26', '1976-09-09']);
  });

  test('the definition is every block until the next entry', () => {
    assert.ok(leap.definition.startsWith('The definition.'));
    assert.ok(leap.definition.endsWith('```'));
    assert.equal(mao.definition, 'The leader.');
  });

  test('spans cover the words that they name', () => {
    for (const entity of entities) {
      assert.equal(text.slice(entity.labelSpan.start, entity.labelSpan.end), entity.label);
      for (const name of entity.otherNames) assert.equal(text.slice(name.start, name.end), name.text);
      for (const { target, span } of [...entity.sources, ...entity.links])
        assert.equal(text.slice(span.start, span.end), target);
      for (const date of [entity.date, entity.born, entity.died]) {
        if (date) assert.equal(text.slice(date.start, date.end), date.edtf);
      }
    }
  });

  test('a problem is reported at its exact words, and the rest is read', () => {
    assert.deepEqual(diagnostics.map(({ code, start, end }) => [code, text.slice(start, end)]).sort(), [
      ['empty-field', 'Also'],
      ['empty-label', '## '],
      ['malformed-link', 'nowhere'],
      ['repeated-field', '1959'],
      ['unknown-field', 'Colour'],
      ['unknown-kind', 'thing'],
    ]);
    assert.deepEqual([bad.kind, bad.date?.edtf], ['concept', '1958']);
  });

  test('two entries with one name have two ids', () => {
    assert.deepEqual(
      parseGlossary('g.md', '## A\n\n## A\n').entities.map(({ id }) => id),
      ['a', 'a-2'],
    );
  });

  test('line ends of every kind', () => {
    const { entities: windows } = parseGlossary('g.md', text.replace(/\n/g, '\r\n'));
    assert.deepEqual(
      windows.map(({ id }) => id),
      entities.map(({ id }) => id),
    );
    assert.equal(windows[0]?.date?.edtf, '1958/1962');
  });
});
