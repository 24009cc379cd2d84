// The five hundred people in each form that an import reads.
import type { ImportFile } from '../../../../src/language/features/glossary';
import { nameOf, people, stampOf, tableOf, type TestPerson } from './people';

const gedcomMonths = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** "c. 1450" as GEDCOM has it. */
const gedcomDate = (words: string): string =>
  words
    .replace(/^c\. /, 'ABT ')
    .replace(/^before /, 'BEF ')
    .replace(/BC$/, 'B.C.')
    .replace(/[A-Z][a-z]+/, (month) => gedcomMonths.find((each) => month.toUpperCase().startsWith(each)) ?? month);

const individual = (person: TestPerson, i: number): string =>
  [
    `0 @I${i}@ INDI`,
    `1 NAME ${person.given} /${person.family}/`,
    ...person.aliases.map((alias) => `1 NAME ${alias}`),
    '1 SEX F',
    '1 BIRT',
    `2 DATE ${gedcomDate(person.born.words)}`,
    '1 DEAT Y',
    `2 DATE ${gedcomDate(person.died.words)}`,
    `1 NOTE ${person.about.slice(0, 10)}`,
    `2 CONC ${person.about.slice(10)}`,
    '1 FAMS @F1@',
    '',
  ].join('\n');

const note = (person: TestPerson): ImportFile => ({
  name: `people/${nameOf(person)}.md`,
  text: `---\naliases:\n${person.aliases.map((alias) => `  - ${alias}\n`).join('')}tags: [person, house]\nborn: ${person.born.words}\ndied: ${person.died.words}\n---\n# ${nameOf(person)}\n\n${person.about}\n`,
});

const variables = ['item', 'itemLabel', 'itemAltLabel', 'itemDescription', 'birth', 'death'] as const;
const wikidataRow = (person: TestPerson): readonly string[] => [
  `http://www.wikidata.org/entity/${person.qid}`,
  nameOf(person),
  person.aliases.join(', '),
  person.about,
  stampOf(person.born),
  stampOf(person.died),
];
const queried = (names: readonly string[] = variables): Record<string, string>[] =>
  people.map((person) => Object.fromEntries(wikidataRow(person).map((value, i) => [names[i] ?? '', value])));
const binding = ([name, value]: [string, string]): [string, object] => [
  name,
  { type: value.startsWith('http') ? 'uri' : 'literal', value },
];

const zoteroHeadings = [
  'Key',
  'Item Type',
  'Publication Year',
  'Author',
  'Title',
  'Url',
  'Abstract Note',
  'Date',
  'Date Added',
  'Short Title',
];

export interface PeopleForm {
  readonly form: string;
  readonly name: string;
  readonly content: string | readonly ImportFile[];
  /** Time stamps of the query service tell neither "c." nor "before". */
  readonly dates: 'as written' | 'stamped' | 'published';
}

/** A time stamp tells neither "c." nor "before", and of the first of a month only the month is believed. */
const ofStamp = (edtf: string): string => edtf.replace(/^\.\.\/|~$|-01-01$|(?<=-\d\d)-01$/g, '');

/** The dates in EDTF that an import finds for a person: of publication, else of birth and death. */
export function readDates({ born, died, qid }: TestPerson, dates: PeopleForm['dates']): readonly string[] {
  if (dates === 'published') return [`${qid.slice(1)}-05`];
  return [born.edtf, died.edtf].map((edtf) => (dates === 'stamped' ? ofStamp(edtf) : edtf));
}

const spreadsheet = (person: TestPerson): readonly string[] => [
  nameOf(person),
  person.aliases.join('; '),
  person.born.words,
  person.died.words,
  person.about,
];

