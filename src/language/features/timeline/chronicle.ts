// A chronicle has an entry a line, which begins with its date and often has no full stop:
//   1100  A great famine and the death of a bishop
//   1101  The bridge was built
import { firstFrom } from '../../text/spans';
import { oneOf } from '../../text/patterns';
import type { Span } from '../../types';

/**
 * Where the entries of a chronicle begin, except for the first: offsets of lines that begin with a date. Empty where the
 * text is not a chronicle. `text` is a passage; the dates are its own, sorted and disjoint.
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

/** A list of two dates may be chance, and so may dates that few lines of a hard-wrapped paragraph begin with. */
const FEWEST_ENTRIES = 3;
const LEAST_SHARE = 0.5;

/** What may stand before the date of an entry: white space, the sign of a list, "In" with a capital. */
const beforeDate = /^\s*(?:[-*•–—]\s+)?(?:(?:In|On|From|By|About|Around|Circa)\s+)?$/;

/** A small letter, unless it is that of "c. 1100": the line goes on with a sentence. */
const goesOn = /^(?!ca?\.)\p{Ll}/u;

/** The end of a line whose sentence goes on: a comma, or a word that always has another behind it. */
const waits = new RegExp(
  String.raw`(?:[,(–—-]|(?:^|\s)${oneOf(
    'a after an and as at before between but by during for from in into of on or since than that the till to until ' +
      'which with',
  )})\s*$`,
  'i',
);
