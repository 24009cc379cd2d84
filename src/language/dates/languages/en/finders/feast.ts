import { movableDayIn, type MovableDay } from '../../../calendars/movableDay';
import type { DateFinder, PointExpression, ValueExpression } from '../../../engine/types';
import { oneOf, wordSet } from '../../../../text/patterns';
import { omit } from '../../../../text/values';
import { dash, gap, pattern, phrase, type Groups } from '../../../notation/pattern';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { isFree } from '../checks/earlyYear';
import { goesOnWith } from '../checks/goesOnWith';
import { isAmount } from '../checks/numbers/amount';
import { inEngland } from '../checks/inEngland';
import { beginsWithSaint, feastTable, saintName, type FeastRow } from '../feasts';
import { numberOf, vocabulary, weekday, weekdayOf, words } from '../vocabulary';

const inPattern = (name: string): string => name.replaceAll(' ', `(?:${gap}|${dash})`);

const named = feastTable.map(([name, date, needs]) => ({
  pattern: new RegExp(`^(?:${inPattern(name)})$`, 'iu'),
  date,
  needs,
}));

/** Longer names first, so that no name hides one that begins with it. */
const anyName = (names: readonly string[]): string =>
  names
    .map(inPattern)
    .sort((a, b) => b.length - a.length)
    .join('|');

const otherNames = feastTable.map(([name]) => name).filter((name) => !beginsWithSaint(name));

/** The names of one word, and the first words of those that may have more. */
const singleWords = [
  ...['epiphany', 'candlemas', 'valentine', 'valentines', 'ladyday', 'midsummer', 'midsummers', 'lammas', 'michaelmas'],
  ...['hallowe', 'halloween', 'hallowmas', 'martinmas', 'christmas', 'hogmanay', 'easter', 'ascension', 'whitsun'],
  ...['whitsunday', 'whitsuntide', 'pentecost', 'trinity', 'annunciation', 'circumcision', 'purification'],
  ...['transfiguration', 'assumption', 'dormition', 'childermas', 'septuagesima', 'quinquagesima', 'juneteenth'],
  'thanksgiving',
];

/** The first words of the other names; none of them is a name alone. */
const firstWords = [
  ...['new', 'twelfth', 'international', 'lady', 'may', 'bastille', 'double', 'all', 'guy', 'bonfire', 'armistice'],
  ...['boxing', 'holy', 'shrove', 'mardi', 'ash', 'palm', 'maundy', 'good', 'whit', 'corpus', 'nativity', 'conversion'],
  ...['invention', 'finding', 'decollation', 'beheading', 'exaltation', 'immaculate', 'low', 'mothering', 'laetare'],
  ...['mid', 'passion', 'quasimodo', 'rogation', 'feast'],
];
const secondWords = [
  ...['year', 'years', 'night', 'day', 'women', 'womens', 'tenth', 'saint', 'saints', 'hallow', 'hallows', 'soul'],
  ...['souls', 'fawkes', 'cross', 'rood', 'innocents', 'trinity', 'gras', 'christi', 'of', 'conception', 'lent'],
  ...vocabulary.weekdays.keys(),
];

/** Days from the feast: "the eve of All Saints", "the octave of Easter". */
const leads: ReadonlyMap<string, number> = new Map([
  ['eve', -1],
  ['vigil', -1],
  ['morrow', 1],
  ['octave', 7],
]);
const leadWords = ['eve', 'vigil', 'morrow', 'octave', 'feast', 'festival', 'day', 'solemnity'];
const lead = `(?:(?<lead>eve|vigil|morrow|octave|feast(?: day)?|festival|day|solemnity) of (?:the )?(?:feast of (?:the )?)?)`;
const counted = `(?:(?<nth>${words.ordinal}) )?(?<weekday>${weekday}) (?:next )?(?<side>before|after) (?:the )?`;

