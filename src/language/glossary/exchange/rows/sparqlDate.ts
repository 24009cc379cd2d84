// Dates of Wikidata as SPARQL gives them: always a full `xsd:dateTime`, however little of it is known. The precision is
// another value (wikibase:timePrecision), which the query may have asked for. Years follow XSD 1.1, as in EDTF: 0000 is
// 1 BC, -0043 is 44 BC. The query service writes years before Christ with too few digits (-043).

export interface SparqlDate {
  readonly edtf: string;
  /** The query did not ask for the precision, and the value may claim more than Wikidata does. */
  readonly isGuessed: boolean;
}

const dateTime = /^([+-]?)(\d{1,11})(?:-(\d\d)(?:-(\d\d))?)?(?:T[\d:.]{8,20}(?:Z|[+-]\d\d:\d\d)?|Z)?$/;

/**
 * EDTF of a literal. `precision`: 11 day, 10 month, 9 year, 8 decade, 7 century; coarser ones have no EDTF. Without it,
 * the first of a month is read as the month, and 1 January as the year, so that no day is claimed that may not be
 * meant.
 */
export function sparqlDate(literal: string, precision?: number): SparqlDate | undefined {
  const match = dateTime.exec(literal.trim());
  if (!match) return undefined;
  const year = Number(match[2]) * (match[1] === '-' ? -1 : 1);
  const [month, day] = [match[3], match[4]];
  const isGuessed = precision === undefined && day === '01';
  const known = precision ?? guessedPrecision(month, day);
  const edtf = atPrecision(year, month, day, known);
  return edtf === undefined ? undefined : { edtf, isGuessed };
}

function guessedPrecision(month: string | undefined, day: string | undefined): number {
  if (month === undefined || month === '00') return 9;
  if (day === undefined || day === '00') return 10;
  return day !== '01' ? 11 : month !== '01' ? 10 : 9;
}

function atPrecision(
  year: number,
  month: string | undefined,
  day: string | undefined,
  precision: number,
): string | undefined {
  if (precision >= 11 && month !== undefined && day !== undefined) return `${edtfYear(year)}-${month}-${day}`;
  if (precision >= 10 && month !== undefined) return `${edtfYear(year)}-${month}`;
  if (precision >= 9) return edtfYear(year);
  if (Math.abs(year) > 9999) return undefined;
  // "The 40s BC" (49 to 40 BC) are not the ten years that share their first digits in EDTF (-0049 to -0040).
  if (precision === 8) return year < 0 ? undefined : `${digits(Math.floor(year / 10), 3)}X`;
  return precision === 7 ? century(year) : undefined;
}

/** Wikidata counts 1801 to 1900 as the 19th century, and so 500 to 401 BC as the 5th. */
function century(year: number): string {
  const count = Math.ceil((year > 0 ? year : 1 - year) / 100) - 1;
  return `${year > 0 ? '' : '-'}${digits(count, 2)}XX`;
}

const digits = (value: number, count: number): string => String(value).padStart(count, '0');

function edtfYear(year: number): string {
  const sign = year < 0 ? '-' : '';
  const size = Math.abs(year);
  return size > 9999 ? `Y${sign}${size}` : `${sign}${digits(size, 4)}`;
}
