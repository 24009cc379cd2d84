import { movableDayIn, type MovableDay } from '../../../calendars/movableDay';
import type { DateFinder } from '../../../engine/types';
import { pattern, triggerWords } from '../../../notation/pattern';
import { inEngland } from '../checks/inEngland';
import { month as monthPattern, monthOf, numberOf, vocabulary, weekday, weekdayOf, words } from '../vocabulary';

/**
 * Days of the week counted in a month or a season of the Church:
 * - the first Sunday of May 1565, the last Friday in June 1970
 * - the second Sunday of Advent 1383, Advent Sunday 1383, the first Sunday in Lent 1461
 *
 * Without a year, "the first Monday of May" often says when something was done every year.
 */
export const nthWeekday: DateFinder = {
  triggers: {
    digits: [1, 1],
    words: ['last', 'advent', ...triggerWords(vocabulary.ordinals.keys())],
    afterDigits: words.afterOrdinal,
    afterWords: 'mtwfs',
    nextWords: [...vocabulary.weekdays.keys(), ...words.ordinalTails],
  },
  pattern: pattern(
    `(?:(?<nth>\\d(?:${words.ordinalEnding})|${words.ordinal}|last) (?<weekday>${weekday}) (?:of|in) `,
    `(?:(?<season>Advent|Lent)(?!\\p{L})|(?<month>${monthPattern}))|(?<advent>Advent Sunday))(?:,? (?:of |in )?${words.year})`,
  ),
  read(match, text) {
    const groups = match.groups ?? {};
    const { year, open } = words.yearFields(groups);
    const month = monthOf(groups.month);
    const movable = dayOf(groups.nth, weekdayOf(groups.weekday), groups.advent ? 'advent' : groups.season, month);
    if (!movable || year === undefined || open) return undefined;
    const reckoned = { ...movable, ...inEngland(match, text) };
    const day = movableDayIn(reckoned, year);
    if (!day) return reckoned.inEngland === 'perhaps' ? { kind: 'value' } : undefined;
    const isInMonth = month === undefined || day.month === month;
    return isInMonth ? { kind: 'point', unit: 'day', ...day } : undefined;
  },
};

const SUNDAY = 7;

function dayOf(
  nth = 'first',
  weekday = SUNDAY,
  season: string | undefined,
  month: number | undefined,
): MovableDay | undefined {
  const isLast = /^last$/i.test(nth);
  const steps = isLast ? -1 : numberOf(nth)!;
  if (month !== undefined) {
    if (!isLast) return { by: 'fixed', month, day: 0, weekday, steps };
    return { by: 'fixed', ...(month === 12 ? { month, day: 32 } : { month: month + 1, day: 1 }), weekday, steps };
  }
  if (weekday !== SUNDAY || isLast) return undefined;
  // The first Sunday of Advent is the one nearest to St Andrew's, 30 November.
  if (/^advent$/i.test(season ?? ''))
    return steps > 4 ? undefined : { by: 'fixed', month: 11, day: 26, weekday, steps };
  return steps > 6 ? undefined : { by: 'easter', days: -49 + 7 * steps };
}
