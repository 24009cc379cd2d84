import assert from 'node:assert/strict';
import { csvParse } from 'd3-dsv';
import fc from 'fast-check';
import jsonld from 'jsonld';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { createLanguageService, type Entity } from '../../../../src/language';
import { exportEntries } from '../../../../src/language/glossary/exchange';
import { unguarded } from '../../../../src/language/text/csvWriter';

const words = fc.oneof(
  fc.constantFrom('=SUM(A1)', '*Leap* | <b>', 'a "b"; c', '[x](y) `z`', '& &amp; \\ _d_', "'@x", '大跃进', '# a #'),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 30 }),
);
const entry = fc
  .record({
    label: words,
    definition: words,
    kind: fc.constantFrom('person', 'event', 'concept'),
    date: fc.constantFrom('1958', '-0043-03-15', '1450~', '[1958-06-03,1958-06-04]', '1957-23', '1958/1962'),
  })
  .map(({ label, definition, kind, date }) => {
    const field = kind === 'person' ? 'Born' : 'Date';
    return `## ${label}\n\n- Kind: ${kind}\n- ${field}: ${date}\n- Native: 大跃进 (Dà Yuèjìn)\n\n${definition}\n`;
  });

/** Entries as the glossary parser reads them; what is exported must be these. */
const entities = fc
  .array(entry, { minLength: 1, maxLength: 5 })
  .map((entries) => [
    ...createLanguageService({ glossaries: [{ uri: 'g.md', text: `# G\n\n${entries.join('\n')}` }] }).catalog.entities,
  ]);

suite('every exported glossary is read back by its own tool', () => {
  test('csv', () => {
    fc.assert(
      fc.property(entities, (list) => {
        const rows = csvParse(exportEntries(list, 'csv')).map(
          ({ Label = '', Date: date = '', Born = '', Definition = '' }) =>
            [Label, date, Born, Definition].map(unguarded),
        );
        const wanted = list.map(({ label, date, born, definition }) => [label, textOf(date), textOf(born), definition]);
        assert.deepEqual(rows.map(String).sort(), wanted.map(String).sort());
      }),
    );
  });

  test('jsonld', async () => {
    await fc.assert(
      fc.asyncProperty(entities, async (list) => {
        const document = JSON.parse(exportEntries(list, 'jsonld')) as object;
        const graph = await jsonld.expand(document, { base: 'https://example.org/g', documentLoader: fetchNothing });
        const concepts = graph.filter((node) => node[`${skos}prefLabel`]);
        const read = concepts.map((node) => [
          node[`${skos}prefLabel`]?.[0]?.['@value'],
          node[`${skos}definition`]?.[0]?.['@value'] ?? '',
          node['http://purl.org/dc/terms/temporal']?.[0]?.['@value'] ?? '',
          node['https://schema.org/birthDate']?.[0]?.['@value'] ?? '',
        ]);
        const wanted = list.map(({ label, definition, date, born }) => [label, definition, textOf(date), textOf(born)]);
        assert.deepEqual(read.map(String).sort(), wanted.map(String).sort());
        for (const node of concepts) {
          assert.deepEqual(node[`${skos}inScheme`], [{ '@id': 'https://example.org/g' }]);
          assert.ok(
            node[`${skos}altLabel`]?.some((name) => name['@value'] === '大跃进' && name['@language'] !== undefined),
          );
        }
      }),
    );
  });

  test('markdown', () => {
    fc.assert(
      fc.property(entities, (list) => {
        const tree: MarkdownNode = unified().use(remarkParse).parse(exportEntries(list, 'markdown'));
        const headings = (tree.children ?? []).filter(({ type, depth }) => type === 'heading' && depth === 3);
        assert.deepEqual(
          headings.map((heading) => spaced(plain(heading))).sort(),
          list.map(({ label }) => spaced(label)).sort(),
        );
      }),
    );
  });
});

const skos = 'http://www.w3.org/2004/02/skos/core#';
const fetchNothing = (url: string): never => {
  throw new Error(`Loads ${url}`);
};

const textOf = (date: Entity['date']): string => date?.edtf ?? '';
const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim();

interface MarkdownNode {
  readonly type: string;
  readonly depth?: number;
  readonly value?: string;
  readonly children?: readonly MarkdownNode[];
}

function plain(node: MarkdownNode): string {
  if (node.type !== 'text' && node.value !== undefined) throw new Error(`Markup: ${node.type}`);
  return node.value ?? (node.children ?? []).map(plain).join('');
}
