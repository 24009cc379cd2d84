import assert from 'node:assert/strict';
import { Bibliography, keyPlacesIn, worksCitedAt } from '../../../../src/language/features/bibliography';
import { createLanguageService } from '../../../../src/language';

const essay = `---
author: "@nobody"
---

# An essay

The wells were dug in May [@braye1999, p. 34; see also @gone2001], as @lodge1972 [ch. 2] holds.
Write to @someone, or see \`[@braye1999]\` and [@fig:map].

> A quotation.[^1]

[^1]: So @braye1999 has it.
`;

const glossary = `## Wat Tyler

- Kind: person
- Source: [@lodge1972, ch. 3]
`;

const { entities } = createLanguageService({ glossaries: [{ uri: 'glossary.md', text: glossary }] }).catalog;
const places = [...keyPlacesIn('glossary.md', glossary, entities), ...keyPlacesIn('essay.md', essay)];

function bibliography(keys: readonly string[]): Bibliography {
  const items = keys.map((id) => ({ id, type: 'book', title: `Of ${id}` }));
  return new Bibliography([{ uri: 'works.json', text: JSON.stringify(items) }]);
}

suite('Cited keys', () => {
  test('with their places and locators', () => {
    assert.deepEqual(
      places.map(({ uri, line, character, key, locator }) => [`${uri}:${line}:${character} ${key}`, locator]),
      [
        ['glossary.md:3:11 lodge1972', 'ch. 3'],
        ['essay.md:6:27 braye1999', 'p. 34'],
        ['essay.md:6:55 gone2001', undefined],
        ['essay.md:6:70 lodge1972', 'ch. 2'],
        ['essay.md:7:9 someone', undefined],
        ['essay.md:7:46 fig:map', undefined],
        ['essay.md:11:9 braye1999', undefined],
      ],
    );
  });

  test('with the words before them, or the entry that contains them', () => {
    const [source, first] = places;
    assert.deepEqual([source?.entry, source?.context], [{ id: 'wat-tyler', label: 'Wat Tyler' }, '']);
    assert.deepEqual([first?.entry, first?.context], [undefined, 'The wells were dug in May']);
  });

  test('each span is the sign and the key', () => {
    for (const { uri, start, end, key } of places) {
      assert.equal((uri === 'essay.md' ? essay : glossary).slice(start, end), `@${key}`);
    }
  });

  test('by work: unknown ones first, without doubtful citations', () => {
    const works = worksCitedAt(bibliography(['braye1999', 'lodge1972', 'uncited']), places);
    assert.deepEqual(
      works.map(({ key, isKnown, reference, places: own }) => [
        key,
        isKnown,
        reference,
        own.map(({ uri, line }) => `${uri}:${line}`),
      ]),
      [
        ['gone2001', false, '', ['essay.md:6']],
        ['braye1999', true, 'Of braye1999.', ['essay.md:6', 'essay.md:11']],
        ['lodge1972', true, 'Of lodge1972.', ['essay.md:6', 'glossary.md:3']],
      ],
    );
  });

  test('none without a bibliography', () => {
    assert.deepEqual(worksCitedAt(bibliography([]), places), []);
  });
});
