import { oneOf, wordSet } from '../../../../../text/patterns';
import { firstRule, type Rule } from '../../../../../text/rules';
import type { Span } from '../../../../../types';
import type { DateMention, Refiner } from '../../../../engine/types';
import { periodicals } from '../../checks/sources/imprint';
import { isCourt, isLetter, isLogBook, isOfWriter, isTitled } from '../../checks/sources/letters';
import {
  cityBefore,
  frenchDay,
  frenchTitle,
  isDocument,
  isPaper,
  ofPaper,
  pageBefore,
  tells,
  volumeBefore,
  volumeBehind,
} from '../../checks/sources/papers';
import { endsTitleBefore, isOnlyDate, madeSource, tellsInNote } from '../../checks/sources/noteSentence';
import { withoutDates } from '../../checks/withoutDates';

/** Removes the dates of sources from a footnote. The date of a quotation stays: "On 5 March 1933 he wrote …". */
export const footnote: Refiner = {
  name: 'footnote',
  after: ['range'],
  isForNotes: true,
  refine: (mentions, text, passage) =>
    passage.kind === 'footnote'
      ? mentions.filter(
          (mention) => isDateOfText(mention, text, passage) || !footnoteRuleFor(mention, text, passage.start),
        )
      : mentions,
};

const isDateOfText = ({ start, end }: DateMention, text: string, passage: Span): boolean =>
  isOnlyDate(text.slice(passage.start, Math.min(start, passage.start + SENTENCE)), text.slice(end, passage.end));

/** A date in a footnote. */
interface DateInNote {
  readonly isYear: boolean;
  /** A year, or a range of years. */
  readonly isYears: boolean;
  /** Its words. */
  readonly words: string;
  readonly before: string;
  /** Without the dates that end it. */
  readonly beforeDates: string;
  readonly after: string;
  /** Whether its sentence has a verb. */
  readonly tells: () => boolean;
}

/** How far before and after its date a source may extend, in characters. */
const BEFORE = 140;
const AFTER = 120;
/** How far a sentence is read before and after its date, in characters. */
const SENTENCE = 240;

/** The name of the rule that shows that a date in a footnote is of a source; `from` is the start of the passage. */
export function footnoteRuleFor(
  { start, end, expression }: DateMention,
  text: string,
  from: number,
): string | undefined {
  const isYear = expression.kind === 'point' && expression.unit === 'year';
  const isRange = expression.kind === 'range' && expression.from.date.unit === 'year';
  const before = text.slice(Math.max(from, start - BEFORE), start);
  return firstRule(footnoteRules, {
    isYear,
    isYears: isYear || isRange,
    words: text.slice(start, end),
    before,
    beforeDates: withoutDates(before),
    after: text.slice(end, end + AFTER),
    tells: () => tellsInNote(text.slice(Math.max(from, start - SENTENCE), start), text.slice(end, end + SENTENCE)),
  })?.name;
}