export const peopleForms: readonly PeopleForm[] = [
  { form: 'Wikidata, CSV', name: 'query.csv', content: tableOf(variables, wikidataRow), dates: 'stamped' },
  { form: 'Wikidata, TSV', name: 'query.tsv', content: tableOf(variables, wikidataRow, '\t'), dates: 'stamped' },
  {
    form: 'Wikidata, TSV with question marks',
    name: 'query.tsv',
    content: tableOf(
      variables.map((name) => `?${name}`),
      wikidataRow,
      '\t',
    ),
    dates: 'stamped',
  },
  { form: 'Wikidata, JSON', name: 'query.json', content: JSON.stringify(queried(), null, 1), dates: 'stamped' },
  {
    form: 'Wikidata, verbose JSON',
    name: 'query.json',
    content: JSON.stringify({
      head: { vars: variables },
      results: { bindings: queried().map((row) => Object.fromEntries(Object.entries(row).map(binding))) },
    }),
    dates: 'stamped',
  },
  {
    form: 'Wikidata, other variables',
    name: 'query.json',
    content: JSON.stringify(queried(['person', 'personLabel', 'personAltLabel', 'personDescription', 'dob', 'dod'])),
    dates: 'stamped',
  },
  {
    form: 'a spreadsheet',
    name: 'people.csv',
    content: tableOf(['Name', 'Alternative names', 'Birth date', 'Death', 'Notes'], spreadsheet),
    dates: 'as written',
  },
  {
    form: 'a spreadsheet from Excel',
    name: 'people.csv',
    content: `sep=;\r\n${tableOf(['Title', 'Type', 'Alias', 'Birth', 'Died', 'Notes'], (person) => [`${person.family}, ${person.given}`, 'Person', person.aliases.join(' / '), person.born.words, person.died.words, person.about], ';')}`,
    dates: 'as written',
  },
  {
    form: 'a spreadsheet with Chinese headings',
    name: '人物.csv',
    content: tableOf(['姓名', '别名', '出生', '去世', '备注'], spreadsheet),
    dates: 'as written',
  },
  {
    form: 'a spreadsheet with the name in two columns',
    name: 'people.csv',
    content: tableOf(['First name', 'Surname', 'A.K.A.', 'b.', 'd.', 'Bio'], (person) => [
      person.given,
      person.family,
      person.aliases.join(' | '),
      person.born.words,
      person.died.words,
      person.about,
    ]),
    dates: 'as written',
  },
  { form: 'an Obsidian folder', name: 'people', content: people.map(note), dates: 'as written' },
  {
    form: 'Dataview, CSV',
    name: 'people.csv',
    content: tableOf(['File', 'aliases', 'born', 'died', 'note'], (person) => [
      `[[people/${nameOf(person)}.md|${nameOf(person)}]]`,
      person.aliases.map((alias) => `- ${alias}`).join('\n'),
      person.born.words,
      person.died.words,
      person.about,
    ]),
    dates: 'as written',
  },
  {
    form: 'Zotero, CSV',
    name: 'library.csv',
    content: tableOf(zoteroHeadings, (person) => [
      'ABCD',
      'book',
      person.qid.slice(1),
      nameOf(person),
      `The archive of ${nameOf(person)}`,
      `https://a.org/${person.qid}`,
      person.about,
      `${person.qid.slice(1)}-05`,
      '2020-01-01 10:00:00',
      `Archive ${person.qid}`,
    ]),
    dates: 'published',
  },
  {
    form: 'GEDCOM',
    name: 'tree.ged',
    content: `0 HEAD\n1 SOUR Gramps\n1 GEDC\n2 VERS 5.5.1\n${people.map(individual).join('')}0 @F1@ FAM\n0 TRLR\n`,
    dates: 'as written',
  },
  {
    form: 'a JSON list',
    name: 'people.json',
    content: JSON.stringify(
      people.map((person) => ({
        name: nameOf(person),
        aliases: person.aliases,
        birth: { date: person.born.words },
        death: { date: person.died.words },
        description: person.about,
      })),
      null,
      2,
    ),
    dates: 'as written',
  },
];
