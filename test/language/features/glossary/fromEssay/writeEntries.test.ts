import assert from 'node:assert/strict';
import type { TextEdit } from '../../../../../src/language';
import { emptyGlossary } from '../../../../../src/language/features/glossary/edits';
import { entriesEdit } from '../../../../../src/language/features/glossary/fromEssay';
import { parseGlossary } from '../../../../../src/language/glossary/parser';

const apply = (text: string, { start, end, text: by }: TextEdit): string => text.slice(0, start) + by + text.slice(end);

suite('adding entries', () => {
  const added = (text: string): string | undefined => {
    const edit = entriesEdit(text, [{ name: 'Wat Tyler', kind: 'person', also: [], dates: { died: '1381' } }]);
    if (!edit) return undefined;
    const after = apply(text, edit);
    return `${after.slice(0, edit.cursor)}$CURSOR$${after.slice(edit.cursor)}`;
  };
  const entry = '$CURSOR$## Wat Tyler\n\n- Kind: person\n- Died: 1381\n';

  const table: readonly (readonly [about: string, before: string, after: string | undefined])[] = [
    ['an empty file', '', entry],
    ['a file of blank lines', ' \n\n', entry],
    ['a new file', emptyGlossary('Glossary'), `# Glossary\n\n${entry}`],
    ['behind the last entry', '## A\n\nWords.\n', `## A\n\nWords.\n\n${entry}`],
    ['behind an entry without a definition', '## A\n- Kind: place\n', `## A\n- Kind: place\n\n${entry}`],
    ['a file without final newline', '## A\n\nWords.', `## A\n\nWords.\n\n${entry}`],
    ['a file that ends in blank lines', '## A\n\nWords.\n\n\n  \n', `## A\n\nWords.\n\n${entry}`],
    ['a file of Windows', '## A\r\n\r\nWords.\r\n', `## A\r\n\r\nWords.\r\n\r\n${entry.replaceAll('\n', '\r\n')}`],
    ['behind a code block', '## A\n\n```\n## B\n```\n', `## A\n\n\`\`\`\n## B\n\`\`\`\n\n${entry}`],
    ['not inside a code block that nobody closed', '## A\n\n```\n## B\n', undefined],
  ];
  for (const [about, before, after] of table) test(about, () => assert.equal(added(before), after));

  test('is read back unchanged, whatever its name', () => {
    for (const name of ["Peasants' Revolt", 'C#', '黑死病', '- Kind: person', '1. May', '*Mercurius*', 'Marx, Karl']) {
      const text = '## A\n\nWords.\n';
      const edit = entriesEdit(text, [{ name, kind: 'work', also: ['Another, name'], dates: {} }]);
      assert.ok(edit, name);
      const { entities, diagnostics } = parseGlossary('', apply(text, edit));
      const read = entities.map(({ label, kind, otherNames }) => [label, kind, otherNames.map((each) => each.text)]);
      assert.deepEqual(read[1], [name, 'work', ['Another, name']]);
      assert.deepEqual(diagnostics, []);
    }
  });
});
