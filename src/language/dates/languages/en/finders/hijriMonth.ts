import { hijriMonthToEdtf } from '../../../calendars/hijri';
import type { DateFinder } from '../../../engine/types';
import { isAmount } from '../checks/amount';
import { gap } from '../../../notation/pattern';
import { words } from '../vocabulary';

/** ʿayn and hamza in any printed form, or omitted. */
const mark = "['\u2018\u2019\u02bb\u02bc\u02be\u02bf`]?";
const first = '(?:al-Awwal|al-[ŪU]l[āa]|I)';
const second = '(?:al-Th[āa]n[īi](?:y+a)?|al-[ĀA]khira?|II)';
const dhu = "(?:Dh[ūu](?: al-| l-|['\u2019]?l-|l-))";

/** The months in order, in the spellings of English-speaking historians. */
const months = [
  'Mu[ḥh]arram',
  '[ṢS]afar',
  `Rab[īi]${mark} ${first}`,
  `Rab[īi]${mark} ${second}`,
  `Jum[āa]d[āa] ${first}`,
  `Jum[āa]d[āa] ${second}`,
  'Rajab',
  `Sha${mark}b[āa]n`,
  'Ram(?:a[ḍd]|az)[āa]n',
  'Shaww[āa]l',
  `${dhu}Qa${mark}da`,
  `${dhu}[ḤH]ijja`,
];

const month = `(?:${months.map((name, i) => `(?<m${i + 1}>${name})`).join('|')})`;
/** A year of two digits needs the era. */
const year =
  '(?:(?:year )?A\\.?H\\.? (?<before>\\d{1,4})|(?:the year )?(?<year>\\d{1,4})\\s?A\\.?H\\b\\.?|(?<bare>\\d{3,4}))';

/**
 * Hijri dates with their month; "AH" may be omitted:
 * - 10 Muharram 61 AH, 20 Jumada al-Awwal 857, Ramadan 1393
 *
 * Not "Ramadan 1973", a month of a Western year.
 */
export const hijriMonth: DateFinder = {
  triggers: {
    digits: [1, 2],
    // "10th of Muharram"
    afterDigits: `${words.afterOrdinal}omrsjd`,
    characters: 'Ṣ',
    words: [
      'muharram',
      'mu',
      'safar',
      'rabi',
      'rab',
      'jumada',
      'jum',
      'rajab',
      'sha',
      'shaban',
      'shab',
      'ramadan',
    ].concat(['ramad', 'rama', 'ramazan', 'ramaz', 'shawwal', 'shaww', 'dhu', 'dhul', 'dh']),
  },
  pattern: new RegExp(
    `(?:(?<day>30|[12]?\\d)(?!\\d)(?:${words.ordinalEnding})? (?:of )?)?${month},? (?:of )?(?:${year})(?![\\d\\p{L}]|[.,:]\\d)`.replaceAll(
      ' ',
      gap,
    ),
    'uy',
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const { day, bare } = groups;
    const year = Number(groups.before ?? groups.year ?? bare);
    const end = match.index + match[0].length;
    if (bare !== undefined && (year > 1500 || isAmount(text, end - bare.length, end))) return undefined;
    const month = months.findIndex((_, i) => groups[`m${i + 1}`] !== undefined) + 1;
    const its = day === undefined ? undefined : Number(day);
    return { kind: 'value', calendar: 'hijri', ...hijriMonthToEdtf(year, month, its) };
  },
};
