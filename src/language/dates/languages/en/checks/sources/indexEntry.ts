// Entries of the index of a book: "Frederic the Great of Prussia, 36, 606-609 / begins Seven Years War, 37".

const page = '\\d{1,4}(?:n\\.?|ff?\\.)?(?:\\s?[-\\u2013]\\s?\\d{1,4}(?:n\\.?)?)?';
/** A line, or the part of one before a semicolon, that ends with its pages. */
const endsInPages = new RegExp(`,\\s${page}(?:,\\s${page}){0,20}[.,]?\\s{0,9}$`, 'u');
/** Two pages, or one with a sign that only pages have. */
const surelyPages = new RegExp(`,\\s${page},\\s${page}|\\d(?:n\\.|ff\\.)|et seq|passim`, 'u');
/** "Schuyler, Colonel,": a name with its first word last. */
const inverted = /^\s*\p{Lu}[\p{L}'\u2019-]{1,20},\s\p{Lu}[^,\d]{1,40},/u;

/** Whether a passage is an entry of an index: most of its lines end with pages, and some can be nothing else. */
export function isIndexEntry(passage: string): boolean {
  const lines = passage.split(/[\n;]/).filter((line) => /\p{L}/u.test(line));
  const ended = lines.filter((line) => endsInPages.test(line));
  if (ended.length === 0 || ended.length * 2 < lines.length) return false;
  // A list of reigns has ranges alone.
  const isReigns = ended.every((line) => /,\s\d{1,3}\s?[-\u2013]\s?\d{1,3}[.,]?\s*$/.test(line));
  return (ended.length > 1 && !isReigns) || surelyPages.test(passage) || inverted.test(passage);
}

/** Whether the words of a date end with a number that can be a page: "403", "403-405", "fall, 403"; not "A.D. 403". */
export const endsInPage = (words: string): boolean =>
  !/^[A-Z]\.?\s?[A-Z]/.test(words) && /(?:^|[^\d\p{L}])\d{1,3}(?:\s?[-\u2013]\s?\d{1,3})?$/u.test(words);
