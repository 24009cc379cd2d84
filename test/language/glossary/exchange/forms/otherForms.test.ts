import assert from 'node:assert/strict';
import { importGlossary } from '../../../../../src/language/glossary/exchange';
import { decodedText } from '../../../../../src/language/glossary/exchange/encodings';
import { gedcomDate } from '../../../../../src/language/glossary/exchange/forms/gedcomDate';
import { contentsOf, entriesOf, imported, notesOf, problemsOf } from '../imported';

suite('tables of Markdown', () => {
  const table =
    '# People\n\n| Name | Aliases | Born |\n|:--|---|--:|\n| **Wat Tyler** | Walter<br>Gautier | 1341 |\n| John Ball | | c. 1338 |\n';
  test('are read with their lines', () => {
    const [tyler, ball] = imported('people.md', table);
    assert.deepEqual([tyler?.label, tyler?.kind, tyler?.born?.edtf], ['Wat Tyler', 'person', '1341']);
    assert.deepEqual(
      tyler?.otherNames.map(({ text }) => text),
      ['Walter', 'Gautier'],
    );
    assert.deepEqual([ball?.label, ball?.born?.edtf], ['John Ball', '1338~']);
  });
  test('not of a note with front matter', () => {
    assert.deepEqual(
      imported('Essex.md', `---\ntype: place\n---\n\n${table}`).map(({ label }) => label),
      ['Essex'],
    );
  });
});

suite('days in figures', () => {
  test('a column that does not show which figure is the day has the order of the others', () => {
    const [tyler] = imported('a.csv', 'Name,Born,Died\nA,04/07/1750,25/12/1800\n');
    assert.deepEqual([tyler?.born?.edtf, tyler?.died?.edtf], ['1750-07-04', '1800-12-25']);
  });
  test('where none shows it, the value stays and is told', () => {
    const result = importGlossary('a.csv', 'Name,Born\nA,04/07/1750\n');
    assert.match(result.text, /04\/07\/1750/);
    assert.deepEqual(problemsOf('a.csv', 'Name,Born\nA,04/07/1750\n').length, 1);
  });
});

test('whether any entry has a kind', () => {
  assert.equal(importGlossary('a.csv', 'Name,Notes\nEssex,A county\n').hasKinds, false);
  assert.equal(importGlossary('a.csv', 'Name,Born\nWat Tyler,1341\n').hasKinds, true);
});

suite('encodings of imported files', () => {
  const utf16 = (text: string, isBig: boolean, mark = true): Uint8Array => {
    const units = Array.from((mark ? '\uFEFF' : '') + text, (sign) => sign.charCodeAt(0));
    return Uint8Array.from(units.flatMap((unit) => (isBig ? [unit >> 8, unit & 255] : [unit & 255, unit >> 8])));
  };
  for (const [rule, bytes, text] of [
    ['UTF-8', new TextEncoder().encode('Name\nJosé'), 'Name\nJosé'],
    ['the code page of Windows', Uint8Array.from([78, 10, 74, 111, 115, 0xe9, 0x96]), 'N\nJosé–'],
    ['UTF-16 with its mark', utf16('Name\nJosé', false), 'Name\nJosé'],
    ['UTF-16 with the high byte first', utf16('Name\nJosé', true), 'Name\nJosé'],
    ['UTF-16 without a mark', utf16('Name,Born\nJosé,1341', false, false), 'Name,Born\nJosé,1341'],
    ['UTF-16 without a mark, the high byte first', utf16('Name,Born\nJosé,1341', true, false), 'Name,Born\nJosé,1341'],
    ['not a file of bytes', Uint8Array.from([1, 0, 0, 0, 7, 0, 0, 0, 9, 9, 9, 9]), undefined],
  ] as const) {
    test(rule, () => assert.equal(decoded(bytes), text));
  }

  function decoded(bytes: Uint8Array): string | undefined {
    return decodedText(bytes, (encoding) => new TextDecoder(encoding, { fatal: true }).decode(bytes));
  }
});

