import type { DateFinder } from '../../../engine/types';
import { oneOf } from '../../../../text/patterns';
import { dash, optionalGap, spaced } from '../../../notation/pattern';

const peoples = oneOf([
  ...['Seleucid', 'Coptic', 'Ethiopian', 'Iranian', 'Persian', 'Armenian', 'Byzantine', 'Hebrew', 'Jewish', 'Buddhist'],
  ...['Zoroastrian', 'Yazdegerdi', 'Alexandrian', 'Spanish', 'Javanese', 'Burmese', 'Nepal', 'Bengali', 'Malabar'],
]);
const number = `\\d{3,4}(?!\\d)(?:${optionalGap}${dash}${optionalGap}\\d{1,4})?`;
const places = oneOf([
  ...['Greeks', 'Seleucids', 'Seleucid era', 'Alexandrian era', 'Martyrs', 'Coptic era', 'Copts', 'Diocletian'],
  ...[
    'Armenians',
    'Armenian era',
    'Spanish era',
    'world',
    'World',
    'Creation',
    'creation',
    'Yazdegerd',
    'treasury',
    'Treasury',
    'financial era',
  ],
]);
const calendar = `(?:(?:of|in|by) the ${peoples} (?:calendar|era|reckoning))`;

/**
 * Years of eras that are not converted. Each is a date without a value, so that its number is not read as a year AD:
 * - A. Gr. 1565, the year 1565 of the Greeks, the Seleucid year 312, the Coptic year 1189, Coptic era 1189
 * - A.M. 6961, Anno Mundi 6961, the year of the world 6961, the Hebrew year 5250, 1299 in the Persian calendar
 * - 1256 of the treasury
 * - 1961 EC, where the text tells of Ethiopia; 1888 EC anywhere
 */
export const otherEra: DateFinder = {
  triggers: {
    digits: [3, 4],
    // "1565 of the Greeks", "1565 A.Gr.", "1961 EC", "1299 in the Persian calendar", "1189-1190"
    afterDigits: 'oaeib,-',
    words: `seleucid coptic ethiopian iranian persian armenian byzantine hebrew jewish buddhist zoroastrian yazdegerdi
      alexandrian spanish javanese burmese nepal bengali malabar year a. am anno`.split(/\s+/),
  },
  pattern: new RegExp(
    spaced(
      `(?:(?:${peoples} (?:year|era|era year)|A\\.\\s?Gr\\.|Anno Gr[ae]+corum|A\\.\\s?M\\.|AM|Anno Mundi`,
      `|year (?:of the (?:[Ww]orld|[Cc]reation|Greeks|Martyrs)|from the [Cc]reation)),? ${number}`,
      `|(?:year )?(?<ec>${number})(?: of the ${places}(?!\\p{L})|\\s?A\\.\\s?Gr\\.|,? ${calendar}|(?<sign>\\s?(?:E\\.C\\.|EC))(?!\\p{L})))`,
    ),
    'uy',
  ),
  read(match, text) {
    const { ec = '', sign } = match.groups ?? {};
    const isEthiopian =
      sign === undefined || Number.parseInt(ec, 10) < EUROPEAN_COMMUNITY || tellsOfEthiopia(text, match.index);
    // "At 10 A.M. 40 men came."
    const isHour =
      /^A\.?\s?M/.test(match[0]) && /\d\s{0,3}$/.test(text.slice(Math.max(0, match.index - 4), match.index));
    return isEthiopian && !isHour ? { kind: 'value', note: { code: 'not-converted', args: [] } } : undefined;
  },
};

/** EC is the European Community from this year on. */
const EUROPEAN_COMMUNITY = 1957;

/** How far before a year, in characters, its country is looked for. */
const REACH = 400;

const tellsOfEthiopia = (text: string, start: number): boolean =>
  /(?:Ethiop|Eritre|Coptic|Amhar|Tigra|A[kx]+sum|Gondar|Ge['\u2019\u02bf]ez)/.test(
    text.slice(Math.max(0, start - REACH), start),
  );
