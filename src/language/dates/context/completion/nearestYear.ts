import { always, firstRule, type Rule } from '../../../text/rules';
import type { PointExpression } from '../../engine/types';
import type { Direction } from '../direction';
import { monthsIntoYear, type EarlierDate, type Section } from '../discourseContext';
import { MONTHS_AHEAD_IN_FLASHBACK, MONTHS_BACK_FROM_A_YEAR, MONTHS_OF_A_SEASON } from '../limits';

// The year of a month or season that does not state it.

/** The year in which a reader who has reached the antecedent expects a month or season. */
export function nearestYear(
  point: Pick<PointExpression, 'month' | 'season'>,
  antecedent: Pick<EarlierDate, 'unit' | 'year' | 'month' | 'season' | 'modifier'>,
  direction: Direction,
  section?: Section,
): number {
  const to = monthsIntoYear(point);
  const from = monthsIntoYear(antecedent);
  if (to === undefined || from === undefined) return antecedent.year;
  const isInSection = section?.year === antecedent.year;
  const isSeason = point.season !== undefined;
  const rule = firstRule(yearRules, {
    from,
    to,
    direction,
    isSeason,
    isOfYear: antecedent.unit === 'year',
    isInSection,
  });
  return antecedent.year + (rule?.then ?? 0);
}

interface MonthsApart {
  /** Months into the year, of the antecedent and of the date. */
  readonly from: number;
  readonly to: number;
  readonly direction: Direction;
  /** The date is a season. */
  readonly isSeason: boolean;
  /** The antecedent is a part of a year: "late 1957". */
  readonly isOfYear: boolean;
  /** The heading of the section names the antecedent's year and no other. */
  readonly isInSection: boolean;
}

/** How many years the date lies from its antecedent. The examples of each rule are in its test. */
export const yearRules: readonly Rule<MonthsApart, -1 | 0 | 1>[] = [
  {
    name: 'far ahead in a flashback',
    when: ({ from, to, direction }) => direction === 'back' && to - from >= MONTHS_AHEAD_IN_FLASHBACK,
    then: -1,
  },
  {
    // A section headed "1958" stays in 1958, except for a winter that runs into the next year.
    name: 'a section of one year',
    when: (months) => months.isInSection && !crossesNewYear(months),
    then: 0,
  },
  { name: 'months that run back', when: (months) => months.from - months.to >= monthsBack(months), then: 1 },
  { name: 'the same year', when: always, then: 0 },
];

const NOVEMBER = 10;
const FEBRUARY = 1;

const crossesNewYear = ({ from, to, direction }: MonthsApart): boolean =>
  from >= NOVEMBER && to <= FEBRUARY && direction !== 'within';

/**
 * The year stays unless that would move the narrative back by at least this many months: "in January" after a December. In
 * the training documents of WikiWars (see limits.ts) nine fewer dates are right with `on` at 3, and one fewer at 6; the
 * other values make no difference there.
 */
const MONTHS_BACK: Readonly<Record<Direction, number>> = { back: 10, on: 4, within: 7, nextStep: 1, ahead: 3 };

function monthsBack({ isOfYear, isSeason, direction }: MonthsApart): number {
  if (isOfYear) return Math.max(MONTHS_BACK_FROM_A_YEAR, MONTHS_BACK[direction]);
  return isSeason && direction === 'on' ? MONTHS_OF_A_SEASON : MONTHS_BACK[direction];
}
