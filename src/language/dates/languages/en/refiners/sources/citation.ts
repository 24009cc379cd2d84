import { endingBehind, oneOf, wordSet } from '../../../../../text/patterns';
import { firstRuleBeside, firstSign, lastSign, type RuleBeside, type SignsBeside } from '../../../../../text/rules';
import { wordBefore } from '../../../../engine/lookaround';
import type { DateMention, Refiner } from '../../../../engine/types';
import { bracketPartAround, isCitation } from '../../checks/sources/citationGroup';
import { cities, periodicals } from '../../checks/sources/imprint';
import { holds } from '../../checks/sources/scholars';

/** Removes the dates of books and articles, which are not part of the narrative. */
export const citation: Refiner = {
  name: 'citation',
  refine: (mentions, text, passage) =>
    mentions.filter((mention) => citationRuleFor(mention, text, passage.start) === undefined),
};

/** A date and the text beside it in its passage. */
interface DateInText extends SignsBeside {
  /** A year followed by a bracket or sign, as in a citation. */
  readonly isClosedYear: boolean;
  readonly isYear: boolean;
  /** A date other than a year. */
  readonly isOther: boolean;
  /** Its words. */
  readonly words: string;
  /** The word before the date, in lower case. */
  readonly word: string;
  readonly before: string;
  readonly after: string;
}

/** How far before and after its date a citation may extend, in characters. */
const BEFORE = 120;
const AFTER = 200;

/** The name of the rule that shows that a date belongs to a source; `from` is the start of its passage. */
export function citationRuleFor(
  { start, end, expression }: DateMention,
  text: string,
  from: number,
): string | undefined {
  const isYear = expression.kind === 'point' && expression.unit === 'year';
  const before = text.slice(Math.max(from, start - BEFORE), start);
  const after = text.slice(end, end + AFTER);
  return firstRuleBeside(citationRules, {
    signBefore: lastSign(before),
    signAfter: firstSign(after),
    isClosedYear: isYear && /^[a-z]?[),;:\]]/.test(after),
    isYear,
    isOther: !isYear,
    words: text.slice(start, end),
    word: wordBefore(text, start),
    before,
    after,
  })?.name;
}

