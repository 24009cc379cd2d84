import { oneOf, wordSet } from '../../../../../text/patterns';
import { firstRule, type Rule } from '../../../../../text/rules';
import { wordAfter, wordBefore } from '../../../../engine/lookaround';
import { collections, compounds, counted, doings, measures, quantifiers, sizes } from './amountWords';
import { isLabel } from './labelWords';
import { countsNoun, isCountedList, isOfGroup, isPeople } from './counts';
import type { NumberInText } from './numberInText';
import { isLaterLabel, isNamedBy, isShelfmark, isTimeOfDay } from './designations';

// Whether a number can be a year depends on the text beside it. Only a few words are read, so the scan stays linear.

/** The number of characters before and after a number that the rules may examine. */
const LEFT = 32;
const RIGHT = 40;

/** Whether a bare number at this span cannot be a year, because it is an amount or the number of something. */
export const isAmount = (text: string, start: number, end: number): boolean =>
  amountRuleAt(text, start, end) !== undefined;

/** The name of the rule that shows that the number is not a year. */
export function amountRuleAt(text: string, start: number, end: number): string | undefined {
  const number: NumberInText = {
    digits: text.slice(start, end),
    before: wordBefore(text, start),
    after: wordAfter(text, end),
    left: text.slice(Math.max(0, start - LEFT), start),
    right: text.slice(end, end + RIGHT),
  };
  return firstRule(amountRules, number)?.name;
}

/** Each rule's examples are in its test. */
export const amountRules: readonly Rule<NumberInText, 'amount'>[] = [
  { name: 'a label', when: ({ before, left }) => isLabel(before, () => secondWord(left, before)), then: 'amount' },
  { name: 'a later number behind a label', when: ({ left }) => isLaterLabel(left), then: 'amount' },
  { name: 'a code or shelfmark', when: isShelfmark, then: 'amount' },
  { name: 'a time of day', when: ({ digits, before, left }) => isTimeOfDay(digits, before, left), then: 'amount' },
  { name: 'a title by its author', when: ({ left, right }) => isNamedBy(left, right), then: 'amount' },
  { name: 'some of a group', when: ({ right }) => isOfGroup(right), then: 'amount' },
  { name: 'a quantifier', when: ({ before }) => quantifiers.has(before), then: 'amount' },
  { name: 'a sign of number', when: ({ before, left }) => before === '' && numberSign.test(left), then: 'amount' },
  { name: 'a telephone number', when: ({ before, left }) => before === '' && telephone.test(left), then: 'amount' },
  { name: 'more than', when: ({ before, left }) => before === 'than' && !comparesTimes.test(left), then: 'amount' },
  { name: 'as many as', when: ({ before, left }) => before === 'as' && asManyAs.test(left), then: 'amount' },
  { name: 'a force of', when: ({ before, left }) => before === 'of' && sizeOf.test(left), then: 'amount' },
  {
    name: 'a designation',
    when: ({ before, left }) => before.length === 1 && designation.test(left),
    then: 'amount',
  },
  {
    name: 'a name of a collection',
    when: ({ before, left }) =>
      before !== '' &&
      /^\p{Lu}/u.test(left.trimEnd().slice(-before.length)) &&
      collections.has(secondWord(left, before)),
    then: 'amount',
  },
  {
    name: 'the first of two amounts',
    when: ({ after, right }) => joins.has(after) && isJoinedToAmount(right),
    then: 'amount',
  },
  { name: 'a unit in signs', when: ({ right }) => /^(?:[%°$€£]|.°)/u.test(right), then: 'amount' },
  { name: 'a measure', when: ({ after }) => measures.has(after.toLowerCase()), then: 'amount' },
  {
    name: 'a counted noun',
    when: (number) => counted.has(number.after) && countsNoun(number),
    then: 'amount',
  },
  {
    name: 'a counted people',
    when: ({ before, right }) => before !== '' && !timely.has(before) && isPeople(right),
    then: 'amount',
  },
  { name: 'a round number of places', when: (number) => isCountedList(number), then: 'amount' },
  {
    name: 'a doing of many',
    when: ({ before, after }) => doings.has(after) && !datesDoing.has(before),
    then: 'amount',
  },
  {
    name: 'the subject of were',
    when: ({ before, after }) => (after === 'were' || after === 'are') && before === '',
    then: 'amount',
  },
  { name: 'another count', when: ({ right }) => otherCount.test(right), then: 'amount' },
  { name: 'a part of a compound', when: ({ right }) => isCompound(right), then: 'amount' },
  { name: 'an address', when: ({ before, right }) => address.test(right) && !datesName.has(before), then: 'amount' },
  {
    name: 'one in a thousand',
    when: ({ digits, left }) => /^1000/.test(digits) && digits.endsWith('00') && oneIn.test(left.slice(-ONE_IN)),
    then: 'amount',
  },
  {
    // A round number is rarely a year.
    name: 'a round number of something',
    when: ({ digits, before, after, right }) =>
      digits.endsWith('00') && !timely.has(before) && (people.test(right) || money.test(right) || isPlural(after)),
    then: 'amount',
  },
];