/** Each rule's examples are in its test. */
export const footnoteRules: readonly Rule<DateInNote, 'source'>[] = [
  {
    name: 'in a quoted title',
    when: ({ before, after }) => isQuoted(before) && endsQuotation.test(after),
    then: 'source',
  },
  { name: 'before pages', when: ({ before, after }) => /,\s{1,4}$/.test(before) && pages.test(after), then: 'source' },
  {
    name: 'a name and a year',
    when: ({ isYear, words, before, after }) =>
      isYear && /^\d/.test(words) && closes.test(after) && isNamed(before.slice(-80)),
    then: 'source',
  },
  {
    name: 'an edition',
    when: ({ isYear, before, after }) => isYear && closes.test(after) && edition.test(before.slice(-80)),
    then: 'source',
  },
  {
    name: 'a publisher',
    when: ({ isYears, before, after }) => isYears && closes.test(after) && publisher.test(before.slice(-80)),
    then: 'source',
  },
  {
    name: 'an imprint in brackets',
    when: ({ isYears, before, after }) => isYears && after.startsWith(')') && imprint.test(before.slice(-80)),
    then: 'source',
  },
  {
    name: 'an issue',
    when: ({ before, after }) =>
      before.endsWith('(') &&
      (/^\)\s?[:,]\s?\d/.test(after) || (/^\)(?:[.,;]|\s{0,4}$)/.test(after) && issue.test(before))),
    then: 'source',
  },
  {
    name: 'a first edition',
    when: ({ before, after }) => before.endsWith('[') && firstEdition.test(after),
    then: 'source',
  },
  {
    name: 'place and year',
    when: ({ isYears, before, after }) => isYears && closes.test(after) && place.test(before),
    then: 'source',
  },
  {
    name: 'the year of a report',
    when: ({ isYear, before, after }) => isYear && closes.test(after) && report.test(before),
    then: 'source',
  },
  {
    name: 'an issue of a newspaper',
    when: ({ before, after }) => endsDocument.test(after) && newspaper.test(before),
    then: 'source',
  },
  {
    name: 'a document and its date',
    when: ({ before, after }) => separator.test(before) && endsDocument.test(after) && isDocument(before),
    then: 'source',
  },
  {
    name: 'several dates of a document',
    when: ({ before, beforeDates, after }) =>
      beforeDates !== before && separator.test(beforeDates) && endsDocument.test(after) && isDocument(beforeDates),
    then: 'source',
  },
  {
    name: 'a letter by its writer and receiver',
    when: ({ beforeDates, after }) => endsDocument.test(after) && (isLetter(beforeDates) || isOfWriter(beforeDates)),
    then: 'source',
  },
  {
    name: 'the papers of a court',
    when: ({ beforeDates, after }) => endsDocument.test(after) && isCourt(beforeDates),
    then: 'source',
  },
  {
    name: 'the dates of a log-book',
    when: ({ beforeDates, after }) => endsDocument.test(after) && isLogBook(beforeDates),
    then: 'source',
  },
  {
    name: 'a list, plan or return',
    when: ({ beforeDates, after }) => endsDocument.test(after) && isTitled(beforeDates),
    then: 'source',
  },
  {
    name: 'the date of a letter, diary or periodical',
    when: ({ before, beforeDates }) =>
      ofPaper.test(before) || ofPapers.test(beforeDates) || (/\bof\s{1,3}$/.test(before) && isPaper(before)),
    then: 'source',
  },
  {
    name: 'a year behind its month in French',
    when: ({ isYear, before }) => isYear && frenchDay.test(before),
    then: 'source',
  },
  {
    name: 'years in a French title',
    when: ({ isYears, before }) => isYears && frenchTitle.test(before),
    then: 'source',
  },
  {
    name: 'the year of an edition behind its page',
    when: ({ isYear, before, after }) => isYear && after.startsWith(')') && pageBefore.test(before),
    then: 'source',
  },
  {
    name: 'city and year',
    when: ({ isYears, before, after }) => isYears && closes.test(after) && cityBefore.test(before),
    then: 'source',
  },
  {
    name: 'a volume of papers',
    when: ({ isYears, before, after }) => isYears && volumeBefore.test(before) && volumeBehind.test(after),
    then: 'source',
  },
  {
    name: 'a title before its pages or imprint',
    when: ({ before, after }) => endsTitle.test(after) && beginsTitle.test(before) && !tells.test(before + after),
    then: 'source',
  },
  {
    name: 'a year that ends its sentence behind a comma',
    when: ({ isYears, before, after }) => isYears && endsSentence.test(after) && endsTitleBefore(before),
    then: 'source',
  },
  { name: 'when a source was made', when: ({ before }) => madeSource.test(before.slice(-80)), then: 'source' },
  { name: 'a sentence without a verb', when: ({ tells }) => !tells(), then: 'source' },
];

const endsSentence = /^[a-z]?(?:[.;\]]|\s{0,4}$)/;
/** The text that ends the date of a source. */
const closes = /^[a-z]?(?:[),;:.\]]|\s{0,4}$)/;
const pageLabel =
  '(?:pp?\\.\\s?|chs?\\.\\s?|vol\\.\\s?|nn?\\.\\s?|[Nn]os?\\.\\s?|cap?\\.\\s?|cols?\\.\\s?|fols?\\.\\s?|art\\.\\s?|§\\s?)';
const pages = new RegExp(
  `^,\\s{1,4}(?:${pageLabel}?\\d{1,4}(?:[-\\u2013]\\d{1,4})?(?:[,.;:)]|$)|passim|in (?:folio|quarto|octavo))`,
);

