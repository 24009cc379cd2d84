import type { DateFinder } from '../../../engine/types';
import { frenchRepublicanToEdtf } from '../../../calendars/frenchRepublican';
import { oneOf } from '../../../../text/patterns';
import { pattern } from '../../../notation/pattern';
import { seasonOf } from '../vocabulary';
import { months, numerals, word } from './frenchRepublican';

/** The last year of the calendar. */
const LAST_YEAR = 14;

/** - in Year VI, the spring of Year II: where the text tells of the French Revolution */
export const republicanYear: DateFinder = {
  triggers: { words: ['year', 'spring', 'summer', 'autumn', 'winter'], afterWords: 'oivx' },
  pattern: pattern(
    `(?:(?<season>spring|summer|autumn|winter) of (?:the )?)?(?<word>year) (?<numeral>[IVX]{1,4})(?![\\p{L}\\d]|\\. ?\\d| of )`,
  ),
  read(match, text) {
    const { season, word = '', numeral = '' } = match.groups ?? {};
    const year = numerals.indexOf(numeral) + 1;
    // "That year I saw Robespierre."
    if (year === 0 || year > LAST_YEAR || (numeral === 'I' && word === 'year') || !isOfRevolution(text, match.index))
      return undefined;
    const shared = { kind: 'value', calendar: 'french-republican' } as const;
    if (season === undefined) return { ...shared, ...frenchRepublicanToEdtf(year) };
    const code = seasonOf(season)!;
    // The year began in September.
    return { ...shared, edtf: `${(code < AUTUMN ? 1792 : 1791) + year}-${code}` };
  },
};

/** EDTF season code. */
const AUTUMN = 23;

/** How far from the year, in characters, the Revolution is looked for. */
const REACH = 600;

const revolution = new RegExp(
  `${oneOf([
    ...['Republican calendar', 'French Revolution', 'the Directory', 'the Convention', 'National Convention'],
    ...['Jacobin', 'Robespierre', 'First Republic', 'Committee of Public Safety', 'sans-culotte', 'Thermidorian'],
  ])}|\\b${oneOf(months.flatMap((name) => [word(name), name]))}`.replaceAll('\\\\[', '['),
);

const isOfRevolution = (text: string, start: number): boolean =>
  revolution.test(text.slice(Math.max(0, start - REACH), start + REACH));
