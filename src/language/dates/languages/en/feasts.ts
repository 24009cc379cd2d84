// The feasts that historians use as dates. Western churches, with the dates of the later Middle Ages.

import { oneOf } from '../../../text/patterns';

/** A name as it stands in a pattern, in which a space is also a hyphen, and its month and day or days from Easter. */
export type FeastRow = readonly [
  name: string,
  date: readonly [month: number, day: number] | number | 'thanksgiving',
  needs?: 'year' | 'lead',
];

const saint = '(?:St|Saint)\\.? ';
const saints = '(?:Sts|SS|Saints|St)\\.? ';
const anySaint = `(?:${saint}|${saints})`;
const possessive = "(?:['\\u2019]?s|s?['\\u2019])?";
const virgin = '(?:the )?(?:Blessed )?(?:Virgin(?: Mary)?|Our Lady|(?:St\\.? )?Mary)';

/** The days of the saints by which the Middle Ages dated. C. R. Cheney, Handbook of Dates, "Saints' days". */
const saintsTable = `1/13 Hilary, 1/20 Fabian|Sebastian, 1/21 Agnes, 1/22 Vincent, 3/1 David, 3/12 Gregory,
    3/17 Patrick, 3/21 Benedict, 4/23 George, 4/25 Mark, 5/19 Dunstan, 6/11 Barnabas, 6/24 John the Baptist|John Baptist,
    6/29 Peter and Paul|Peter and St Paul|Peter and St. Paul, 7/15 Swithin|Swithun, 7/20 Margaret,
    7/22 Mary Magdalene|Mary Magdalen, 7/25 James|James the Great, 7/26 Anne, 8/10 Lawrence|Laurence, 8/24 Bartholomew,
    9/1 Giles, 9/21 Matthew, 9/29 Michael, 10/4 Francis, 10/9 Denis|Denys, 10/18 Luke, 10/25 Crispin|Crispian,
    10/28 Simon and Jude|Simon and St Jude, 11/11 Martin, 11/20 Edmund, 11/22 Cecilia, 11/23 Clement,
    11/25 Katherine|Catherine|Katharine, 11/30 Andrew, 12/6 Nicholas, 12/13 Lucy, 12/21 Thomas|Thomas the Apostle,
    12/26 Stephen, 12/27 John the Evangelist`.replace(/\s+/g, ' ');

/** Any saint of the table, with or without "Day": one pattern, since a pattern for each would be very long. */
export const saintName = `${anySaint}${oneOf(saintsTable.replace(/\d{1,2}\/\d{1,2} /g, '').split(/, ?|\|/))}(?:${possessive} Day)?`;

export const beginsWithSaint = (name: string): boolean => name.startsWith(anySaint);

/**
 * - `year`: the name is also a common word, and needs a year, or a preposition of time before it.
 * - `lead`: it also names a saint, a place or a picture, and needs "the feast of", "the eve of", "on" or "Day".
 */
