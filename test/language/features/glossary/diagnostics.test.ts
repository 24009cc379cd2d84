import assert from 'node:assert/strict';
import { createLanguageService, glossaryDiagnostics } from '../../../../src/language';

/** The codes and words of the problems of a glossary. */
function problemsOf(text: string): string[] {
  const { catalog } = createLanguageService({ glossaries: [{ uri: 'g.md', text }] });
  return glossaryDiagnostics(catalog, 'g.md').map(({ code, start, end }) => `${code}: ${text.slice(start, end)}`);
}

suite('names that may be meant otherwise', () => {
  for (const [rule, line, ...problems] of [
    [
      'two names with a word in common',
      'Also: Olga Romanova and Tatiana Romanova',
      'several-names: Olga Romanova and Tatiana Romanova',
    ],
    ['with a sign between them', 'Also: Ann Boleyn & Mary Boleyn', 'several-names: Ann Boleyn & Mary Boleyn'],
    [
      'a title behind its bearer',
      'Also: John Churchill, 1st Duke of Marlborough',
      'title-name: 1st Duke of Marlborough',
    ],
    ['two houses', 'Also: House of Lancaster and House of York', 'several-names: House of Lancaster and House of York'],
    // Near misses.
    ['one name with "and"', 'Also: Bill and Melinda Foundation'],
    ['no word in common', 'Also: William Pitt and Charles Fox'],
    ['one word on each side', 'Also: Rome and Rome'],
    ['a title alone', 'Also: Duke of Marlborough'],
  ] as const) {
    test(rule, () => assert.deepEqual(problemsOf(`# Glossary\n\n## Somebody\n\n- ${line}\n`), problems));
  }

  for (const [rule, heading, ...problems] of [
    ['family name first, and nothing says that it is a person', 'Romanova, Olga', 'inverted-name: Romanova, Olga'],
    ['in order', 'Olga, Duchess of Oldenburg'],
  ] as const) {
    test(rule, () => assert.deepEqual(problemsOf(`# Glossary\n\n## ${heading}\n\nA name.\n`), problems));
  }
});
