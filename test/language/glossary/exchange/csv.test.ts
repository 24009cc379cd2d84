import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Entity } from '../../../../src/language';
import { parseGlossary } from '../../../../src/language/glossary/parser';
import { exportEntries, importGlossary } from '../../../../src/language/glossary/exchange';
import { writeGlossary } from '../../../../src/language/glossary/exchange/glossaryWriter';
import { readTable } from '../../../../src/language/glossary/exchange/table';
import { writeCsvRows } from '../../../../src/language/text/csvWriter';
import { contentsOf, imported, problemsOf } from './imported';

const csv = `Label,Kind,Also,Native,Date,Born,Died,Not,See,Source,Link,Definition
Great Leap Forward,Event,"GLF, ""the Leap""",大跃进 (Dà Yuèjìn),1958/1962,,,Great Leap Brigade,Mao Zedong,[A plan](../a.md#:~:text=new),https://www.wikidata.org/wiki/Q7743,"Labour, not capital.

Two paragraphs."
Mao Zedong,person,Mao,,,1893-12-26,1976-09-09,,,,,
`;

suite('tables', () => {
  test('a row is an entry, a column a field', () => {
    assert.deepEqual(imported('china.csv', csv).map(contentsOf), [
      {
        label: 'Great Leap Forward',
        Kind: 'event',
        Also: 'GLF, "the Leap"',
        Native: '大跃进 (Dà Yuèjìn)',
        Date: '1958/1962',
        Not: 'Great Leap Brigade',
        See: 'Mao Zedong',
        Source: '[A plan](../a.md#:~:text=new)',
        Link: '<https://www.wikidata.org/wiki/Q7743>',
        definition: 'Labour, not capital.\n\nTwo paragraphs.',
      },
      {
        label: 'Mao Zedong',
        Kind: 'person',
        Also: 'Mao',
        Born: '1893-12-26',
        Died: '1976-09-09',
        definition: '',
      },
    ]);
    assert.deepEqual(problemsOf('china.csv', csv), []);
  });

  test('the glossary has the title of the file', () => {
    assert.ok(
      importGlossary('C:\\lists\\china.csv', csv).text.startsWith('# china\n\n## Great Leap Forward\n\n- Kind:'),
    );
  });

  for (const [about, text, labels] of [
    ['columns in any case and order', 'definition,NAME\nA field.,Edo\n', ['Edo']],
    ['semicolons, as Excel writes them in much of Europe', 'Name;Kind;Also\nEdo;place;Yedo, Jedo\n', ['Edo']],
    ['tabs', 'Name\tKind\nEdo\tplace\n', ['Edo']],
    ['a byte order mark, CRLF and no line end at the end', '\uFEFFLabel\r\nEdo\r\nNara', ['Edo', 'Nara']],
    ['empty rows and short rows', 'Label,Kind\n\nEdo\n,\nNara,place\n', ['Edo', 'Nara']],
    ['a line break in a name becomes a space', 'Label\n"Edo\nCastle"\n', ['Edo Castle']],
    ['a name that ends in a sign of headings', 'Label\nRoom #\nC#\n#\n', ['Room #', 'C#', '#']],
  ] as const) {
    test(about, () =>
      assert.deepEqual(
        imported('a.csv', text).map(({ label }) => label),
        labels,
      ),
    );
  }

  test('names on lines of a cell are names, “organization” is a kind, addresses are links', () => {
    const text = 'Name,Kind,Also,Link\nOxfam,Organization,"A\nB","https://a.org/x, https://b.org/(y)"\n';
    const [entity] = imported('a.csv', text);
    assert.ok(entity);
    assert.deepEqual([entity.kind, entity.otherNames.map((name) => name.text)], ['organisation', ['A', 'B']]);
    assert.deepEqual(
      entity.links.map(({ target }) => target),
      ['https://a.org/x', 'https://b.org/(y)'],
    );
  });

  for (const [about, text, problems, labels] of [
    ['no header', 'Edo,place\nNara,place\n', ['1 no-header'], []],
    ['an empty file', '', ['1 no-header'], []],
    ['an unknown column', 'Label,Colour\nEdo,red\n', ['1 unknown-column'], ['Edo']],
    ['a column twice', 'Label,Born,Born\nEdo,1,2\n', ['1 repeated-column'], ['Edo']],
    ['a row without a name', 'Label,Kind\n,place\nEdo,place\n', ['2 no-label'], ['Edo']],
    ['too many cells', 'Label\nEdo,place\nNara\n', ['2 too-many-cells'], ['Nara']],
    ['lines are counted through cells', 'Label,Definition\nEdo,"a\r\nb\n\nc"\n,d\n', ['6 no-label'], ['Edo']],
    ['a quotation mark left open', 'Label\nEdo\n"Nara\nKyoto\n', ['3 unclosed-quote'], ['Edo']],
    ['text after a quotation mark', 'Label,Kind\n"Edo"castle,place\nNara,place\n', ['2 text-after-quote'], ['Nara']],
    ['a huge cell', `Label,Definition\nEdo,${'x'.repeat(100_001)}\nNara,\n`, ['2 too-long'], ['Nara']],
    ['a date that is none', 'Label,Date\nEdo,the other day\n', ['2 invalid-edtf'], ['Edo']],
    ['a source that is no link', 'Label,Source\nEdo,"Smith, p. 4"\n', ['2 malformed-link'], ['Edo']],
    ['a quotation mark in a name', 'Label,Also\nEdo,"5"" gun"\n', ['2 odd-quotes'], ['Edo']],
    ['the same row twice', 'Label,Kind\nEdo,place\nEdo,place\n', ['3 repeated-entry'], ['Edo']],
    ['two of one name', 'Label,Born\nPitt,1708\nPitt,1759\n', ['3 duplicate-label'], ['Pitt', 'Pitt']],
  ] as const) {
    test(`reported with its line: ${about}`, () => {
      assert.deepEqual(problemsOf('a.csv', text), problems);
      assert.deepEqual(
        imported('a.csv', text).map(({ label }) => label),
        labels,
      );
    });
  }

  test('an unreadable field stays as written, so that the glossary reports it', () => {
    assert.match(importGlossary('a.csv', 'Label,Date\nEdo,the other day\n').text, /^- Date: the other day$/m);
  });

  for (const link of ['command:workbench.action.quit', 'javascript:alert(1)', 'vscode://x/y', 'file:///etc/passwd']) {
    test(`a link to ${link} is not kept`, () => {
      const text = `Label,Link,Definition\nEdo,[x](${link}),"See [x](${link}), [y]( <${link}>) and <${link}>."\n`;
      assert.deepEqual(problemsOf('a.csv', text), ['2 refused-link', '2 defused-link']);
      const [entity] = imported('a.csv', text);
      assert.deepEqual(entity?.links, []);
      assert.equal(entity.definition, `See [x\\](${link}), [y\\]( <${link}>) and \\<${link}>.`.replace('( <', '( \\<'));
    });
  }

  test('links to the web and to files, and ordinary brackets, do not change', () => {
    const definition = 'See [x](https://a.org), [y](b.md#c), <https://c.org>, [note]: so it says, 3 < 4.';
    assert.equal(imported('a.csv', `Label,Definition\nEdo,"${definition}"\n`)[0]?.definition, definition);
  });

  test('HTML in a definition is reported and kept', () => {
    const text = 'Label,Definition\nEdo,A <b>castle</b> town.\n';
    assert.deepEqual(problemsOf('a.csv', text), ['2 html']);
    assert.equal(imported('a.csv', text)[0]?.definition, 'A <b>castle</b> town.');
  });

  for (const [about, definition, written] of [
    ['a heading would begin another entry', '## Nara\n\nA city.', '#### Nara\n\nA city.'],
    ['code left open would swallow the next', '```\n# not a heading', '```\n# not a heading\n```'],
    ['a list with labels of its own', '- Built: 1603\n\nText.', '- Built: 1603\n\nText.'],
  ] as const) {
    test(`an entry ends where it ends: ${about}`, () => {
      const entities = imported('a.csv', `Label,Definition\nEdo,"${definition}"\nKyoto,A city.\n`);
      assert.deepEqual(
        entities.map((entity) => [entity.label, entity.born, entity.definition]),
        [
          ['Edo', undefined, written],
          ['Kyoto', undefined, 'A city.'],
        ],
      );
    });
  }
});

