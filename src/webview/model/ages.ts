import type { TimelineMark } from '../../protocol/timeline';
import { civilOf, dayOf } from './calendar';

/** More years of doubt than this say nothing, as in hovers: the age in a decade, or of somebody born about 1450. */
const MOST_DOUBT = 2;

/** The ages of the people whose lives the timeline has. */
export class Ages {
  /** Lives by the name of their person. */
  readonly #lives: ReadonlyMap<string, TimelineMark>;

  constructor(marks: Iterable<TimelineMark>) {
    const lives = [...marks].filter(({ lane, relation }) => lane === 'lives' && relation === undefined);
    this.#lives = new Map(lives.map((life) => [life.entities[0] ?? life.title, life]));
  }

  /** How old a person was at an event, in full years: "55", "55–56"; undefined if that is not known, or outside the life. */
  at(name: string, event: TimelineMark): string | undefined {
    const life = this.#lives.get(name);
    if (!life || event.lane === 'lives' || event.relation !== undefined || event.earliestDay > life.latestDay)
      return undefined;
    const from = fullYears(lastDayOfBirth(life), event.earliestDay);
    const to = fullYears(life.earliestDay, Math.min(event.latestDay, life.latestDay));
    if (from < 0 || to - from > MOST_DOUBT) return undefined;
    return from === to ? String(from) : `${from}–${to}`;
  }
}

/** The days on which a person was a multiple of ten years old, from ten on. */
export function tenthBirthdays({ earliestDay, latestDay }: TimelineMark): readonly { age: number; day: number }[] {
  const { year, month, day } = civilOf(earliestDay);
  const birthdays = [];
  for (let age = 10; ; age += 10) {
    const birthday = dayOf(year + age, month, day);
    if (birthday > latestDay) return birthdays;
    birthdays.push({ age, day: birthday });
  }
}

/** The last day on which a person may have been born: of "1893", the last of the year. */
function lastDayOfBirth({ edtf, earliestDay }: TimelineMark): number {
  const { year, month } = civilOf(earliestDay);
  const [, , hasMonth, hasDay] = /^(Y?-?\d{4,})(-\d\d)?(-\d\d)?(?:[/?~%]|$)/.exec(edtf) ?? [];
  if (hasDay !== undefined) return earliestDay;
  return (hasMonth === undefined ? dayOf(year + 1) : dayOf(year, month + 1)) - 1;
}

/** Birthdays from one day to another. */
function fullYears(birth: number, day: number): number {
  const [born, then] = [civilOf(birth), civilOf(day)];
  const isBefore = then.month < born.month || (then.month === born.month && then.day < born.day);
  return then.year - born.year - (isBefore ? 1 : 0);
}