const named = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{1,24})\s{1,4}\(?$/u;
/** "In 1958", "Circa 1450": words that introduce a date in a sentence. */
const leading = wordSet(`in on by since until till from to during after before about around between throughout through
  circa early late mid of the as at for and only even not`);

function isNamed(before: string): boolean {
  const name = named.exec(before)?.[1]?.toLowerCase();
  return name !== undefined && !leading.has(name);
}

const imprint = /\((?:\p{Lu}|\d(?:st|nd|rd|th) ed)[^()]{1,60},\s{1,4}$/u;
const publisher = /(?::\s{1,4}\p{Lu}[^,.;:()]{1,40}|\b(?:Press|Books|Verlag)),\s{1,4}$/u;
const edition = /\b(?:ed\.|edition|edn|repr\.|reprint|reprinted)(?:\s{1,4}(?:of|in))?,?\s{1,4}$/;

/** Whether a quotation is open at the end of the text. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;
const endsQuotation = /^[^“”";]{0,80},[”"]/;

/** "52, no. 1 (", "*Annales* 18 (". */
const issue = /(?:\b(?:nos?|vol|issue)\.?\s?\d{1,4}|\d{1,4},\s?\d{1,3}|\p{L}\s{1,3}\d{1,4})\s\($/u;
/** "[1963] New York: Pantheon", "[1770–83] (Dordrecht". */
const firstEdition = /^\](?:,?\s{1,3}\(?\p{Lu}|[),])/u;
/** "*Acta*, Lipsiae, ", "Paris, "; but "in Paris, ". */
const place = /(?:^|[,;.:(]\s{1,3})\p{Lu}[\p{L}.'’-]{2,20}(?:\s\p{Lu}[\p{L}.'’-]{2,20})?,\s{1,4}$/u;
const reports = oneOf(`Report Reports Return Returns Census Minutes Proceedings Statistics Almanac Almanack Directory
  Gazetteer Catalogue Inventory Estimates Yearbook Survey Bulletin Calendar Statement Abstract Commission Committee`);
const report = new RegExp(`\\b${reports}\\s(?:of|for)(?:\\sthe(?:\\syear)?)?\\s{1,4}$`, 'u');
const newspaper = new RegExp(
  `\\b(?:${periodicals}|${oneOf('Gazettes Journals Mercuries Diary Debates Despatches')}|\\d vols\\.)(?:\\s{0,2},|,["\u201d])\\s{1,4}$|\\b(?:Magazine|Transactions|Proceedings|Journal|Collections)\\sof\\s[^.;,]{3,50},[\\s_]{1,4}$`,
  'u',
);

/** "Robbins, *Exotic Animals in* ": an author and the beginning of a title. */
const beginsTitle = /(?:^|[.;]\s{1,3}|\b(?:[Ss]ee|[Cc]f\.|in)\s{1,3})\p{Lu}[^.;]{1,60},\s{1,3}[^;.]{0,70}$/u;
/** "*Paris*, 12;", "*Paris* (Baltimore: Hopkins, 2002)": the end of a title, with its pages or imprint. */
const endsTitle = new RegExp(
  [
    '^[^.;"“”\\d()]{0,70}(?:,\\s{1,3}(?:pp?\\.\\s?)?\\d{1,4}(?:[-\\u2013]\\d{1,4})?(?:[.,;)]|\\s{0,3}$)',
    '|\\s\\(\\p{Lu}[^()]{1,60}\\d{4})',
  ].join(''),
  'u',
);

/** "letters of 5 and 27 Nov., and ": with the first dates taken away. */
const ofPapers =
  /\b(?:letters|despatches|dispatches|orders|returns|[Jj]ournals|Gazettes|Mercuries|Debates)\s(?:of|dated)\s{1,3}$/;
const separator = /(?:[,;:.](?:\s[A-Z][a-z]{2}\.)?|--|\u2014|_)[\s_]{0,4}$|(?:\bdu|\bthe)\s{1,4}$/u;
/** "12 Aug. 1755 Ibid.", "3 Sept. 1756 (Archives)": the next paper may follow without a sign. */
const endsDocument = /^[a-z]?(?:[),;:.\]_]|\s{0,4}$|\s{1,4}(?:\(|\[|(?:to|and)\b|\d{4}\b|\p{Lu}))/u;