/** Each rule's examples are in its test. */
export const citationRules: readonly RuleBeside<DateInText, 'source'>[] = [
  {
    name: 'a title before its imprint',
    signAfter: '(,',
    when: ({ after }) => /^[\s,]{0,4}[(,\p{Ll}]/u.test(after) && endsTitle.test(after),
    then: 'source',
  },
  {
    name: 'pages behind the year of an issue',
    signBefore: ',',
    signAfter: '.,;)',
    when: ({ before, after }) => /^[.,;)]/.test(after) && /\(\d{4}\),\s$/.test(before),
    then: 'source',
  },
  {
    name: 'a month of an issue before its pages',
    signAfter: ')',
    when: ({ isOther, after }) => isOther && /^\),\spp?\.\s?\d/.test(after),
    then: 'source',
  },
  {
    name: 'a day of retrieval',
    when: ({ isOther, word, before }) =>
      isOther && (retrieved.has(word) || (word === 'on' && /\b(?:accessed|retrieved)\s{1,2}on\s{1,2}$/i.test(before))),
    then: 'source',
  },
  {
    name: 'a year before pages',
    signAfter: '),:',
    when: ({ isClosedYear, after }) =>
      isClosedYear && /^(?:[),]{1,2}\s{1,2}(?:pp?|vol|ch|n)\.\s?\d|\)?:\s?\d{1,4}\b(?!:))/.test(after),
    then: 'source',
  },
  {
    name: 'according to an author',
    signBefore: '(',
    signAfter: ')',
    when: ({ isClosedYear, before, after }) => isClosedYear && after.startsWith(')') && accordingTo.test(before),
    then: 'source',
  },
  {
    name: 'what an author holds',
    signBefore: '(',
    when: ({ isClosedYear, before, after }) => isClosedYear && ownYear.test(before) && holds.test(after),
    then: 'source',
  },
  {
    name: 'the year of an issue before its pages',
    signBefore: '(',
    when: ({ isClosedYear, before, after }) => isClosedYear && before.endsWith('(') && pagesBehind.test(after),
    then: 'source',
  },
  {
    name: 'an author with year and pages in brackets',
    signBefore: '(',
    when: ({ isClosedYear, words, before, after }) =>
      isClosedYear && ownPages.test(after) && ownBrackets.test(before) && !isSecondYear(words, after),
    then: 'source',
  },
  {
    name: 'authors and year in brackets',
    when: ({ isClosedYear, before, after }) => isClosedYear && closes.test(after) && authors.test(before),
    then: 'source',
  },
  {
    name: 'the year of an imprint',
    signBefore: ',',
    signAfter: ')',
    when: ({ isClosedYear, before, after }) => isClosedYear && after.startsWith(')') && imprint.test(before),
    then: 'source',
  },
  { name: 'a citation in brackets', when: isCited, then: 'source' },
  {
    name: 'pages behind a year',
    signBefore: ':,',
    when: ({ words, before }) => pageNumber.test(words) && endsYear.test(before),
    then: 'source',
  },
  {
    name: 'an issue before its pages',
    signBefore: '(',
    signAfter: ')',
    when: ({ before, after }) => after.startsWith('):') && before.endsWith('(') && /^\):\s?\d{1,5}\b(?!:)/.test(after),
    then: 'source',
  },
  {
    name: 'a column behind a volume',
    signBefore: ',:.',
    when: ({ words, before }) => pageNumber.test(words) && volume.test(before),
    then: 'source',
  },
  {
    name: 'an edition',
    signBefore: 'nd.,:',
    when: ({ isYear, before }) => isYear && edition.test(before),
    then: 'source',
  },
  {
    name: 'a copyright',
    signBefore: '\u00a9tT,',
    when: ({ isYear, before }) => isYear && /(?:\u00a9|\bcopyright,?(?:\s\u00a9)?)\s{0,2}$/i.test(before),
    then: 'source',
  },
  {
    name: 'behind ibidem',
    signBefore: ',',
    when: ({ before }) =>
      /,\s{1,4}$/.test(before) && /\b(?:[Ii]bid|[Ii]bidem|[Oo]p\. cit|[Ll]oc\. cit|[Ii]dem)\.?,\s{1,4}$/.test(before),
    then: 'source',
  },
  {
    name: 'city, publisher and year',
    signBefore: ',',
    when: ({ isYear, before, after }) =>
      isYear && endsCredit.test(after) && (credit.test(before) || credited.test(before)),
    then: 'source',
  },
  {
    name: 'a reference in brackets',
    signBefore: ',',
    when: ({ isYear, before, after }) =>
      isYear && /,\s{1,3}$/.test(before) && endsReference.test(after) && opensReference.test(before),
    then: 'source',
  },
  {
    name: 'pages smaller than the year before them',
    signBefore: ',',
    signAfter: ')',
    when: ({ words, before, after }) => after.startsWith(')') && isPageOf(words, before),
    then: 'source',
  },
  {
    name: 'a quoted title among others',
    signBefore: '(',
    when: ({ isClosedYear, before, after }) =>
      isClosedYear && /["\u201d]\s\($/.test(before) && (/^\)[;,] (?:see )?also\s/.test(after) || seesTitle(before)),
    then: 'source',
  },
  {
    name: 'a credit line',
    signBefore: ',',
    when: ({ isYear, before, after }) => isYear && /^(?:[.;)]|\s{0,4}$)/.test(after) && gift.test(before),
    then: 'source',
  },
  {
    name: 'an issue of a newspaper',
    signBefore: ',',
    when: ({ before, after }) => /,\s{1,4}$/.test(before) && endsIssue.test(after) && newspaper.test(before),
    then: 'source',
  },
];

/** "(Smith 1990, 1994; Jones et al. 1998)", "(Smith 1990: 1200–15)". */
function isCited({ isYear, words, before, after }: DateInText): boolean {
  if (!/\d$/.test(words)) return false;
  const part = bracketPartAround(before, words, after);
  if (part === undefined || !(isYear || /\d{4}[a-z]?\s?[,:]\s?(?:pp?\.\s?)?$/.test(before))) return false;
  return isCitation(part);
}

