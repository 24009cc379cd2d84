import assert from 'node:assert/strict';
import { entityAtPosition } from '../../../src/vscode/essay/entityAt';
import { emptied, openWithCursor, withGlossary } from '../harness';

suite('The entry at a position', () => {
  emptied();
  const glossary =
    '## Wat Tyler\n\n- Kind: person\n- Also: Walter\n\nHe led the revolt.\n\n## Edo\n\nWhere Wat Tyler never was.\n';

  for (const [rule, marked, uri, expected] of [
    ['of a name in an essay', 'Then Wat T$yler fell.', undefined, 'wat-tyler'],
    ['at the end of the name', 'Then Wat Tyler$ fell.', undefined, 'wat-tyler'],
    ['none beside a name', 'Th$en Wat Tyler fell.', undefined, undefined],
    ['none on a date', 'In J$une 1381 Wat Tyler fell.', undefined, undefined],
    ['of a heading', glossary.replace('Edo', 'E$do'), 'file:///essays/glossary/a.md', 'edo'],
    [
      'of another name in its field',
      glossary.replace('Walter', 'Wal$ter'),
      'file:///essays/glossary/a.md',
      'wat-tyler',
    ],
    [
      'of a name in a definition',
      glossary.replace('Where Wat', 'Where W$at'),
      'file:///essays/glossary/a.md',
      'wat-tyler',
    ],
  ] as const) {
    test(rule, async () => {
      const { store } = withGlossary(glossary);
      const { document, position } = await openWithCursor(store, marked, uri);
      assert.equal(entityAtPosition(store, document, position)?.id, expected);
      store.dispose();
    });
  }
});
