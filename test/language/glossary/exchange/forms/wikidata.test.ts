import assert from 'node:assert/strict';
import { isEdtf } from '../../../../../src/language';
import { importGlossary } from '../../../../../src/language/glossary/exchange';
import { sparqlDate } from '../../../../../src/language/glossary/exchange/rows/sparqlDate';
import { contentsOf, imported, notesOf, problemsOf } from '../imported';

const time = (value: string) => ({ type: 'literal', datatype: 'http://www.w3.org/2001/XMLSchema#dateTime', value });
const number = (value: string) => ({ type: 'literal', datatype: 'http://www.w3.org/2001/XMLSchema#integer', value });
const words = (value: string) => ({ type: 'literal', 'xml:lang': 'en', value });
const entity = (id: string) => ({ type: 'uri', value: `http://www.wikidata.org/entity/${id}` });

/** A result in the format of the query service: a line for the head, then lines for each row. */
const result = (vars: readonly string[], bindings: readonly object[]): string =>
  `{"head":{"vars":${JSON.stringify(vars)}},\n"results":{"bindings":[\n${bindings.map((row) => JSON.stringify(row)).join(',\n')}\n]}}`;

suite('Wikidata', () => {
  const vars = ['item', 'itemLabel', 'itemDescription', 'itemAltLabel', 'birth', 'birthPrecision', 'death', 'native'];

  test('rows become entries, and rows of one subject become one entry', () => {
    const caesar = {
      item: entity('Q1048'),
      itemLabel: words('Julius Caesar'),
      itemDescription: words('Roman *general* <and> statesman'),
      itemAltLabel: words('Caesar, Gaius Julius Caesar'),
      birth: time('-099-07-12T00:00:00Z'),
      birthPrecision: number('11'),
      death: time('-0043-03-15T00:00:00Z'),
      native: { type: 'literal', 'xml:lang': 'la', value: 'C. Iulius Caesar' },
    };
    const text = result(vars, [caesar, { ...caesar, itemAltLabel: words('Caesar') }]);
    assert.deepEqual(problemsOf('query.json', text), []);
    assert.deepEqual(imported('query.json', text).map(contentsOf), [
      {
        label: 'Julius Caesar',
        Kind: 'person',
        Also: 'Caesar, Gaius Julius Caesar',
        Native: 'C. Iulius Caesar',
        Born: '-0099-07-12',
        Died: '-0043-03-15',
        Link: '<https://www.wikidata.org/wiki/Q1048>',
        definition: 'Roman \\*general\\* \\<and\\> statesman',
      },
    ]);
  });

  test('a subject of another name, an interval, a kind', () => {
    const text = result(
      ['battle', 'battleLabel', 'start', 'end', 'startPrecision', 'endPrecision', 'type'],
      [
        {
          battle: entity('Q1'),
          battleLabel: words('Lushan Conference'),
          start: time('1959-07-02T00:00:00Z'),
          startPrecision: number('11'),
          end: time('1959-08-01T00:00:00Z'),
          endPrecision: number('10'),
          type: words('event'),
        },
      ],
    );
    assert.deepEqual(
      imported('q.json', text).map(({ label, kind, date }) => [label, kind, date?.edtf]),
      [['Lushan Conference', 'event', '1959-07-02/1959-08']],
    );
  });

  const row = { item: entity('Q2'), itemLabel: words('Edo') };
  for (const [about, text, problems, labels] of [
    ['broken JSON', '{"head":{"vars":["item"]},\n"results":{"bindings":[\n{"item": oops}]}}', /^3 broken-json$/, []],
    ['JSON that ends too early', '{"head":\n{"vars":[', /^2 broken-json$/, []],
    ['other JSON', '{"entities":{}}', /^1 no-json-list$/, []],
    ['an answer of yes or no', '{"head":{},"boolean":true}', /^1 no-json-list$/, []],
    ['no labels', result(['item'], [{ item: entity('Q2') }]), /^1 no-header$/, []],
    [
      'an unknown variable',
      result(['item', 'itemLabel', 'mass'], [{ ...row, mass: number('3') }]),
      /^1 unknown-column$/,
      ['Edo'],
    ],
    ['rows that are none', result(['item', 'itemLabel'], [[], row]), /^2 no-json-object|3 no-label$/, ['Edo']],
    [
      'a subject without a label in this language',
      result(['item', 'itemLabel'], [row, { item: entity('Q3'), itemLabel: words('Q3') }]),
      /^4 no-label$/,
      ['Edo'],
    ],
    [
      'two dates of birth',
      result(
        ['item', 'itemLabel', 'birth'],
        [
          { ...row, birth: time('1583-05-02T00:00:00Z') },
          { ...row, birth: time('1584-05-02T00:00:00Z') },
        ],
      ),
      /^3 several-dates$/,
      ['Edo'],
    ],
    [
      'a millennium',
      result(
        ['item', 'itemLabel', 'date', 'precision'],
        [{ ...row, date: time('1001-01-01T00:00:00Z'), precision: number('6') }],
      ),
      /^3 unusable-date$/,
      ['Edo'],
    ],
    [
      'no precision was asked for',
      result(['item', 'itemLabel', 'date'], [{ ...row, date: time('1457-01-01T00:00:00Z') }]),
      /^1 no-precision$/,
      ['Edo'],
    ],
    [
      'an unknown value says nothing, and is nothing to report',
      result(['item', 'itemLabel', 'date'], [{ ...row, date: { type: 'bnode', value: 't1' } }]),
      /^$/,
      ['Edo'],
    ],
  ] as const) {
    test(`reported with its line: ${about}`, () => {
      assert.match([...problemsOf('q.json', text), ...notesOf('q.json', text)].join(' '), problems);
      assert.deepEqual(
        imported('q.json', text).map(({ label }) => label),
        labels,
      );
    });
  }

  test('brackets and quotation marks in texts do not move the lines', () => {
    const odd = { ...row, itemDescription: words('a "{[" \\ b') };
    const nameless = { item: entity('Q3'), itemLabel: words('Q3') };
    assert.deepEqual(problemsOf('q.json', result(['item', 'itemLabel', 'itemDescription'], [odd, nameless])), [
      '4 no-label',
    ]);
  });

  test('a file without an extension is recognised by its text', () => {
    assert.equal(importGlossary('result', result(['item', 'itemLabel'], [row])).entryCount, 1);
  });
});

