import { words } from '../vocabulary';
import { westernEaster } from '../../../calendars/easter';
import { civilFromDays, daysFromCivil } from '../../../edtf/gregorian';
import type { DateFinder, PointExpression } from '../../../engine/types';
import { gap, pattern, phrase } from '../../../notation/pattern';
import { oneOf } from '../../../../text/patterns';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { goesOnWith } from '../checks/goesOnWith';

const saint = '(?:St|Saint)\\.? ';
const possessive = "(?:['\\u2019]?s|s?['\\u2019])?";

/**
 * Feasts with their month and day, or with their days from Easter Sunday. A `weak` name is also a common word: it needs
 * a year, or a preposition of time before it.
 */
const feasts: readonly (readonly [
  name: string,
  date: readonly [month: number, day: number] | number,
  weak?: 'weak',
])[] = [
  [`New Year${possessive} Day`, [1, 1]],
  ['New Year', [1, 1], 'weak'],
  ['Twelfth Night', [1, 5]],
  ['Epiphany', [1, 6], 'weak'],
  ['Candlemas(?: Day)?', [2, 2]],
  [`(?:${saint})?Valentine${possessive} Day`, [2, 14]],
  [`${saint}David${possessive} Day`, [3, 1]],
  [`International Women${possessive} Day`, [3, 8]],
  [`${saint}Patrick${possessive} Day`, [3, 17]],
  ['Lady Day|Feast of the Annunciation', [3, 25]],
  [`${saint}George${possessive} Day`, [4, 23]],
  ['May Day', [5, 1]],
  [`Midsummer${possessive} Eve|${saint}John${possessive} Eve`, [6, 23]],
  [`Midsummer${possessive} Day|${saint}John${possessive} Day`, [6, 24]],
  ['Midsummer', [6, 24], 'weak'],
  ['Bastille Day', [7, 14]],
  ['Lammas(?: Day)?', [8, 1]],
  ['Feast of the Assumption', [8, 15]],
  [`${saint}Bartholomew${possessive} Day`, [8, 24]],
  ['Michaelmas(?: Day)?', [9, 29]],
  ['Double Tenth', [10, 10]],
  [`${saint}Crispin${possessive} Day`, [10, 25]],
  [`All Hallows?${possessive} Eve|Hallowe['\\u2019]?en`, [10, 31]],
  [`All Saints?${possessive}(?: Day)?`, [11, 1]],
  [`All Souls?${possessive} Day`, [11, 2]],
  ['Guy Fawkes (?:Night|Day)|Bonfire Night', [11, 5]],
  [`Martinmas|${saint}Martin${possessive} Day`, [11, 11]],
  ['Armistice Day', [11, 11]],
  [`${saint}Andrew${possessive} Day`, [11, 30]],
  [`${saint}Nicholas${possessive} Day`, [12, 6]],
  ['Christmas Eve', [12, 24]],
  ['Christmas Day', [12, 25]],
  ['Christmas', [12, 25], 'weak'],
  [`Boxing Day|${saint}Stephen${possessive} Day`, [12, 26]],
  ['(?:Feast of the )?Holy Innocents', [12, 28], 'weak'],
  [`New Year${possessive} Eve|Hogmanay`, [12, 31]],
  ['Shrove Tuesday|Mardi Gras', -47],
  ['Ash Wednesday', -46],
  ['Palm Sunday', -7],
  ['Maundy Thursday|Holy Thursday', -3],
  ['Good Friday', -2],
  ['Holy Saturday', -1],
  ['Easter (?:Sunday|Day)', 0],
  ['Easter', 0, 'weak'],
  ['Easter Monday', 1],
  ['Easter Tuesday', 2],
  ['Ascension Day', 39],
  ['Whit Sunday|Whitsunday|Whitsun Day', 49],
  ['Whitsun', 49],
  ['Pentecost', 49, 'weak'],
  ['Whit Monday|Whitsun Monday', 50],
  ['Trinity Sunday', 56],
  ['Feast of Corpus Christi', 60],
];

const beginnings = [
  ...['new', 'twelfth', 'epiphany', 'candlemas', 'st', 'saint', 'valentine', 'valentines', 'international', 'lady'],
  ...[
    'eve',
    'vigil',
    'feast',
    'may',
    'midsummer',
    'midsummers',
    'bastille',
    'lammas',
    'michaelmas',
    'double',
    'all',
    'hallowe',
  ],
  ...['halloween', 'guy', 'bonfire', 'martinmas', 'armistice', 'christmas', 'boxing', 'holy', 'hogmanay', 'shrove'],
  ...[
    'mardi',
    'ash',
    'palm',
    'maundy',
    'good',
    'easter',
    'ascension',
    'whit',
    'whitsun',
    'whitsunday',
    'pentecost',
    'trinity',
  ],
];

