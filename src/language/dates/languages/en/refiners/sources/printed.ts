import { oneOf, wordSet } from '../../../../../text/patterns';
import { firstRule, type Rule } from '../../../../../text/rules';
import type { DateMention, Refiner } from '../../../../engine/types';
import { cities } from '../../checks/sources/imprint';
import { endsInPage, isIndexEntry } from '../../checks/sources/indexEntry';
import { frenchDay, isInFrenchTitle } from '../../checks/sources/papers';

/** Removes the dates of title pages, lists of books and quoted letters, figures of tables and the pages of an index. */
export const printed: Refiner = {
  name: 'printed',
  refine(mentions, text, passage) {
    const kept = mentions.filter((mention) => printedRuleFor(mention, text, passage.start) === undefined);
    return kept.some((mention) => isPage(mention, text)) && isIndexEntry(text.slice(passage.start, passage.end))
      ? kept.filter((mention) => !isPage(mention, text))
      : kept;
  },
};

/** Whether a date may be pages of an index; years in brackets are none. */
const isPage = ({ start, end }: DateMention, text: string): boolean =>
  endsInPage(text.slice(start, end)) && text[start - 1] !== '(';

/** A date and the text beside it in its passage. */
interface DateInPrint {
  readonly isYear: boolean;
  /** A date other than a year that ends with its year. */
  readonly endsInYear: boolean;
  readonly before: string;
  readonly after: string;
}

/** How far before and after its date such words may extend, in characters. */
const BEFORE = 120;
const AFTER = 12;

/** The name of the rule that shows that a date is not of the narrative; `from` is the start of its passage. */
export function printedRuleFor(
  { start, end, expression }: DateMention,
  text: string,
  from: number,
): string | undefined {
  return firstRule(printedRules, {
    isYear: expression.kind === 'point' && expression.unit === 'year',
    endsInYear: /\d{4}$/.test(text.slice(start, end)),
    before: text.slice(Math.max(from, start - BEFORE), start),
    after: text.slice(end, end + AFTER),
  })?.name;
}

/** Each rule's examples are in its test. */
export const printedRules: readonly Rule<DateInPrint, 'source'>[] = [
  {
    name: 'a figure behind dots',
    when: ({ isYear, before }) => isYear && /\.{4}\s{0,3}$/.test(before),
    then: 'source',
  },
  {
    name: 'a figure in a row of figures',
    when: ({ isYear, before, after }) => isYear && /\d\s{1,9}$/.test(before) && /^\s{1,9}[$£\d]/.test(after),
    then: 'source',
  },
  {
    name: 'the years of reprints',
    when: ({ endsInYear, before, after }) => endsInYear && ends.test(after) && reprints.test(before),
    then: 'source',
  },
  {
    name: 'a title, its city and year',
    when: ({ isYear, before, after }) => isYear && isImprint(before, after),
    then: 'source',
  },
  {
    name: 'a year behind its month in French',
    when: ({ isYear, before }) => isYear && frenchDay.test(before),
    then: 'source',
  },
  {
    name: 'a year in a French title',
    when: ({ isYear, before }) => isYear && isInFrenchTitle(before),
    then: 'source',
  },
  {
    name: 'a year in a Spanish title',
    when: ({ isYear, before }) => isYear && spanishYears.test(before),
    then: 'source',
  },
  {
    name: 'a title that the reader is told to see',
    when: ({ isYear, before, after }) => isYear && /^[.;\]]/.test(after) && seesBook.test(before),
    then: 'source',
  },
  {
    name: 'a letter that the reader is told to see',
    when: ({ before, after }) => /^[,.;)\]]/.test(after) && seesLetter.test(before),
    then: 'source',
  },
  {
    name: 'an edition in brackets',
    when: ({ isYear, before, after }) => isYear && /^[),;:]/.test(after) && editionInBrackets.test(before),
    then: 'source',
  },
  {
    name: 'an issue or volume for its time',
    when: ({ before }) => /\sfor\s{1,3}$/.test(before) && volumeFor.test(before),
    then: 'source',
  },
  {
    name: 'a letter behind its quotation',
    when: ({ before, after }) => /^[.\s_]{0,4}(?:$|\))/.test(after) && signedLetter.test(before),
    then: 'source',
  },
  {
    name: 'a year in a quoted title',
    when: ({ isYear, before, after }) => isYear && /^,?["\u201d]/.test(after) && isInTitle(before),
    then: 'source',
  },
];