suite('dates of SPARQL', () => {
  for (const [literal, precision, edtf] of [
    ['1958-05-05T00:00:00Z', 11, '1958-05-05'],
    ['+1958-05-05T00:00:00Z', 11, '1958-05-05'],
    ['1958-01-01T00:00:00Z', 11, '1958-01-01'],
    ['1958-05-01T00:00:00Z', 10, '1958-05'],
    ['1958-01-01T00:00:00Z', 9, '1958'],
    ['1958-07-13T00:00:00Z', 9, '1958'],
    ['1950-01-01T00:00:00Z', 8, '195X'],
    ['0045-01-01T00:00:00Z', 8, '004X'],
    ['-0045-01-01T00:00:00Z', 8, undefined],
    ['1801-01-01T00:00:00Z', 7, '18XX'],
    ['1900-01-01T00:00:00Z', 7, '18XX'],
    ['0050-01-01T00:00:00Z', 7, '00XX'],
    ['-0450-01-01T00:00:00Z', 7, '-04XX'],
    ['-0499-01-01T00:00:00Z', 7, '-04XX'],
    ['-0400-01-01T00:00:00Z', 7, '-04XX'],
    ['-0399-01-01T00:00:00Z', 7, '-03XX'],
    ['1001-01-01T00:00:00Z', 6, undefined],
    ['-043-03-15T00:00:00Z', 11, '-0043-03-15'],
    ['0000-06-01T00:00:00Z', 11, '0000-06-01'],
    ['-13798000000-01-01T00:00:00Z', 3, undefined],
    ['-12000-01-01T00:00:00Z', 9, 'Y-12000'],
    // Without a precision, the value is never a day that may not be meant.
    ['1958-05-05T00:00:00Z', undefined, '1958-05-05'],
    ['1958-05-01T00:00:00Z', undefined, '1958-05'],
    ['1958-01-01T00:00:00Z', undefined, '1958'],
    ['-0043-01-01T00:00:00Z', undefined, '-0043'],
    ['+1958-00-00T00:00:00Z', undefined, '1958'],
    // Other types of XML Schema.
    ['1958', undefined, '1958'],
    ['1958-05', undefined, '1958-05'],
    ['1958-05-05', undefined, '1958-05-05'],
    ['1958-05-05T12:00:00.000+08:00', undefined, '1958-05-05'],
    ['May 1958', undefined, undefined],
    ['', undefined, undefined],
  ] as const) {
    test(`${literal} of precision ${precision} is ${edtf}`, () => {
      const date = sparqlDate(literal, precision)?.edtf;
      assert.equal(date, edtf);
      if (date !== undefined) assert.ok(isEdtf(date));
    });
  }
});