/** Calendars and churches with another date for the feast. */
const elsewhere = /^(?:chinese|lunar|jewish|vietnamese|orthodox|greek|russian|coptic|eastern|julian|tibetan)$/;

/** One pattern for all the finders below, since it is long. Each knows how the names begin that it finds. */
const anyFeast = pattern(
  `(?:${counted}|(?=${oneOf(leadWords)} (?:day )?of ))?${lead}?(?<name>${anyName([saintName, ...otherNames])})`,
  `(?: (?:night|morning|evening|afternoon)(?!\\p{L}))?(?![\\p{L}])(?:,?${gap}(?<link>(?:of |in )?)${words.year})?`,
);

/**
 * The feasts that historians use as dates, with or without a year:
 * - Christmas 1914, Christmas Eve, 1914, Christmas of 1914, Christmas night 1776
 * - Easter 1916, Whitsun 1381 (counted from Easter, by the Julian computus before 1583)
 *
 * Not the "Easter Rising", the "Christmas truce".
 */
export const feast: DateFinder = {
  triggers: { words: singleWords, isCapitalised: true },
  pattern: anyFeast,
  read,
};

/** New Year's Eve 1958, May Day 1958, Good Friday 1613; not "Chinese New Year's Day". */
export const feastOfWords: DateFinder = {
  triggers: { words: firstWords, nextWords: secondWords, isCapitalised: true },
  pattern: anyFeast,
  read,
};

/** "St Stephen's Day 1135". */
export const saintsDay: DateFinder = {
  triggers: { words: ['st', 'saint', 'saints', 'ss', 'sts'], isCapitalised: true },
  pattern: anyFeast,
  read,
};

/**
 * - the eve of All Saints 1264, the feast of St Stephen 1135, the morrow of Michaelmas 1399, the octave of Easter 1274
 * - the Sunday after Easter 1471, the third Sunday after Trinity 1536, the Friday before Michaelmas 1399
 */
export const ledFeast: DateFinder = {
  triggers: {
    words: [...leadWords, ...vocabulary.weekdays.keys(), ...[...vocabulary.ordinals.keys()].slice(0, 19)],
    nextWords: [...vocabulary.weekdays.keys(), 'of', 'day', 'next', 'before', 'after', ...words.ordinalTails],
  },
  pattern: anyFeast,
  read,
};

function read(match: RegExpExecArray, text: string): PointExpression | ValueExpression | undefined {
  const groups = match.groups ?? {};
  const name = groups.name!;
  const found = named.find((feast) => feast.pattern.test(name));
  if (!found || !/^\p{Lu}/u.test(name) || elsewhere.test(wordBefore(text, match.index))) return undefined;
  const year = yearOf(groups, match, text);
  if (!year || (found.needs === 'lead' && !isLed(groups, match, text))) return undefined;
  if (year.year === undefined && !standsAlone(match, text, found.needs)) return undefined;
  return pointOf({ ...dayOf(found.date, groups), ...inEngland(match, text) }, year);
}

/** "Easter 627" is AD, as every feast; undefined where the number is of something else, "at Easter 627 men". */
function yearOf(
  groups: Groups,
  match: RegExpExecArray,
  text: string,
): Pick<PointExpression, 'year' | 'open'> | undefined {
  const stated = words.yearFields(groups);
  if (stated.open !== 'era' || stated.year === undefined || stated.year < THREE_DIGITS) return stated;
  const end = match.index + match[0].length;
  const start = end - String(stated.year).length;
  return isFree(text, end) && !isAmount(text, start, end) ? omit(stated, 'open') : undefined;
}

const THREE_DIGITS = 100;

/** "The feast of the Annunciation", "on Corpus Christi 1381"; not "on Ascension in 1815". */
const isLed = ({ lead, weekday, year, link }: Groups, match: RegExpExecArray, text: string): boolean =>
  lead !== undefined ||
  weekday !== undefined ||
  (year !== undefined && !/^in/i.test(link ?? '') && wordBefore(text, match.index) === 'on');

