import { isDay } from '../edtf/gregorian';
import type { DateFinder } from '../engine/types';

const numerals = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** - 5.X.1914, 14. V. 1940, 14.iii.1991: the month in Roman numerals, as in Central European and Russian archives */
export const romanMonth: DateFinder = {
  triggers: { digits: [1, 2], afterDigits: '.' },
  pattern: /(?<day>\d{1,2})\.\s?(?<month>[IVX]{1,4}|[ivx]{1,4})\.\s?(?<year>1\d{3}|20\d{2})(?![\d\p{L}]|[.,:]\d)/uy,
  read(match) {
    const { day, month, year } = match.groups ?? {};
    const date = { day: Number(day), month: numerals.indexOf(month!.toUpperCase()) + 1, year: Number(year) };
    return date.month > 0 && isDay(date.month, date.day, date.year)
      ? { kind: 'point', unit: 'day', ...date }
      : undefined;
  },
};
