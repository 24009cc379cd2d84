import { joinNotes } from '../../../calendars/conversion';
import { hijriYearToEdtf } from '../../../calendars/hijri';
import type { DateFinder } from '../../../engine/types';
import { dash, gap, optionalGap } from '../../../notation/pattern';

const range = (from: string, to: string): string =>
  `(?<${from}>\\d{1,4})(?!\\d)(?:${optionalGap}${dash}${optionalGap}(?<${to}>\\d{1,4}))?`;

/**
 * - AH 1403, A.H. 1403, Anno Hegirae 1403
 * - 1403 AH, 1403 A.H.
 * - AH 1403–1405, 1403–1405 AH
 *
 * Not "AH-64" or "50 Ah".
 */
export const hijri: DateFinder = {
  triggers: { digits: [1, 4], words: ['ah', 'a.', 'anno'], afterDigits: 'a-' },
  // Case-sensitive, because "Ah" is an exclamation or ampere-hours.
  pattern: new RegExp(
    `(?:(?:A\\.?\\s?H\\.?|Anno${gap}Hegirae)${gap}${range('from', 'to')}(?![\\d%]|[.,:]\\d)` +
      `|${range('first', 'last')}\\s?A\\.?\\s?H\\.?(?!\\p{L}))`,
    'uy',
  ),
  read(match) {
    const { from, to, first, last } = match.groups ?? {};
    const year = Number(from ?? first);
    const end = to ?? last;
    const start = hijriYearToEdtf(year);
    if (end === undefined || start.edtf === undefined) return { kind: 'value', calendar: 'hijri', ...start };
    const lastYear = year - (year % 10 ** end.length) + Number(end);
    const stop = hijriYearToEdtf(end.length < String(year).length ? lastYear : Number(end));
    if (stop.edtf === undefined || lastYear <= year) return undefined;
    const edtf = `${start.edtf.split('/')[0]!}/${stop.edtf.split('/').at(-1)!}`;
    return { kind: 'value', calendar: 'hijri', edtf, ...joinNotes(start.note, stop.note) };
  },
};
