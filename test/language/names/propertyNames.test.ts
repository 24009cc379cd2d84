import assert from 'node:assert/strict';
import {
  completionsAt,
  createLanguageService,
  glossaryDiagnostics,
  hoverAt,
  loadExchange,
  misspellings,
  timelineEvents,
  unknownNames,
} from '../../../src/language';
import { glossaryTree } from '../../../src/language/features/glossary';

// Names that every JavaScript object has as properties: an object used as a dictionary would return a value for them.
const properties = ['constructor', '__proto__', 'toString', 'hasOwnProperty', 'valueOf', 'Constructor', 'ToString'];

const glossaries: readonly [rule: string, glossaryOf: (name: string) => string, textOf: (name: string) => string][] = [
  ['label', (name) => `## ${name}\n\n- Kind: concept\n`, (name) => `In 1958 ${name} ruled.`],
  ['label of a person', (name) => `## ${name}\n\n- Kind: person\n`, (name) => `In 1958 ${name} ruled.`],
  [
    'family name',
    (name) => `## Naval ${name}\n\n- Kind: person\n`,
    (name) => `Naval ${name} came. Naval ${name} left; in 1958 ${name} ruled.`,
  ],
  ['short form', (name) => `## Mao Zedong\n\n- Kind: person\n- Short: ${name}\n`, (name) => `Mao Zedong, ${name}.`],
  [
    'name of two entries',
    (name) => `## Red Flag (a)\n\n- Also: ${name}\n\n## Red Flag (b)\n\n- Also: ${name}\n`,
    (name) => `Red Flag; ${name}, ${name}.`,
  ],
  ['phrase that excludes', (name) => `## Mao\n\n- Not: Mao ${name}\n`, (name) => `Mao ${name}, Mao and ${name}.`],
];

suite('names that are properties of every object', () => {
  for (const [rule, glossaryOf, textOf] of glossaries) {
    for (const name of properties) {
      test(`${rule}: ${name}`, () => {
        const source = { uri: 'g.md', text: glossaryOf(name) };
        const service = createLanguageService({ glossaries: [source] });
        const { catalog } = service;
        const text = `${textOf(name)}\n\n${textOf(name)}`;
        const document = service.openDocument({ uri: 'e.md', languageId: 'plaintext', text });
        const names = document.annotations().filter(({ kind }) => kind === 'entity');
        // Here the name is `proto`, a common noun.
        assert.ok(name === '__proto__' || names.length + document.ambiguousNames().length > 0);
        for (let offset = 0; offset <= text.length; offset++) {
          hoverAt(document, catalog, offset);
          completionsAt(document, catalog, offset);
        }
        timelineEvents(document, catalog);
        unknownNames(document);
        misspellings(document, catalog);
        glossaryDiagnostics(catalog, source.uri);
        glossaryTree(catalog, document);
      });
    }
  }

  test('an unknown column of a table is reported', async () => {
    const { importGlossary } = await loadExchange();
    for (const name of properties) {
      const { problems } = importGlossary('names.csv', `Label,${name}\nMao,x\n`);
      assert.deepEqual(
        problems.map(({ code }) => code),
        ['unknown-column'],
        name,
      );
    }
  });

  test('a variable of a query that has no value is left out', async () => {
    const { importGlossary } = await loadExchange();
    for (const name of properties) {
      const vars = ['item', 'itemLabel', name, `${name}Date`];
      const item = { type: 'uri', value: 'http://example.org/1' };
      const bindings = [{ item, itemLabel: { type: 'literal', value: 'Mao' } }];
      const { entryCount } = importGlossary('names.json', JSON.stringify({ head: { vars }, results: { bindings } }));
      assert.equal(entryCount, 1, name);
    }
  });
});
