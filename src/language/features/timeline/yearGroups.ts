import { describerFor } from '../../dates';
import type { TimelineEvent } from '../../types';

/** Most groups of years; with more, the groups are decades, then centuries. */
const MOST_GROUPS = 12;

/**
 * A heading for each event, from its first day: its year, its decade if the events would have more than a dozen years,
 * its century if they would have more than a dozen decades. "1949", "the 1940s", "the 20th century". The words are in
 * `language` (BCP 47), by default that of the first event.
 */
export function yearGroups(
  events: readonly TimelineEvent[],
  language = events[0]?.language ?? 'en-GB',
): (event: TimelineEvent) => string {
  const describe = describerFor(language);
  const years = events.map(({ earliest }) => yearOf(earliest));
  const length = [1, 10, 100].find((each) => new Set(years.map((year) => Math.floor(year / each))).size <= MOST_GROUPS);
  return ({ earliest }) => {
    const year = yearOf(earliest);
    if (length === 1) return describe(edtfYear(year));
    const digits = edtfYear(year);
    return describe(length === 10 ? `${digits.slice(0, -1)}X` : `${digits.slice(0, -2)}XX`);
  };
}

const yearOf = (day: string): number => Number(/^Y?(-?\d+)/.exec(day)?.[1] ?? 0);

const edtfYear = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
