// A chronicle has one entry on each line; the entry begins with its date and often has no full stop:
// 1100  A great famine and the death of a bishop
// 1101  The bridge was built
import { firstFrom } from '../../text/spans';
import { oneOf } from '../../text/patterns';
import type { Span } from '../../types';

/**
 * Where the entries of a chronicle begin, except the first: offsets of lines that begin with a date. Empty if the text
 * is not a chronicle. `text` is a passage; the dates are those in it, sorted and disjoint.
 */
export function chronicleLines(text: string, dates: readonly Span[]): number[] {
  const lines = [...text.matchAll(/^.+$/gm)].map(({ 0: line, index }) => ({ line, start: index }));
  const isDated = lines.map(({ line, start }) => {
    const date = dates[firstFrom(dates, start)];
    const at = date === undefined ? line.length : date.start - start;
    return at < line.length && beforeDate.test(line.slice(0, at)) && !goesOn.test(line.slice(at));
  });
  const dated = isDated.filter(Boolean).length;
  if (dated < FEWEST_ENTRIES || dated < lines.length * LEAST_SHARE) return [];
  return lines.flatMap(({ start }, i) => (i > 0 && isDated[i] && !waits.test(lines[i - 1]?.line ?? '') ? [start] : []));
}

/**
 * With fewer entries, dates at the beginning of lines may be chance: a list of two dates, or a hard-wrapped paragraph.
 */
const FEWEST_ENTRIES = 3;
const LEAST_SHARE = 0.5;

/** What may stand before an entry's date: white space, a list marker, a capitalised preposition like "In". */
const beforeDate = /^\s*(?:[-*•–—]\s+)?(?:(?:In|On|From|By|About|Around|Circa)\s+)?$/;

/** A lower-case letter that continues a sentence, unless it belongs to "c. 1100". */
const goesOn = /^(?!ca?\.)\p{Ll}/u;

/** The end of a line whose sentence continues: a comma, or a word that needs another after it. */
const waits = new RegExp(
  String.raw`(?:[,(–—-]|(?:^|\s)${oneOf(
    'a after an and as at before between but by during for from in into of on or since than that the till to until ' +
      'which with',
  )})\s*$`,
  'i',
);
