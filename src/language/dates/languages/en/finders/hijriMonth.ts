import { joinNotes } from '../../../calendars/conversion';
import { hijriMonthToEdtf, isInHijriYear } from '../../../calendars/hijri';
import { wordAfter } from '../../../engine/lookaround';
import type { DateFinder, ValueExpression } from '../../../engine/types';
import { dash, optionalGap, spaced } from '../../../notation/pattern';
import { goesOnWith } from '../checks/goesOnWith';
import { isAmount } from '../checks/numbers/amount';
import { islamicMonth, islamicMonthOf, islamicMonthTriggers } from '../islamicMonths';
import { words } from '../vocabulary';

const day = (name: string): string => `(?<${name}>30|[12]?\\d)(?!\\d)(?:${words.ordinalEnding})?`;
const hijra = '(?:A\\.?\\s?H\\b\\.?|H\\.(?! \\p{Lu})|of the (?:Hij|Hej|Heg)\\p{L}{1,5}\\b)';
/** A year of two digits needs the era or a day. */
const year =
  `(?:(?:the )?(?:year )?A\\.?\\s?H\\.? (?<before>\\d{1,4})|(?:the )?(?:year )?(?<year>\\d{1,4})\\s?${hijra}` +
  '|(?:the )?(?:year )?(?<bare>\\d{1,4}))(?![\\d\\p{L}]|[.,:]\\d)';

/**
 * Hijri dates with their month in any spelling; "AH" may be omitted:
 * - 10 Muharram 61 AH, 20 Jumada al-Awwal 857, Ramadan 1393, 17th Dhū al-Ḥijjah 1155
 * - 9–10 Muharram 61, Rajab 656/1258
 *
 * Not "Ramadan 1973", a month of a Western year.
 */
export const hijriMonth: DateFinder = {
  triggers: {
    digits: [1, 2],
    // "10th of Muharram", "9-10 Muharram"
    afterDigits: `${words.afterOrdinal}omrsjdzcg-`,
    ...islamicMonthTriggers,
    isCapitalised: true,
  },
  pattern: new RegExp(
    spaced(
      `(?:(?:${day('from')}${optionalGap}${dash}${optionalGap})?${day('day')} (?:of )?)?`,
      `(?<month>${islamicMonth}),? (?:of |in )?${year}(?:\\s?/\\s?(?<western>\\d{3,4})(?![\\d\\p{L}]))?`,
    ),
    'uy',
  ),
  read(match, text) {
    const { from, day, month: name = '', before, year: stated, bare, western } = match.groups ?? {};
    const year = Number(before ?? stated ?? bare);
    const end = match.index + match[0].length;
    // "12 March 1850" looks like one up to here.
    if (bare !== undefined && !isYear(bare, day !== undefined, text, end)) return undefined;
    const month = islamicMonthOf(name);
    if (month === undefined || (western !== undefined && !isInHijriYear(Number(western), year))) return undefined;
    const value = hijri(year, month, day);
    return from === undefined ? value : days(hijri(year, month, from), value);
  },
};

function isYear(bare: string, hasDay: boolean, text: string, end: number): boolean {
  if (Number(bare) > 1500 || isAmount(text, end - bare.length, end)) return false;
  if (bare.length > 2) return true;
  const after = wordAfter(text, end);
  return hasDay && (goesOnWith.has(after) || !/^\p{Ll}/u.test(after));
}

function hijri(year: number, month: number, day: string | undefined): ValueExpression {
  return {
    kind: 'value',
    calendar: 'hijri',
    ...hijriMonthToEdtf(year, month, day === undefined ? undefined : Number(day)),
  };
}

function days(first: ValueExpression, last: ValueExpression): ValueExpression | undefined {
  if (first.edtf === undefined || last.edtf === undefined || first.edtf >= last.edtf) return undefined;
  return { ...last, edtf: `${first.edtf}/${last.edtf}`, ...joinNotes(first.note, last.note) };
}