export const feastTable: readonly FeastRow[] = [
  [`New Year${possessive} Day`, [1, 1]],
  ['New Year', [1, 1], 'year'],
  ['Circumcision', [1, 1], 'lead'],
  ['Twelfth Night', [1, 5]],
  ['Epiphany|Twelfth Day', [1, 6], 'year'],
  ['Candlemas(?: Day)?', [2, 2]],
  [`Purification(?: of ${virgin})?`, [2, 2], 'lead'],
  [`(?:${saint})?Valentine${possessive} Day`, [2, 14]],
  [`International Women${possessive} Day`, [3, 8]],
  [`Conversion of ${saint}Paul`, [1, 25]],
  ['Lady ?Day|Annunciation Day', [3, 25]],
  [`Annunciation(?: of ${virgin})?`, [3, 25], 'lead'],
  ['May Day', [5, 1]],
  ['(?:Invention|Finding) of the (?:Holy |True )?Cross', [5, 3]],
  ['Juneteenth', [6, 19]],
  [`Midsummer${possessive} Eve|${saint}John${possessive} Eve`, [6, 23]],
  [`Midsummer${possessive} Day|${saint}John${possessive} Day`, [6, 24]],
  ['Midsummer', [6, 24], 'year'],
  [`Nativity of ${saint}John(?: the Baptist)?`, [6, 24]],
  ['Bastille Day', [7, 14]],
  ['Lammas(?: Day)?', [8, 1]],
  ['Transfiguration', [8, 6], 'lead'],
  [`Assumption(?: of ${virgin})?|Dormition`, [8, 15], 'lead'],
  [`(?:Decollation|Beheading) of ${saint}John(?: the Baptist)?`, [8, 29]],
  [`Nativity of ${virgin}`, [9, 8]],
  ['Holy ?(?:Cross|Rood) Day|Exaltation of the (?:Holy )?Cross', [9, 14]],
  ['Holy Cross', [9, 14], 'lead'],
  ['Michaelmas(?: Day)?', [9, 29]],
  ['Double Tenth', [10, 10]],
  [`All Hallows?${possessive} Eve|Hallowe['\\u2019]?en`, [10, 31]],
  [`All Saints?${possessive}(?: Day)?`, [11, 1]],
  ['All Hallows|Hallowmas', [11, 1]],
  [`All Souls?${possessive} Day`, [11, 2]],
  [`Guy Fawkes${possessive} (?:Night|Day)|Bonfire Night`, [11, 5]],
  ['Martinmas', [11, 11]],
  ['Armistice Day', [11, 11]],
  [`(?:Immaculate )?Conception(?: of ${virgin})?`, [12, 8], 'lead'],
  ['Christmas Eve', [12, 24]],
  ['Christmas Day', [12, 25]],
  ['Christmas', [12, 25], 'year'],
  ['Boxing Day', [12, 26]],
  ['(?:Feast of the )?Holy Innocents|Childermas', [12, 28], 'year'],
  [`New Year${possessive} Eve|Hogmanay`, [12, 31]],
  ['Septuagesima(?: Sunday)?', -63],
  ['Quinquagesima(?: Sunday)?|Shrove Sunday', -49],
  ['Shrove Monday', -48],
  ['Shrove Tuesday|Mardi Gras', -47],
  ['Ash Wednesday', -46],
  ['Mothering Sunday|Laetare Sunday|Mid Lent Sunday', -21],
  ['Passion Sunday', -14],
  ['Palm Sunday', -7],
  ['Maundy Thursday|Holy Thursday', -3],
  ['Good Friday', -2],
  ['Holy Saturday|Easter Eve|Easter Even', -1],
  ['Easter (?:Sunday|Day)', 0],
  ['Easter', 0, 'year'],
  ['Easter Monday', 1],
  ['Easter Tuesday', 2],
  ['Low Sunday|Quasimodo Sunday', 7],
  ['Rogation Sunday', 35],
  ['Ascension Day', 39],
  ['Ascension', 39, 'lead'],
  ['Whit ?sunday|Whitsun Day', 49],
  ['Whitsun(?: ?tide)?', 49],
  ['Pentecost', 49, 'year'],
  ['Whit Monday|Whitsun Monday', 50],
  ['Whit Tuesday', 51],
  ['Trinity Sunday', 56],
  ['Holy Trinity', 56, 'lead'],
  ['Trinity', 56, 'lead'],
  ['Corpus Christi(?: Day)?', 60, 'lead'],
  ['Thanksgiving(?: Day)?', 'thanksgiving', 'year'],
  ...saintsDays(),
];

function saintsDays(): FeastRow[] {
  return saintsTable.split(',').flatMap((entry): FeastRow[] => {
    const [, month, day, names = ''] = /^ ?(\d{1,2})\/(\d{1,2}) (.*)$/.exec(entry) ?? [];
    const date = [Number(month), Number(day)] as const;
    const any = `${anySaint}${oneOf(names.split('|'))}`;
    return [
      [`${any}${possessive} Day`, date],
      [any, date, 'lead'],
    ];
  });
}
