import type { DateExpression, DateFinder, DateUnit } from '../../../engine/types';
import { pattern, phrase } from '../../../notation/pattern';
import { month, monthOf, season, seasonOf, vocabulary, weekday, weekdayOf, words } from '../vocabulary';
import { oneOf, wordSet } from '../../../../text/patterns';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { goesOnWith, thatTime } from '../checks/goesOnWith';

const units: Readonly<Record<string, DateUnit>> = {
  day: 'day',
  date: 'day',
  week: 'week',
  month: 'month',
  year: 'year',
  decade: 'decade',
  century: 'century',
};

const unit = '(?<unit>day|date|week|month|year|decade|century)\\b';
/** The first word of the object of "following": a determiner or a name. */
const object = /^(?:the|an?|th[eo]se|th[ai][ts]|h[ie][sr]|their|its|our|\p{Lu}.*)$/u;

const isThatTime = new RegExp(`^${thatTime}`);

const timeOfDay = '(?<time>morning|afternoon|evening|night)\\b';

const named = `(?:${unit}|(?<season>${season})|(?<month>${month})|(?<weekday>${weekday})|${timeOfDay})`;

/**
 * - that year, this month, the same day, that same spring, that June
 * - the following year, the next day, the subsequent autumn, the following March
 * - next day, next summer
 * - that night, the same evening, the next morning (the day alone); the following Tuesday
 * - the previous year, the preceding month, the year before, the day after, the day following
 * - the day after the battle: counted from an event
 */
export const anaphora: DateFinder = {
  triggers: {
    words: [
      'that',
      'this',
      'same',
      'following',
      'next',
      'subsequent',
      'succeeding',
      'ensuing',
      'previous',
      'preceding',
      'prior',
      'day',
      'month',
      'year',
    ],
    nextWords: [
      ...['very', 'same', 'morning', 'afternoon', 'evening', 'night', 'before', 'after', 'following', 'previous'],
      ...[...Object.keys(units), ...words.monthTriggers],
      ...[...vocabulary.seasons.keys(), ...vocabulary.weekdays.keys()],
    ],
  },
  pattern: pattern(
    `(?:(?<same>(?:that|this)(?: very| same)?|same)|(?<next>following|next|subsequent|succeeding|ensuing)|(?<last>previous|preceding|prior)) ${named}`,
    `|(?<around>day|month|year) (?<side>before|after|following|previous)\\b`,
  ),
  read(match, text) {
    const { same, next, unit, season, month, weekday, time, around, side } = match.groups ?? {};
    const start = match.index;
    const left = text.slice(Math.max(0, start - 12), start);
    if (around !== undefined) {
      if (!/\b[Tt]he\s{1,9}$/.test(left) || toTheDay.test(text.slice(Math.max(0, start - 24), start))) return undefined;
      const count = side!.toLowerCase() === 'before' ? -1 : 1;
      // "the day before" is counted from the narrative, "the day before the battle" from an event.
      const following = wordAfter(text, start + match[0].length);
      const behind = text.slice(start + match[0].length, start + match[0].length + 12);
      const isWhole = following === '' ? !/^\s\d/.test(behind) : isThatTime.test(behind);
      const leads = /^(?:after|before)$/i.test(side!) ? !isWhole : object.test(following);
      return { kind: 'relative', unit: units[around.toLowerCase()]!, count, ...(leads && { event: true }) };
    }
    if (
      !/^th/i.test(match[0]) &&
      !/\b(?:[Tt]he|[Tt]hat)\s{1,9}(?:very\s{1,9})?$/.test(left) &&
      !isBareNext(match, text)
    )
      return undefined;
    if (unit !== undefined && toThisDay.test(text.slice(Math.max(0, start - 24), start + match[0].length)))
      return undefined;
    if (month !== undefined && !/^\p{Lu}/u.test(month)) return undefined;
    if (season !== undefined && same !== undefined && isOfThing(match[0], season, text, start + match[0].length))
      return undefined;
    if (unit !== undefined && dayWeek.test(text.slice(start + match[0].length, start + match[0].length + 12)))
      return undefined;
    if (same?.toLowerCase() === 'that' && unit === 'day' && isOfItsAge(text.slice(Math.max(0, start - 48), start)))
      return undefined;
    const count = same !== undefined ? 0 : next !== undefined ? 1 : -1;
    if (unit !== undefined) return { kind: 'relative', unit: units[unit.toLowerCase()]!, count };
    if (time !== undefined)
      return isWithoutNoun(text, start + match[0].length) && !/^this/i.test(match[0])
        ? { kind: 'relative', unit: 'day', count }
        : undefined;
    if (weekday !== undefined)
      return /^this/i.test(match[0])
        ? undefined
        : { kind: 'relative', unit: 'week', count, weekday: weekdayOf(weekday)! };
    return ofYear(season, month, count);
  },
};

