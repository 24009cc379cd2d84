import type { DateExpression, DateMention, PointExpression, RangeExpression } from '../engine/types';
import { beforeChrist, stated } from '../engine/beforeChrist';
import type { Completed } from './situation';
import { earlierDate, type DiscourseContext, type EarlierDate } from './discourseContext';
import {
  FIRST_MODERN_YEAR,
  FOUR_DIGITS,
  LONGEST_DESCENT,
  LONGEST_DESCENT_TO_MODERN,
  LONGEST_STEP_BACK,
  LONGEST_STEP_IN_SENTENCE,
  THREE_DIGITS,
  TIMES_FARTHER_AD,
  TIMES_FARTHER_BC,
  YEARS_TO_SHORT_YEAR,
  YEARS_TO_TWO_DIGITS,
} from './limits';

// The era of years that do not state it: of those below 1000, and of those of four digits before Christ.

/** Whether a date is of an age whose years are written with fewer than four digits, or before Christ. */
export const isEarly = (date: EarlierDate | undefined): boolean => date !== undefined && date.year < FOUR_DIGITS;

/**
 * A date of the age that the narrative is in: the focus. Where that is of four digits, or missing, it is the last early
 * date of the block, or the block's own dates before Christ; where a year AD has been named since the focus, that.
 */
export function ageOf(context: DiscourseContext): EarlierDate | undefined {
  const { focus, lastInSentence, lastMentioned, blockEra, earlyYearAD } = context;
  // A sentence is in one era, also where it tells of another time.
  if (lastInSentence?.isGlance && isEarly(lastInSentence)) return lastInSentence;
  const reached = focus ?? lastMentioned;
  if (!isEarly(reached)) {
    const isOfBlock = isEarly(lastMentioned) && lastMentioned?.blocksBack === 0;
    return blockEra ?? (isOfBlock ? lastMentioned : reached);
  }
  return reached && reached.year <= 0 ? (earlyYearAD ?? reached) : reached;
}

/**
 * "In 480": a year of the era that the narrative is in. Where the narrative is in no early age, the words have to show
 * that it is a year ("in 793 the Northmen came"), which is then AD; else it is no date.
 */
export function openEra(point: PointExpression, age: EarlierDate | undefined): Completed | undefined {
  const rest = stated(point);
  if (point.year === undefined) return undefined;
  const needsEra = point.unit === 'decade' || point.year < THREE_DIGITS;
  if (point.unit !== 'year' && !isEarly(age) && !point.proven) return needsEra ? undefined : { expression: rest };
  const year = age && age.year <= 0 ? beforeChrist(point).year : point.year;
  const isOfThatAge = age !== undefined && isInAge(year, age);
  // Stated by its words, unless the narrative makes it BC.
  if (point.proven && !(isOfThatAge && year <= 0)) return { expression: rest };
  if (!age)
    return point.approximate && point.year >= THREE_DIGITS && point.year < FOUR_DIGITS
      ? { expression: rest }
      : undefined;
  return isOfThatAge
    ? { expression: { ...rest, year }, antecedent: { date: age, rule: 'the era of the narrative' } }
    : undefined;
}

/** Whether a year of the age's era is near enough; two digits are written only in the first centuries. */
function isInAge(year: number, age: EarlierDate): boolean {
  const distance = Math.abs(year - age.year);
  const written = year <= 0 ? 1 - year : year;
  if (written < THREE_DIGITS) return distance <= YEARS_TO_TWO_DIGITS;
  // Before Christ, years run down to 100 BC from wherever the narrative is.
  return distance <= YEARS_TO_SHORT_YEAR || (age.year <= 0 && year > age.year);
}

/**
 * "(742–814)", "(322–281)": years that run down are before Christ. Years that run up are AD, and are no date in a
 * narrative before Christ unless their words show that they are years.
 */
export function openRange(range: RangeExpression, age: EarlierDate | undefined): Completed | undefined {
  const { from, to } = range;
  const [first, last] = [from.date.year ?? 0, to.date.year ?? 0];
  const isProven = from.date.proven === true;
  const runsDown = first > last;
  const year = runsDown ? 1 - first : first;
  const isOfAge = age !== undefined && age.year <= 0 === runsDown && isInAge(year, age);
  if (!isOfAge && !isProven && !(runsDown && isEarly(age))) return undefined;
  const dated = (point: PointExpression): PointExpression => (runsDown ? beforeChrist(point) : stated(point));
  const expression = { ...range, from: { ...from, date: dated(from.date) }, to: { ...to, date: dated(to.date) } };
  if (isOfAge && !(isProven && !runsDown))
    return { expression, antecedent: { date: age, rule: 'the era of the narrative' } };
  return { expression, ...(runsDown && { inferred: true as const }) };
}

