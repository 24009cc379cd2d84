import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  Bibliography,
  formatReference,
  loadBibtexReader,
  needsBibtexReader,
} from '../../../src/language/features/bibliography';
import type { BibtexReader } from '../../../src/language/bibliography/bibtexReader';

const bib = `% Works on the Leap; write to someone@example.org
@string{sharpe = "M. E. " # {Sharpe}}
@string(unused = "x")
@comment{jabref-meta: @book{not, title={an entry}}}

@book{teiwes1999,
  author = {Teiwes, Frederick C. and Sun, Warren},
  title = {China's Road to {Disaster}: Mao, \\emph{Central} Politicians},
  publisher = sharpe,
  address = "Armonk",
  year = 1999
}
@ARTICLE (bray:1999+a, author={Bray, Anna},
  title={Wells {and} Roofs\\}},
  journal={The Village Quarterly}, volume=12, number=3, year={1999}, pages={23--45})
@incollection{chan,
  author = {Chan, Lü-ming},
  title = {The Canteens}, pages = {5-9}, crossref = {two}
}
@collection{two, editor = {Doe, Jane and Roe, Rick}, title = {Two Essays}, address = {Leiden}, publisher = {Brill}, year = {2004}}
`;

const json = `[
  { "type": "book", "id": "mao1958",
    "title": "On the <i>Leap</i>", "author": [{ "family": "Mao", "given": "Zedong" }, { "literal": "Central Committee" }],
    "custom": { "id": "inner", "type": "book" }, "publisher-place": "Beijing", "issued": { "date-parts": [["1958", 5]] } },
  { "id": 7, "type": "webpage", "title": "A page", "issued": { "raw": "n.d." } }
]`;

