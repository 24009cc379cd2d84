import assert from 'node:assert/strict';
import { columnRoles, roleNamed } from '../../../../../src/language/glossary/exchange';
import { headingLabel, headingRole } from '../../../../../src/language/glossary/exchange/rows/headings';
import { importGlossary } from '../../../../../src/language/glossary/exchange';
import { contentsOf, imported, notesOf, problemsOf } from '../imported';

suite('headings', () => {
  for (const [role, headings] of [
    ['Label', 'Name, TITLE, Full name, Term, File, 姓名, Bezeichnung'],
    ['Person', 'Person, 人物'],
    ['Given', 'First name, Given Names, Vorname'],
    ['Family', 'Surname, lastName, family_name'],
    ['Also', 'Alias, Aliases, Alternative names, A.K.A., alt_label, 别名, Also known as'],
    ['Kind', 'Type, Kind, Category, instanceOfLabel, 类型'],
    ['Born', 'Birth date, Birth, dob, Born, dateOfBirth, Date of Birth (EDTF):, 生于, Geburtsdatum, b.'],
    ['Died', 'Death, dod, Date-of-death, Died, 卒年, Sterbedatum, d.'],
    ['Life', 'Dates, When, Lived, Lifespan, 生卒年'],
    ['Date', 'Date, pointInTime'],
    ['Start', 'From, start_time, Beginning'],
    ['End', 'To, End date, until'],
    ['Definition', 'Notes, Description, Bio, Comments, 备注'],
    ['Remark', 'Occupation, occupationLabel, Birth place, Nationality'],
    ['Link', 'URL, Website, Wikipedia, sitelink'],
    ['Tags', 'tags, Tag, 标签'],
    [undefined, 'Colour, Faction, 3, №'],
  ] as const) {
    for (const heading of headings.split(', '))
      test(`${heading} is ${role}`, () => assert.equal(headingRole(heading), role));
  }

  test('a heading as a label', () => assert.equal(headingLabel('birthPlaceLabel'), 'Birth place'));
  test('roles are named in any case', () => {
    for (const role of columnRoles) assert.equal(roleNamed(` ${role.toUpperCase()}`), role);
    assert.equal(roleNamed('colour'), undefined);
  });
});

