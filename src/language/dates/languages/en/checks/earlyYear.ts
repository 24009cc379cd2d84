import { firstRule, type Rule } from '../../../../text/rules';
import { endingBehind, wordList, wordSet } from '../../../../text/patterns';
import { BARRIER } from '../../../../types';
import { wordAfter, wordBefore, wordsBefore } from '../../../engine/lookaround';
import { isAmount, isPlural } from './numbers/amount';
import { counted, measures } from './numbers/amountWords';
import { vocabulary } from '../vocabulary';
import { clauseWords, events, people, periods, tallies } from './earlyYearWords';
import { endsLine, isAnnal, laterOfList, laterRecorded, listGoesOn, opensLine, recorded } from './earlyYearLists';

// Whether a number below 1000 is a year, from the words and signs beside it. Only a few words are read, so the scan stays
// linear.

/** `proven`: a year in whatever text. `open`: a year where the narrative is in an early age. */
export type YearEvidence = 'proven' | 'open';

/** A number of two or three digits, or a range of them, and the text beside it. */
interface EarlyNumber {
  /** The first number. */
  readonly number: number;
  readonly isRange: boolean;
  /** A range joined by words: "264 to 241". */
  readonly isInWords: boolean;
  /** The two words before it, in lower case, the nearer first; empty if another sign than a full stop stands between. */
  readonly before: string;
  readonly further: string;
  /** The word after it, as written; empty if a sign stands between. */
  readonly after: string;
  readonly left: string;
  readonly right: string;
  /** What follows can only follow a year: the end of the clause, or the beginning of another. */
  readonly isFree: boolean;
  /** A name follows, which may belong to what is counted: "in 477 Saxon invaders". */
  readonly isBeforeName: boolean;
}

/** The number of characters before and after a number that the rules may examine. */
const LEFT = 64;
const RIGHT = 32;

/** The evidence that a number, or a range, at this span is of years. */
export function yearEvidence(text: string, start: number, end: number): YearEvidence | undefined {
  const then = evidenceRuleAt(text, start, end)?.then;
  return then === 'none' ? undefined : then;
}

/** The rule that decides. */
export function evidenceRuleAt(text: string, start: number, end: number): EvidenceRule | undefined {
  const digits = text.slice(start, end);
  // "c.780"
  const before =
    wordBefore(text, start) || (/(?<!\p{L})ca?\.$/iu.test(text.slice(Math.max(0, start - 5), start)) ? 'c' : '');
  return firstRule(evidenceRules, {
    number: Number.parseInt(digits, 10),
    isRange: /\D/.test(digits),
    isInWords: /\p{L}/u.test(digits),
    before,
    further: before === '' ? '' : wordsBefore(text, start)[1],
    after: wordAfter(text, end),
    left: text.slice(Math.max(0, start - LEFT), start),
    right: text.slice(end, end + RIGHT),
    isFree: isFree(text, end),
    isBeforeName: /^\s{1,3}\p{Lu}\p{L}/u.test(text.slice(end, end + 6)),
  });
}

type EvidenceRule = Rule<EarlyNumber, YearEvidence | 'none'>;

/** First year of three digits. */
const THREE_DIGITS = 100;
/** A smaller number behind "in" counts days or people more often than it names a year. */
const FIRST_BY_CONTEXT = 20;

