import { omit } from '../../text/values';
import type { DateExpression, DateMention, PointExpression } from '../engine/types';
import type { Completed } from './situation';
import { earlierDate, type DiscourseContext, type EarlierDate } from './discourseContext';
import {
  FIRST_MODERN_YEAR,
  FOUR_DIGITS,
  LONGEST_DESCENT,
  LONGEST_DESCENT_TO_MODERN,
  LONGEST_STEP_BACK,
  THREE_DIGITS,
  YEARS_TO_SHORT_YEAR,
} from './limits';

// The era of years that do not state it: of those below 1000, and of those of four digits before Christ.

/** Whether a date is of an age whose years are written with fewer than four digits, or before Christ. */
export const isEarly = (date: EarlierDate | undefined): boolean => date !== undefined && date.year < FOUR_DIGITS;

/**
 * A date of the age that the narrative is in: the focus. Where that is of four digits, or missing, it is the block's own
 * dates before Christ; where a year AD has been named since the focus, that.
 */
export function ageOf(context: DiscourseContext): EarlierDate | undefined {
  const { focus, lastInSentence, lastMentioned, blockEra, earlyYearAD } = context;
  // A sentence is in one era, also where it tells of another time.
  if (lastInSentence?.isGlance && isEarly(lastInSentence)) return lastInSentence;
  const reached = focus ?? lastMentioned;
  if (!isEarly(reached)) return blockEra ?? reached;
  return reached && reached.year <= 0 ? (earlyYearAD ?? reached) : reached;
}

/** "In 480": a year of the era that the narrative is in; no date where the narrative is in no early age. */
export function openEra(point: PointExpression, age: EarlierDate | undefined): Completed | undefined {
  const rest = omit(point, 'open');
  if (point.year === undefined) return undefined;
  const needsEra = point.unit === 'decade' || point.year < THREE_DIGITS;
  if (point.unit !== 'year' && !isEarly(age)) return needsEra ? undefined : { expression: rest };
  if (!age) return point.approximate && point.year >= THREE_DIGITS ? { expression: rest } : undefined;
  // The 490s BC begin in 499.
  const first = point.unit === 'decade' ? point.year + 9 : point.year;
  const year = age.year <= 0 ? 1 - first : point.year;
  const isOfThatAge = Math.abs(year - age.year) <= YEARS_TO_SHORT_YEAR;
  if (!isOfThatAge) return undefined;
  return { expression: { ...rest, year }, antecedent: { date: age, rule: 'the era of the narrative' } };
}

/** "Ruled from 1479 to 1458 BC. In 1457 …": before Christ, where the text has come down to such a year. */
export function fourDigitsBeforeChrist(point: PointExpression, context: DiscourseContext): Completed | undefined {
  const { year = 0 } = point;
  const longest = year < FIRST_MODERN_YEAR ? LONGEST_DESCENT : LONGEST_DESCENT_TO_MODERN;
  const date = [ageOf(context), context.blockEra, context.lastMentioned].find((age) => {
    const descent = 1 - (age?.year ?? 0) - year;
    return age !== undefined && age.year <= 1 - FOUR_DIGITS && descent >= -LONGEST_STEP_BACK && descent <= longest;
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
    return point.kind === 'point' && point.year !== undefined && point.year < FOUR_DIGITS && !point.open;
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
