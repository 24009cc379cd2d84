// Enter is a new line: behind a name that a writer has typed, no list of names is open that would take it.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createLanguageService } from '../../../../src/language';
import { completionsAt } from '../../../../src/language/features/essay/completion';
import { namesOfEntity } from '../../../../src/language/glossary/catalog';

const glossaries = {
  'China 1949–1965': readFileSync('glossary/china-1949-1965.md', 'utf8'),
  'the fall of Constantinople': `
## Constantine XI
- Also: Constantine Palaiologos, Constantine Dragases, the last emperor
## Constantine I
- Also: Constantine the Great
## Constantinople
- Kind: place
- Also: the City, Byzantium, New Rome
## Siege of Constantinople
- Also: the Siege
## Mehmed II
- Also: Mehmed the Conqueror
## Mehmed I
## Marchenko
- Also: General Marchenko
## Giovanni Giustiniani
- Also: Giustiniani Longo
## Theodosian Walls
- Also: the Walls
## Henry VIII
## Henry VI
## Hopeh
## Old Hope Mill
## The Hague
- Also: Den Haag
## Maoism
- Also: the Thought
## Mao
`,
};

const places: readonly (readonly [place: string, before: string])[] = [
  ['a heading', 'They met in May.\n\n## The fall of '],
  ['a list item', '- bread\n- help from '],
  ['a paragraph', 'Nobody had yet spoken of '],
  ['a line of its own', ''],
];

/** A name and its beginnings that end with a word: "Mehmed", "Mehmed the", "Mehmed the Conqueror". */
const beginnings = (name: string): string[] =>
  [...name.matchAll(/[\p{L}\p{N}](?![\p{L}\p{N}\p{M}])/gu)].map(({ index }) => name.slice(0, index + 1));

for (const [title, text] of Object.entries(glossaries)) {
  suite(`Enter is a new line: ${title}`, () => {
    const service = createLanguageService({ glossaries: [{ uri: 'file:///g.md', text }] });
    const names = service.catalog.entities.flatMap(namesOfEntity);
    for (const [place, before] of places) {
      test(`at the end of ${place}, behind any of ${names.length} names and their first words`, () => {
        assert.ok(names.length > 20);
        const changed = names.flatMap(beginnings).filter((typed) => {
          const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text: before + typed });
          return completionsAt(document, service.catalog, document.length).length > 0;
        });
        assert.deepEqual(changed, []);
      });
    }
  });
}
