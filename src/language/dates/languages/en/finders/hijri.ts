import { joinNotes } from '../../../calendars/conversion';
import { hijriYearToEdtf } from '../../../calendars/hijri';
import type { DateFinder, ValueExpression } from '../../../engine/types';
import { dash, optionalGap, spaced, triggerWords } from '../../../notation/pattern';
import { vocabulary, words } from '../vocabulary';

const range = (from: string, to: string): string =>
  `(?<${from}>\\d{1,4})(?!\\d)(?:${optionalGap}${dash}${optionalGap}(?<${to}>\\d{1,4}))?`;

/** "The Hijra", "Hegira", "Hejira", and "Hijri". */
const hijra = '[Hh](?:ij|ej|eg)i?r(?:ah?|i)\\b';

/** No initial of a name: "in 1271 H. Smith". */
const initial = 'H\\.(?!\\p{L}|\\s{1,9}(?!The|It|He|They|In|On|At|His|A)\\p{Lu})';
const ofEra = `(?:A\\.?\\s?H\\.?(?!\\p{L})|${initial}|of the ${hijra}|${hijra})`;

/**
 * - AH 1403, A.H. 1403, Anno Hegirae 1403, the year of the Hegira 302, Hijri year 302
 * - 1403 AH, 1403 A.H., 1271 H., the year 302 of the Hijra
 * - AH 1403–1405, 1403–1405 AH
 *
 * Not "AH-64" or "50 Ah".
 */
export const hijri: DateFinder = {
  triggers: {
    digits: [1, 4],
    words: ['ah', 'a.', 'anno', 'year', 'hijri', 'hegira', 'hijra', 'hejira'],
    // "1403 AH", "1271 H.", "302 of the Hegira"
    afterDigits: 'aho-',
    afterWords: '.,0123456789ohy',
  },
  // Case-sensitive, because "Ah" is an exclamation or ampere-hours.
  pattern: new RegExp(
    spaced(
      `(?:(?:A\\.?\\s?H\\.?|Anno Hegirae|year of the ${hijra}|${hijra}(?: year)?),? `,
      `${range('from', 'to')}(?![\\d%]|[.,:]\\d)|(?:year )?${range('first', 'last')}\\s?${ofEra})`,
    ),
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

const ordinal = `(?:\\d{1,2}(?:${words.ordinalEnding})|${words.ordinal})`;

/** - the fourth century AH, the third and fourth centuries of the Hijra: dates without a value, but not AD */
export const hijriCentury: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: triggerWords(vocabulary.ordinals.keys()),
    afterDigits: words.afterOrdinal,
    // "third-century", "third century", "third and fourth", "third/fourth", "twenty-first"
    afterWords: '-/caotfsen',
    nextWords: ['and', 'or', 'to', 'century', 'centuries', ...words.ordinalTails],
  },
  pattern: new RegExp(
    spaced(
      `${ordinal}(?:(?: (?:and|or|to)(?: the)? |${optionalGap}(?:${dash}|/)${optionalGap})${ordinal})?`,
      `(?: |-)[Cc]entur(?:y|ies),? (?:A\\.?\\s?H\\.?(?!\\p{L})|of the ${hijra}|${hijra})`,
    ),
    'uy',
  ),
  read: (): ValueExpression => ({ kind: 'value', calendar: 'hijri', note: { code: 'not-converted', args: [] } }),
};
