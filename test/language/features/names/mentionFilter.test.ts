import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { namesInCatalog } from '../../../../src/language/features/names';

const entry = `## Peng Dehuai

- Kind: person
- Also: Marshal Peng
- Native: 彭德怀 (Péng Déhuái)
- Born: 1898
- Died: 1974

He marched.

## Lushan Plenum

- Date: 1959
`;

const keyOf = (text: string): string =>
  namesInCatalog(createLanguageService({ glossaries: [{ uri: 'g.md', text }] }).catalog);

/** A change of the glossary: the old words and the new ones. */
const counting: readonly [what: string, before: string, after: string][] = [
  ['label', '## Peng Dehuai', '## Peng Zhen'],
  ['kind', '- Kind: person', '- Kind: place'],
  ['other name', 'Marshal Peng', 'General Peng'],
  ['native name', '彭德怀', '彭德怀元帅'],
  ['romanisation', 'Péng Déhuái', 'Peng Te-huai'],
  ['year of birth', '1898', '1899'],
  ['year of death', '1974', '1975'],
  ['date', '1959', '1960'],
  ['short form', '- Born', '- Short: Peng\n- Born'],
  ['phrase that excludes', '- Born', '- Not: Peng’s army\n- Born'],
  ['one entry less', '## Lushan Plenum', ''],
];
const notCounting: readonly [what: string, before: string, after: string][] = [
  ['definition', 'He marched.', 'He marched far.'],
  ['reference', '- Born', '- See: Lushan Plenum\n- Born'],
  ['source', '- Born', '- Source: [Teiwes](t.md)\n- Born'],
  ['link', '- Born', '- Link: <https://example.org>\n- Born'],
  ['place in the file', '## Peng', 'Some words.\n\n## Peng'],
];

suite('the key of all names', () => {
  for (const [what, before, after] of counting) {
    test(`changes with the ${what}`, () => assert.notEqual(keyOf(entry.replace(before, after)), keyOf(entry)));
  }
  for (const [what, before, after] of notCounting) {
    test(`does not change with the ${what}`, () => {
      const changed = entry.replace(before, after);
      assert.notEqual(changed, entry);
      assert.equal(keyOf(changed), keyOf(entry));
    });
  }
});