/** The day of the match as one that depends on its year. */
function dayOf(date: FeastRow[1], { lead = '', weekday, side, nth }: Groups): MovableDay {
  const days = leads.get(lead.toLowerCase()) ?? 0;
  const base: MovableDay =
    date === 'thanksgiving'
      ? { by: date }
      : typeof date === 'number'
        ? { by: 'easter', days: date + days }
        : { by: 'fixed', month: date[0], day: date[1], ...(days !== 0 && { days }) };
  const steps = numberOf(nth) ?? 1;
  return weekday === undefined
    ? base
    : { ...base, weekday: weekdayOf(weekday)!, steps: /^b/i.test(side ?? '') ? -steps : steps };
}

/** A fixed feast has its month and day without a year too. */
function pointOf(
  movable: MovableDay,
  stated: Pick<PointExpression, 'year' | 'open'>,
): PointExpression | ValueExpression | undefined {
  const { by, month, day, days, weekday } = movable;
  const isFixed = by === 'fixed' && days === undefined && weekday === undefined;
  if (isFixed && month !== undefined && day !== undefined) return { kind: 'point', unit: 'day', ...stated, month, day };
  if (stated.year === undefined || stated.open) return { kind: 'point', unit: 'day', ...stated, movable };
  const found = movableDayIn(movable, stated.year);
  if (!found) return movable.inEngland === 'perhaps' ? { kind: 'value' } : undefined;
  return { kind: 'point', unit: 'day', ...found };
}

/** "He knew that Christmas was near": no "that Christmas". */
const verbs = wordSet('was were is are had has have would could did');
const timely = new RegExp(`^${oneOf('at by before after until till since on from around during of over')}$`);

/** Not part of a longer name: "Good Friday Agreement", "Valentine's Day massacre", "Christmas truce". */
function standsAlone(match: RegExpExecArray, text: string, needs: FeastRow[2]): boolean {
  const after = text.slice(match.index + match[0].length, match.index + match[0].length + 16);
  if (/^(?:[-\u2010\u2011]|\s+(?:\p{Lu}|massacre|truce|rising|term))/u.test(after)) return false;
  if (!match.groups?.weekday && isAsSuch(text.slice(Math.max(0, match.index - 48), match.index))) return false;
  if (namesFeast.test(match[0]) && !ledIn.test(text.slice(Math.max(0, match.index - 16), match.index))) return false;
  if (needs !== 'year') return true;
  const word = wordAfter(after, 0);
  const free = word === '' ? !/^\s*\p{L}/u.test(after) : goesOnWith.has(word);
  const before = wordBefore(text, match.index);
  return free && (timely.test(before) || (before === 'that' && !verbs.has(word)));
}

const subjects =
  oneOf(`computation calculation reckoning date dates dating day time celebration observance keeping feast
  feasts festival question controversy calendar cycle term terms rule tables table cult meaning origin origins name`);
const led = oneOf('at on by before after until till from during since');
/** "The feast of All Saints": a day only behind a word of time. */
const namesFeast = /^(?:feast|festival|day|solemnity)\s/i;
const ledIn = phrase(`\\b${led} (?:the )?$`);

/**
 * "The computation of Easter", "the date of Easter Sunday": the feast as such, of no year; but "at the feast of All
 * Saints", "after the celebration of Easter".
 */
const ofSubject = phrase(`\\b${subjects} (?:of|for) (?:the )?(?:feast of )?$`);
const ledSubject = phrase(`\\b${led} (?:the )?(?:first |second |third |last |very )?$`);
const verbBefore = phrase(
  `\\b${oneOf('compute calculate reckon date fix determine celebrate observe keep')}(?:s|d|ed|ing)? $`,
);

function isAsSuch(left: string): boolean {
  const subject = ofSubject.exec(left);
  return (subject !== null && !ledSubject.test(left.slice(0, subject.index))) || verbBefore.test(left);
}