const ends = /^(?:[.,;)]|\s{0,4}$)/;
/** "Reprinted December 1877, 1881, ", "First Edition, Demy 8vo, ". */
const reprints = new RegExp(
  `(?:\\b[Rr]eprinted|\\b\\p{Lu}\\p{L}{2,9} [Ee]dition,)[\\s_]{1,4}(?:Demy 8vo,\\s|\\p{Lu}\\p{Ll}{2,8}[\\s_]{1,4}|\\d{4},\\s){0,6}$`,
  'u',
);
/** "Memoirs, by himself, 2 vols. New York, ", "“Jackson as a Public Man,” Boston, ". */
const titleAndCity = new RegExp(
  `(?:\\b${oneOf('vols vol edn ed')}\\.|[.,]["\u201d])[\\s,]{1,3}(?:by [^,;]{3,40}, )?${cities}[.,]\\s{1,3}$`,
  'u',
);
/** A sentence that is nothing else than a city and a year. */
const cityAlone = new RegExp(
  `(?:\\.|\\b(?:[Oo]ctavo|[Qq]uarto|[Ff]olio|\\d{1,2}(?:vo|to|mo))[.,])\\s{1,3}${cities},\\s{1,3}$`,
  'u',
);
const cityBehindComma = new RegExp(`,\\s${cities},\\s{1,3}$`, 'u');

function isImprint(before: string, after: string): boolean {
  if (!ends.test(after)) return false;
  if (titleAndCity.test(before)) return true;
  if (/^[.;]/.test(after) && cityAlone.test(before)) return true;
  return /^[.)]/.test(after) && cityBehindComma.test(before) && /\bby\s[^.;]{3,70}$/.test(before);
}

const writer = "\\p{Lu}[\\p{L}'\u2019 .-]{1,40}";
/** "… bataillon.” Vaudreuil au Ministre, ". */
const signedLetter = new RegExp(
  `(?:["\u201d.!?]\\s{1,4}|\\(\\s?)${writer}\\s(?:to|au|aux|\u00e0)\\s(?:(?:the|la|le|Mr?\\.)\\s)?${writer},\\s{0,3}$`,
  'u',
);

/** "en los años de 1590 y ". */
const spanishYears = /\baños?\s{1,3}(?:de(?:l|sde)?\s{1,3})?(?:\d{4}\s{1,3}[ya]\s{1,3})?$/u;
/** "See Harris's Description of Loo, ". */
const seesBook =
  /(?:^|[.;\]]\s{1,3})\[?See\s(?:also\s)?\p{Lu}[\p{L}.-]{1,20}['\u2019]s?\s{1,3}\p{Lu}[^.;()\d]{3,80},\s{1,3}$/u;
/** "See also the letter of Pius V, ". */
const seesLetter =
  /\b(?:See|Compare)\s(?:also\s)?(?:the|a|his|her)\s[Ll]etters?\s(?:of|from)\s[^;:()\d]{3,80},\s{1,3}$/u;

/** "(ed. 1834)", "(Boston edition, 1834)". */
const editionInBrackets = /\((?:\p{Lu}\p{L}{2,12}\s)?(?:eds?\.|edn\.?|edition)(?:\sof)?,?\s{1,3}$/u;
/** "the Proceedings of that Society for ", "the New York Mercury for ". */
const volumeFor = new RegExp(
  `(?:\\p{Lu}[\\p{L}'\u2019.]{1,15}\\s(?:Magazine|Mercury|Gazette|Chronicle|Register|Monthly)|${oneOf(`Proceedings
    Transactions`)}(?:\\s{1,3}of [^.;()]{3,50})?),?["\u201d]?\\s{1,3}for\\s{1,3}$`,
  'u',
);

/** Words in quotation marks, of which all but the smallest have capital letters: "Field-Book of the War of ". */
function isInTitle(before: string): boolean {
  const words = quoted.exec(before.slice(-90))?.[1] ?? '';
  return /^\p{Lu}/u.test(words) && words.split(/\s+/).every((word) => !/^\p{Ll}{4}/u.test(word) || small.has(word));
}
const quoted = /["\u201c]((?:[\p{L}'\u2019,:-]{1,20}\s{1,2}){3,10})$/u;
const small = wordSet('from with into upon over between during before after');
