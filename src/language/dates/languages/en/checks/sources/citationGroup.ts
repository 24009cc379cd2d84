import { wordSet } from '../../../../../text/patterns';

// Citations in brackets: "(Smith 1990, 1994; Jones et al. 1998)", "(Hallam, 2009 p. 31, 40)", "(“New Fee” 1918)".

const particle = '(?:(?:von|van|de|del|della|du|da|al-|ibn|le|la)\\s?)?';
const name = `(?:\\p{Lu}\\.\\s?){0,3}${particle}\\p{Lu}[\\p{L}'\\u2019-]{0,24}`;
const names = `${name}(?:(?:,?\\s(?:and|&)|,)?\\s${name}){0,3}(?:,?\\set\\sal\\.?)?(?:,?\\seds?\\.?)?`;
const title = '["\\u201c\'\\u2018][^"\\u201c\\u201d()]{1,80}["\\u201d\'\\u2019]';
const lead = '(?:(?:but|pace|contra|see|cf\\.|e\\.g\\.,?|also|and|in|quoted\\sin|cited\\sin|qtd\\.\\sin)\\s){0,3}';
const year = '\\d{4}[a-z]?(?:\\s?\\[\\d{4}\\])?';
const label = '(?:pp?|chs?|chap|vol|nn?|fn|fols?|col|no|§)\\.?\\s?';
const page = '(?:\\d{1,5}[a-z]?(?:\\s?[-\\u2013]\\s?\\d{1,5})?|[ivxlc]{1,8}(?:[-\\u2013][ivxlc]{1,8})?)';
const locator = `(?:(?:,|:|\\.)?\\s?${label}${page}|[,:]\\s?${page})`;

const authors = new RegExp(`^${lead}(?:${names}|${title}),?\\s{0,2}$`, 'u');
const rest = new RegExp(`^(?:${year}(?:,\\s?${year}){0,4})?${locator}{0,5}\\.?$`, 'u');

/** Capitalised words that introduce a date and are no authors: "(In 1958)", "(Born 1893)". */
const noAuthors = wordSet(`in on by since until till from to during after before about around between throughout through
  circa early late mid of the as at born died founded built completed opened published written reigned ruled ca fl`);

const firstYear = /\d{4}/;
const firstWord = /^\p{L}+/u;

/** Whether one part of a bracket, between semicolons, is a citation. */
export function isCitation(part: string): boolean {
  const words = part.trim();
  const at = firstYear.exec(words)?.index;
  if (at === undefined || at === 0) return false;
  const first = firstWord.exec(words)?.[0];
  if (first !== undefined && /^\p{Lu}/u.test(first) && noAuthors.has(first.toLowerCase())) return false;
  return authors.test(words.slice(0, at)) && rest.test(words.slice(at));
}

/** The part of a bracket, between semicolons, around a span; undefined outside brackets. */
export function bracketPartAround(before: string, date: string, after: string): string | undefined {
  const open = before.lastIndexOf('(');
  const close = after.indexOf(')');
  if (open < 0 || close < 0 || before.indexOf(')', open) >= 0) return undefined;
  const left = before.slice(Math.max(open, before.lastIndexOf(';')) + 1);
  const semicolon = after.indexOf(';');
  const right = after.slice(0, semicolon >= 0 && semicolon < close ? semicolon : close);
  return left + date + right;
}
