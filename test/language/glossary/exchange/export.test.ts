import assert from 'node:assert/strict';
import { createLanguageService } from '../../../../src/language';
import { entriesUsed } from '../../../../src/language/features/glossary';
import { exportEntries } from '../../../../src/language/glossary/exchange';
import { languageTag } from '../../../../src/language/glossary/exchange/languageTag';

const glossary = `# G

## Mao Zedong

- Kind: person
- Also: Mao, "毛主席"
- Native: 毛泽东 (Máo Zédōng)
- Born: 1893-12-26
- Died: 1976-09-09
- See: Great Leap Forward, Nobody
- Source: [A page](../a.md), [Letters](https://a.org/letters)
- Link: <https://www.wikidata.org/wiki/Q5816>

A leader.

## Great Leap Forward

- Kind: event
- Also: GLF, *Leap
- Native: 大跃进 (Dà Yuèjìn)
- Date: 1958/1962

Labour.

\`\`\`
left open

## Caesar

- Kind: person
- Died: -0043

## Never named

## Algebra

Undated.
`.replace('left open\n', 'closed\n```\n');

const service = createLanguageService({ glossaries: [{ uri: 'g.md', text: glossary }] });
const open = (text: string) => service.openDocument({ uri: 'e.md', languageId: 'markdown', text });
const used = entriesUsed(
  [open('Mao, algebra and the Great Leap Forward. Mao!'), open('Caesar and Mao.')],
  service.catalog,
);

suite('export', () => {
  test('the entries mentioned in the documents, each once', () => {
    assert.deepEqual(used.map(({ label }) => label).sort(), ['Algebra', 'Caesar', 'Great Leap Forward', 'Mao Zedong']);
  });

  const headings = (text: string) => [...text.matchAll(/^### (.*)$/gm)].map(([, label]) => label);
  test('sorted by name', () => {
    assert.deepEqual(headings(exportEntries(used, 'markdown', 'name')), [
      'Algebra',
      'Caesar',
      'Great Leap Forward',
      'Mao Zedong',
    ]);
  });
  test('sorted by date, entries without one at the end', () => {
    assert.deepEqual(headings(exportEntries(used, 'markdown', 'date')), [
      'Caesar',
      'Mao Zedong',
      'Great Leap Forward',
      'Algebra',
    ]);
  });

  test('an appendix has names, dates in words, the definition, and links to the web', () => {
    assert.equal(
      exportEntries(
        used.filter(({ kind }) => kind === 'person'),
        'markdown',
        'date',
      ),
      `## Names and terms

### Caesar

_Person, died 44 BC_

### Mao Zedong

_Person, born 26 December 1893, died 9 September 1976_ · 毛泽东 (Máo Zédōng) · also Mao, 毛主席

A leader.

[Letters](https://a.org/letters) · <https://www.wikidata.org/wiki/Q5816>
`,
    );
  });

  test('Markdown in names is escaped', () => {
    assert.match(exportEntries(used, 'markdown'), /· also GLF, \\\*Leap\n/);
  });

  test('CSV guards cells that a spreadsheet would run, including years before Christ', () => {
    const [header, , row] = exportEntries(used, 'csv').split('\r\n');
    assert.equal(header, 'Label,Kind,Also,Native,Date,Born,Died,Short,Not,See,Source,Link,Definition');
    assert.equal(row, "Caesar,person,,,,,'-0043,,,,,,");
  });

  test('JSON-LD: one SKOS concept for each entry', () => {
    const written = JSON.parse(exportEntries(used, 'jsonld')) as { '@graph': Record<string, unknown>[] };
    const [scheme, ...concepts] = written['@graph'];
    assert.deepEqual(scheme, { '@id': '', '@type': 'skos:ConceptScheme' });
    assert.deepEqual(
      concepts.find((concept) => concept['@id'] === '#mao-zedong'),
      {
        '@id': '#mao-zedong',
        '@type': 'skos:Concept',
        inScheme: '',
        prefLabel: 'Mao Zedong',
        altLabel: ['Mao', '毛主席', { '@value': '毛泽东', '@language': 'und-Hani' }, 'Máo Zédōng'],
        definition: 'A leader.',
        type: 'person',
        birthDate: '1893-12-26',
        deathDate: '1976-09-09',
        related: ['#great-leap-forward'],
        source: ['https://a.org/letters'],
        seeAlso: ['https://www.wikidata.org/wiki/Q5816'],
      },
    );
    assert.equal(concepts.find((concept) => concept['@id'] === '#great-leap-forward')?.['temporal'], '1958/1962');
  });

  test('works without entries', () => {
    assert.equal(exportEntries([], 'csv').split('\r\n').length, 2);
    assert.equal(exportEntries([], 'markdown'), '## Names and terms\n');
    assert.equal((JSON.parse(exportEntries([], 'jsonld')) as { '@graph': unknown[] })['@graph'].length, 1);
  });
});

suite('language tags', () => {
  for (const [script, romanisation, tag] of [
    ['五四运动', 'Wǔsì Yùndòng', 'zh'],
    ['彭德怀', 'Peng Te-huai', 'und-Hani'],
    ['江戸', 'Edo', 'und-Hani'],
    ['東京', 'Tōkyō', 'und-Hani'],
    ['阮福映', 'Nguyễn Phúc Ánh', 'und-Hani'],
    ['大跃进', undefined, 'und-Hani'],
    ['さくら会', undefined, 'ja'],
    ['トヨタ', 'Toyota', 'ja'],
    ['조선', 'Chosŏn', 'ko'],
    ['Москва', 'Moskva', 'und-Cyrl'],
    ['Ἀθῆναι', 'Athênai', 'und-Grek'],
    ['القاهرة', undefined, 'und-Arab'],
    ['SPQR', undefined, undefined],
    ['大跃进 campaign', undefined, undefined],
    ['1958', undefined, undefined],
  ] as const) {
    test(`${script} (${romanisation ?? ''}) is ${tag}`, () => {
      assert.equal(languageTag({ script, ...(romanisation !== undefined && { romanisation }) }), tag);
    });
  }
});