/** "Mourned to this day", "up to the present": the writer's day. */
const toThisDay =
  /(?<!\b(?:refers?|referred|referring|looked|led|came|close|prior|next) )\b(?:to|unto|until|till) this (?:very )?day$/i;
/** "Five years to the day after the landing": so many years, not the day after it. */
const toTheDay = /\b(?:years?|months?|weeks?) to the\s{1,9}$/;

/** "The men of that day", "a fortune in that day", "a long voyage for that day": a way to say "then". */
const isOfItsAge = (left: string): boolean => ofAge.test(left) && !ofThatDay.test(left);
const ofAge = /\b(?:of|in|for)\s{1,9}$/;
const ofThatDay = phrase(
  `\\b${oneOf(`morning noon afternoon evening night dawn dusk sunset close end rest course part hours hour remainder eve event
    events battle fight fighting victory defeat massacre horrors glory loss losses work march action deeds business
    proceedings debate sitting entry record story date memory occurrences disaster disasters slaughter`)} of $`,
  `|\\b${oneOf('fixed set appointed planned scheduled order orders called summoned meeting enough over entry log')} for $`,
);

/** "This day week", "that day fortnight": a week or a fortnight from then. */
const dayWeek = /^\s(?:week|fortnight|month|twelvemonth)\b/;

/**
 * "Next day he left", "by next summer"; not "their next year", nor "a vote next year", which is counted from the
 * speaker.
 */
function isBareNext(match: RegExpExecArray, text: string): boolean {
  const { unit = 'day', weekday } = match.groups ?? {};
  if (match[0].startsWith('Next')) return weekday === undefined;
  if (!match[0].startsWith('next') || weekday !== undefined) return false;
  if (partOf.test(text.slice(Math.max(0, match.index - 16), match.index))) return true;
  return unit.toLowerCase() === 'day' && !owners.has(wordBefore(text, match.index));
}

/** "In the beginning of next year", "early next month". */
const partOf = /\b(?:(?:beginning|end|start|middle|close)\s{1,9}of|early|late)\s{1,9}$/;

/** "That night the Russians left", not "that night fighters came". */
function isWithoutNoun(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  return after === '' || /^\p{Lu}/u.test(after) || after === 'of' || goesOnWith.has(after);
}

/** "This fall of the rupee", "this fall was due to war", "this spring of water": a defeat or a source. */
function isOfThing(phrase: string, season: string, text: string, end: number): boolean {
  const word = season.toLowerCase();
  const after = wordAfter(text, end);
  if (word === 'fall') return after === 'of' || (/^this/i.test(phrase) && fallGoesOn.has(after));
  return word === 'spring' && after === 'of';
}

const fallGoesOn = wordSet('in from was were is has which that would could to');

const owners = wordSet('a an my his her its our their your whose each every any no s');

function ofYear(season: string | undefined, month: string | undefined, count: number): DateExpression | undefined {
  if (season !== undefined) return { kind: 'relative', unit: 'season', count, season: seasonOf(season)! };
  return { kind: 'relative', unit: 'month', count, month: monthOf(month)! };
}
