import { correctDates, type DateMention, findDates } from '../dates';
import { lastBefore } from '../text/spanSearch';
import { BARRIER, type Prose, type Span } from '../types';

/**
 * The dates of a block, given the names in it: of a name and a date that share words, the one that begins first has them,
 * of two that begin together the longer one, and what is left of the date is read again. In "Theresa May, 2016" the name
 * stands and the date is 2016; in "the fifteenth year of Wanli" the date stands; in "the 1911 Revolution" the name, and
 * no date is left. Names and dates are each sorted and disjoint.
 */
export function datesBesideNames(
  dates: readonly DateMention[],
  names: readonly Span[],
  prose: Prose,
): readonly DateMention[] {
  if (names.length === 0) return dates;
  const cut = dates.map((date) => ({ date, name: nameOver(names, date) }));
  const overlapping = cut.flatMap(({ date, name }) => (name && name.end < date.end ? [name] : []));
  const rest = overlapping.length === 0 ? [] : datesWithout(overlapping, prose);
  return cut.flatMap(({ date, name }) => {
    if (!name) return [date];
    return rest.filter(({ start, end }) => name.end <= start && end <= date.end);
  });
}

/** The name that takes the first words of a date from it. */
function nameOver(names: readonly Span[], date: Span): Span | undefined {
  const name = lastBefore(names, date.start + 1);
  if (!name || name.end <= date.start) return undefined;
  return name.start < date.start || name.end >= date.end ? name : undefined;
}

/** The dates of the passages in which these names stand, read as if the names were not there. */
function datesWithout(names: readonly Span[], prose: Prose): readonly DateMention[] {
  let mask = '';
  for (const { start, end } of names) {
    mask += prose.mask.slice(mask.length, start);
    mask += BARRIER.repeat(end - mask.length);
  }
  mask += prose.mask.slice(mask.length);
  const passages = prose.passages.filter((passage) => (lastBefore(names, passage.end)?.start ?? -1) >= passage.start);
  const bare = { ...prose, mask, passages };
  return correctDates(findDates(bare), bare);
}
