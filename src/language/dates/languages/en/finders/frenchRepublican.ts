import { COMPLEMENTARY_DAYS, frenchRepublicanToEdtf } from '../../../calendars/frenchRepublican';
import type { DateFinder, ValueExpression } from '../../../engine/types';
import { dash, gap, initials, optionalGap } from '../../../notation/pattern';
import { words } from '../vocabulary';

/** Months in their order, without accents. */
export const months = [
  ...['vendemiaire', 'brumaire', 'frimaire', 'nivose', 'pluviose', 'ventose'],
  ...['germinal', 'floreal', 'prairial', 'messidor', 'thermidor', 'fructidor'],
];
/** Up to XX: for years after XIV, the conversion adds a note that the calendar was no longer in force. */
export const numerals = 'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX'.split(' ');
const yearWords = [
  ...['one', 'two', 'three', 'four', 'five', 'six', 'seven'],
  ...['eight', 'nine', 'ten', 'eleven', 'twelve', 'thirteen', 'fourteen'],
];

/** Roman numerals must be in capitals, so the pattern is case-sensitive; words may begin in either case. */
export const word = (name: string): string => `[${name[0]!.toUpperCase()}${name[0]!}]${name.slice(1)}`;

/** The vowels that carry an accent in French. */
const month = `(?:${months
  .map(word)
  .join('|')
  .replace(/ende(?=m)/g, 'end[eé]')
  .replace(/ose/g, '[oô]se')
  .replace(/ore(?=al)/g, 'or[eé]')})\\b`;
const complementary = `(?:${word('jours')}? compl[ée]mentaires?|[Ss]ans-?culottides?|${word('complementary')} days?)`;
const roman = '(?:XI{0,3}|XIV|XVI{0,3}|XIX|XX|IX|IV|VI{0,3}|I{1,3})(?![\\p{L}\\d])';
const day = `(?:3[0-6]|[12]\\d|[1-9])(?!\\d)(?:${words.ordinalEnding}|er\\b)?`;
const yearWord = `(?:${yearWords.map(word).join('|')})\\b`;
const year = `(?:(?:of (?:the )?)?(?:[Yy]ear|[Ll]['\\u2019][Aa]n|[Aa]n) (?<year>${roman}|\\d{1,2}(?!\\d)|${yearWord})|(?<bare>(?!I )${roman}))`;

/**
 * - 18 Brumaire, Year VIII; 18 Brumaire VIII; 18th of Brumaire, Year 8; 18 brumaire an VIII; Brumaire 18, Year VIII
 * - 3rd complementary day, Year III; Thermidor Year II (the month)
 * - an II, l'an II, Year II of the Republic (the year)
 * - 18–19 Brumaire, Year VIII; 18 and 19 Brumaire, Year VIII
 * - 13 Vendémiaire: the year comes from the context
 */
export const frenchRepublican: DateFinder = {
  triggers: {
    digits: [1, 2],
    words: ['an', 'l', 'year', 'vend', 'niv', 'pluvi', 'vent', 'flor', ...months],
    // "18 Brumaire", "18th of", "1er", "3 jours complémentaires", "3 complementary days", "3 sans-culottides"
    afterDigits: `${words.afterOrdinal}${initials(months)}oejcs-at`,
    nextWords: [
      ...[...months, 'vendémiaire', 'nivôse', 'pluviôse', 'ventôse', 'floréal'],
      ...['jour', 'jours', 'complementaire', 'complementaires', 'complémentaire', 'complémentaires', 'complementary'],
      ...['sans', 'sansculottide', 'sansculottides', 'of', 'and', 'et', 'to', 'er', 'an', 'l', 'year'],
      ...[...numerals.map((numeral) => numeral.toLowerCase()), ...words.ordinalTails],
    ],
  },
  pattern: new RegExp(
    [
      `(?:(?:(?:(?<from>${day})(?:${optionalGap}${dash}${optionalGap}| (?:and|et|to) (?:the )?))?(?<day>${day}) (?:of )?)?(?:(?<month>${month})|(?<extra>${complementary}))`,
      `(?: (?<after>3[0-6]|[12]\\d|[1-9])(?=,))?(?:,? ${year})?`,
      `|(?:l['\\u2019])?an (?<an>${roman})(?!\\s?\\p{Lu}|-)`,
      `|[Yy]ear (?<republic>${roman}) of (?:the (?:French )?Republic|[Ll]iberty)\\b)`,
    ]
      .join('')
      .replaceAll(' ', gap),
    'uy',
  ),
  read(match) {
    const groups = match.groups ?? {};
    const alone = groups.an ?? groups.republic;
    if (alone !== undefined) {
      // In "an XI", "an X" and "an I", "an" is the English article; the pattern already excludes "an VIII Corps".
      const year = numerals.indexOf(alone) + 1;
      const free =
        groups.republic !== undefined ||
        match[0].startsWith('l') ||
        (year > 1 && year !== 10 && year !== 11 && year <= 14);
      return year > 0 && free
        ? { kind: 'value', calendar: 'french-republican', ...frenchRepublicanToEdtf(year) }
        : undefined;
    }
    const month = groups.extra ? COMPLEMENTARY_DAYS : months.indexOf(plain(groups.month!)) + 1;
    const stated = groups.day ?? groups.after;
    const day = stated === undefined ? undefined : Number.parseInt(stated, 10);
    const year = yearOf(groups.year ?? groups.bare);
    if (year !== undefined && groups.from !== undefined && day !== undefined)
      return twoDays(year, month, Number.parseInt(groups.from, 10), day);
    if (year !== undefined)
      return { kind: 'value', calendar: 'french-republican', ...frenchRepublicanToEdtf(year, month, day) };
    if (day === undefined || groups.from !== undefined) return undefined;
    return { kind: 'point', unit: 'day', movable: { by: 'republican', month, day }, calendar: 'french-republican' };
  },
};

/** "18–19 Brumaire", "18 and 19 Brumaire". */
function twoDays(year: number, month: number, from: number, to: number): ValueExpression | undefined {
  const first = frenchRepublicanToEdtf(year, month, from);
  const last = frenchRepublicanToEdtf(year, month, to);
  if (from >= to || first.edtf === undefined || last.edtf === undefined) return undefined;
  return { kind: 'value', calendar: 'french-republican', edtf: `${first.edtf}/${last.edtf}` };
}

const plain = (name: string): string => name.toLowerCase().replace('é', 'e').replace('ô', 'o');

function yearOf(written: string | undefined): number | undefined {
  if (written === undefined) return undefined;
  if (/^\d/.test(written)) return Number(written);
  const index = Math.max(numerals.indexOf(written), yearWords.indexOf(written.toLowerCase()));
  return index < 0 ? undefined : index + 1;
}
