import { type DateMention, type DateReader } from '../dates';
import { firstFrom, lastBefore } from '../text/spans';
import { datesOfProse } from './inlineNotes';
import { BARRIER, type Prose, type Span } from '../types';

/**
 * The dates of a block, given the names in it. If a name and a date overlap, the one that begins first keeps the shared
 * words; if both begin together, the longer one does. The rest of the date is then read again. "Theresa May, 2016": the
 * name, and 2016. "The 1911 Revolution": only the name. "Wanli 15": only the date. Names and dates are each sorted and
 * disjoint.
 */
export function datesBesideNames(
  dates: readonly DateMention[],
  names: readonly Span[],
  prose: Prose,
  reader: DateReader,
): readonly DateMention[] {
  if (names.length === 0) return dates;
  const pairs = dates.map((date) => ({ date, name: nameBefore(date, names, prose.mask) }));
  const cutting = pairs.flatMap(({ date, name }) => (name && name.end < date.end ? [name] : []));
  const rest = cutting.length === 0 ? [] : datesWithout(cutting, prose, reader);
  const free: DateMention[] = [];
  for (const { date, name } of pairs) {
    const end = free.at(-1)?.end ?? 0;
    const own = name ? rest.slice(firstFrom(rest, name.end), firstFrom(rest, date.end)) : [date];
    free.push(...own.filter(({ start }) => start >= end));
  }
  return free;
}

/** The name that covers the beginning of a date, or all of it. */
function nameBefore(date: Span, names: readonly Span[], mask: string): Span | undefined {
  const name = lastBefore(names, date.start + 1);
  if (!name || name.end <= date.start) return undefined;
  if (name.end >= date.end) return name;
  return name.start < date.start && !cutsRange(mask, name.end) ? name : undefined;
}

/** "Revolution of 1848" is not a name in "the Revolution of 1848–49". */
const cutsRange = (mask: string, end: number): boolean => /^\d[-‐‑–—/]\d/.test(mask.slice(end - 1, end + 2));

/** The dates in the passages of these names, read with the names masked. */
function datesWithout(names: readonly Span[], prose: Prose, reader: DateReader): readonly DateMention[] {
  let mask = '';
  for (const { start, end } of names) {
    mask += prose.mask.slice(mask.length, start);
    mask += BARRIER.repeat(end - mask.length);
  }
  mask += prose.mask.slice(mask.length);
  const passages = prose.passages.filter((passage) => (lastBefore(names, passage.end)?.start ?? -1) >= passage.start);
  const bare = { ...prose, mask, passages };
  return datesOfProse(bare, reader);
}