/** Each rule's examples are in its test. */
export const evidenceRules: readonly EvidenceRule[] = [
  { name: 'a chapter', when: ({ before, left }) => before === 'c' && chapter.test(left), then: 'none' },
  { name: 'a number in the margin', when: ({ left }) => / {3}$/.test(left) && !opensLine.test(left), then: 'none' },
  { name: 'a small number', when: ({ number }) => number < FIRST_BY_CONTEXT, then: 'none' },
  {
    name: 'two amounts',
    when: ({ isInWords, before }) => isInWords && !/^(?:from|between|years|about|around)$/.test(before),
    then: 'none',
  },
  { name: 'a life or a reign', when: ({ left, isFree }) => isFree && life.test(left), then: 'proven' },
  {
    name: 'the result of',
    when: ({ before, further, left }) => before === 'in' && resultsIn.test(further) && !anotherOne.test(left),
    then: 'none',
  },
  {
    name: 'two digits',
    when: ({ number, before, left, right, isFree }) =>
      number < THREE_DIGITS &&
      ((isFree && (surest.test(before) || secondOfTwo.test(left))) ||
        isBracketed(left, right) ||
        (namedIn.test(left) && deedBehind.test(right))),
    then: 'open',
  },
  { name: 'two digits elsewhere', when: ({ number }) => number < THREE_DIGITS, then: 'none' },
  {
    name: 'the years',
    when: ({ before, further, isFree }) => before === 'years' && further === 'the' && isFree,
    then: 'proven',
  },
  {
    name: 'between two years',
    when: ({ isRange, number, before, isFree, left }) =>
      isRange && before === 'between' && isFree && !isRound(number) && !distance.test(left),
    then: 'proven',
  },
  {
    name: 'from one year to another',
    when: ({ isRange, number, before, isFree, left }) =>
      isRange && before === 'from' && isFree && !isRound(number) && !isChange(left),
    then: 'proven',
  },
  {
    name: 'an event of',
    when: ({ number, before, further, left, after }) =>
      before === 'of' && events.has(further) && !isPlural(after) && !ofSome.test(left) && number % 100 !== 0,
    then: 'proven',
  },
  { name: 'a tally', when: ({ left, right }) => isBracketed(left, right) && isTally(left), then: 'open' },
  { name: 'a page of an author', when: ({ right }) => says.test(right), then: 'open' },
  {
    name: 'in brackets behind an event',
    when: ({ left, right }) => isBracketed(left, right) && namesEvent(left),
    then: 'proven',
  },
  {
    name: 'in brackets behind a name',
    when: ({ number, isRange, left, right }) =>
      isBracketed(left, right) && followsName.test(left) && (isRange || number % 10 !== 0),
    then: 'proven',
  },
  {
    name: 'a range in brackets behind what lasts',
    when: ({ isRange, left, right }) => isRange && isBracketed(left, right) && followsLasting(left),
    then: 'proven',
  },
  {
    name: 'opens its sentence',
    when: ({ number, left, after, isFree }) =>
      isFree && opensSentence.test(left) && !(number % 100 === 0 && /^\p{Lu}/u.test(after)),
    then: 'proven',
  },
  {
    name: 'behind in, since, until',
    when: ({ before, left, isFree }) => isFree && surely.test(before) && !oneIn.test(left),
    then: 'proven',
  },
  {
    name: 'in the middle of a list of years',
    when: ({ left, right, isFree }) => isFree && laterOfList.test(left) && listGoesOn.test(right),
    then: 'proven',
  },
  {
    name: 'recorded for',
    when: ({ before, further, left, isFree }) =>
      isFree && ((before === 'for' && recorded.has(further)) || laterRecorded.test(left)),
    then: 'open',
  },
  { name: 'the second of two years', when: ({ left, isFree }) => isFree && secondOfTwo.test(left), then: 'proven' },
  {
    name: 'behind before, after',
    when: ({ number, before, isFree }) => isFree && /^(?:before|after)$/.test(before) && !isRound(number),
    then: 'proven',
  },
  {
    name: 'the label of an event',
    when: ({ left, right }) => endsLine.test(right) && eventLabel.test(left) && namesEvent(left),
    then: 'proven',
  },
  {
    name: 'a line of its own',
    when: ({ left, right }) => opensLine.test(left) && endsLine.test(right),
    then: 'proven',
  },
  { name: 'the head of an annal', when: ({ left, right }) => isAnnal(left, right), then: 'proven' },
  {
    name: 'behind another word of time',
    when: ({ before, further, isRange, isFree, isBeforeName }) =>
      (isFree || isBeforeName) && (timely.has(before) || (before === 'of' && (isRange || namesTime(further)))),
    then: 'open',
  },
  { name: 'a bracket of its own', when: ({ left, right }) => isBracketed(left, right), then: 'open' },
  {
    name: 'in before a verb',
    when: ({ before, after }) => before === 'in' && /^\p{Ll}{2,12}ed$/u.test(after),
    then: 'open',
  },
];

/** A round number is an amount more often than a year. */
const isRound = (number: number): boolean => number % 50 === 0;

const numeral = '[ivxlc]{1,6}';
/** "B. iv. c. 44": caput. */
const chapter = new RegExp(
  [
    `(?:\\b(?:[Bb]k?|[Ll])\\.?\\s?(?:\\d{1,3}|${numeral})|\\b(?:[Ll]ib|[Ii]b|[Ii]bid)|\\b${numeral})`,
    '[.,]{1,2}\\s{0,2}c\\.?\\s{0,2}$',
  ].join(''),
);

const lifeWords = '(?:r|d|b|fl|reg|ob|died|born|reigned|ruled|flourished)';
const lifeOpens = "(?:^|[([;,\\u2013\\u2014-]\\s?|\\p{Lu}[\\p{L}'\\u2019]{1,20}\\s|\\b(?:and|or)\\s)";
const life = new RegExp(`${lifeOpens}${lifeWords}\\.?\\s{0,2}(?:in\\s|ca?\\.\\s?)?$`, 'u');