suite('bibliography', () => {
  /** A bibliography of these files, with the fields of all entries read. */
  async function loaded(files: Record<string, string>): Promise<Bibliography> {
    const sources = Object.entries(files).map(([uri, text]) => ({ uri, text }));
    const bibliography = new Bibliography(sources, { reader: await loadBibtexReader() });
    assert.ok(bibliography.prepare(() => false));
    return bibliography;
  }

  const referenceOf = (bibliography: Bibliography, key: string): string => {
    const [entry] = bibliography.byKey(key);
    const record = entry && bibliography.record(entry);
    return record
      ? formatReference(record)
          .map(({ text, isItalic }) => (isItalic ? `*${text}*` : text))
          .join('')
      : '';
  };

  const problemsOf = (bibliography: Bibliography, uri: string, text: string): string[][] =>
    bibliography.diagnostics(uri).map(({ code, start, end }) => [code, text.slice(start, end)]);

  test('the entries of a .bib file have their places', async () => {
    const bibliography = await loaded({ 'a.bib': bib });
    assert.deepEqual(bibliography.keys, ['teiwes1999', 'bray:1999+a', 'chan', 'two']);
    for (const { key, keySpan, span } of bibliography.entries()) {
      assert.equal(bib.slice(keySpan.start, keySpan.end), key);
      assert.match(bib.slice(span.start, span.end), /^@\w+ ?[({][^]*[)}]$/);
    }
    assert.deepEqual(bibliography.diagnostics('a.bib'), []);
  });

  test('references are formatted', async () => {
    const bibliography = await loaded({ 'a.bib': bib, 'b.json': json });
    const references: [key: string, reference: string][] = [
      [
        'teiwes1999',
        'Teiwes, Frederick C., and Warren Sun. *China’s Road to Disaster: Mao, Central Politicians*. Armonk: M. E. Sharpe, 1999.',
      ],
      ['bray:1999+a', 'Bray, Anna. “Wells and Roofs}.” *The Village Quarterly* 12, no. 3 (1999): 23–45.'],
      [
        'chan',
        'Chan, Lü-ming. “The Canteens.” In *Two Essays*, edited by Jane Doe and Rick Roe, 5–9. Leiden: Brill, 2004.',
      ],
      ['two', 'Doe, Jane, and Rick Roe, eds. *Two Essays*. Leiden: Brill, 2004.'],
      ['mao1958', 'Mao, Zedong, and Central Committee. *On the Leap*. Beijing, 1958.'],
      ['7', '“A page.” n.d.'],
    ];
    for (const [key, reference] of references)
      assert.equal(referenceOf(bibliography, key).replace("'", '’'), reference);
  });

  test('a problem of an entry is reported at its place, and the rest is read', async () => {
    const broken = `@book{good1, title={A}, year=1950}
@book{nocomma,
  title = {A}
  year = 1951
}
@book{open, title={A,
  year=1952
}

@book{good2, title={B}, year=1953}
@book{, title={C}}
@book{good1, title={Again}}
@book{bare}
`;
    const bibliography = await loaded({ 'a.bib': broken });
    assert.deepEqual(bibliography.keys, ['good1', 'nocomma', 'open', 'good2', 'bare']);
    assert.deepEqual(problemsOf(bibliography, 'a.bib', broken), [
      ['bibliography-unreadable', 'year = 1951'],
      ['bibliography-not-closed', 'open'],
      ['bibliography-no-key', '@book{, title={C}}'],
      ['bibliography-repeated-key', 'good1'],
      ['bibliography-unreadable', '}'],
    ]);
    assert.equal(referenceOf(bibliography, 'good2'), '*B*. 1953.');
    assert.equal(bibliography.byKey('good1').length, 2);
  });

  test('a definition before an entry does not move its problem', async () => {
    const text = '@string{a = "A"}\n@string{b = a # "B"}\n@book{k,\n  title = b,\n  year 1999\n}\n';
    const bibliography = await loaded({ 'a.bib': text });
    assert.deepEqual(problemsOf(bibliography, 'a.bib', text), [['bibliography-unreadable', '1999']]);
  });

  test('a publisher or a place with an “and” in its name is kept', async () => {
    const bibliography = await loaded({
      'a.bib': '@book{k, title={T}, publisher = {Farrar, Straus and Giroux}, address = {London and New York}}',
    });
    assert.match(referenceOf(bibliography, 'k'), /London and New York: Farrar, Straus and Giroux/);
  });

  for (const [rule, definitions, publisher] of [
    ['a definition may use an earlier one', '@string{a = "A"}@string{b = a # "B"}', 'AB'],
    ['of several of one name the latest counts', '@string{b = "A"}@string{b = "B"}', 'B'],
    ['a definition may add to the earlier one of its name', '@string{b = "A"}@string{b = b # "B"}', 'AB'],
  ] as const) {
    test(rule, async () => {
      const bibliography = await loaded({ 'a.bib': `${definitions}@book{k, title={T}, publisher = b}` });
      assert.match(referenceOf(bibliography, 'k'), new RegExp(`\\b${publisher}\\b`));
    });
  }

  test('the entries of a CSL-JSON file have their places', async () => {
    const bibliography = await loaded({ 'b.json': json });
    assert.deepEqual(
      bibliography.entries().map(({ key, keySpan }) => [key, json.slice(keySpan.start, keySpan.end)]),
      [
        ['mao1958', 'mao1958'],
        ['7', '7'],
      ],
    );
  });

  test('a broken entry of CSL-JSON does not hide the others', async () => {
    const text = '[{"id":"a","type":"book"},{"id":"b","type":},\n{"id":"c","type":"book"}, {"id":"d","type":"book"';
    const bibliography = await loaded({ 'b.json': text });
    assert.deepEqual(bibliography.keys, ['a', 'c']);
    assert.deepEqual(problemsOf(bibliography, 'b.json', text), [
      ['bibliography-unreadable', '"b"'],
      ['bibliography-unreadable', '"d"'],
    ]);
  });

  test('a bracket that is missing in the only entry is reported', async () => {
    const text = '[{"id":"a","type":"book","author":[{"family":"F"}},{"id":"b","type":"book"}]';
    const bibliography = await loaded({ 'b.json': text });
    assert.deepEqual(problemsOf(bibliography, 'b.json', text), [['bibliography-unreadable', '"a"']]);
  });

  const foreign = [
    '',
    '{}',
    '[]',
    '{"items":[{"id":"a","type":"book"}]}',
    '[{"id":1,"type":"user"}]',
    '[1,"@a"',
    '{"id":"a"',
  ];
  for (const text of foreign) {
    test(`no bibliography: ${text}`, async () => {
      const bibliography = await loaded({ 'b.json': text });
      assert.ok(bibliography.isEmpty);
      assert.deepEqual(bibliography.diagnostics('b.json'), []);
    });
  }

  test('a reader is needed for BibTeX only', () => {
    assert.equal(needsBibtexReader([]), false);
    assert.equal(needsBibtexReader([{ uri: 'b.json', text: json }]), false);
    assert.equal(needsBibtexReader([{ uri: 'a.bib', text: bib }]), true);
  });

  test('without a reader the entries have only their places', () => {
    const bibliography = new Bibliography([{ uri: 'a.bib', text: bib }]);
    const [entry] = bibliography.byKey('chan');
    assert.ok(entry);
    assert.equal(bibliography.record(entry), undefined);
  });

  test('after an edit only the changed entry is read again, and the previous state does not change', () => {
    const read: string[] = [];
    const reader: BibtexReader = (_, key) => {
      read.push(key);
      return { id: key, type: 'book', authors: [], editors: [], translators: [] };
    };
    const before = new Bibliography([{ uri: 'a.bib', text: bib }], { reader });
    let turns = 0;
    while (!before.prepare(() => true)) turns++;
    assert.equal(turns, 4);
    const edited = bib.replace('Anna', 'Annette').replace('@collection{two,', '@collection{second,');
    const after = new Bibliography([{ uri: 'a.bib', text: edited }], { reader, before });
    after.prepare(() => false);
    assert.deepEqual(read.slice(4), ['bray:1999+a', 'chan', 'second'], '“chan” refers to “two”');
    assert.deepEqual([before.byKey('two').length, after.byKey('two').length], [1, 0]);
  });

  test('in any file, spans lie inside it and keys at their spans', () => {
    const piece = fc.constantFrom(
      '@book{',
      '@string{a=',
      '@x(',
      'k1',
      ',',
      '}',
      ')',
      '{',
      '"',
      '\\',
      '\n',
      ' = ',
      '[{',
      '"id":',
      '"type":"book"',
      '7',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 20 }), fc.constantFrom('a.bib', 'a.json'), (pieces, uri) => {
        const text = pieces.join('');
        const bibliography = new Bibliography([{ uri, text }]);
        for (const { key, keySpan, span } of bibliography.entries()) {
          assert.equal(text.slice(keySpan.start, keySpan.end), key);
          assert.ok(span.start <= keySpan.start && keySpan.end <= span.end && span.end <= text.length);
        }
        for (const { start, end } of bibliography.diagnostics(uri)) assert.ok(start <= end && end <= text.length);
      }),
    );
  });
});