const word = fc.constantFrom(
  'Edo',
  '大跃进',
  '毛泽东',
  'O’Neill',
  "King's",
  '=1+1',
  '-0043',
  '@',
  '+',
  '#',
  'a|b',
  'É',
  '😀',
);
const sign = fc.constantFrom(' ', ',', ', ', '; ', '"', '""', '\n', '\r\n', "'", '、');
const anyCell = fc.array(fc.oneof(word, sign, fc.string()), { maxLength: 6 }).map((parts) => parts.join(''));

suite('round trip', () => {
  test('every table is read back unchanged, with the line of each row', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(anyCell, anyCell), { minLength: 1, maxLength: 6 }), (rows) => {
        const text = writeCsvRows(rows);
        const { rows: read, broken } = readTable(text, ',');
        assert.deepEqual(broken, []);
        assert.deepEqual(
          read.map(({ cells }) => cells),
          rows,
        );
        const lineStarts = [0, ...[...text.matchAll(/\r\n?|\n/g)].map((match) => match.index + match[0].length)];
        for (const { line, cells } of read) {
          assert.ok(text.slice(lineStarts[line - 1]).startsWith(writeCsvRows([cells])), `line ${line}`);
        }
      }),
    );
  });

  /** A name as our format allows it: one line, without quotation marks at its ends. */
  const name = fc
    .array(fc.oneof(word, fc.constantFrom(' ', ',', ';', "'", '、', '(')), { minLength: 1, maxLength: 5 })
    .map((parts) => parts.join('').replace(/\s+/g, ' ').trim())
    .filter((text) => /[\p{L}\p{N}]/u.test(text));
  const names = fc.uniqueArray(name, { maxLength: 3 });
  const title = fc.oneof(name, fc.constantFrom('A [b] c', 'back\\slash', 'x ](y'));
  const entry = fc.record({
    label: fc.oneof(
      name,
      name.map((text) => `“${text}”`),
      name.map((text) => `"${text}"`),
    ),
    exact: names,
    not: names,
    target: fc.constantFrom('https://a.org/x_(y)', '../essays/a b.md#:~:text=a%20b', 'https://b.org'),
    title,
    // Links to anything other than the web or a file are changed on purpose.
    definition: anyCell.filter((text) => !/[<\]][^\n]{0,3}[a-z][a-z0-9+.-]*:/i.test(text)),
  });

  test('the entries of a glossary are the same after export and import', () => {
    fc.assert(
      fc.property(fc.array(entry, { minLength: 1, maxLength: 4 }), (records) => {
        const drafts = records.map(({ label, exact, not, target, title: words, definition }, i) => ({
          // A number makes each label unique, because homonyms that are otherwise equal are one entry.
          label: `${label} ${i}`,
          fields: {
            Kind: 'person',
            Also: exact.map((text) => `"${text}"`).join(', '),
            Not: not.map((text) => `"${text}"`).join(', '),
            Born: '-0043',
            Source: `[${words.replace(/[[\]\\]/g, '\\$&')}](<${target}>)`,
          },
          definition: definition.replace(/\r\n?/g, '\n'),
          line: 1,
        }));
        const glossary = writeGlossary([{ title: 'T', introduction: '', entries: drafts }]);
        const before = parseGlossary('g.md', glossary).entities;
        assert.equal(before.length, records.length);
        const after = imported('a.csv', exportEntries(before, 'csv'));
        const inOrder = (entities: readonly Entity[]) =>
          entities.map(contentsOf).sort((a, b) => (a.label < b.label ? -1 : 1));
        assert.deepEqual(inOrder(after), inOrder(before));
      }),
    );
  });
});
