import { findAntecedent } from './antecedent';
import { easterOf } from '../calendars/easter';
import { daysFromCivil, weekdayOf } from '../edtf/gregorian';
import { isDay } from '../notation/fields';
import type { DiscourseContext, Reference, Section } from './discourseContext';
import type { Situation } from './situation';
import type { PointExpression, RangeExpression, ValueExpression } from '../engine/types';
import { omit } from '../engine/omit';

/** The year, month or century that a date leaves to its context. */

export interface Completed {
  /** Lacks nothing, or nothing that could be known. */
  readonly expression: PointExpression | RangeExpression | ValueExpression;
  /** The date that the phrase leans on, where it left something out. */
  readonly basis?: Reference;
  /** Something was supplied that no date of the text gives. */
  readonly inferred?: true;
}

/**
 * In which direction the sentence leads the reader from the narrative's date: `back` ("had landed in May"), `ahead`
 * ("until May", "would land in May"), or `on`; `sequel` is the next step of a sentence that tells one after the other
 * ("…; he fled on 26 February"); `within` what only qualifies something of the story ("the siege that began in May",
 * "the offensive of May").
 */
export type Direction = 'sequel' | 'back' | 'on' | 'ahead' | 'within';

export function directionOf({ mention, sentence, cues }: Situation): Direction {
  const { relation } = mention;
  // "Had grown to ten divisions by December" leads on.
  if (relation === 'since' || (relation !== 'by' && cues.looksBack(sentence, mention))) return 'back';
  if (relation === 'until' || cues.looksAhead(sentence, mention)) return 'ahead';
  if (cues.opensSentence(sentence, mention)) return 'on';
  if (cues.qualifies(sentence, mention)) return 'within';
  return cues.goesOn(sentence, mention) ? 'sequel' : 'on';
}

export function completePoint(
  point: PointExpression,
  state: DiscourseContext,
  looks: Direction,
): Completed | undefined {
  if (point.open === 'era') return openEra(point, ageOf(state));
  if (point.year !== undefined && !point.open)
    return (point.bare && ofBronzeAge(point, state)) || { expression: point };
  const basis = findAntecedent(point, state);
  if (point.open === 'century') return openCentury(point, basis);
  if (!basis) return { expression: point };
  if (point.easter !== undefined) {
    const year = nearestYear(APRIL, basis, lookFrom(basis, state, point, looks), state.section);
    return { expression: easterOf(point, year), basis };
  }
  if (point.month === undefined && point.season === undefined) return dayOfMonth(point, basis, state.current);
  const year = nearestYear(point, basis, lookFrom(basis, state, point, looks), state.section);
  return { expression: { ...point, year: yearOfWeekday(point, year) }, basis };
}

/** About when Easter and the feasts that go with it are. */
const APRIL = { month: 4 };

/** A sentence that has reached a date tells what led to it, or the day of the next step. */
function lookFrom(basis: Reference, state: DiscourseContext, point: PointExpression, looks: Direction): Direction {
  if (looks !== 'sequel' && looks !== 'on') return looks;
  if (basis !== state.local) return 'on';
  return looks === 'sequel' && basis.unit === 'day' && point.unit === 'day' ? 'sequel' : 'within';
}

/** A stated day of the week decides between neighbouring years; before 1583 it was reckoned by another calendar. */
function yearOfWeekday({ weekday, month, day }: PointExpression, year: number): number {
  if (weekday === undefined || month === undefined || day === undefined || year < 1583) return year;
  const fits = (candidate: number): boolean =>
    isDay(month, day, candidate) && weekdayOf(daysFromCivil({ year: candidate, month, day })) === weekday;
  return [0, 1, -1, 2, -2].map((step) => year + step).find(fits) ?? year;
}

/** A narrative later than this does not speak of years below 1000 without their era, nor of ones so many years off. */
const LATEST_SHORT = 1500;
const NEARBY = 500;

/** The age that the narrative is in; where its years have four digits or none was named, the block's own. */
export function ageOf({ current, last, era, annoDomini }: DiscourseContext): Reference | undefined {
  const reached = current ?? last;
  if (!isEarly(reached)) return era ?? reached;
  return reached && reached.year <= 0 ? (annoDomini ?? reached) : reached;
}

/** In an age whose years are written with fewer than four digits. */
export const isEarly = (current: Reference | undefined): boolean => current !== undefined && current.year < 1000;

