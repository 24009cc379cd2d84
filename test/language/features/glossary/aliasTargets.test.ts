import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { aliasTargets } from '../../../../src/language/features/glossary/aliasTargets';

suite('the entries that another name may be added to', () => {
  const own = {
    uri: 'file:///own.md',
    text: '## Wat Tyler\n\n## John Ball\n\n## Black Death\n- Also: Great Mortality\n',
  };
  const shipped = { uri: 'file:///shipped.md', text: '## Walter Tyler of Kent\n', rank: 1 };
  const { catalog } = createLanguageService({ glossaries: [own, shipped] });
  const labels = (name: string, typed: string): string[] =>
    aliasTargets(catalog, name, typed, ({ uri }) => uri === own.uri).map(({ label }) => label);

  test('all of the writer’s own, the most similar names first', () => {
    assert.deepEqual(labels('Wat Tiler', ''), ['Wat Tyler', 'John Ball', 'Black Death']);
    assert.deepEqual(labels('the Mortality', '')[0], 'Black Death');
  });
  test('those that match the typed letters', () => assert.deepEqual(labels('Wat Tiler', 'mortality'), ['Black Death']));
  test('none for other letters', () => assert.deepEqual(labels('Wat Tiler', 'xyzzy'), []));
});
