import type { DateMention, Refiner } from '../../../engine/types';
import { wordBefore } from '../../../engine/lookaround';

/**
 * Drops what dates a book and not the narrative:
 * - (Teiwes 1999, 23), (Bray and Wu 1999), (see Bray 1999), Bray 1999: 23, 1999, pp. 23–5
 * - the years in a title: *The Origins, 1956–71* (Harmondsworth: Penguin, 1974)
 * - (Oxford: Clarendon, 1999), 12 (1999): 23–45, accessed 6 March 2018
 * - See Babinger 1978, 85; 43 (September 1928), pp. 4–9
 * - Kaplan (1976) has shown, according to Kaplan (1976)
 * - the pages of a citation: 126 (1898), 1101–3
 */
const refine: Refiner['refine'] = (mentions, text, passage) =>
  mentions.filter((mention) => !isCitation(mention, text, passage.start));

export const citation: Refiner = { name: 'citation', refine };

const name = "\\p{Lu}[\\p{L}'’-]{1,24}";
/** One to three surnames behind a bracket or semicolon. */
const authors = new RegExp(
  `(?:[([;]\\s{0,2}(?:(?:see|cf\\.|e\\.g\\.)\\s(?:also\\s)?)?|\\b(?:[Ss]ee|[Cc]f\\.)\\s(?:also\\s)?)${name}(?:,?\\s(?:(?:and|&)\\s)?${name}){0,2}(?:\\set\\sal\\.?)?,?\\s{1,2}$`,
  'u',
);
/** "Treharne (1932, 117–19)": a year in brackets of its own, with pages. */
const ownBrackets = new RegExp(`(?:${name}|\\d)\\s\\($`, 'u');
const ownPages = /^[a-z]?,\s(?:pp?\.\s?)?\d{1,4}(?:[-\u2013]\d{1,4})?\)/;
/** "EHR 43 (1928), 321.", "*Wansui* (1969), 430." */
const pagesBehind = /^[a-z]?\),\s\d{1,4}(?:[-\u2013]\d{1,4})?[.;,)]/;
const closes = /^[a-z]?(?:[);\]]|,\s?(?:pp?\.\s?)?\d{1,4}(?:[-\u2013]\d{1,4})?[);,.\]]|:\s?\d)/;
const pages = /^(?:[),]{1,2}\s{1,2}(?:pp?|vol|ch|n)\.\s?\d|\)?:\s?\d{1,4}\b(?!:))/;
const ownYear = new RegExp(`(?:${name}|\\bet\\sal\\.)\\s\\($`, 'u');
const accordingTo = /\b(?:[Aa]ccording to|[Ss]ee|[Cc]f\.)(?:\s(?:\p{Lu}[\p{L}'’-]{1,24}|and|&|et|al\.)){1,5}\s\($/u;
/** What scholars do: "Kaplan (1976) has shown". */
const holds =
  /^[a-z]?\)\s(?:(?:has|have|had|also|rightly|once|first|further)\s){0,2}(?:shown?|shows|showed|argue[sd]?|note[sd]?|claim(?:s|ed)?|suggest(?:s|ed)?|maintain(?:s|ed)?|finds?|found that|writes?|point(?:s|ed)? out|disagree[sd]?|agree[sd]?|conclude[sd]?|contend(?:s|ed)?|demonstrate[sd]?|estimate[sd]?|describe[sd]?|discuss(?:es|ed)?|stress(?:es|ed)?|emphasi[sz]e[sd]?|identif(?:y|ies|ied)|calls?|questions?|questioned|challenge[sd]?|remind(?:s|ed)?|observe[sd]?|dates?|dated)\b/;
const pagesOfIssue = /^\),\spp?\.\s?\d/;
/** A year in brackets, behind which pages stand. */
const behindYear = /\(\d{4}\),\s$/;
const imprint = /\(\p{Lu}[^()]{1,60}:\s[^()]{1,60},\s{1,2}$/u;
/** An imprint behind a title, an editor or a volume between them. */
const endsTitle =
  /^\s{0,4}(?:,\s{1,4}(?:trans|tr|eds?|vol)\.[^();]{1,60})?\(\p{Lu}[^():]{1,60}:\s[^()]{1,60},\s\d{4}\)/u;
const retrieval = /^(?:accessed|retrieved)$/;

function isCitation({ start, end, expression }: DateMention, text: string, from: number): boolean {
  if (/^[\s,]{0,4}[(,\p{Ll}]/u.test(text.slice(end, end + 5)) && endsTitle.test(text.slice(end, end + 200)))
    return true;
  if (/^[.,;)]/.test(text.slice(end, end + 1)) && behindYear.test(text.slice(Math.max(from, start - 10), start)))
    return true;
  const isYear = expression.kind === 'point' && expression.unit === 'year';
  if (!isYear) {
    if (pagesOfIssue.test(text.slice(end, end + 8))) return true;
    const word = wordBefore(text, start);
    return (
      retrieval.test(word) ||
      (word === 'on' &&
        /\b(?:accessed|retrieved)\s{1,2}on\s{1,2}$/i.test(text.slice(Math.max(from, start - 16), start)))
    );
  }
  const after = text.slice(end, end + 16);
  if (!/^[a-z]?[),;:\]]/.test(after)) return false;
  if (pages.test(after)) return true;
  const before = text.slice(Math.max(from, start - 120), start);
  if (after.startsWith(')') && before.endsWith('(')) {
    if (accordingTo.test(before) || (ownYear.test(before) && holds.test(text.slice(end, end + 48)))) return true;
  }
  if (pagesBehind.test(after) && before.endsWith('(')) return true;
  if (ownPages.test(after) && ownBrackets.test(before)) return true;
  return (closes.test(after) && authors.test(before)) || (after.startsWith(')') && imprint.test(before));
}
