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
