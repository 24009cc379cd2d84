import { persianToEdtf } from '../../../calendars/persian';
import type { DateFinder } from '../../../engine/types';
import { oneOf, wordList } from '../../../../text/patterns';
import { initials, spaced } from '../../../notation/pattern';
import { words } from '../vocabulary';

/** The months from Farvardin, in their spellings. */
const months = wordList(`Farvardin Ordibehesht/Urdibihisht Khordad/Khurdad Tir Mordad/Murdad/Amordad
  Shahrivar/Shahrevar Mehr/Mihr Aban Azar Dey Bahman Esfand/Isfand`).map((names) => names.split('/'));
/** The months of the calendar before 1925, which are not converted. */
const zodiac = wordList('Hamal Sawr Jawza Saratan Asad Sonbola Mizan Aqrab Qaws Jady Dalv Hut');
const all = [...months.flat(), ...zodiac];

/**
 * Days and months of the calendar of Iran:
 * - 28 Mordad 1332, Khordad 1342
 * - 3 Hut 1299: found without a value
 */
export const persian: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: all.map((name) => name.toLowerCase()),
    afterDigits: `${words.afterOrdinal}o${initials(all)}`,
    nextWords: [...all.map((name) => name.toLowerCase()), 'of', ...words.ordinalTails],
  },
  pattern: new RegExp(
    spaced(
      `(?:(?<day>[12]?\\d|3[01])(?:${words.ordinalEnding})? (?:of )?)?(?<month>${oneOf(all)}),? (?:of )?`,
      `(?<year>1[234]\\d\\d)(?!\\d|[.,:]\\d)(?:\\s?(?:SH|S\\.H\\.|AP|A\\.P\\.)(?!\\p{L}))?`,
    ),
    'uy',
  ),
  read(match) {
    const { day, month = '', year } = match.groups ?? {};
    const index = months.findIndex((names) => names.includes(month));
    if (index < 0) return { kind: 'value', calendar: 'persian', note: { code: 'not-converted', args: [] } };
    return {
      kind: 'value',
      calendar: 'persian',
      ...persianToEdtf(Number(year), index + 1, day === undefined ? undefined : Number(day)),
    };
  },
};
