import type { DateMention, Refiner } from '../../../engine/types';
import { wordSet } from '../../../../text/patterns';

/**
 * Removes dates of sources in a footnote:
 * - Lefebvre 1947, 76–80; Bernstein (1984); Chan 2001.
 * - (2nd ed., Oxford, 2002), London: Bloomsbury, 2010, Oxford University Press, 2001.
 * - dates in a quoted title: "La taxation populaire de mai 1775 à Paris," *Annales*
 * - *Hungry Ghosts*, 1996, 23; *People's Daily*, 3 September 1958, 1; in the edition of 1976
 */
const refine: Refiner['refine'] = (mentions, text, passage) =>
  passage.kind === 'footnote' ? mentions.filter((mention) => !datesSource(mention, text, passage.start)) : mentions;

export const footnote: Refiner = { name: 'footnote', refine };

/** The text that ends the date of a source. */
const closes = /^[a-z]?(?:[),;:.\]]|\s{0,4}$)/;
const pages =
  /^(?:,\s{1,4}(?:pp?\.\s?|ch\.\s?|vol\.\s?|n\.\s?)?\d{1,4}(?:[-\u2013]\d{1,4})?(?:[,.;:)]|$)|,\s{1,4}passim)/;
const named = /(?<![\p{L}\p{N}])(\p{Lu}[\p{L}'’-]{1,24})\s{1,4}\(?$/u;
const imprint = /\((?:\p{Lu}|\d(?:st|nd|rd|th) ed)[^()]{1,60},\s{1,4}$/u;
const publisher = /(?::\s{1,4}\p{Lu}[^,.;:()]{1,40}|\b(?:Press|Books|Verlag)),\s{1,4}$/u;
const edition = /\b(?:ed\.|edition|edn|repr\.|reprint|reprinted)(?:\s{1,4}(?:of|in))?,?\s{1,4}$/;

/** Whether a quotation is open at the end of the text. */
const isQuoted = (before: string): boolean =>
  before.lastIndexOf('“') > before.lastIndexOf('”') || before.split('"').length % 2 === 0;

const endsTitle = /^[^“”";]{0,80},[”"]/;

/** "In 1958", "Circa 1450": words that introduce a date in a sentence. */
const leading = wordSet(`in on by since until till from to during after before about around between throughout through
  circa early late mid of the as at for and only even not`);

function datesSource({ start, end, expression }: DateMention, text: string, from: number): boolean {
  const before = text.slice(Math.max(from, start - 80), start);
  const after = text.slice(end, end + 24);
  if (isQuoted(before) && endsTitle.test(text.slice(end, end + 100))) return true;
  if (/,\s{1,4}$/.test(before) && pages.test(after)) return true;
  const isYear = expression.kind === 'point' && expression.unit === 'year';
  if (!isYear || !closes.test(after)) return false;
  const name = named.exec(before)?.[1]?.toLowerCase();
  if (name !== undefined && !leading.has(name)) return true;
  return edition.test(before) || publisher.test(before) || (after.startsWith(')') && imprint.test(before));
}