const resultsIn = /^(?:result(?:s|ed|ing)?|total(?:s|ed|led)?|interest(?:ed)?|one|only)$/;
/** "A tropical one in 540": a pronoun; but "one in 540". */
const anotherOne = /\b(?:an?|the|that|another)\s(?:\p{Ll}{2,12}\s){0,2}one\sin\s$/u;
const surest = /^(?:in|by|since|until|till|c|ca|circa)$/;
const surely = /^(?:in|since|until|till)$/;
/** "The consulship of 342", "the summer of 480". */
const namesTime = (word: string): boolean => events.has(word) || periods.has(word) || times.has(word);
const timely = wordSet('by from before after early late between and to around about c ca circa in during');
const times = new Set([
  ...vocabulary.months.keys(),
  ...wordList('year years part end beginning middle days months event events spring summer autumn winter'),
]);
/** "In 99 or 98": the second of two years. */
const secondOfTwo = /\b(?:in|by|years)\s\d{2,3}(?:,\s\d{2,3})?,?\s(?:or|and)\s(?:in\s)?$/i;
/** "Vesuvius in 79" before "buried": not "in 40 fortified towns". */
const namedIn = /\p{Lu}\p{L}{2,16}\sin\s$/u;
const deedBehind = /^\s\p{Ll}{2,12}ed\s(?!\p{Ll}{2,16}s\b)/u;
const oneIn =
  /(?<!\b(?:an?|the|that|another)\s(?:\p{Ll}{2,12}\s){0,2})\b(?:one|\d{1,4}|out)\s(?:\p{Ll}{1,12}\s)?in\s$/u;
/** "A council of 120". */
const ofSome = /\ban?\s(?:\p{Ll}{2,12}\s)?\p{Ll}{2,12}\sof\s$/u;
const distance = /\b(?:distance|range|varied|varies|varying|numbered|somewhere|anywhere)\s{1,3}between\s$/;
const changing =
  'rose|risen|rises?|rising|fell|fallen|falls?|grew|grown|grows?|increas|decreas|drop|declin|reduc|raise|cut|went|pages?|numbers?|rang|var[iy]';
/** "Rose from 312 to 418". */
const change = new RegExp(`\\b(?:${changing})`, 'g');
const isChange = (left: string): boolean =>
  left.endsWith('from ') && endingBehind(left, change, /^[^.;:]{0,40}\sfrom\s$/) !== undefined;

const sentenceOpens = `(?:^|[.!?;:(\\n"\\u201c\\u201d${BARRIER}]\\s{0,3})`;
const opensSentence = new RegExp(
  `${sentenceOpens}(?:(?:And|But|Then|Thus|Early|Late|Already) )?(?:In|By|Since|Until|in)\\s$`,
);

const isBracketed = (left: string, right: string): boolean => inBracket.test(left) && /^(?:\)|[;,]\s)/.test(right);
/** A bracket that touches the word before holds the number of a note: "Augustine,(105)". */
const inBracket = /(?:^|\s)\((?:(?:c\.|ca\.|circa)\s?)?$/;
/** "Mante (223) gives details". */
const says = /^\)\s(?!was|is|his|this|as)\p{Ll}{2,12}s\s/u;
const followsName = /(?:\p{Lu}\p{Ll}[\p{L}'\u2019.-]{0,24}|\s[IVX]{1,5}\.?)\s\((?:c\.\s?|ca\.\s?|circa\s)?$/u;

/** The words before the bracket or the colon, at most eight, of the same sentence. */
const wordsOf = (left: string): readonly string[] =>
  left
    .split(/[.;!?]/)
    .at(-1)
    ?.toLowerCase()
    .match(/\p{L}{2,16}/gu)
    ?.slice(-8) ?? [];
const namesEvent = (left: string): boolean => wordsOf(left).some((word) => events.has(word));
const isTally = (left: string): boolean => wordsOf(left).some((word) => tallies.has(word));

function followsLasting(left: string): boolean {
  const word = /(\p{Ll}{3,16})\s\([^(]*$/u.exec(left)?.[1];
  return word !== undefined && (periods.has(word) || people.has(word) || events.has(word));
}

const eventLabel = /:\s$|\u2013\s$|,\s$/;

/** Whether the clause ends behind the number, or another begins: "in 480, they", "until 449 the". */
export function isFree(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after === '') return closesClause.test(text.slice(end, end + 4));
  const second = joinedNumber.exec(text.slice(end, end + 24));
  if (second) {
    const from = end + second[0].length;
    return !isAmount(text, from - second[1]!.length, from) && isFreeBehind(text, from);
  }
  return isFreeBehind(text, end);
}

function isFreeBehind(text: string, end: number): boolean {
  const after = wordAfter(text, end);
  if (after === '') return closesClause.test(text.slice(end, end + 4));
  if (clauseWords.has(after)) return true;
  if (!/^\p{Lu}\p{L}/u.test(after)) return false;
  const next = wordAfter(text, text.indexOf(after, end) + after.length);
  return !isPlural(next) && !counted.has(next) && !measures.has(next);
}

const closesClause = new RegExp(`^(?:[,.;:)!?\\]\\u2013\\u2014${BARRIER}]|\\s?[(\\u2013\\u2014]|\\s{0,3}$)`);
const joinedNumber = /^\s(?:and|or|to)\s(?:in\s)?(\d{2,4})(?!\d)/;
