import { BARRIER } from '../../../../types';
import type { DateFinder } from '../../../engine/types';
import { dash, gap, optionalGap, pattern } from '../../../notation/pattern';
import { month as monthPattern, monthOf, season as seasonPattern, words } from '../vocabulary';
import { oneOf, wordSet } from '../../../../text/patterns';
import { wordAfter, wordBefore } from '../../../engine/lookaround';
import { followsTitle } from '../checks/followsTitle';
import { isOfKin } from '../checks/isSurname';

/** - June, in early March, the May offensive (without a year), unless the word may be a name, a verb or an adjective */
export const monthOnly: DateFinder = {
  triggers: { words: words.monthTriggers },
  pattern: pattern(`(?<month>${monthPattern})`),
  read(match, text) {
    const word = match[0];
    const month = monthOf(word);
    const end = match.index + word.length;
    // "August 48": without an era the year is open. No date is better than this month of another year.
    if (Number(shortYear.exec(text.slice(end, end + 6))?.[1] ?? 0) > 31) return undefined;
    return month && standsAlone(word, month, text, match.index, end)
      ? { kind: 'point', unit: 'month', month }
      : undefined;
  },
};

const shortYear = /^\s(\d{2,3})(?![\d.,:\p{L}])/u;

/** Words of time, and others, after which a month may stand. */
const timelyWords = wordSet(
  `in by since until till during of from to through throughout early late mid that last next following previous between and or before after this each every same around about for into beginning end first`,
);
const articles = /^(?:the|a|an|its|his|her|their|our)$/;
const abbreviation = /^(?!may$)\p{L}{3,4}$/iu;
const alsoWords = new Set([3, 4, 5, 6, 8]);

/** Before a first name, most of them may also stand: "April Smith and June Carter". */
const sureWords = wordSet(
  'in by since until till during through throughout early late mid last next following before after',
);
/** "April and May", "the end of June". */
const leadsToMonth = new RegExp(
  `(?:${monthPattern})(?:,|${gap}(?:and|or|to))${gap}$|\\b${oneOf('end close beginning start middle part half days weeks course outset')}${gap}of${gap}$`,
  'iu',
);
/** What a month is joined to by a hyphen: a part of it, another month or a number, and no other word ("A-jan"). */
const joined = new RegExp(
  `(?:\\b(?:early|mid|late|pre|post|${seasonPattern}|${monthPattern})|[^\\p{L}])[-\\u2013]$`,
  'iu',
);
const isJoined = (text: string, start: number): boolean => joined.test(text.slice(Math.max(0, start - 12), start));

/** March, April, May, June and August are also other words, so they need a word of time beside them. */
function standsAlone(word: string, month: number, text: string, start: number, end: number): boolean {
  const before = wordBefore(text, start);
  const timely = timelyWords.has(before) || (/[-\u2013]/.test(text[start - 1] ?? '') && isJoined(text, start));
  if (/^\p{Ll}/u.test(word)) return !alsoWords.has(month) && timely;
  if (abbreviation.test(word) && !/^(?:june|july|mars)$/i.test(word)) return timely;
  const after = wordAfter(text, end);
  if (
    followsTitle(text, start) ||
    (alsoWords.has(month) && isOfKin(text, end)) ||
    (before === 'the' && eventNouns.has(after))
  )
    return false;
  if (/^\p{Lu}/u.test(after)) {
    const isPart = partBefore.test(text.slice(Math.max(0, start - 6), start));
    const left = text.slice(Math.max(0, start - 24), start);
    if (alsoWords.has(month)) return isPart || sureWords.has(before) || leadsToMonth.test(left);
    return isPart || timelyWords.has(before) || before === 'the';
  }
  if (!alsoWords.has(month)) return true;
  // "The costly August battles": neither an adjective nor a first name.
  if (
    month === 8 &&
    before !== '' &&
    /^\p{Ll}{4,}s$/u.test(after) &&
    /\p{Ll}\s{1,9}$/u.test(text.slice(Math.max(0, start - 4), start))
  )
    return true;
  return (
    timely ||
    (text[start - 1] === '(' && text[end] === ')') ||
    // Alone in a cell of a table.
    (text[start - 1] === BARRIER && text[end] === BARRIER) ||
    (month === 5 || month === 3 ? brings : sees).test(text.slice(end, end + 24)) ||
    rangeBegins.test(text.slice(end, end + 24)) ||
    (articles.test(before) && attributed.test(after) && !(month === 8 && /^an?$/.test(before)))
  );
}

/** The July Monarchy and the October Revolution are names that a text about any time may mention. */
const eventNouns = wordSet(`Monarchy Revolution Revolutions Uprising Rising Rebellion Revolt Insurrection Insurgency
  Days Massacre Massacres Manifesto Movement Theses Laws Law Decree Decrees Plot Crisis Constitution War Coup Putsch
  Plenum Conference Ordinances Agreement Accords`);

const rangeBegins = new RegExp(
  `^(?:${optionalGap}${dash}${optionalGap}|${gap}(?:to|and|or|through|until)${gap})(?:(?:early|late|mid)[ -])?(?:${monthPattern})`,
  'iu',
);
/** "By mid-April Tobruk was invested". */
const partBefore = /(?:early|mid|late)-$/i;
/** "June saw the clearing of the Loire". May is excluded: "May saw" may be a person. */
const sees = /^\s(?:saw|brought|witnessed)\s(?:the|an?|no|two|three|more|new|another|heavy)\s/;
const brings = /^\s(?:brought|witnessed)\s/;
/** The noun after a month used as an attribute: "the March operation". */
const attributed = /^\p{Ll}{5,}$/u;
