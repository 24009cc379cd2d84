// Five hundred people, as other programs write them.
import { writeCsvRows } from '../../../../src/language/text/csvWriter';

export interface TestPerson {
  readonly given: string;
  readonly family: string;
  readonly aliases: readonly string[];
  readonly born: { readonly words: string; readonly edtf: string };
  readonly died: { readonly words: string; readonly edtf: string };
  readonly about: string;
  readonly qid: string;
}

const givenNames = ['Anna', 'Basil', 'Clara', 'David', 'Edith', 'Felix', 'Gerda', 'Hugo', 'Irene', 'Jorge'];
const familyNames = [
  'Abbot',
  'Brandt',
  'Cortés',
  'Duval',
  'Eriksen',
  'Fontana',
  'Grabowski',
  'Horváth',
  'Ionescu',
  'Jansen',
];
const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June'],
  ...['July', 'August', 'September', 'October', 'November', 'December'],
];

/** Dates in the ways that historians write them, in turn. */
const ways: readonly ((year: number, i: number) => { readonly words: string; readonly edtf: string })[] = [
  (year) => ({ words: `c. ${year}`, edtf: `${year}~` }),
  (year, i) => {
    const [day, month] = [1 + (i % 28), i % 12];
    const two = (value: number): string => String(value).padStart(2, '0');
    return { words: `${day} ${months[month]} ${year}`, edtf: `${year}-${two(month + 1)}-${two(day)}` };
  },
  (year) => ({ words: `${year}`, edtf: `${year}` }),
  (_, i) => ({
    words: `${100 + i} BC`,
    edtf: `-0${99 + i}`.replace(/^-0(\d{3})$/, '-0$1').replace(/^-0(\d\d)$/, '-00$1'),
  }),
  (year) => ({ words: `before ${year}`, edtf: `../${year}` }),
];

export const people: readonly TestPerson[] = Array.from({ length: 500 }, (_, i) => {
  const number = ['', 'A', 'B', 'C', 'D'][Math.floor(i / 100)] ?? '';
  const given = `${givenNames[i % 10]}${number === '' ? '' : ` ${number}.`}`;
  const family = familyNames[Math.floor(i / 10) % 10] ?? '';
  const year = 1100 + i;
  // Years before Christ run down.
  const [born, died] = [ways[i % 5]!(year, i), ways[i % 5]!(year + 50, i % 5 === 3 ? i - 50 : i + 7)];
  const aliases = [`${family} the ${i + 1}th`, `Person ${i + 1}`];
  return {
    given,
    family,
    aliases,
    born,
    died: i % 5 === 3 && i < 53 ? ways[2]!(1200, i) : died,
    about: `Kept the archive of house ${i}.`,
    qid: `Q${1000 + i}`,
  };
});

export const nameOf = ({ given, family }: TestPerson): string => `${given} ${family}`;

/** A table with these headings and a row for each person. */
export const tableOf = (
  headings: readonly string[],
  row: (person: TestPerson) => readonly string[],
  sign = ',',
): string => {
  const rows = [headings, ...people.map(row)];
  return sign === ',' ? writeCsvRows(rows, () => true) : rows.map((cells) => `${cells.join(sign)}\r\n`).join('');
};

/** A date as the query service gives it: a time stamp of a day, whatever is known. */
export const stampOf = ({ edtf }: { readonly edtf: string }): string => {
  const [year = '', month = '01', day = '01'] = edtf.replace(/^\.\.\/|~$/g, '').split(/(?<=\d)-/);
  return `${year}-${month}-${day}T00:00:00Z`;
};