/**
 * "In 490 BC they came. The sixth-century temple burned": before Christ, where the narrative runs down to that century, or
 * where it is much nearer than the same century AD. Without a value where neither is clearly nearer.
 */
export function centuryBeforeChrist(point: PointExpression, age: EarlierDate | undefined): Completed | undefined {
  if (!age || age.year > 0 || point.unit !== 'century' || point.year === undefined) return undefined;
  const dated = beforeChrist(point);
  const antecedent = { date: age, rule: 'the era of the narrative' };
  if (dated.year + YEARS_OF_CENTURY > age.year) return { expression: dated, antecedent };
  const [back, ahead] = [age.year - (dated.year + HALF_CENTURY), point.year + HALF_CENTURY - age.year];
  if (back > YEARS_TO_SHORT_YEAR || ahead < back * TIMES_FARTHER_AD) return undefined;
  if (ahead < back * TIMES_FARTHER_BC) return { expression: { kind: 'value' } };
  return { expression: dated, antecedent };
}

/**
 * "In 6500 BC they came. By the fifth millennium": before Christ, where the narrative is; without a value elsewhere, if it is
 * still to come after Christ.
 */
export function millenniumBeforeChrist(point: PointExpression, age: EarlierDate | undefined): Completed | undefined {
  const { year = 0 } = point;
  const isAncient = age !== undefined && age.year <= (year >= THIRD_MILLENNIUM ? 0 : 1 - FOUR_DIGITS);
  if (isAncient)
    return { expression: beforeChrist(point), antecedent: { date: age, rule: 'the era of the narrative' } };
  return year > THIRD_MILLENNIUM ? { expression: { kind: 'value' } } : undefined;
}

/** Its first year, as a point has it. */
const THIRD_MILLENNIUM = 2000;
const YEARS_OF_CENTURY = 100;
const HALF_CENTURY = 50;

/** "Ruled from 1479 to 1458 BC. In 1457 …": before Christ, where the text has come down to such a year. */
export function fourDigitsBeforeChrist(point: PointExpression, context: DiscourseContext): Completed | undefined {
  const { year = 0 } = point;
  const longest = year < FIRST_MODERN_YEAR ? LONGEST_DESCENT : LONGEST_DESCENT_TO_MODERN;
  const date = [context.lastInSentence, ageOf(context), context.blockEra, context.lastMentioned].find((age) => {
    const descent = 1 - (age?.year ?? 0) - year;
    const back =
      age === context.lastInSentence && year < FIRST_MODERN_YEAR ? LONGEST_STEP_IN_SENTENCE : LONGEST_STEP_BACK;
    return age !== undefined && age.year <= 1 - FOUR_DIGITS && descent >= -back && descent <= longest;
  });
  return (
    date && {
      expression: { ...point, year: 1 - year },
      antecedent: { date, rule: 'years before Christ that run down' },
    }
  );
}

/** The first date below the year 1000 of a block, where all of them state that they are before Christ. */
export function eraOfBlock(mentions: readonly DateMention[], text: string): EarlierDate | undefined {
  const early = mentions.filter(({ expression }) => {
    const point = beginningOf(expression);
    return point.kind === 'point' && point.year !== undefined && point.year < FOUR_DIGITS && !point.open && !point.bare;
  });
  const dates = early.map((mention) => earlierDate(beginningOf(mention.expression), mention, text));
  return dates.every((date) => date && date.year <= 0) ? dates[0] : undefined;
}

const beginningOf = (expression: DateExpression): DateExpression =>
  expression.kind === 'range' ? expression.from.date : expression;

/**
 * "On 15 March 44": the number behind the day is its year where the narrative is before Christ or in the first century.
 */
export function withYearBehind(mention: DateMention, context: DiscourseContext): DateMention {
  const { expression, yearBehind } = mention;
  const age = yearBehind && ageOf(context);
  if (!age || expression.kind !== 'point' || age.year >= THREE_DIGITS) return mention;
  return { ...mention, end: yearBehind.end, expression: { ...expression, year: yearBehind.year, open: 'era' } };
}