/** "In 480": a year of the era that the narrative is in; without one of an early age, no date. */
function openEra(point: PointExpression, current: Reference | undefined): Completed | undefined {
  const rest = omit(point, 'open');
  if (point.year === undefined) return undefined;
  const needsEra = point.unit === 'decade' || point.year < 100;
  if (point.unit !== 'year' && !isEarly(current)) return needsEra ? undefined : { expression: rest };
  if (!current) return point.approximate && point.year >= 100 ? { expression: rest } : undefined;
  // The 490s BC begin in 499.
  const first = point.unit === 'decade' ? point.year + 9 : point.year;
  const year = current.year <= 0 ? 1 - first : point.year;
  const isOfThatAge = current.year < LATEST_SHORT && Math.abs(year - current.year) <= NEARBY;
  return isOfThatAge ? { expression: { ...rest, year }, basis: current } : undefined;
}

/** In years before Christ of four digits the numbers run down; those of today's excavations seldom come so close. */
const LONGEST_DESCENT = 300;
const LONGEST_DESCENT_TO_MODERN = 100;
const MODERN = 1800;
/** A later sentence may step back a little. */
const STEP_BACK = 20;

/** "Ruled from 1479 to 1458 BC. In 1457 …": before Christ, where the text has come down to such a year. */
function ofBronzeAge(point: PointExpression, state: DiscourseContext): Completed | undefined {
  const { year = 0 } = point;
  const longest = year < MODERN ? LONGEST_DESCENT : LONGEST_DESCENT_TO_MODERN;
  const basis = [ageOf(state), state.era, state.last].find((age) => {
    const descent = 1 - (age?.year ?? 0) - year;
    return age !== undefined && age.year <= -999 && descent >= -STEP_BACK && descent <= longest;
  });
  return basis && { expression: { ...point, year: 1 - year }, basis };
}

/** "'68", "the thirties": of the century that puts it nearest to the narrative. */
function openCentury(point: PointExpression, current: Reference | undefined): Completed {
  if (point.year === undefined) return { expression: point };
  const rest = omit(point, 'open');
  // With nothing to lean on, "the sixties" are in today's English those of the twentieth century; '68 may be any.
  if (!current)
    return point.unit === 'decade'
      ? { expression: { ...rest, year: 1900 + point.year }, inferred: true }
      : { expression: point };
  const distance = ((((point.year - current.year) % 100) + 150) % 100) - 50;
  const year = current.year + distance;
  return {
    expression: rest.easter === undefined ? { ...rest, year } : easterOf({ ...rest, year }, year),
    basis: current,
  };
}

/** Of the month that was named last; an aside that names an earlier year without month has not led away from it. */
function dayOfMonth(point: PointExpression, nearest: Reference, current: Reference | undefined): Completed {
  const basis = nearest.month === undefined && current && current.year > nearest.year ? current : nearest;
  if (basis.month === undefined) return { expression: point };
  return { expression: { ...point, year: basis.year, month: basis.month }, basis };
}

/** Place within the year, in months: January 0, spring 2, winter 11; "late 1957" 9. */
export function rankOf({
  month,
  season,
  modifier,
}: Pick<Reference, 'month' | 'season' | 'modifier'>): number | undefined {
  if (month !== undefined) return month - 1;
  if (season !== undefined && season <= 24) return (season - 21) * 3 + 2;
  return modifier && { start: 1, mid: 6, end: 9 }[modifier];
}

/** The year stays unless that would lead the narrative back by so many months: "in January" after a December. */
const MONTHS_BACK: Readonly<Record<Direction, number>> = { back: 10, on: 4, within: 7, sequel: 1, ahead: 3 };
/** A season back is a whole one. */
const SEASON = 3;
/** "Late 1957" may have been said ahead of what follows. */
const VAGUE = 7;
/** In a look back, a month that lies so far ahead in the year is one of the year before. */
const MONTHS_AHEAD = 7;

const NOVEMBER = 10;
const FEBRUARY = 1;

function monthsBack(
  { season }: Pick<PointExpression, 'season'>,
  { unit }: Pick<Reference, 'unit'>,
  looks: Direction,
): number {
  if (unit === 'year') return Math.max(VAGUE, MONTHS_BACK[looks]);
  return season !== undefined && looks === 'on' ? SEASON : MONTHS_BACK[looks];
}

/** The year in which a reader who has reached the basis expects a month or season. */
export function nearestYear(
  point: Pick<PointExpression, 'month' | 'season'>,
  basis: Pick<Reference, 'unit' | 'year' | 'month' | 'season' | 'modifier'>,
  looks: Direction,
  section?: Section,
): number {
  const to = rankOf(point);
  const from = rankOf(basis);
  if (to === undefined || from === undefined) return basis.year;
  const year =
    from - to >= monthsBack(point, basis, looks)
      ? basis.year + 1
      : looks === 'back' && to - from >= MONTHS_AHEAD
        ? basis.year - 1
        : basis.year;
  // A section on 1958 stays in 1958, but for what came of its end; one on 1938–39 may lead further.
  const isOver = from >= NOVEMBER && to <= FEBRUARY && looks !== 'within';
  return section?.first === section?.last && section?.first === basis.year && !isOver ? basis.year : year;
}
