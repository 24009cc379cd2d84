import { BARRIER } from '../../../../../types';
import { oneOf } from '../../../../../text/patterns';
import { houses } from './imprint';
import { tells } from './papers';

// What an entry of a reference list looks like, whatever its heading: author with initials or given name, then year,
// title and imprint in one of the usual orders (APA, Chicago, MLA, Harvard).

const surname = "\\p{Lu}[\\p{L}'\u2019-]{1,24}(?:\\s\\p{Lu}[\\p{L}'\u2019-]{1,24})?";
const initials = '\\p{Lu}\\.(?:[\\s-]?\\p{Lu}\\.){0,3}';
const given = `(?:${initials}|\\p{Lu}[\\p{L}-]{1,20}(?:\\s(?:${initials}|\\p{Lu}[\\p{L}-]{1,20}))?)`;
const inverted = `${surname},\\s${given}`;
/** "Smith, J., Jones, K. and Lee, A. (eds.)", "Rowe, Ann, and John Smith". */
const author = `${inverted}(?:(?:,\\s|;\\s)?(?:(?:and|&)\\s)?(?:${inverted}|${given}\\s${surname})){0,4}(?:,?\\set\\sal\\.?)?(?:,?\\s\\(?[Ee]ds?\\.?\\)?)?`;
const bullet = '^[\\s*\u2022\u2013-]{0,4}(?:\\[?\\d{1,3}[\\].]\\s{1,3})?';

/** "Smith, J": spares most passages the other patterns. */
const beginsWithAuthor = new RegExp(`${bullet}${surname},\\s\\p{Lu}`, 'u');
/** "Smith, J. (2017). *Title*": the year in brackets behind the author, and a mark behind it. */
const yearBehindAuthor = new RegExp(
  `${bullet}${author}[.,]?\\s{1,3}\\((?:\\d{4}[a-z]?(?:[,/]\\s?[^()]{1,20})?|n\\.d\\.)\\)[.:]\\s`,
  'u',
);
/** "Smith, J. (2017) *Title*", "Smith, J., 2017, Title", "Smith, J. 2017. Title": needs an imprint as well. */
const yearNearAuthor = new RegExp(
  `${bullet}${author}[.,]{0,2}\\s{1,3}(?:\\(\\d{4}[a-z]?\\),?|\\d{4}[a-z]?[.,:])\\s`,
  'u',
);
/** "Rowe, Ann. *Title*". */
const titleBehindAuthor = new RegExp(`${bullet}${author}[.,]\\s{1,4}["\u201c'\u2018]?\\p{Lu}`, 'u');

const publisher = "[\\p{L}\\d.,&'\u2019 -]{2,60}";
/** "London: Cape, 1999." at the end, with pages or an address behind it. */
const imprint = new RegExp(
  `\\p{Lu}[\\p{L}.,' -]{1,40}:\\s\\p{Lu}${publisher}?(?:,\\s(?:c|\\u00a9)?\\d{4}(?:[-\u2013]\\d{2,4})?)?[.)]`,
  'u',
);
/** "Cape, 1999." as a sentence of its own. */
const house = new RegExp(
  `(?:[.?!)\u201d"]\\s{1,4}(?:\\p{Lu}[\\p{L}&.'\u2019-]{1,20}\\s?){1,5}|${houses}),\\s{1,3}\\d{4}(?:[.,;]|\\s{0,3}$)`,
  'u',
);
/** "12(3): 45–67", "vol. 12, no. 3", "12, no. 3 (2017)". */
const volume =
  /\b(?:\d{1,4}\s?\(\d{1,3}(?:[-\u2013/]\d{1,3})?\)|[Vv]ol\.?\s\d{1,4},?\s(?:[Nn]o|[Ii]ssue)\.?|\d{1,4},\s[Nn]o\.\s\d)/u;
const journalPages = /\d\)?[:,]\s(?:pp?\.\s?)?\d{1,4}\s?[-\u2013]\s?\d{1,4}(?:[.,;]|\s{0,3}$)/;
const online = /\b(?:Accessed|Retrieved|[Dd]oi)\b|https?:|www\./;

/** Entries are short; a longer passage with such a beginning is prose. UTF-16 units. */
const LONGEST = 700;

const works = oneOf(`Letter Letters History Memoir Memoirs Report Reports Narrative Manual Despatches Biography Treatise
  Companion Correspondence Recollections Gunnery Occurrences Journal`);
/** "Keane, Major-General John. Letter, December 26, 1814", "Low, C. R. History of the Navy, 1613 to 1863. 2 vols.". */
const workBehindAuthor = new RegExp(
  `^${surname},\\s\\p{Lu}[\\p{L}. -]{0,40}[.,]\\s{1,3}(?:(?:[\\p{Lu}][\\p{L}'-]*|of|the)\\s{1,3}){0,4}${works}[\\s,.]`,
  'u',
);
/** An entry of the sources of an old book: author, work, and at most its size, city and years. UTF-16 units. */
const isAuthority = (passage: string): boolean =>
  passage.length < 200 && /\d{4}\.?\s{0,4}$/.test(passage) && workBehindAuthor.test(passage) && !tells.test(passage);

/** Whether a passage is an entry of a reference list. */
export function isReference(passage: string): boolean {
  if (passage.length > LONGEST || !beginsWithAuthor.test(passage)) return false;
  if (isAuthority(passage)) return true;
  if (yearBehindAuthor.test(passage)) return true;
  const isPrinted = imprint.test(passage) || house.test(passage) || volume.test(passage) || journalPages.test(passage);
  const isKept = isPrinted || online.test(passage) || passage.includes(BARRIER);
  if (yearNearAuthor.test(passage)) return isKept;
  return titleBehindAuthor.test(passage) && (isPrinted || online.test(passage));
}