suite('GEDCOM', () => {
  for (const [written, edtf] of [
    ['1450', '1450'],
    ['12 JUL 1750', '1750-07-12'],
    ['JUL 1750', '1750-07'],
    ['ABT 1450', '1450~'],
    ['CAL 1450', '1450~'],
    ['EST 742', '0742~'],
    ['BEF 1450', '../1450'],
    ['AFT JUL 1450', '1450-07/..'],
    ['BET 1450 AND 1460', '[1450..1460]'],
    ['BET 102 B.C. AND 100 B.C.', '[-0101..-0099]'],
    ['FROM 1450 TO 1460', '1450/1460'],
    ['FROM 1450', '1450/..'],
    ['TO 1450', '../1450'],
    ['11 FEB 1731/32', '1732-02-11'],
    ['44 B.C.', '-0043'],
    ['44 BCE', '-0043'],
    ['@#DGREGORIAN@ 4 OCT 1582', '1582-10-04'],
    ['INT 1450 (about the plague)', '1450'],
    ['(in the great plague)', 'in the great plague'],
    ['@#DJULIAN@ 30 MAY 1672', '30 MAY 1672 O.S.'],
    ['@#DFRENCH R@ 11 BRUM 8', '11 Brumaire Year 8'],
    ['@#DHEBREW@ 13 TSH 5501', '@#DHEBREW@ 13 TSH 5501'],
    ['31 FEB 1450', '31 FEB 1450'],
  ] as const) {
    test(`${written} is ${edtf}`, () => assert.equal(gedcomDate(written), edtf));
  }

  const tree = `0 HEAD
1 GEDC
2 VERS 5.5.1
0 @I1@ INDI
1 NAME Gaius Julius /Caesar/
2 NICK Jules
1 NAME Caesar the Dictator
1 BIRT
2 DATE BET 102 B.C. AND 100 B.C.
2 PLAC Rome
1 DEAT
2 DATE 15 MAR 44 B.C.
1 NOTE A long
2 CONC  note
2 CONT of *two* lines
1 FAMS @F1@
0 @I2@ INDI
1 NAME Peter /Romanov/
1 CHR
2 DATE @#DJULIAN@ 30 MAY 1672
nonsense
0 TRLR
`;
  test('individuals with their names, dates, places and notes', () => {
    assert.deepEqual(imported('a.ged', tree).map(contentsOf), [
      {
        label: 'Gaius Julius Caesar',
        Kind: 'person',
        Also: 'Jules, Caesar the Dictator',
        Born: '[-0101..-0099]',
        Died: '-0043-03-15',
        definition: 'A long note\nof \\*two\\* lines\n\nBirth place: Rome',
      },
      { label: 'Peter Romanov', Kind: 'person', Born: '1672-06-09', definition: '' },
    ]);
  });
  test('what is not GEDCOM is reported by line, what is left out by tag', () => {
    assert.deepEqual(problemsOf('a.ged', tree), ['21 broken-gedcom']);
    assert.deepEqual(notesOf('a', tree), ['1 unused-columns']);
  });
  test('no individuals', () => assert.deepEqual(problemsOf('a.ged', '0 HEAD\n0 TRLR\n'), ['1 no-individuals']));
});

suite('notes with front matter', () => {
  const notes = [
    {
      name: 'Anna Komnene.md',
      text: '---\naliases: [Anna Comnena, "Komnene, Anna"]\ntags: [person, exile]\nborn: 1083\n---\n# Anna\n\nAn [[historian]].\n',
    },
    { name: 'day/2020-01-01.md', text: 'Rain.' },
    { name: 'shopping.md', text: '---\nprice: 3\n---\nBread.' },
    { name: 'broken.md', text: '---\nborn: "a\n---\n' },
  ];
  test('a note is an entry, its file’s name the heading', () => {
    assert.deepEqual(entriesOf(importGlossary('people', notes)).map(contentsOf), [
      { label: 'Anna Komnene', Kind: 'person', Also: 'Anna Comnena', Born: '1083', definition: 'An [[historian]].' },
    ]);
  });
  test('other notes are listed with their file', () => {
    assert.deepEqual(
      importGlossary('people', notes).problems.map(({ file, line, code }) => `${file ?? ''} ${line} ${code}`),
      [
        ' 1 unused-tag',
        'broken.md 2 broken-yaml',
        'day/2020-01-01.md 1 no-front-matter',
        'shopping.md 1 no-front-matter',
      ],
    );
  });
});

suite('JSON', () => {
  test('a list of objects, with objects and lists in them', () => {
    const text = JSON.stringify({
      count: 1,
      people: [
        {
          title: 'Anna',
          names: 3,
          aliases: ['Komnene, Anna', 'Annie'],
          birth: { date: '1083', place: 'Constantinople' },
        },
      ],
    });
    const [anna] = imported('a.json', text);
    assert.ok(anna);
    assert.deepEqual(contentsOf(anna), {
      label: 'Anna',
      Kind: 'person',
      Also: '3, Anna Komnene, Annie',
      Born: '1083',
      definition: 'Birth place: Constantinople',
    });
  });
  for (const [rule, text, problems] of [
    ['broken', '[{"name":"A"},\n{]', ['2 broken-json']],
    ['a text', '"A"', ['1 no-json-list']],
    ['two lists', '{"a":[],"b":[]}', ['1 no-json-list']],
    ['an element that is no object', '[{"name":"A"},\n3]', ['2 no-json-object']],
    ['an empty list', '[]', ['1 no-header']],
  ] as const) {
    test(`reported with its line: ${rule}`, () => assert.deepEqual(problemsOf('a.json', text), problems));
  }
});

suite('tables of spreadsheets', () => {
  for (const [rule, text] of [
    ['sep=', 'sep=;\nName;Born\nAnna;1083\n'],
    ['bars', 'Name|Born\nAnna|1083\n'],
    ['an empty first line', '\n\nName;Born\nAnna;1083\n'],
  ] as const) {
    test(rule, () =>
      assert.deepEqual(
        imported('a.csv', text).map(({ label, born }) => [label, born?.edtf]),
        [['Anna', '1083']],
      ),
    );
  }
  test('lines are counted from the first, with sep=', () =>
    assert.deepEqual(problemsOf('a.csv', 'sep=;\nName;Born\nAnna;1083\n;1084\n'), ['4 no-label']));
  test('a column without a heading is told by its place', () =>
    assert.deepEqual(importGlossary('a.csv', 'Name,\nAnna,x\n').unknownColumns, [{ heading: '2', samples: ['x'] }]));
});