/** "1053–75", "1200": may be pages. */
const pageNumber = /^\d{1,4}(?:\s?[-\u2013]\s?\d{1,4})?$/;
/** "(December 1986): ", "(New York: Norton, 1998), ". */
const endsYear = /\([^()]{0,40}\d{2,4}[a-z]?\):\s$|\(\p{Lu}[^()]{1,60}[:,]\s[^()]{1,60}\d{4}\),\s$/u;
/** "vol. 2, ", "t. XIV, ". */
const volume = /(?<!\p{L})(?:vols?|tom|t|bk|bd)\.\s?(?:\d{1,3}|[ivxlc]{1,7}|[IVXLC]{1,7})[,:]\s(?:cols?\.\s)?$/u;
const ordinalEdition = '(?:\\d{1,2}(?:st|nd|rd|th)|[Rr]ev(?:ised|\\.)?|[Nn]ew|[Ss]econd|[Tt]hird|[Ff]ourth|[Ff]ifth)';
/** "2nd edn, London, ", "rev. edn ". */
const edition = new RegExp(
  `${ordinalEdition}\\s(?:rev\\.\\s)?(?:edn|ed|edition)[.,]{0,2}\\s(?:\\p{Lu}[\\p{L}. ]{1,24}[,:]\\s){0,2}$`,
  'u',
);
/** "Par C. Bayet, Paris, Quantin, "; but "in Paris, Quantin, ". */
const credit = new RegExp(`(?:^|[,.;(*]\\s{1,3})${cities}[,:]\\s\\p{Lu}[\\p{L}.&'\u2019 -]{1,40},\\s{1,3}$`, 'u');
/** "Boston: Little, Brown, ". */
const credited = new RegExp(`(?:^|[,.;(*]\\s{1,3})${cities}:\\s\\p{Lu}[\\p{L}.,&'\u2019 -]{1,50},\\s{1,3}$`, 'u');
/** "(see Woolf, The Transits, Princeton, " before a year and its pages. */
const opensReference =
  /[(;]\s?(?:[Ss]ee|[Cc]f\.|e\.g\.)(?:\s(?:also|especially))?,?\s{1,3}\p{Lu}[^();]{1,40},\s[^();]{2,90},\s{1,3}$/u;
const endsReference = /^(?:[);]|,\s(?:pp?\.\s)?\d{1,4}(?:[-\u2013]\d{1,4})?[);,])/;
/** "See his “Mexico” (1985) and “Cuba” (". */
const seesTitle = (before: string): boolean =>
  /["\u201d]\s\($/.test(before) && endingBehind(before, /\b(?:[Ss]ee|[Cc]f\.)\s/g, /^[^.;]{1,83}$/) !== undefined;
const gift = new RegExp(
  `(?:^|[.:;(\\uFFFC]\\s{0,3})${oneOf('Bequest Gift Purchase Purchased Presented Donated Acquired')}(?:\\s\\p{L}|,)[^.;()]{0,8}(?:[^;()]{0,70}),\\s{1,3}$|\\bFund,\\s$`,
  'u',
);
const endsCredit = /^(?:[.);,]|\s{0,4}$)/;
/** "The Times, ", "People's Daily, ". */
const newspaper = new RegExp(`(?:[\\p{L}(*]\\s{0,2}|^)${periodicals}\\s{0,2},\\s{1,4}$`, 'u');
const endsIssue = /^(?:,\s(?:pp?\.\s?)?\d{1,3}(?:[.,;:)]|$)|,\s(?:pp?|col|sec)\.|[);])/;

const retrieved = wordSet('accessed retrieved');
const name = "\\p{Lu}[\\p{L}'’-]{1,24}";
const pageNumbers = '(?:(?:pp?|figs?|pls?|nos?|nn?|cat|cols?|tab|tav|taf|abb)\\.\\s?)?\\d{1,4}(?:[-\\u2013]\\d{1,4})?';

/** One to three surnames after a bracket, a semicolon or "see". */
const opening = '(?:[([;]\\s{0,2}(?:(?:see|cf\\.|e\\.g\\.)\\s(?:also\\s)?)?|\\b(?:[Ss]ee|[Cc]f\\.)\\s(?:also\\s)?)';
const authors = new RegExp(
  `${opening}${name}(?:,?\\s(?:(?:and|&)\\s)?${name}){0,2}(?:\\set\\sal\\.?)?,?\\s{1,2}$`,
  'u',
);
const closes = new RegExp(`^[a-z]?(?:[);\\]]|,\\s?${pageNumbers}[);,.\\]]|:\\s?\\d)`);

/** "Treharne (1932, 117–19)". */
const ownBrackets = new RegExp(`(?:${name}|\\d)\\s\\($`, 'u');
const ownPages = new RegExp(`^[a-z]?,\\s${pageNumbers}\\)`);
/** "EHR 43 (1928), 321.", "*Wansui* (1969), 430." */
const pagesBehind = /^[a-z]?\),\s\d{1,4}(?:[-\u2013]\d{1,4})?[.;,)]/;

/** "Jerusalem (1099, 1187)". */
const isSecondYear = (year: string, after: string): boolean =>
  Number(/^,\s(\d{4})\)/.exec(after)?.[1] ?? 0) > Number(year);

/** "see also Foner (1988, " */
const yearOfAuthor = new RegExp(`${name}\\s\\((\\d{4})[a-z]?,\\s$`, 'u');
/** Years in brackets run on, "Jerusalem (1099, 1187)"; a smaller number is a page. */
function isPageOf(words: string, before: string): boolean {
  const year = yearOfAuthor.exec(before)?.[1];
  return year !== undefined && /^\d{4}$/.test(words) && Number(words) < Number(year);
}

/** "Kaplan (", "Kaplan et al. (". */
const ownYear = new RegExp(`(?:${name}|\\bet\\sal\\.)\\s\\($`, 'u');
const accordingTo = new RegExp(
  `\\b(?:[Aa]ccording to|[Ss]ee|[Cc]f\\.)(?:\\s(?:${name}|and|&|et|al\\.)){1,5}\\s\\($`,
  'u',
);

/** "(Oxford: Clarendon, ". */
const imprint = /\(\p{Lu}[^()]{1,60}:\s[^()]{1,60},\s{1,2}$/u;
/** The imprint after a title, possibly with an editor or volume between them. */
const endsTitle = new RegExp(
  '^\\s{0,4}(?:,\\s{1,4}(?:trans|tr|eds?|vol)\\.[^();]{1,60})?\\(\\p{Lu}[^():]{1,60}:\\s[^()]{1,60},\\s\\d{4}\\)',
  'u',
);