const numberSign = /[\u2116\u00b0\u00d7\u00a7]\s?$/;
const telephone = /(?:\+\d{1,3}|(?<!\d)(?:\d{3}|0\d{3,5}|[3-9]\d{3}))[\s)]{1,2}$/;
const comparesTimes = /\b(?:later|earlier)\s{1,9}than\s{1,9}$/i;
const asManyAs = /\b(?:many|few|much|little|high|low)\s{1,9}as\s{1,9}$/i;
const sizeOf = new RegExp(`(?:\\ban?\\s(?:\\p{Ll}{2,12}\\s)?${oneOf(sizes)}|\\b(?:total|sum)) of\\s{1,2}$`, 'iu');
/**
 * "the submarine U 1105", "H.R. 1776", "1920 x 1080"; but "A 1958 report", "Charles I 1625–49", "the U.S. 1860 census".
 */
const designation = /(?:(?<![\p{L}.])[B-HJ-UWYZ]\.?|\bH\.\s?R\.|\d\s?x)\s{1,2}$/u;

function secondWord(left: string, word: string): string {
  const rest = left.trimEnd();
  return wordBefore(rest, rest.length - word.length);
}

const joins = wordSet('and to or');

/** "Between 1500 and 2000 men": the counted noun follows the second number. */
function isJoinedToAmount(right: string): boolean {
  const word = /^\s{1,9}(?:and|to|or)\s{1,9}\d{3,4}\s{1,9}(\p{Ll}{1,16})/u.exec(right)?.[1];
  return word !== undefined && (counted.has(word) || measures.has(word)) && word !== 'per';
}

/** After one of these words and a year, a clause begins: "by 1958 died". */
const datesDoing = wordSet('in by since until till during and of who that');
const datesName = wordSet('in by since until during before after');

/**
 * A dimension ("1920 x 1080"), a Chinese measure word (a year is followed by 年), or an era that is not supported: the
 * solar Hijri and the Buddhist era, "before present", the year of the world.
 */
const otherEras = '(?:S\\.?H|B\\.?P|A\\.?M|A\\.?U\\.?C|B\\.?E|B\\.?S)(?![\\p{L}\\d])';
const otherCount = new RegExp(`^\\s?(?:of the (?:Hijra|Hijri|Hegira)|\\p{sc=Han}|[x\\u00d7]\\s?\\d|${otherEras})`, 'u');

function isCompound(right: string): boolean {
  const joined = /^[-\u2010\u2011](\p{Ll}{3,12})\b/u.exec(right)?.[1];
  return joined !== undefined && (compounds.has(joined) || measures.has(`${joined}s`) || counted.has(`${joined}s`));
}

const streets = oneOf('Street St Avenue Ave Road Rd Boulevard Blvd Lane Drive Terrace');
const address = new RegExp(`^\\s(?:\\p{Lu}[\\p{L}'\u2019.]{0,16}\\s){1,2}${streets}\\b`, 'u');
/** How far before a number "one person in" may begin, in characters. */
const ONE_IN = 24;
const oneIn = /\b(?:one|\d{1,3})\s(?:\p{Ll}{1,12}\s)?in\s$/u;
const people = /^\s{1,9}[A-Z]\p{Ll}{1,14}(?:i|an|ish|ese|ch|men)(?!\p{L})/u;
const money = /^\s\p{L}{2,12}\s(?:dollars|pounds|francs|marks|roubles|rubles|yuan|yen)\b/u;
/** Words of time after which even a round number is a year. */
const timely = wordSet(
  `in by since until till during before after between from throughout early late mid circa ca c year years spring summer
  autumn fall winter the`,
);

const noPlurals = wordSet('was is has as this his its hers ours theirs perhaps besides across thus');

/** Whether a word looks like a lower-case plural: "ships", not "was" or "his". */
export const isPlural = (word: string): boolean => /^[a-z]+s$/.test(word) && !noPlurals.has(word);