const named = feasts.map(([name, date, weak]) => ({
  pattern: new RegExp(`^(?:${name.replaceAll(' ', gap)})$`, 'iu'),
  date,
  weak,
}));

/** Calendars and churches with another date for the feast. */
const elsewhere = /^(?:chinese|lunar|jewish|vietnamese|orthodox|greek|russian|coptic|eastern|julian|tibetan)$/;

/**
 * The feasts that historians use as dates, with or without a year:
 * - Christmas Day 1914, Christmas Eve, 1914, Christmas of 1914, New Year's Eve 1958, May Day 1958
 * - the eve of All Saints 1264
 * - Easter 1916, Good Friday 1613, Whitsun 1381 (counted from Easter, by the Julian computus before 1583)
 *
 * Not the "Easter Rising", the "Christmas truce", "Chinese New Year's Day".
 */
export const feast: DateFinder = {
  triggers: { words: beginnings },
  pattern: pattern(
    // Longer names first, so that no name hides one that begins with it.
    `(?<eve>(?:eve|vigil) of (?:the )?)?(?<name>${feasts
      .map(([name]) => name)
      .sort((a, b) => b.length - a.length)
      .join('|')})(?![\\p{L}])`,
    `(?:,?${gap}(?:of |in )?${words.year})?`,
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const name = groups.name!;
    const found = named.find((feast) => feast.pattern.test(name));
    if (!found || !/^\p{Lu}/u.test(name) || elsewhere.test(wordBefore(text, match.index))) return undefined;
    const year = words.yearFields(groups);
    if (year.year === undefined && !standsAlone(match, text, found.weak)) return undefined;
    if (typeof found.date !== 'number') return fixed(found.date, groups.eve !== undefined, year);
    const date = found.date - (groups.eve === undefined ? 0 : 1);
    if (year.year === undefined || year.open) return { kind: 'point', unit: 'day', ...year, easter: date };
    return year.year < 325
      ? undefined
      : ({ kind: 'point', unit: 'day', ...westernEaster(year.year, date) } satisfies PointExpression);
  },
};

/** A feast with a fixed day, or the day before it; New Year's Eve is in the year before. */
function fixed(
  [month, day]: readonly [month: number, day: number],
  eve: boolean,
  stated: Pick<PointExpression, 'year' | 'open'>,
): PointExpression | undefined {
  if (!eve) return { kind: 'point', unit: 'day', ...stated, month, day };
  const year = stated.open ? undefined : stated.year;
  if (year !== undefined)
    return { kind: 'point', unit: 'day', ...civilFromDays(daysFromCivil({ year, month, day }) - 1) };
  // The day before the first of a month depends on the year, so it has no date here.
  return day > 1 ? { kind: 'point', unit: 'day', ...stated, month, day: day - 1 } : undefined;
}

/** Not part of a longer name: "Good Friday Agreement", "Valentine's Day massacre", "Christmas truce". */
function standsAlone(match: RegExpExecArray, text: string, weak: 'weak' | undefined): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
  if (/^(?:[-\u2010\u2011]|\s+(?:\p{Lu}|massacre|truce|rising|term))/u.test(after)) return false;
  if (asSuch.test(text.slice(Math.max(0, match.index - 48), match.index))) return false;
  if (!weak) return true;
  const word = wordAfter(after, 0);
  const free = word === '' ? !/^\s*\p{L}/u.test(after) : goesOnWith.has(word);
  return (
    free &&
    /^(?:at|by|before|after|until|till|since|on|from|around|during|of|over)$/.test(wordBefore(text, match.index))
  );
}

const subjects =
  oneOf(`computation calculation reckoning date dates dating day time celebration observance keeping feast
  feasts festival question controversy calendar cycle term terms rule tables table cult meaning origin origins name`);
const led = oneOf('at on by before after until till from during since');
/**
 * "The computation of Easter", "the date of Easter Sunday": the feast as such, of no year; but "at the feast of All
 * Saints", "after the celebration of Easter".
 */
const asSuch = phrase(
  `(?<!\\b${led} (?:the )?(?:first |second |third |last |very )?)\\b${subjects} (?:of|for) (?:the )?(?:feast of )?$`,
  `|\\b${oneOf('compute calculate reckon date fix determine celebrate observe keep')}(?:s|d|ed|ing)? $`,
);
