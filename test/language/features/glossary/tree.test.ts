import assert from 'node:assert/strict';
import { childrenOf, type GlossaryNode, glossaryTree } from '../../../../src/language/features/glossary';
import { createLanguageService } from '../../../../src/language';

const glossary = {
  uri: 'file:///g.md',
  text: `## Zhou Enlai

- Kind: person
- Native: 周恩来 (Zhōu Ēnlái)
- Born: 1898-03-05
- Died: 1976-01-08

## Lushan Conference

- Kind: event
- Date: 1959-07/1959-08

## Chen Yun

- Kind: person
- Born: 1905~

## Lushan

- Kind: place
`,
};
const service = createLanguageService({ glossaries: [glossary] });
const essay = service.openDocument({
  uri: 'file:///e.md',
  languageId: 'markdown',
  text: 'Zhou Enlai went to the Lushan Conference with Kang Sheng. There Zhou Enlai saw Kang Sheng.',
});

/** Each section on one line: its name, then its contents. */
function lines(options?: Parameters<typeof glossaryTree>[2], document: typeof essay | undefined = essay): string[] {
  const name = (node: GlossaryNode): string => {
    if (node.type === 'entry') return `${node.label} ${node.mentions}`;
    if (node.type === 'unknownName') return `${node.name} ${node.count}`;
    return node.type === 'kind' ? node.kind : node.type;
  };
  const { sections } = glossaryTree(service.catalog, document, options);
  return sections.map((section) => `${name(section)}: ${childrenOf(section).map(name).join(', ')}`);
}

suite('glossary tree', () => {
  test('sorted by mentions: the most frequent first, then by name', () => {
    assert.deepEqual(lines({ sortBy: 'mentions' })[0], 'person: Zhou Enlai 2, Chen Yun 0');
    assert.deepEqual(
      lines({ sortBy: 'mentions', query: 'zh' }),
      lines({ query: 'zh' }),
      'a search keeps its own order',
    );
  });

  suite('names that are not in the glossary', () => {
    const sectionsOf = (text: string, options?: Parameters<typeof glossaryTree>[2]): string[] => {
      const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
      return lines(options, document).map((line) => line.split(':')[0] ?? '');
    };
    const twoUnknown = 'Kang Sheng met Liu Shaoqi. Kang Sheng left Liu Shaoqi.';

    test('come first if the essay has more of them than of names with an entry', () => {
      assert.equal(sectionsOf(`Zhou Enlai came. ${twoUnknown}`)[0], 'unknownNames');
    });
    test('come last if it has as many', () => {
      assert.equal(sectionsOf(`Zhou Enlai and Chen Yun came. ${twoUnknown}`).at(-1), 'unknownNames');
    });
    test('come last in a search', () => {
      assert.equal(sectionsOf(`Zhou Enlai came. ${twoUnknown}`, { query: 'sh' }).at(-1), 'unknownNames');
    });
    test('have the kind that the text tells', () => {
      const text = 'They came to Maidstone. They left Maidstone with Oddname. Oddname.';
      const document = service.openDocument({ uri: 'file:///e.md', languageId: 'markdown', text });
      const nodes = glossaryTree(service.catalog, document).sections.flatMap(childrenOf);
      const kinds = nodes.flatMap((node) => (node.type === 'unknownName' ? [[node.name, node.kind]] : []));
      assert.deepEqual(kinds[0], ['Maidstone', 'place']);
    });
  });

  test('each kind counts its entries and those that the essay names', () => {
    const counts = (
      options?: Parameters<typeof glossaryTree>[2],
      document: typeof essay | undefined = essay,
    ): unknown =>
      glossaryTree(service.catalog, document, options).sections.flatMap((section) =>
        section.type === 'kind' ? [[section.kind, section.used, section.total]] : [],
      );
    const all = [
      ['person', 1, 2],
      ['place', 0, 1],
      ['event', 1, 1],
    ];
    assert.deepEqual(counts(), all);
    assert.deepEqual(counts({ usedHereOnly: true }), [all[0], all[2]]);
    const [people] = glossaryTree(service.catalog, undefined).sections;
    assert.ok(people?.type === 'kind');
    assert.deepEqual([people.used, people.total], [undefined, 2]);
  });

  test('entries by kind and name, with their mentions; unknown names last', () => {
    assert.deepEqual(lines(), [
      'person: Chen Yun 0, Zhou Enlai 2',
      'place: Lushan 0',
      'event: Lushan Conference 1',
      'unknownNames: Kang Sheng 2',
    ]);
  });

  test('used here only', () => {
    assert.deepEqual(lines({ usedHereOnly: true }), [
      'person: Zhou Enlai 2',
      'event: Lushan Conference 1',
      'unknownNames: Kang Sheng 2',
    ]);
  });

  test('a search finds by any name, even with a typing error', () => {
    assert.deepEqual(lines({ query: '周恩来' }), ['person: Zhou Enlai 2']);
    assert.deepEqual(lines({ query: 'zhou enlia' }), ['person: Zhou Enlai 2']);
  });

  test('the section of the best answer comes first', () => {
    assert.deepEqual(lines({ query: 'lushan conf' })[0], 'event: Lushan Conference 1');
    assert.deepEqual(lines({ query: 'Lushan' })[0], 'place: Lushan 0');
  });

  test('a search finds unknown names too', () => {
    assert.deepEqual(lines({ query: 'kang sh' }).at(-1), 'unknownNames: Kang Sheng 2');
  });

  test('search and used here together', () => {
    assert.deepEqual(lines({ query: 'lushan', usedHereOnly: true }), ['event: Lushan Conference 1']);
  });

  test('a blank query does not filter', () => assert.deepEqual(lines({ query: '  ' }), lines()));

  test('without an essay: the entries without counts', () => {
    const { sections } = glossaryTree(service.catalog, undefined);
    assert.deepEqual(
      sections.map(({ type }) => type),
      ['kind', 'kind', 'kind'],
    );
    assert.deepEqual(glossaryTree(service.catalog, undefined, { usedHereOnly: true }).sections, []);
  });

  test('without a glossary: no entry', () => {
    assert.deepEqual(glossaryTree(createLanguageService().catalog, undefined), { sections: [], entryCount: 0 });
  });

  test('an entry shows its native name and its dates in plain words', () => {
    const entries = glossaryTree(service.catalog, essay).sections.flatMap(childrenOf);
    const dates = new Map(entries.map((node) => (node.type === 'entry' ? [node.label, node.dates] : ['', ''])));
    assert.equal(dates.get('Zhou Enlai'), '1898–1976');
    assert.equal(dates.get('Chen Yun'), 'c. 1905–');
    assert.equal(dates.get('Lushan Conference'), 'July–August 1959');
    assert.equal(dates.get('Lushan'), undefined);
    const [zhou] = entries.filter((node) => node.type === 'entry' && node.label === 'Zhou Enlai');
    assert.deepEqual(zhou, {
      type: 'entry',
      id: 'zhou-enlai',
      label: 'Zhou Enlai',
      kind: 'person',
      native: '周恩来',
      dates: '1898–1976',
      mentions: 2,
    });
  });
});
