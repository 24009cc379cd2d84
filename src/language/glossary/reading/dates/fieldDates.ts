import { type DateReader, emptyContext, isEdtf, meantEdtf, type ResolvedDate } from '../../../dates';
import { oneOf } from '../../../text/patterns';
import { BARRIER } from '../../../types';

// Dates in fields, as people write them: "44 BC", "c. 1450", "12 July 1750", "after 1148", "fl. 1200", "1083–c. 1153".

/** The EDTF of the words of a field; undefined where they are no date, or not one alone. */
export type ReadDate = (words: string) => string | undefined;

/** Reads EDTF only, and what is nearly EDTF: "742". */
export const readEdtf: ReadDate = meantEdtf;

/** Words that say nothing about the date, or that the reader of dates has taken into account. */
const idle = oneOf(
  'in on at the of about around between probably perhaps possibly year c ca circa b born d died fl floruit flourished ' +
    'active r reign reigned ruled before after by since until late early mid',
);
const idleWords = new RegExp(String.raw`^(?:\s|[()[\].,;:*†~?]|\b${idle}\b)*$`, 'iu');

/** A dash or word that leaves an interval open: "1914–present", "1200–", "from 1200". */
const openEnd = /^(?:[-–—]|to|until)(?:\s{0,9}(?:present|today|now|\?|\.\.\.|…))?$/i;
const openStart = /^\s*[-–—]\s*$|^\s*\?\s*[-–—]\s*$/;

/** The reader of fields in the languages of a reader of texts. */
export function fieldDates(reader: DateReader): ReadDate {
  const readAt = (words: string): string | undefined => readWords(reader, words) ?? readWords(reader, withEra(words));
  return (words) => {
    if (plainEdtf.test(words) && isEdtf(words)) return words;
    const text = plainDate(words.replace(/\(aged[^()]{0,40}\)/i, '').trim());
    if (text.length > 80 || text.includes(BARRIER)) return undefined;
    return meantEdtf(text) ?? readAt(text) ?? readEnds(text, readAt);
  };
}

/** A year, a month or a day, as most glossaries write them. */
const plainEdtf = /^\d{4}(?:-\d\d){0,2}$/;

interface Spelling {
  readonly name: string;
  readonly pattern: RegExp;
  readonly by: string;
}

/** Spellings of dates in notes that running text does not have. */
const spellings: readonly Spelling[] = [
  { name: 'emphasis', pattern: /^([*_]{1,3})([^*_]+)\1$/, by: '$2' },
  { name: 'one year in square brackets', pattern: /^\[([^[\],.]+)\]$/, by: '$1' },
  {
    name: 'BC in German, French, Spanish and Italian',
    pattern: /\s(?:v\.?\s?Chr\.?|av\.?\s?J\.?-?\s?C\.?|a\.\s?C\.)/,
    by: ' BC',
  },
  {
    name: 'AD in German, French, Spanish and Italian',
    pattern: /\s(?:n\.?\s?Chr\.?|ap\.?\s?J\.?-?\s?C\.?|d\.\s?C\.)/,
    by: ' AD',
  },
  { name: 'more or less', pattern: /^±\s?/, by: 'c. ' },
  // In a text, 约1450年 may also be 1450 years.
  { name: 'about, in Chinese', pattern: /^(?:大?[约約]|[约約]在|大[约約]在)\s?/, by: 'c. ' },
  { name: 'more or less, in Chinese', pattern: /^(.{1,30})(?:左右|前后|前後)$/, by: 'c. $1' },
  // Running text has "may" and "march" as verbs.
  { name: 'May in small letters', pattern: /\bmay(?=,?\s\d)/, by: 'May' },
  { name: 'March in small letters', pattern: /\bmarch(?=,?\s\d)/, by: 'March' },
  {
    name: 'two months of a year',
    pattern: /^(\p{Lu}\p{L}{2,8}\.?)\s?[–/-]\s?(\p{Lu}\p{L}{2,8}\.?\s(\d{3,4}))$/u,
    by: '$1 $3 – $2',
  },
];
/** Months in other languages, from January on: French, German, Spanish, Italian. */
const months = [
  'January janvier Januar enero gennaio',
  'February février fevrier Februar febrero febbraio',
  'March mars März marzo',
  'April avril abril aprile',
  'May mai mayo maggio',
  'June juin Juni junio giugno',
  'July juillet Juli julio luglio',
  'August août aout agosto',
  'September septembre septiembre settembre',
  'October octobre Oktober octubre ottobre',
  'November novembre noviembre',
  'December décembre decembre Dezember diciembre dicembre',
].flatMap((row) => row.split(' ').map((word, _, [english = '']) => [word.toLowerCase(), english] as const));
const monthNamed: ReadonlyMap<string, string> = new Map(months);

