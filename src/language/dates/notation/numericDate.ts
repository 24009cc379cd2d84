import { isDay } from '../edtf/gregorian';
import type { DateFinder } from '../engine/types';

/**
 * - "21/9/1792", "21.9.1792", "21-9-1792", "4/16/1843": only one of the numbers can be the month
 * - "3/4/1957": either can be, so the date has no value
 *
 * Joined by full stops or hyphens, small numbers are a version or a code: "1.2.1958".
 */
export const numericDate: DateFinder = {
  triggers: { digits: [1, 2], afterDigits: '/.-' },
  pattern: /(?<first>\d{1,2})(?<sign>[/.-])(?<second>\d{1,2})\k<sign>(?<year>1\d{3}|20\d\d)(?!\d|[/.,:-]\d|\p{L})/uy,
  read(match) {
    const { sign, ...numbers } = match.groups ?? {};
    const [first, second, year] = [Number(numbers.first), Number(numbers.second), Number(numbers.year)];
    const dayFirst = isMonth(second) && isDay(second, first, year);
    const monthFirst = isMonth(first) && isDay(first, second, year);
    if (sign !== '/' && (first <= 12 || !dayFirst)) return undefined;
    if (!dayFirst && !monthFirst) return undefined;
    if (dayFirst && monthFirst && first !== second) return { kind: 'value' };
    const [day, month] = dayFirst ? [first, second] : [second, first];
    return { kind: 'point', unit: 'day', year, month, day };
  },
};

const isMonth = (number: number): boolean => number >= 1 && number <= 12;