suite('entries of rows', () => {
  const entry = (headings: string, row: string) => {
    const [only] = imported('a.csv', `${headings}\n${row}\n`);
    assert.ok(only);
    return contentsOf(only);
  };

  for (const [rule, headings, row, expected] of [
    ['who was born is a person', 'Name,Born', 'Anna,1083', { label: 'Anna', Kind: 'person', Born: '1083' }],
    ['who was not may be anything', 'Name', '"Paris, France"', { label: 'Paris, France', Kind: 'concept' }],
    [
      'a person’s name is turned round',
      'Name,Died',
      '"Caesar, Julius",44 BC',
      { label: 'Julius Caesar', Kind: 'person', Died: '-0043' },
    ],
    ['a place’s is not', 'Name,Type', '"Paris, France",city', { label: 'Paris, France', Kind: 'place' }],
    ['a column of people', 'Person', '"Caesar, Julius"', { label: 'Julius Caesar', Kind: 'person' }],
    [
      'both dates of a life',
      'Name,Lived',
      'Anna,1083–1153',
      { label: 'Anna', Kind: 'person', Born: '1083', Died: '1153' },
    ],
    [
      'a life under a birth',
      'Name,Born',
      'Anna,1083–1153',
      { label: 'Anna', Kind: 'person', Born: '1083', Died: '1153' },
    ],
    ['dates of a person', 'Name,Kind,Dates', 'Anna,person,b. 1083', { label: 'Anna', Kind: 'person', Born: '1083' }],
    ['dates of an event', 'Name,Kind,Dates', 'War,event,1914–1918', { label: 'War', Kind: 'event', Date: '1914/1918' }],
    [
      'dates of what may be anything',
      'Name,Dates',
      'War,1914–1918',
      { label: 'War', Kind: 'concept', Date: '1914/1918' },
    ],
    [
      'a life behind the name',
      'Name,Kind',
      'Augustus (63 BC–AD 14),person',
      { label: 'Augustus', Kind: 'person', Born: '-0062', Died: '0014' },
    ],
    [
      'a life behind commas',
      'Name',
      '"Churchill, Winston, 1874-1965"',
      { label: 'Winston Churchill', Kind: 'person', Born: '1874', Died: '1965' },
    ],
    [
      'dates behind the name of an event',
      'Name,Kind',
      'War (1618–1648),event',
      { label: 'War (1618–1648)', Kind: 'event', Date: '1618/1648' },
    ],
    [
      'a start and an end',
      'Name,Kind,From,To',
      'War,event,1914,1918',
      { label: 'War', Kind: 'event', Date: '1914/1918' },
    ],
    [
      'a finer date counts',
      'Name,Born,dob',
      'Anna,1083,1 December 1083',
      { label: 'Anna', Kind: 'person', Born: '1083-12-01' },
    ],
    [
      'figures with the day first, as others show',
      'Name,Born,Died',
      'Anna,4.7.1750,25.12.1790',
      { label: 'Anna', Kind: 'person', Born: '1750-07-04', Died: '1790-12-25' },
    ],
    [
      'a time of day is none',
      'Name,Born',
      'Anna,1750-07-04 00:00:00',
      { label: 'Anna', Kind: 'person', Born: '1750-07-04' },
    ],
    [
      'what is not known is no date',
      'Name,Born,Died',
      'Anna,1750,unknown',
      { label: 'Anna', Kind: 'person', Born: '1750' },
    ],
    ['a name in two columns', 'First name,Last name', 'Anna,Komnene', { label: 'Anna Komnene', Kind: 'person' }],
    ['the noun of a kind', 'Name,Type', 'Nero,Roman emperor', { label: 'Nero', Kind: 'person' }],
    ['two names', 'Name,Label', 'Edo,Tokyo', { label: 'Tokyo', Kind: 'concept', Also: 'Edo' }],
    [
      'an identifier of Wikidata',
      'Name,QID',
      'Edo,Q7',
      { label: 'Edo', Kind: 'concept', Link: '<https://www.wikidata.org/wiki/Q7>' },
    ],
    [
      'mere titles are left out',
      'Name,Born,Alias',
      'Anna,1083,Queen; Annie; King of France',
      { label: 'Anna', Kind: 'person', Also: 'Annie', Born: '1083' },
    ],
    [
      'an office may be a title',
      'Name,Kind,Alias',
      'Crown,office,Queen',
      { label: 'Crown', Kind: 'office', Also: 'Queen' },
    ],
    [
      'a title in quotation marks is meant',
      'Name,Alias',
      'Anna,"""the Queen"""',
      { label: 'Anna', Kind: 'concept', Also: '"the Queen"' },
    ],
    [
      'the name turned round is no alias',
      'Name,Born,Alias',
      'Julius Caesar,1,"Caesar, Julius; Divus"',
      { label: 'Julius Caesar', Kind: 'person', Also: 'Divus', Born: '0001' },
    ],
  ] as const) {
    test(rule, () => assert.deepEqual(entry(headings, row), { ...expected, definition: '' }));
  }

  for (const [rule, headings, row, definition] of [
    ['a title beside a name', 'Name,Title', 'Nero,Emperor', 'Title: Emperor'],
    ['an unknown kind', 'Name,Type', 'Nero,thing', 'Kind: thing'],
    ['what has no field', 'Name,Occupation,Notes', 'Nero,singer,Sang.', 'Sang.\n\nOccupation: singer'],
  ] as const) {
    test(`kept in the definition: ${rule}`, () => assert.equal(entry(headings, row).definition, definition));
  }

  const table = 'Ruler;Faction;Born\nAnna;red;1083\nBasil;blue;976\n';
  test('without a name nothing is imported, and all unknown columns are told', () => {
    const { entryCount, problems, unknownColumns } = importGlossary('a.csv', table);
    assert.deepEqual([entryCount, problems.map(({ code }) => code)], [0, ['no-header']]);
    assert.deepEqual(unknownColumns, [
      { heading: 'Ruler', samples: ['Anna', 'Basil'] },
      { heading: 'Faction', samples: ['red', 'blue'] },
    ]);
  });
  test('columns are read as the writer says', () => {
    const columns = new Map([
      ['Ruler', 'Person'],
      ['Faction', 'Remark'],
    ] as const);
    assert.deepEqual(imported('a.csv', table, { columns }).map(contentsOf), [
      { label: 'Anna', Kind: 'person', Born: '1083', definition: 'Faction: red' },
      { label: 'Basil', Kind: 'person', Born: '0976', definition: 'Faction: blue' },
    ]);
    assert.deepEqual(problemsOf('a.csv', table, { columns }), []);
  });
  test('the kind of entries that have none of their own', () =>
    assert.deepEqual(
      imported('a.csv', 'Name,Type\n"Caesar, Julius",\nRome,city\n', { kind: 'person' }).map(({ label, kind }) => [
        label,
        kind,
      ]),
      [
        ['Julius Caesar', 'person'],
        ['Rome', 'place'],
      ],
    ));

  for (const [rule, text, notes] of [
    ['mere titles, by row', 'Name,Born,Alias\nA,1,Queen\nB,2,B2\nC,3,King', ['2 mere-titles', '4 mere-titles']],
    ['an unknown kind, once', 'Name,Type\nA,thing\nB,thing', ['2 kept-kind']],
    ['two dates', 'Name,Born,dob\nA,1083,1084', ['2 several-dates']],
  ] as const) {
    test(`told as a note: ${rule}`, () => assert.deepEqual(notesOf('a.csv', text), notes));
  }
  test('negative years are told once', () =>
    assert.deepEqual(problemsOf('a.csv', 'Name,Born\nA,-100\nB,-99\n'), ['2 negative-year']));
  test('figures that may be read in two ways stay as they are', () =>
    assert.deepEqual(problemsOf('a.csv', 'Name,Born\nA,04/07/1750\n'), ['2 invalid-edtf']));
  test('a column shows its own order', () =>
    assert.deepEqual(imported('a.csv', 'Name,Born\nA,04/07/1750\nB,25/12/1750\n')[0]?.born?.edtf, '1750-07-04'));
});