const inEnglish = (words: string): string =>
  words.replace(
    /(\d{1,2}|1er)\.?\s(?:de\s)?(\p{L}{3,12})\s(?:de\s)?(?=\d)/gu,
    (written, day: string, month: string) => {
      const english = monthNamed.get(month.toLowerCase());
      return english === undefined ? written : `${parseInt(day)} ${english} `;
    },
  );

const yearFirst = /^(\d{4})([/.-])(\d{1,2})\2(\d{1,2})$/;
const romanCentury = /^(?:s\.|saec\.|c\.|cent\.)\s?([IVX]{1,5})(?:\s(BCE?))?$/;
const romanValues: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** A date in a spelling that the reader of dates knows. */
function plainDate(words: string): string {
  const [, year = '', , month = '', day = ''] = yearFirst.exec(words) ?? [];
  if (year !== '') return [year, month.padStart(2, '0'), day.padStart(2, '0')].join('-');
  const [, roman = '', era = ''] = romanCentury.exec(words) ?? [];
  if (roman === '') return spellings.reduce((text, { pattern, by }) => text.replace(pattern, by), inEnglish(words));
  const digits = roman.split('').map((digit) => romanValues[digit] ?? 0);
  const century = digits.reduce((sum, digit, i) => sum + (digit < (digits[i + 1] ?? 0) ? -digit : digit), 0);
  return `${century}th century ${era}`.trim();
}

/** "c. 70" is not found in a text, where a number that small may be anything. In a field it is a year. */
const withEra = (words: string): string =>
  words.replace(/(?<![\d/.'’-])(\d{1,3})(?![\d/'’]|\p{L}|\.\d|-\d)/gu, 'AD $1');

/** An interval whose ends are read one by one: "c. 1083 – after 1148". */
function readEnds(text: string, readAt: ReadDate): string | undefined {
  const [, from = '', to = ''] = /^([^\d]{0,20}\d.{0,40}?)(?:[–—-]|\bto\b)(.{0,40}\d.{0,40})$/.exec(text) ?? [];
  const [start, end] = [from.trim(), to.trim()].map((words) =>
    words === '' ? undefined : (meantEdtf(words) ?? readAt(words)),
  );
  if (start === undefined || end === undefined || /\[/.test(start + end)) return undefined;
  return checked(`${start.split('/')[0] || '..'}/${end.split('/').at(-1) || '..'}`);
}

function readWords(reader: DateReader, text: string): string | undefined {
  const prose = { mask: text, passages: [{ kind: 'paragraph' as const, start: 0, end: text.length }] };
  const { dates } = reader.resolveDates(reader.findDates(prose), prose, emptyContext);
  const date = theOnly(dates);
  if (date?.edtf === undefined) return undefined;
  const before = text.slice(0, dates[0]?.start);
  const behind = text.slice(dates.at(-1)?.end);
  if (openEnd.test(behind) && idleWords.test(before)) return checked(`${date.edtf}/..`);
  if (openStart.test(before) && idleWords.test(behind)) return checked(`../${date.edtf}`);
  if (/^\s*from\s*$/i.test(before) && behind.trim() === '') return checked(`${date.edtf}/..`);
  return idleWords.test(before) && idleWords.test(behind) ? checked(edtfOf(date)) : undefined;
}

/** The date of a text; of "1453, 29 May" the finer one. */
function theOnly(dates: readonly ResolvedDate[]): ResolvedDate | undefined {
  const [first, second] = dates;
  if (dates.length < 2) return first;
  const isFiner = first?.edtf !== undefined && second?.edtf?.startsWith(first.edtf) === true;
  return dates.length === 2 && isFiner ? second : undefined;
}

/** "after 1148" is open at its end; "late 5th century" is the years that it may mean. */
function edtfOf({ edtf = '', relation, modifier, earliest = '', latest = '' }: ResolvedDate): string {
  if (relation && /[/[{]/.test(edtf)) return edtf;
  if (relation === 'after' || relation === 'since') return `${edtf}/..`;
  if (relation !== undefined) return `../${edtf}`;
  if (modifier === undefined || !edtf.includes('X')) return edtf;
  return [earliest, latest].map((day) => `${day.slice(0, -6)}~`).join('/');
}

const checked = (edtf: string): string | undefined => (isEdtf(edtf) ? edtf : undefined);
