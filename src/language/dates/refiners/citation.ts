import type { DateMention } from '../types';
import { wordBefore } from '../look';
import type { Refiner } from './index';

/**
 * Drops what dates a book and not the narrative:
 * - (Teiwes 1999, 23), (Bray and Wu 1999), (see Bray 1999), Bray 1999: 23, 1999, pp. 23–5
 * - the years in a title: *The Origins, 1956–71* (Harmondsworth: Penguin, 1974)
 * - (Oxford: Clarendon, 1999), 12 (1999): 23–45, accessed 6 March 2018
 */
export const citation: Refiner = (mentions, text, passage) =>
  mentions.filter((mention) => !isCitation(mention, text, passage.start));

const name = "\\p{Lu}[\\p{L}'’-]{1,24}";
/** One to three surnames behind a bracket or semicolon. */
const authors = new RegExp(
  `[([;]\\s{0,2}(?:(?:see|cf\\.|e\\.g\\.)\\s(?:also\\s)?)?${name}(?:,?\\s(?:(?:and|&)\\s)?${name}){0,2}(?:\\set\\sal\\.?)?,?\\s{1,2}$`,
  'u',
);
/** "Treharne (1932, 117–19)", "EHR 43 (1928), 321": a year in brackets of its own, with pages. */
const ownBrackets = new RegExp(`(?:${name}|\\d)\\s\\($`, 'u');
const ownPages = /^[a-z]?(?:,\s(?:pp?\.\s?)?\d{1,4}(?:[-\u2013]\d{1,4})?\)|\),\s\d{1,4}(?:[-\u2013]\d{1,4})?[.;,)])/;
const closes = /^[a-z]?(?:[);\]]|,\s?(?:pp?\.\s?)?\d{1,4}(?:[-\u2013]\d{1,4})?[);,\]]|:\s?\d)/;
const pages = /^(?:[),]{1,2}\s{1,2}(?:pp?|vol|ch|n)\.\s?\d|\)?:\s?\d{1,4}\b(?!:))/;
const imprint = /\(\p{Lu}[^()]{1,60}:\s[^()]{1,60},\s{1,2}$/u;
/** An imprint behind a title, an editor or a volume between them. */
const endsTitle =
  /^\s{0,4}(?:,\s{1,4}(?:trans|tr|eds?|vol)\.[^();]{1,60})?\(\p{Lu}[^():]{1,60}:\s[^()]{1,60},\s\d{4}\)/u;
const retrieval = /^(?:accessed|retrieved)$/;

function isCitation({ start, end, expression }: DateMention, text: string, from: number): boolean {
  if (/^[\s,]{0,4}[(,\p{Ll}]/u.test(text.slice(end, end + 5)) && endsTitle.test(text.slice(end, end + 200)))
    return true;
  const isYear = expression.kind === 'point' && expression.unit === 'year';
  if (!isYear) {
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
  if (ownPages.test(after) && ownBrackets.test(before)) return true;
  return (closes.test(after) && authors.test(before)) || (after.startsWith(')') && imprint.test(before));
}
