import { isEdtf } from '../../../dates';
import { withoutAccents } from '../../../text/letters';

// Dates of GEDCOM 5.5.1 and 7.0: "ABT 1450", "BET 12 JUL 1750 AND 1751", "FROM 1450 TO 1460", "@#DJULIAN@ 44 B.C.".

/** The EDTF of a date of GEDCOM, or words that a reader of dates knows; for other calendars the words as written. */
export function gedcomDate(written: string): string {
  const words = written.trim().replace(/\s+/g, ' ');
  const phrase = /^(?:INT ([^(]{1,60}) )?\(([^()]{0,200})\)$/i.exec(words);
  if (phrase) return phrase[1] === undefined ? (phrase[2] ?? '') : gedcomDate(phrase[1]);
  const [, from, to] =
    /^BET (.{1,40}) AND (.{1,40})$/i.exec(words) ?? /^FROM (.{1,40}) TO (.{1,40})$/i.exec(words) ?? [];
  if (from !== undefined && to !== undefined) {
    const [start, end] = [pointOf(from), pointOf(to)];
    if (start === undefined || end === undefined) return words;
    return checked(/^BET/i.test(words) ? `[${start}..${end}]` : `${start}/${end}`) ?? words;
  }
  const [, qualifier = '', rest = words] = /^(ABT|ABOUT|CAL|EST|BEF|AFT|FROM|TO)\.? (.+)$/i.exec(words) ?? [];
  const point = pointOf(rest);
  return (point === undefined ? undefined : checked(qualified(qualifier.toUpperCase(), point))) ?? plainWords(words);
}

function qualified(qualifier: string, point: string): string {
  switch (qualifier) {
    case '':
      return point;
    case 'BEF':
    case 'TO':
      return `../${point}`;
    case 'AFT':
    case 'FROM':
      return `${point}/..`;
    default:
      return `${point}~`;
  }
}

const months = ['JAN', 'FEB', 'MAR', 'APR', 'MAY', 'JUN', 'JUL', 'AUG', 'SEP', 'OCT', 'NOV', 'DEC'];

/** A day, month or year of the Gregorian calendar; in a double year, "1731/32", the second counts. */
function pointOf(words: string): string | undefined {
  const [, day, month, digits = '', double, era] =
    /^(?:@#DGREGORIAN@ |GREGORIAN )?(?:(?:(\d{1,2}) )?([A-Z]{3}) )?(\d{1,4})(?:\/(\d{2}))?( ?B\.?C\.?(?:E\.?)?)?$/i.exec(
      words,
    ) ?? [];
  const number = month === undefined ? 0 : months.indexOf(month.toUpperCase()) + 1;
  if (digits === '' || (month !== undefined && number === 0)) return undefined;
  const year = Number(digits) + (double === undefined ? 0 : 1);
  const astronomical = era === undefined ? year : 1 - year;
  const sign = astronomical < 0 ? '-' : '';
  const parts = [`${sign}${String(Math.abs(astronomical)).padStart(4, '0')}`, number, day].filter(
    (part) => part !== undefined,
  );
  return parts
    .filter((part) => part !== 0)
    .map((part) => String(part).padStart(2, '0'))
    .join('-');
}

const checked = (edtf: string): string | undefined => (isEdtf(edtf) ? edtf : undefined);

/** A day of the Julian calendar is Old Style; the names of other calendars stay. */
const plainWords = (words: string): string =>
  words
    .replace(/^(?:@#DJULIAN@|JULIAN) (.+)$/i, '$1 O.S.')
    .replace(
      /^(?:@#DFRENCH R@|FRENCH_R) ((?:\d{1,2} )?)([A-Z]{4}) (\d{1,2})$/i,
      (all, day: string, month: string, year: string) => {
        const name = republican.find((each) => withoutAccents(each).toUpperCase().startsWith(month.toUpperCase()));
        return name === undefined ? all : `${day}${name} Year ${year}`;
      },
    );

const republican = [
  ...['Vendémiaire', 'Brumaire', 'Frimaire', 'Nivôse', 'Pluviôse', 'Ventôse'],
  ...['Germinal', 'Floréal', 'Prairial', 'Messidor', 'Thermidor', 'Fructidor'],
];
