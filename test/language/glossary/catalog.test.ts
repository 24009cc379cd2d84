import assert from 'node:assert/strict';
import { createCatalog } from '../../../src/language/glossary/catalog';

suite('catalog', () => {
  const own = { uri: 'own.md', text: '## Caesar\n\n- Kind: person\n- Also: the General\n\n## Rome\n', rank: 0 };
  const shipped = {
    uri: 'shipped.md',
    text: '## Caesar\n\n- Also: Julius\n\n## Pompey\n\n- Also: the General, Magnus\n',
    rank: 1,
  };
  const { catalog } = createCatalog([shipped, own]);

  test('a writer’s entry hides the shipped one with its name', () => {
    assert.equal(catalog.byName('caesar')?.uri, 'own.md');
    assert.equal(catalog.byName('Julius'), undefined);
  });

  test('a name in the writer’s glossary no longer means a shipped entry', () => {
    assert.equal(catalog.byName('the General')?.label, 'Caesar');
    assert.equal(catalog.byName('Magnus')?.label, 'Pompey');
  });

  test('ids are unique among files', () => {
    const { catalog: twins } = createCatalog([
      { uri: 'a.md', text: '## Caesar' },
      { uri: 'b.md', text: '## Caesar' },
    ]);
    assert.deepEqual(
      twins.entities.map(({ id, uri }) => [id, uri]),
      [
        ['caesar', 'a.md'],
        ['caesar-2', 'b.md'],
      ],
    );
  });

  test('a file that did not change is not read again', () => {
    const first = createCatalog([own, shipped]);
    const second = createCatalog([{ ...own, text: '## Rome' }, shipped], first);
    assert.equal(second.parsed[1]?.[1], first.parsed[1]?.[1]);
    assert.equal(second.catalog.byName('Caesar')?.uri, 'shipped.md');
  });
});
