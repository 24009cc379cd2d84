import type { DateFinder } from '../../../engine/types';
import { spaced } from '../../../notation/pattern';
import { numberOf, words } from '../vocabulary';

/** The first year of the city, by Varro's reckoning, is 753 BC: astronomical -752. */
const YEAR_BEFORE_FIRST = -753;

const abbreviation = '(?:[Aa]\\.\\s?[Uu]\\.\\s?[Cc]\\.|AUC|[Uu]\\.\\s?[Cc]\\.|[Aa]b [Uu]rbe [Cc]ondita)';
const foundation = '(?:from|after|since) the (?:foundation|founding|building) of (?<city>the [Cc]ity|Rome)';

/**
 * Years of the city of Rome, only where the text says so:
 * - A.U.C. 700, 442 u.c., 701 ab urbe condita, the year of the city 753, anno urbis 700
 * - the year 701 from the foundation of the city, the 325th year after the founding of Rome
 *
 * "The city" without an abbreviation is Rome only where the text tells of Romans.
 */
export const yearOfRome: DateFinder = {
  triggers: {
    digits: [1, 4],
    words: ['a.', 'auc', 'u.', 'ab', 'anno', 'year'],
    afterDigits: 'aufsnrto,',
    nextWords: ['a', 'auc', 'u', 'ab', 'from', 'after', 'since', 'urbe', 'urbis', 'of', ...words.ordinalTails],
  },
  pattern: new RegExp(
    spaced(
      `(?:(?:${abbreviation}|[Aa]nno [Uu]rbis(?: [Cc]onditae)?|(?<named>[Yy]ear of the [Cc]ity)),? (?<behind>\\d{1,4})(?!\\d)`,
      `|(?:[Yy]ear )?(?<before>\\d{1,4})(?:,? ${abbreviation}|(?:(?:st|nd|rd|th) year)? ${foundation})(?!\\p{L}))`,
    ),
    'uy',
  ),
  read(match, text) {
    const { behind, before, named, city } = match.groups ?? {};
    const number = numberOf(behind ?? before) ?? 0;
    if (number === 0 || number > LATEST) return undefined;
    const isNamed = city === 'Rome' || (named === undefined && city === undefined);
    if (!isNamed && !tellsOfRome(text, match.index, match.index + match[0].length)) return undefined;
    const year = YEAR_BEFORE_FIRST + number;
    // The year before AD 1 is 0.
    return { kind: 'point', unit: 'year', year };
  },
};

/** The fall of the West, in AD 476, is the year 1229. */
const LATEST = 1300;

/** How far from the year, in characters, Romans are looked for. */
const REACH = 300;

const tellsOfRome = (text: string, start: number, end: number): boolean =>
  /\b(?:Rom(?:e|an|ans)|Livy|Varro|[Cc]onsuls?|[Cc]onsulship|Senate|Capitol)\b/.test(
    text.slice(Math.max(0, start - REACH), end + REACH),
  );
