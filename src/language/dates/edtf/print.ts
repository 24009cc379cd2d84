import { isoMonth } from './gregorian';
import { monthsOf } from './parse';

/**
 * The form in which an EDTF value is given to others: one that the edtf package and other readers of ISO 8601-2 accept.
 *
 * - An interval has no seasons, quarters or halves at its ends, which the grammar does not allow: it is given in months.
 *   "From June 1956 to the winter of 1957" is `1956-06/1958-02`.
 * - A date has one sign of doubt: `~` and `?` together are `%`.
 * - A year of five digits has no month or day: `Y10001`.
 *
 * The bounds are the same, but for years of five digits. What ISO 8601-2 allows and the package does not read stays: a
 * doubtful decade, century or season (`184X~`, `1957-24?`), doubt beside one of them in an interval, and an interval of
 * years of five digits.
 */
export function printedEdtf(edtf: string): string {
  if (edtf.length < 9 || !/[Y/?~%]/.test(edtf)) return edtf;
  const [from = '', to] = edtf.split('/').map((end) => withoutMonth(oneDoubt(end)));
  return to === undefined ? from : `${inMonths(from, 0)}/${inMonths(to, 1)}`;
}

const oneDoubt = (date: string): string =>
  date.replace(/[?~%]{2,9}$/, (signs) => (/^(?:~+|\?+)$/.test(signs) ? signs.charAt(0) : '%'));

const withoutMonth = (date: string): string => date.replace(/^(Y-?\d+)(?:-\d\d){1,2}/, '$1');

/** The first month of a season at the start of an interval, the last month of one at its end. */
function inMonths(date: string, end: 0 | 1): string {
  const [, year, code, doubt = ''] = /^(-?\d{4})-(2[1-9]|3\d|4[01])([?~%]?)$/.exec(date) ?? [];
  const months = code === undefined ? undefined : monthsOf(Number(code));
  if (!months) return date;
  const [first, count] = months;
  const month = end === 0 ? first : first + count - 1;
  return isoMonth(Number(year) + Math.floor((month - 1) / 12), ((month - 1) % 12) + 1) + doubt;
}
